import { useTranslation } from 'react-i18next';
import type { Activity } from '@/api/model';
import { LocalText } from '@/i18n/LocalText';
import { isWithin, today } from '@/lib/calendar';
import { Choices } from '@/ui';

import type { RecordFields } from './fields';
import { ItemChoice } from './ItemChoice';
import { itemsOf } from '../quota';

interface ActivityChoiceProps extends RecordFields {
  activities: Activity[];
}

export function ActivityChoice({ form, idOf, errorOf, activities }: ActivityChoiceProps) {
  const { t } = useTranslation();
  const { clearErrors, getValues, register, setValue, watch } = form;
  const activity = activities.find(({ id }) => id === watch('activityId'));

  /** Another activity asks other questions: what was wrong with the last one's is forgotten. */
  const startOver = (chosen: string) => {
    clearErrors();
    setValue('item', '');
    setValue(
      'also',
      getValues('also').filter((id) => id !== chosen),
    );
  };

  /** An occasion knows its day, so that nobody has to look it up. */
  const takeDateOf = (chosen: string) => {
    const date = activity && itemsOf(activity.quota).find(({ key }) => key === chosen)?.date;
    if (date && isWithin(date, { start: date, end: today() })) setValue('performedOn', date);
  };

  return (
    <>
      <Choices
        id={idOf('activityId')}
        legend={t('record.activity')}
        error={errorOf('activityId')}
        field={register('activityId', {
          onChange: (event: { target: { value: string } }) => startOver(event.target.value),
        })}
        choices={activities.map(({ id, title, wording }) => ({
          value: id,
          label: <LocalText text={title} />,
          hint: <LocalText text={wording} />,
        }))}
      />
      {activity && (
        <ItemChoice
          key={activity.id}
          activity={activity}
          id={idOf('item')}
          error={errorOf('item')}
          field={register('item', {
            onChange: (event: { target: { value: string } }) => takeDateOf(event.target.value),
          })}
        />
      )}
    </>
  );
}
