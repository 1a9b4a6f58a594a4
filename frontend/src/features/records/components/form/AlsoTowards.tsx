import { useTranslation } from 'react-i18next';
import type { Activity } from '@/api/model';
import { LocalText } from '@/i18n/LocalText';
import { Choices } from '@/ui';

import type { RecordFields } from './fields';
import { ItemChoice } from './ItemChoice';

interface AlsoTowardsProps extends RecordFields {
  activities: Activity[];
}

/** The same deed may keep several promises; it is still one deed and is counted once in any sum. */
export function AlsoTowards({ form, idOf, errorOf, activities }: AlsoTowardsProps) {
  const { t } = useTranslation();
  const { register, watch } = form;
  const [activityId, also] = watch(['activityId', 'also']);
  const others = activities.filter(({ id }) => id !== activityId);
  if (activityId === '' || others.length === 0) return null;
  return (
    <>
      <Choices
        id={idOf('also')}
        legend={t('records.form.also')}
        hint={t('records.form.alsoHint')}
        several
        compact
        field={register('also')}
        choices={others.map(({ id, title }) => ({ value: id, label: <LocalText text={title} /> }))}
      />
      {others
        .filter(({ id }) => also.includes(id))
        .map((activity) => (
          <ItemChoice
            key={activity.id}
            activity={activity}
            id={idOf(`alsoItems.${activity.id}`)}
            error={errorOf(`alsoItems.${activity.id}`)}
            field={register(`alsoItems.${activity.id}`)}
            named
          />
        ))}
    </>
  );
}
