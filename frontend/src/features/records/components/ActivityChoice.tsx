import type { UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Activity } from '@/api/model';
import { LocalText } from '@/i18n/LocalText';
import { useFormat } from '@/i18n/useFormat';
import { isWithin, today } from '@/lib/calendar';
import { Choices } from '@/ui';
import { fieldIds, type RecordValues } from './recordForm';
import type { useRecordRules } from './useRecordRules';

interface ActivityChoiceProps {
  form: UseFormReturn<RecordValues>;
  activities: Activity[];
  rules: ReturnType<typeof useRecordRules>['rules'];
}

export function ActivityChoice({ form, activities, rules }: ActivityChoiceProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { formState, register, setValue, watch } = form;
  const activity = activities.find(({ id }) => id === watch('activityId'));
  const occasions = activity?.quota.type === 'OCCASION' ? activity.quota.occasions : [];

  /** An occasion knows its day, so that nobody has to look it up. */
  const takeDateOf = (key: string) => {
    const date = occasions.find((occasion) => occasion.key === key)?.date;
    if (date && isWithin(date, { start: date, end: today() })) setValue('performedOn', date);
  };

  return (
    <>
      <Choices
        id={fieldIds.activityId}
        legend={t('record.activity')}
        error={formState.errors.activityId?.message}
        field={register('activityId', { ...rules.activityId, onChange: () => setValue('occasionKey', '') })}
        choices={activities.map(({ id, title, wording }) => ({
          value: id,
          label: <LocalText text={title} />,
          hint: <LocalText text={wording} />,
        }))}
      />
      {occasions.length > 0 && (
        <Choices
          id={fieldIds.occasionKey}
          legend={t('record.occasion')}
          error={formState.errors.occasionKey?.message}
          field={register('occasionKey', {
            ...rules.occasionKey,
            onChange: (event: { target: { value: string } }) => takeDateOf(event.target.value),
          })}
          choices={occasions.map(({ key, name, date }) => ({
            value: key,
            label: <LocalText text={name} />,
            hint: date ? format.date(date) : t('assessment.dateMissing'),
          }))}
        />
      )}
    </>
  );
}
