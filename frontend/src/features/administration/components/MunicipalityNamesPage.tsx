import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { pathOfPointer } from '@/lib/pointer';
import { useEntity } from '@/lib/useEntity';
import { useCheckedForm, type Fault } from '@/lib/useCheckedForm';
import { EntityForm, QueryPage, TextField } from '@/ui';
import { municipalityOptions, useSaveMunicipality, type MunicipalityContent } from '../api/register';
import { useCrumbs } from './useCrumbs';

const BACK = '/administration/kommuner';
const MOST_CHARACTERS = 100;
const fields = ['name', 'shortName', 'countyName'] as const;

export function MunicipalityNamesPage({ code }: { code: string }) {
  const { t } = useTranslation();
  return (
    <QueryPage
      title={t('administration.municipalities.edit')}
      lead={t('administration.municipalities.code', { code })}
      crumbs={useCrumbs('municipalities')}
      query={useQuery(municipalityOptions(code))}
    >
      {({ data, etag }) => <Names code={code} etag={etag} current={data} />}
    </QueryPage>
  );
}

interface NamesProps {
  code: string;
  etag: string;
  current: MunicipalityContent;
}

function Names({ code, etag, current }: NamesProps) {
  const { t } = useTranslation();
  const { mutateAsync: save } = useSaveMunicipality(code);
  const { draft, done } = useEntity<MunicipalityContent>(`municipality.${code}`, etag, BACK);
  const label = (field: (typeof fields)[number]) => t(`administration.municipalities.fields.${field}`);
  const wrong = (field: (typeof fields)[number]): Fault<MunicipalityContent> => ({
    field,
    message: t('administration.errors.text', { field: label(field), max: MOST_CHARACTERS }),
  });
  const { name, shortName, countyName } = current;
  const { form, idOf, errorOf, frame } = useCheckedForm<MunicipalityContent>({
    name: 'municipality',
    initialValues: { name, shortName, countyName },
    draft,
    check: (values) =>
      fields.flatMap((field) => {
        const { length } = values[field].trim();
        return length >= 1 && length <= MOST_CHARACTERS ? [] : wrong(field);
      }),
    save: async (values) => {
      const body = {
        name: values.name.trim(),
        shortName: values.shortName.trim(),
        countyName: values.countyName.trim(),
      };
      await save({ body, etag });
      await done(body.name);
    },
    place: ({ pointer }) => {
      const field = fields.find((one) => one === pathOfPointer(pointer));
      return field && wrong(field);
    },
  });
  return (
    <EntityForm
      frame={frame}
      back={BACK}
      onCancel={draft.clear}
      current={fields.map((field) => [label(field), current[field]])}
    >
      {fields.map((field) => (
        <TextField
          key={field}
          id={idOf(field)}
          label={label(field)}
          error={errorOf(field)}
          {...form.register(field)}
        />
      ))}
    </EntityForm>
  );
}
