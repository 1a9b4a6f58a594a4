import { useFieldArray } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { QuotaPath } from '../../form/paths';
import { noText, type AgreementValues } from '../../form/values';
import { Repeated } from '../fields/Repeated';
import { TextInput } from '../fields/TextInput';
import { PartFields } from './PartFields';

export function OccasionEditor({ path }: { path: QuotaPath }) {
  const { t } = useTranslation();
  const name = `${path}.occasions` as const;
  const { fields, append, remove } = useFieldArray<AgreementValues, typeof name>({ name });
  return (
    <Repeated
      id={name}
      level={4}
      items={fields}
      heading={(index) => t('drafting.item.occasion', { number: index + 1 })}
      addLabel={t('drafting.new.occasion')}
      onAdd={() => append({ key: '', name: noText(), place: '', date: '' }, { shouldFocus: false })}
      onRemove={remove}
    >
      {(index) => (
        <>
          <PartFields path={`${name}.${index}`} />
          <TextInput
            name={`${name}.${index}.date`}
            label={t('content.date')}
            hint={t('drafting.hint.occasionDate')}
            type="date"
          />
        </>
      )}
    </Repeated>
  );
}
