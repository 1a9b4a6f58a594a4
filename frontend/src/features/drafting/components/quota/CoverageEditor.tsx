import { useFieldArray } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { QuotaPath } from '../../form/paths';
import { noText, type AgreementValues } from '../../form/values';
import { Repeated } from '../fields/Repeated';
import { PartFields } from './PartFields';

export function CoverageEditor({ path }: { path: QuotaPath }) {
  const { t } = useTranslation();
  const name = `${path}.units` as const;
  const { fields, append, remove } = useFieldArray<AgreementValues, typeof name>({ name });
  return (
    <Repeated
      id={name}
      level={4}
      items={fields}
      heading={(index) => t('drafting.item.unit', { number: index + 1 })}
      addLabel={t('drafting.new.unit')}
      onAdd={() => append({ key: '', name: noText(), place: '' }, { shouldFocus: false })}
      onRemove={remove}
    >
      {(index) => <PartFields path={`${name}.${index}`} />}
    </Repeated>
  );
}
