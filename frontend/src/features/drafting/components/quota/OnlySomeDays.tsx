import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Details } from '@/ui';
import type { QuotaPath } from '../../form/paths';
import type { AgreementValues } from '../../form/values';
import { CheckboxInput } from '../fields/CheckboxInput';
import { DayOfYear } from '../fields/DayOfYear';
import { TextInput } from '../fields/TextInput';
import fields from '../fields/fields.module.css';
import { WeekdaysInput } from './WeekdaysInput';
import styles from './quota.module.css';

/** The part of the year, the weekdays and the hours that it is promised for. */
export function OnlySomeDays({ path }: { path: QuotaPath }) {
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
