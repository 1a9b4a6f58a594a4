import { useTranslation } from 'react-i18next';
import type { QuotaPath } from '../../form/paths';
import { useNumberRule } from '../../form/useNumberRule';
import { TextInput } from '../fields/TextInput';
import { UnitInput } from './UnitInput';

export function ShareEditor({ path }: { path: QuotaPath }) {
  const { t } = useTranslation();
  const rule = useNumberRule(t('content.minimumPercent'), { min: 0.01, max: 100, required: true });
  return (
    <>
      <TextInput
        name={`${path}.minimumPercent`}
        label={t('content.minimumPercent')}
        inputMode="decimal"
        rule={rule}
      />
      <UnitInput name={`${path}.of`} legend={t('content.of')} hint={t('drafting.hint.of')} />
      <UnitInput name={`${path}.part`} legend={t('content.part')} hint={t('drafting.hint.part')} />
    </>
  );
}
