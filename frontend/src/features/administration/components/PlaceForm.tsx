import { useTranslation } from 'react-i18next';
import { pathOfPointer } from '@/lib/pointer';
import { useEntity } from '@/lib/useEntity';
import { useCheckedForm, type Fault } from '@/lib/useCheckedForm';
import { EntityForm, Facts, SelectField, TextField } from '@/ui';
import { useSavePlace, type Place } from '../api/register';
import styles from './administration.module.css';

const LIST = '/administration/platser';
const MOST_CHARACTERS = 200;
/** Degrees, WGS 84: a box around Sweden. */
const bounds = { latitude: { min: 55, max: 70 }, longitude: { min: 10, max: 25 } } as const;

interface Values {
  municipality: string;
  name: string;
  latitude: string;
  longitude: string;
}

interface PlaceFormProps {
  id: string;
  municipality: string;
  municipalities: { code: string; name: string }[];
  /** Left out for a new one. */
  current?: Place;
  etag?: string;
}

const degrees = (text: string) => Number(text.trim().replace(',', '.'));
const typed = (value: number | undefined) => (value === undefined ? '' : String(value).replace('.', ','));
const isPosition = (text: string, { min, max }: { min: number; max: number }) =>
  /^\d+([.,]\d+)?$/.test(text.trim()) && degrees(text) >= min && degrees(text) <= max;

export function PlaceForm({ id, municipality, municipalities, current, etag }: PlaceFormProps) {
  const { t } = useTranslation();
  const { mutateAsync: save } = useSavePlace();
  const back = municipality ? `${LIST}?kommun=${municipality}` : LIST;
  const { draft, done } = useEntity<Values>(`place.${current?.id ?? ''}`, etag, back);
  const sentences: { [Field in keyof Values]: Fault<Values> } = {
    municipality: { field: 'municipality', message: t('administration.errors.municipality') },
    name: {
      field: 'name',
      message: t('administration.errors.text', {
        field: t('administration.places.name'),
        max: MOST_CHARACTERS,
      }),
    },
    latitude: { field: 'latitude', message: t('administration.errors.latitude', bounds.latitude) },
    longitude: { field: 'longitude', message: t('administration.errors.longitude', bounds.longitude) },
  };

  const { form, idOf, errorOf, frame } = useCheckedForm<Values>({
    name: 'place',
    initialValues: {
      municipality,
      name: current?.name ?? '',
      latitude: typed(current?.latitude),
      longitude: typed(current?.longitude),
    },
    draft,
    check: ({ municipality: code, name, latitude, longitude }) => {
      const somewhere = latitude.trim() !== '' || longitude.trim() !== '';
      const named = name.trim().length >= 1 && name.trim().length <= MOST_CHARACTERS;
      return [
        ...(code === '' ? [sentences.municipality] : []),
        ...(named ? [] : [sentences.name]),
        ...(somewhere && !isPosition(latitude, bounds.latitude) ? [sentences.latitude] : []),
        ...(somewhere && !isPosition(longitude, bounds.longitude) ? [sentences.longitude] : []),
      ];
    },
    save: async ({ municipality: code, name, latitude, longitude }) => {
      const position =
        latitude.trim() === '' ? {} : { latitude: degrees(latitude), longitude: degrees(longitude) };
      await save({ id, etag, body: { municipality: code, name: name.trim(), ...position } });
      await done(name.trim());
    },
    place: ({ pointer, code }) => {
      const field = (Object.keys(sentences) as (keyof Values)[]).find(
        (one) => one === pathOfPointer(pointer),
      );
      if (code === 'NAME_TAKEN') return { field: 'name', message: t('administration.errors.placeTaken') };
      return field && sentences[field];
    },
  });
  const { register } = form;
  const municipalityName = municipalities.find(({ code }) => code === municipality)?.name ?? municipality;

  return (
    <EntityForm
      frame={frame}
      back={back}
      onCancel={draft.clear}
      current={
        current
          ? [
              [t('administration.places.latitude'), typed(current.latitude)],
              [t('administration.places.longitude'), typed(current.longitude)],
            ]
          : []
      }
    >
      {current ? (
        <div>
          <Facts
            facts={[
              [t('administration.places.name'), current.name],
              [t('administration.municipality'), municipalityName],
            ]}
          />
          <p>{t('administration.places.fixed')}</p>
        </div>
      ) : (
        <>
          <SelectField
            id={idOf('municipality')}
            label={t('administration.municipality')}
            error={errorOf('municipality')}
            options={[
              { value: '', label: t('app.choose') },
              ...municipalities.map(({ code, name }) => ({ value: code, label: name })),
            ]}
            {...register('municipality')}
          />
          <TextField
            id={idOf('name')}
            label={t('administration.places.name')}
            error={errorOf('name')}
            {...register('name')}
          />
        </>
      )}
      <div className={styles.pair}>
        <TextField
          id={idOf('latitude')}
          label={t('administration.places.latitude')}
          hint={t('administration.places.latitudeHint')}
          inputMode="decimal"
          error={errorOf('latitude')}
          {...register('latitude')}
        />
        <TextField
          id={idOf('longitude')}
          label={t('administration.places.longitude')}
          hint={t('administration.places.longitudeHint')}
          inputMode="decimal"
          error={errorOf('longitude')}
          {...register('longitude')}
        />
      </div>
    </EntityForm>
  );
}
