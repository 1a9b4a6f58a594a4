import { Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useLocalText } from '@/i18n/LocalText';
import { CheckField, TextField } from '@/ui';
import { CountStepper } from './CountStepper';
import type { RecordFields } from './fields';
import type { Needs } from '../quota';
import { limits } from './recordForm';

interface AmountsProps extends RecordFields {
  needs: Needs;
  coordinator: boolean;
}

/** How much it was: as many questions as the quota needs, and none besides. */
export function Amounts({ form, idOf, errorOf, needs, coordinator }: AmountsProps) {
  const { t } = useTranslation();
  const local = useLocalText();
  const { control, register, watch } = form;
  const mayHaveNoNeed = coordinator && needs.conditional;
  const noNeed = mayHaveNoNeed && watch('noNeed');
  const zero = needs.count && coordinator && watch('count').trim() === '0';
  const part = needs.part?.unit
    ? t('records.form.partUnit', { unit: local(needs.part.unit.other) })
    : needs.part?.withinMinutes
      ? t('records.form.within', { count: needs.part.withinMinutes })
      : t('records.form.part');

  return (
    <>
      {mayHaveNoNeed && (
        <CheckField
          id={idOf('noNeed')}
          label={t('records.form.noNeed')}
          hint={t('records.form.noNeedHint')}
          field={register('noNeed')}
        />
      )}
      {noNeed && (
        <TextField
          id={idOf('noNeedReason')}
          label={t('records.form.noNeedReason')}
          hint={t('records.form.noNeedReasonHint')}
          multiline
          limit={limits.reason.max}
          error={errorOf('noNeedReason')}
          {...register('noNeedReason')}
        />
      )}
      {!noNeed && coordinator && needs.nothing && (
        <CheckField
          id={idOf('nothingDone')}
          label={t('records.form.nothingDone')}
          hint={t('records.form.nothingDoneHint')}
          field={register('nothingDone')}
        />
      )}
      {!noNeed && needs.count && (
        <Controller
          control={control}
          name="count"
          render={({ field }) => (
            <CountStepper
              id={idOf('count')}
              label={
                needs.unit ? t('record.countUnit', { unit: local(needs.unit.other) }) : t('record.count')
              }
              min={coordinator ? 0 : 1}
              hint={zero ? t('records.form.zero') : undefined}
              value={field.value}
              onChange={field.onChange}
              error={errorOf('count')}
            />
          )}
        />
      )}
      {!noNeed && needs.part && (
        <TextField
          id={idOf('subCount')}
          label={part}
          inputMode="numeric"
          error={errorOf('subCount')}
          {...register('subCount')}
        />
      )}
      {!noNeed && needs.hours && (
        <TextField
          id={idOf('hours')}
          label={t('records.form.hours')}
          hint={t('records.form.hoursHint')}
          inputMode="decimal"
          error={errorOf('hours')}
          {...register('hours')}
        />
      )}
      {!noNeed && needs.responseMinutes && (
        <TextField
          id={idOf('responseMinutes')}
          label={t('records.form.responseMinutes')}
          hint={t('records.form.responseMinutesHint')}
          inputMode="numeric"
          error={errorOf('responseMinutes')}
          {...register('responseMinutes')}
        />
      )}
    </>
  );
}
