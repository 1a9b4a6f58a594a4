import { useTranslation } from 'react-i18next';
import type { QuotaPath } from '../../form/paths';
import { useNumberRule } from '../../form/useNumberRule';
import { TextInput } from '../fields/TextInput';

/** Minutes: the most that the API takes. */
const LONGEST = 1_000_000;

export function ResponseTimeEditor({ path }: { path: QuotaPath }) {
  const { t } = useTranslation();
  const rule = useNumberRule(t('content.maximumMinutes'), {
    whole: true,
    min: 1,
    max: LONGEST,
    required: true,
  });
  return (
    <TextInput
      name={`${path}.maximumMinutes`}
      label={t('content.maximumMinutes')}
      hint={t('drafting.hint.maximumMinutes')}
      inputMode="numeric"
      rule={rule}
    />
  );
}
