import { useTranslation } from 'react-i18next';
import { SelectField, TextField } from '@/ui';
import type { RecordFields } from './fields';

const clocks = ['SUMMER', 'STANDARD'] as const;

/** When it began and ended; which of two hours is asked only where one occurs twice. */
export function Times({ form, idOf, errorOf }: RecordFields) {
  const { t } = useTranslation();
  const { getValues, register } = form;
  const clock = (field: 'startClock' | 'endClock') =>
    (errorOf(field) !== undefined || getValues(field) !== '') && (
      <SelectField
        id={idOf(field)}
        label={t(`records.form.${field}`)}
        options={[
          { value: '', label: t('records.form.noClock') },
          ...clocks.map((value) => ({ value, label: t(`records.form.clocks.${value}`) })),
        ]}
        error={errorOf(field)}
        {...register(field)}
      />
    );
  return (
    <>
      <TextField
        id={idOf('startTime')}
        label={t('records.form.startTime')}
        hint={t('records.form.timesHint')}
        type="time"
        error={errorOf('startTime')}
        {...register('startTime')}
      />
      {clock('startClock')}
      <TextField
        id={idOf('endTime')}
        label={t('records.form.endTime')}
        type="time"
        error={errorOf('endTime')}
        {...register('endTime')}
      />
      {clock('endClock')}
    </>
  );
}
