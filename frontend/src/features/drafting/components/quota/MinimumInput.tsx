import { useTranslation } from 'react-i18next';
import type { QuotaPath } from '../../form/paths';
import { useNumberRule } from '../../form/useNumberRule';
import { SelectInput } from '../fields/SelectInput';
import { TextInput } from '../fields/TextInput';
import fields from '../fields/fields.module.css';

const MOST = 1_000_000;

/** How many, and whether at each place or at all of them together. */
export function MinimumInput({ path }: { path: QuotaPath }) {
  const { t } = useTranslation();
  const rule = useNumberRule(t('content.minimum'), { whole: true, min: 1, max: MOST, required: true });
  return (
    <div className={fields.row}>
      <TextInput name={`${path}.minimum`} label={t('content.minimum')} inputMode="numeric" rule={rule} />
      <SelectInput
        name={`${path}.scope`}
        label={t('content.scope')}
        choices={(['IN_TOTAL', 'EACH_PLACE'] as const).map((scope) => ({
          value: scope,
          label: t(`content.scopes.${scope}`),
        }))}
      />
    </div>
  );
}
