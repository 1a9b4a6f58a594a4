import type { UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Activity } from '@/api/model';
import { useLocalText } from '@/i18n/LocalText';
import { useFormat } from '@/i18n/useFormat';
import { isWholeNumber, limits, type RecordValues } from './recordForm';
import styles from './RecordForm.module.css';

interface SaveSummaryProps {
  form: UseFormReturn<RecordValues>;
  activities: Activity[];
}

/** What the button beneath will save: on a phone the day and the number may be out of sight. */
export function SaveSummary({ form, activities }: SaveSummaryProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const local = useLocalText();
  const [activityId, performedOn, count] = form.watch(['activityId', 'performedOn', 'count']);
  const quota = activities.find(({ id }) => id === activityId)?.quota;
  if (!quota || performedOn === '') return null;
  const number = isWholeNumber(count, limits.count) ? Number(count) : undefined;
  const unit = 'unit' in quota ? local(number === 1 ? quota.unit.one : quota.unit.other) : undefined;
  const date = format.date(performedOn);
  return (
    <p className={styles.summary}>
      {unit !== undefined && number !== undefined
        ? t('record.summary', { date, number: format.number(number), unit })
        : date}
    </p>
  );
}
