import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { everies } from '@/api/vocabulary';
import type { QuotaPath } from '../../form/paths';
import type { AgreementValues } from '../../form/values';
import { CheckboxInput } from '../fields/CheckboxInput';
import { DayOfYear } from '../fields/DayOfYear';
import { SelectInput } from '../fields/SelectInput';
import { HowItCounts } from './HowItCounts';
import { MinimumInput } from './MinimumInput';
import { OnlySomeDays } from './OnlySomeDays';
import { PeriodsInput } from './PeriodsInput';
import { UnitInput } from './UnitInput';
import styles from './quota.module.css';

export function RecurringEditor({ path }: { path: QuotaPath }) {
  const { t } = useTranslation();
  const every = useWatch<AgreementValues, `${QuotaPath}.every`>({ name: `${path}.every` });
  return (
    <>
      <MinimumInput path={path} />
      <SelectInput
        name={`${path}.every`}
        label={t('content.every')}
        choices={everies.map((value) => ({ value, label: t(`content.everies.${value}`) }))}
      />
      {every === 'TERM' && <Terms path={path} />}
      <PeriodsInput path={path} every={every} />
      <UnitInput name={`${path}.unit`} legend={t('content.unit')} hint={t('drafting.hint.unit')} />
      <CheckboxInput
        name={`${path}.average`}
        label={t('content.average')}
        hint={t('drafting.hint.average')}
      />
      <OnlySomeDays path={path} />
      <HowItCounts path={path} recurring />
    </>
  );
}

/** When the terms begin and end; each municipality has its own. */
function Terms({ path }: { path: QuotaPath }) {
  const { t } = useTranslation();
  return (
    <div className={styles.days}>
      <DayOfYear name={`${path}.terms.spring.from`} legend={t('drafting.springFrom')} required />
      <DayOfYear name={`${path}.terms.spring.to`} legend={t('drafting.springTo')} required />
      <DayOfYear name={`${path}.terms.autumn.from`} legend={t('drafting.autumnFrom')} required />
      <DayOfYear name={`${path}.terms.autumn.to`} legend={t('drafting.autumnTo')} required />
    </div>
  );
}
