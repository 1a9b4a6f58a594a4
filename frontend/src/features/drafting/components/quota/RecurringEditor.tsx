import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { everies } from '@/api/vocabulary';
import { Details } from '@/ui';
import type { QuotaPath } from '../../form/paths';
import type { AgreementValues } from '../../form/values';
import { CheckboxInput } from '../fields/CheckboxInput';
import { DayOfYear } from '../fields/DayOfYear';
import { SelectInput } from '../fields/SelectInput';
import { TextInput } from '../fields/TextInput';
import fields from '../fields/fields.module.css';
import { MinimumInput } from './MinimumInput';
import { UnitInput } from './UnitInput';
import { WeekdaysInput } from './WeekdaysInput';
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
      <UnitInput name={`${path}.unit`} legend={t('content.unit')} hint={t('drafting.hint.unit')} />
      <CheckboxInput
        name={`${path}.average`}
        label={t('content.average')}
        hint={t('drafting.hint.average')}
      />
      <OnlySomeDays path={path} />
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

function OnlySomeDays({ path }: { path: QuotaPath }) {
  const { t } = useTranslation();
  const [season, weekdays, timeOfDay, skip] = useWatch<
    AgreementValues,
    [
      `${QuotaPath}.season`,
      `${QuotaPath}.weekdays`,
      `${QuotaPath}.timeOfDay`,
      `${QuotaPath}.skipPublicHolidays`,
    ]
  >({
    name: [`${path}.season`, `${path}.weekdays`, `${path}.timeOfDay`, `${path}.skipPublicHolidays`],
  });
  const used = season.from !== '' || weekdays.length > 0 || timeOfDay.from !== '' || skip;
  return (
    <Details defaultOpen={used}>
      <Details.Summary>{t('drafting.onlySomeDays')}</Details.Summary>
      <Details.Content className={styles.quota}>
        <div className={styles.days}>
          <DayOfYear name={`${path}.season.from`} legend={t('drafting.seasonFrom')} />
          <DayOfYear name={`${path}.season.to`} legend={t('drafting.seasonTo')} />
        </div>
        <WeekdaysInput name={`${path}.weekdays`} />
        <div className={fields.row}>
          <TextInput name={`${path}.timeOfDay.from`} label={t('drafting.timeFrom')} type="time" />
          <TextInput name={`${path}.timeOfDay.to`} label={t('drafting.timeTo')} type="time" />
        </div>
        <CheckboxInput name={`${path}.skipPublicHolidays`} label={t('content.skipPublicHolidays')} />
      </Details.Content>
    </Details>
  );
}
