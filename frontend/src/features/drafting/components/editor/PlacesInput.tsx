import { useController } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { ActivityPath } from '../../form/paths';
import type { AgreementValues } from '../../form/values';
import { ChooseMany } from '../fields/ChooseMany';
import { placeKey, placeOf, usePlaceChoices } from './usePlaceChoices';

export function PlacesInput({ name }: { name: `${ActivityPath}.places` }) {
  const { t } = useTranslation();
  const choices = usePlaceChoices();
  const { field, fieldState } = useController<AgreementValues, typeof name>({ name });
  return (
    <ChooseMany
      id={name}
      legend={t('content.places')}
      hint={t('drafting.hint.places')}
      choices={choices}
      chosen={field.value.map(placeKey)}
      onChange={(keys) => field.onChange(keys.map(placeOf))}
      error={fieldState.error?.message}
    />
  );
}
