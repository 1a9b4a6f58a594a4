import { useQuery } from '@tanstack/react-query';
import { Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { allMunicipalitiesOptions } from '@/lib/registers';
import { isStatus } from '@/api/client';
import { useFormat } from '@/i18n/useFormat';
import { pathOfPointer } from '@/lib/pointer';
import { SLUG, slugOf } from '@/lib/slug';
import { useEntity } from '@/lib/useEntity';
import { useCheckedForm, type Fault } from '@/lib/useCheckedForm';
import { EntityForm, Notice, PickSeveral, SelectField, TextField, TextPair } from '@/ui';
import { useSaveOrganisation, type OrganisationContent, type OrganisationDetails } from '../api/register';

const BACK = '/administration/organisationer';
const MOST_CHARACTERS = 4000;
const MOST_IN_SLUG = 100;
const kinds = ['POLICE', 'MUNICIPALITY', 'COMPANY', 'SCHOOL', 'ASSOCIATION', 'OTHER'] as const;

interface Values {
  slug: string;
  name: { sv: string; en: string };
  kind: OrganisationContent['kind'];
  municipalities: string[];
}

interface OrganisationFormProps {
  /** Left out for a new one. */
  current?: OrganisationDetails;
  etag?: string;
}

export function OrganisationForm({ current, etag }: OrganisationFormProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data: municipalities = [] } = useQuery(allMunicipalitiesOptions());
  const { mutateAsync: save } = useSaveOrganisation();
  const { draft, done } = useEntity<Values>(`organisation.${current?.slug ?? ''}`, etag, BACK);
  const isNew = current === undefined;
  const fault = (field: Fault<Values>['field'], message: string): Fault<Values> => ({ field, message });
  const sentences = {
    slug: fault('slug', t('administration.errors.slug')),
    name: fault('name.sv', t('administration.errors.name')),
    english: fault(
      'name.en',
      t('administration.errors.text', {
        field: t('administration.organisations.english'),
        max: MOST_CHARACTERS,
      }),
    ),
    kind: fault('kind', t('administration.errors.kind')),
    municipalities: fault('municipalities', t('administration.errors.municipalities')),
  };

  const { form, idOf, errorOf, frame } = useCheckedForm<Values>({
    name: 'organisation',
    initialValues: {
      slug: current?.slug ?? '',
      name: { sv: current?.name.sv ?? '', en: current?.name.en ?? '' },
      kind: current?.kind ?? 'OTHER',
      municipalities: current?.municipalities ?? [],
    },
    draft,
    check: ({ slug, name, municipalities: chosen }) => [
      ...(name.sv.trim() === '' || name.sv.length > MOST_CHARACTERS ? [sentences.name] : []),
      ...(name.en.length > MOST_CHARACTERS ? [sentences.english] : []),
      ...(isNew && (!SLUG.test(slug.trim()) || slug.trim().length > MOST_IN_SLUG) ? [sentences.slug] : []),
      ...(chosen.length === 0 ? [sentences.municipalities] : []),
    ],
    save: async ({ slug, name, kind, municipalities: chosen }) => {
      const en = name.en.trim();
      await save({
        slug: current?.slug ?? slug.trim(),
        etag,
        body: { name: { sv: name.sv.trim(), ...(en && { en }) }, kind, municipalities: chosen },
      });
      await done(name.sv.trim());
    },
    place: ({ pointer }) => {
      const path = pathOfPointer(pointer);
      if (path.startsWith('municipalities')) return sentences.municipalities;
      if (path === 'name.en') return sentences.english;
      if (path.startsWith('name')) return sentences.name;
      return path === 'kind' ? sentences.kind : undefined;
    },
  });
  const { register, control, getValues, setValue } = form;
  const { dirtyFields } = form.formState;

  /** The address follows the name until somebody has written one. */
  const proposeSlug = () => {
    if (isNew && !dirtyFields.slug) setValue('slug', slugOf(getValues('name.sv')));
  };
  const namesOf = (codes: string[]) =>
    format.list(codes.map((code) => municipalities.find((one) => one.code === code)?.name ?? code));

  return (
    <EntityForm
      frame={frame}
      back={BACK}
      onCancel={draft.clear}
      explained={
        // A new one names no version, so the API asks for it where the address is taken.
        isNew &&
        (isStatus(frame.failure, 428) || isStatus(frame.failure, 409)) && (
          <Notice title={t('administration.organisations.takenTitle')} icon="warning" color="danger" announce>
            <p>{t('administration.organisations.taken')}</p>
          </Notice>
        )
      }
      current={
        current
          ? [
              [t('administration.organisations.name'), current.name.sv],
              [t('administration.organisations.english'), current.name.en],
              [
                t('administration.organisations.kind'),
                t(`administration.organisations.kinds.${current.kind}`),
              ],
              [t('administration.organisations.municipalities'), namesOf(current.municipalities)],
            ]
          : []
      }
    >
      <TextPair
        id={idOf('name')}
        label={t('administration.organisations.name')}
        sv={register('name.sv', { onChange: proposeSlug })}
        en={register('name.en')}
        svError={errorOf('name.sv')}
        enError={errorOf('name.en')}
      />
      {isNew && (
        <TextField
          id={idOf('slug')}
          label={t('administration.organisations.slug')}
          hint={t('administration.organisations.slugHint')}
          error={errorOf('slug')}
          {...register('slug')}
        />
      )}
      <SelectField
        id={idOf('kind')}
        label={t('administration.organisations.kind')}
        error={errorOf('kind')}
        options={kinds.map((value) => ({ value, label: t(`administration.organisations.kinds.${value}`) }))}
        {...register('kind')}
      />
      <Controller
        control={control}
        name="municipalities"
        render={({ field }) => (
          <PickSeveral
            id={idOf('municipalities')}
            legend={t('administration.organisations.municipalities')}
            addLabel={t('administration.organisations.addMunicipality')}
            error={errorOf('municipalities')}
            suggested={[]}
            others={municipalities.map(({ code, name }) => ({ value: code, label: name }))}
            value={field.value}
            onChange={field.onChange}
          />
        )}
      />
    </EntityForm>
  );
}
