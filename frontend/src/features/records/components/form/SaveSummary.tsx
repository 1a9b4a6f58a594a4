import { useTranslation } from 'react-i18next';
import type { Activity } from '@/api/model';
import { useLocalText } from '@/i18n/LocalText';
import { useFormat } from '@/i18n/useFormat';

import type { Needs } from '../quota';
import { isHours, isNothing, isWholeNumber, limits, toNumber, type RecordValues } from './recordForm';
import styles from './RecordForm.module.css';

interface SaveSummaryProps {
  values: RecordValues;
  needs: Needs;
  chosen: Activity[];
}

/** What the button beneath will save: on a phone the day and the number may be out of sight. */
export function SaveSummary({ values, needs, chosen }: SaveSummaryProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const local = useLocalText();
  const { performedOn, performedUntil, count, hours } = values;
  if (chosen.length === 0 || performedOn === '') return null;

  const date =
    performedUntil === ''
      ? format.date(performedOn)
      : format.period({ start: performedOn, end: performedUntil });
  const number = needs.count && isWholeNumber(count, limits.count) ? toNumber(count) : undefined;
  const amount = () => {
    if (values.noNeed && needs.conditional) return t('records.form.noNeedShort');
    if (isNothing(values, needs)) return t('records.form.nothingDoneShort');
    if (needs.hours && isHours(hours, limits.hours))
      return t('records.hours', { count: toNumber(hours), hours: format.number(toNumber(hours)) });
    if (number === undefined || !needs.unit) return undefined;
    return `${format.number(number)} ${local(number === 1 ? needs.unit.one : needs.unit.other)}`;
  };
  return <p className={styles.summary}>{[date, amount()].filter(Boolean).join(', ')}</p>;
}
