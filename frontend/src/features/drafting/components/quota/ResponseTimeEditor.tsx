import { useTranslation } from 'react-i18next';
import type { QuotaPath } from '../../form/paths';
import { useNumberRule } from '../../form/useNumberRule';
import { TextInput } from '../fields/TextInput';

/** A year, in minutes. */
const LONGEST = 366 * 24 * 60;

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
