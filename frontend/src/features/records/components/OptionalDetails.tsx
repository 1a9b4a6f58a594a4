import type { UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Activity } from '@/api/model';
import { Details, Field, Label, Select, TextField } from '@/ui';
import { fieldIds, type RecordField, type RecordValues } from './recordForm';
import type { useRecordRules } from './useRecordRules';
import styles from './RecordForm.module.css';

interface OptionalDetailsProps {
  form: UseFormReturn<RecordValues>;
  activities: Activity[];
  rules: ReturnType<typeof useRecordRules>['rules'];
  noteLimit: number;
}

const folded: RecordField[] = ['placeId', 'participants', 'durationMinutes', 'publicNote', 'internalNote'];

export function OptionalDetails({ form, activities, rules, noteLimit }: OptionalDetailsProps) {
  const { t } = useTranslation();
  const { formState, getValues, register, watch } = form;
  const { errors } = formState;
  const places = activities.find(({ id }) => id === watch('activityId'))?.places ?? [];
  const filled = folded.some((field) => getValues(field) !== '');
  const wrong = folded.some((field) => errors[field]);

  return (
    <Details className={styles.details} key={String(wrong)} defaultOpen={filled || wrong}>
      <Details.Summary>{t('record.details')}</Details.Summary>
      <Details.Content className={styles.detailsContent}>
        {places.length > 0 && (
          <Field>
            <Label htmlFor={fieldIds.placeId}>{t('record.place')}</Label>
            <Select id={fieldIds.placeId} {...register('placeId', rules.placeId)}>
              <Select.Option value="">{t('record.noPlace')}</Select.Option>
              {places.map(({ id, name }) => (
                <Select.Option key={id} value={id}>
                  {name}
                </Select.Option>
              ))}
            </Select>
          </Field>
        )}
        <TextField
          id={fieldIds.participants}
          label={t('record.participants')}
          inputMode="numeric"
          error={errors.participants?.message}
          {...register('participants', rules.participants)}
        />
        <TextField
          id={fieldIds.durationMinutes}
          label={t('record.durationMinutes')}
          inputMode="numeric"
          error={errors.durationMinutes?.message}
          {...register('durationMinutes', rules.durationMinutes)}
        />
        <TextField
          id={fieldIds.publicNote}
          label={t('record.publicNote')}
          hint={t('record.publicNoteHint')}
          multiline
          limit={noteLimit}
          error={errors.publicNote?.message}
          {...register('publicNote', rules.publicNote)}
        />
        <TextField
          id={fieldIds.internalNote}
          label={t('record.internalNote')}
          hint={t('record.internalNoteHint')}
          multiline
          limit={noteLimit}
          error={errors.internalNote?.message}
          {...register('internalNote', rules.internalNote)}
        />
      </Details.Content>
    </Details>
  );
}
