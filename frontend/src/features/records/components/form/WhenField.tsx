import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/useFormat';
import { isWithin, nearestDay, today } from '@/lib/calendar';
import { TextField } from '@/ui';
import type { RecordFields } from './fields';
import type { Period } from './recordForm';

export function WhenField({ form, idOf, errorOf, period }: RecordFields & { period: Period }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { register, watch } = form;
  const now = today();
  const performedOn = watch('performedOn');
  const moved = !isWithin(now, period) && performedOn === nearestDay(now, period);
  const hint = [t('record.dateHint', { period: format.period(period) }), moved && t('record.dateMoved')];
  return (
    <TextField
      id={idOf('performedOn')}
      label={t('record.date')}
      type="date"
      min={period.start}
      max={nearestDay(now, period)}
      hint={hint.filter(Boolean).join(' ')}
      echo={performedOn && format.weekday(performedOn)}
      error={errorOf('performedOn')}
      {...register('performedOn')}
    />
  );
}
