import { useTranslation } from 'react-i18next';
import { isStatus } from '@/api/client';
import { pathOfPointer } from '@/lib/pointer';
import { useEntity } from '@/lib/useEntity';
import { useCheckedForm, type Fault } from '@/lib/useCheckedForm';
import { EntityForm, Notice, TextField } from '@/ui';
import { useSaveMunicipality, type MunicipalityContent } from '../api/register';

const BACK = '/administration/kommuner';
const MOST_CHARACTERS = 100;
const CODE = /^\d{4}$/;
const names = ['name', 'shortName', 'countyName'] as const;

interface Values extends MunicipalityContent {
  code: string;
}

interface MunicipalityFormProps {
  /** Left out for a new one. */
  current?: Values;
  etag?: string;
}

export function MunicipalityForm({ current, etag }: MunicipalityFormProps) {
  const { t } = useTranslation();
  const { mutateAsync: save } = useSaveMunicipality();
  const { draft, done } = useEntity<Values>(`municipality.${current?.code ?? ''}`, etag, BACK);
  const label = (field: keyof Values) => t(`administration.municipalities.fields.${field}`);
  const wrong = (field: keyof Values): Fault<Values> => ({
    field,
    message:
      field === 'code'
        ? t('administration.errors.code')
        : t('administration.errors.text', { field: label(field), max: MOST_CHARACTERS }),
  });
  const { form, idOf, errorOf, frame } = useCheckedForm<Values>({
    name: 'municipality',
    initialValues: {
      code: current?.code ?? '',
      name: current?.name ?? '',
      shortName: current?.shortName ?? '',
      countyName: current?.countyName ?? '',
    },
    draft,
    check: (values) => [
      ...(CODE.test(values.code.trim()) ? [] : [wrong('code')]),
      ...names.flatMap((field) => {
        const { length } = values[field].trim();
        return length >= 1 && length <= MOST_CHARACTERS ? [] : wrong(field);
      }),
    ],
    save: async (values) => {
      const body = {
        name: values.name.trim(),
        shortName: values.shortName.trim(),
        countyName: values.countyName.trim(),
      };
      await save({ code: values.code.trim(), body, etag });
      await done(body.name);
    },
    place: ({ pointer }) => {
      const field = names.find((one) => one === pathOfPointer(pointer));
      return field && wrong(field);
    },
  });
  return (
    <EntityForm
      frame={frame}
      back={BACK}
      onCancel={draft.clear}
      explained={
        // A new one names no version, so the API asks for it where the code is taken.
        !current &&
        isStatus(frame.failure, 428) && (
          <Notice
            title={t('administration.municipalities.takenTitle')}
            icon="warning"
            color="danger"
            announce
          >
            <p>{t('administration.municipalities.taken')}</p>
          </Notice>
        )
      }
      current={current ? names.map((field) => [label(field), current[field]]) : []}
    >
      {!current && (
        <TextField
          id={idOf('code')}
          label={label('code')}
          hint={t('administration.municipalities.codeHint')}
          inputMode="numeric"
          error={errorOf('code')}
          {...form.register('code')}
        />
      )}
      {names.map((field) => (
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
