import { useTranslation } from 'react-i18next';
import type { Activity } from '@/api/model';
import { Choices, SelectField } from '@/ui';

import type { RecordFields } from './fields';
import { usePlaces } from './usePlaces';

/** From this many on, a list that opens takes less of the screen than buttons. */
const MOST_BUTTONS = 8;

interface OnePlaceProps extends RecordFields {
  chosen: Activity[];
  municipalities: string[];
}

/** Where the promise holds for each place by itself, a record says which one it was. */
export function OnePlace({ form, idOf, errorOf, chosen, municipalities }: OnePlaceProps) {
  const { t } = useTranslation();
  const { all, named } = usePlaces(chosen, municipalities);
  const places = named.length > 0 ? named : all;
  const options = places.map(({ id, name }) => ({ value: id, label: name }));
  const field = form.register('placeId');
  if (options.length > MOST_BUTTONS || options.length === 0) {
    return (
      <SelectField
        id={idOf('placeId')}
        label={t('records.form.places')}
        error={errorOf('placeId')}
        options={[{ value: '', label: t('app.choose') }, ...options]}
        {...field}
      />
    );
  }
  return (
    <Choices
      id={idOf('placeId')}
      legend={t('records.form.places')}
      error={errorOf('placeId')}
      field={field}
      choices={options}
    />
  );
}
