import { Controller, type Control, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Activity } from '@/api/model';
import { useLocalText } from '@/i18n/LocalText';
import { useFormat } from '@/i18n/useFormat';
import { isWithin, nearestDay, today } from '@/lib/calendar';
import { TextField } from '@/ui';
import { CountStepper } from './CountStepper';
import { fieldIds, type RecordValues } from './recordForm';
import type { useRecordRules } from './useRecordRules';

interface WhenAndHowManyProps {
  form: UseFormReturn<RecordValues>;
  control: Control<RecordValues>;
  activities: Activity[];
  period: { start: string; end?: string | null };
  rules: ReturnType<typeof useRecordRules>['rules'];
}

export function WhenAndHowMany({ form, control, activities, period, rules }: WhenAndHowManyProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const local = useLocalText();
  const { formState, register, watch } = form;
  const quota = activities.find(({ id }) => id === watch('activityId'))?.quota;
  const unit = quota && 'unit' in quota ? local(quota.unit.other) : undefined;
  const now = today();
  const performedOn = watch('performedOn');
  const moved = !isWithin(now, period) && performedOn === nearestDay(now, period);
  const hint = [
    t('record.dateHint', { period: format.period(period) }),
    moved && (now < period.start ? t('record.dateNotStarted') : t('record.dateMoved')),
  ];

  return (
    <>
      <TextField
        id={fieldIds.performedOn}
        label={t('record.date')}
        type="date"
        min={period.start}
        max={nearestDay(now, period)}
        hint={hint.filter(Boolean).join(' ')}
        echo={performedOn && format.weekday(performedOn)}
        error={formState.errors.performedOn?.message}
        {...register('performedOn', rules.performedOn)}
      />
      {quota?.type !== 'OCCASION' && (
        <Controller
          control={control}
          name="count"
          rules={rules.count}
          render={({ field }) => (
            <CountStepper
              id={fieldIds.count}
              label={unit ? t('record.countUnit', { unit }) : t('record.count')}
              value={field.value}
              onChange={field.onChange}
              error={formState.errors.count?.message}
            />
          )}
        />
      )}
    </>
  );
}
