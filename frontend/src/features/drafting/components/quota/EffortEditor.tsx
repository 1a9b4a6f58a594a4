import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { everies } from '@/api/vocabulary';
import type { QuotaPath } from '../../form/paths';
import { useNumberRule } from '../../form/useNumberRule';
import type { AgreementValues } from '../../form/values';
import { SelectInput } from '../fields/SelectInput';
import { TextInput } from '../fields/TextInput';
import fields from '../fields/fields.module.css';
import { PeriodsInput } from './PeriodsInput';

/** Hours with two decimals and at most seven figures before them, as the API takes them. */
const LIMITS = { min: 0.01, max: 9_999_999.99 };

export function EffortEditor({ path }: { path: QuotaPath }) {
  const { t } = useTranslation();
  const every = useWatch<AgreementValues, `${QuotaPath}.hoursEvery`>({ name: `${path}.hoursEvery` });
  const rule = useNumberRule(t('content.minimumHours'), { ...LIMITS, required: true });
  return (
    <>
      <div className={fields.row}>
        <TextInput
          name={`${path}.minimumHours`}
          label={t('content.minimumHours')}
          inputMode="decimal"
          rule={rule}
        />
        <SelectInput
          name={`${path}.hoursEvery`}
          label={t('content.every')}
          none={t('drafting.wholePeriod')}
          choices={everies
            .filter((every) => every !== 'TERM')
            .map((value) => ({ value, label: t(`content.everies.${value}`) }))}
        />
      </div>
      <PeriodsInput path={path} every={every} />
    </>
  );
}
