import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { coverageExtents } from '@/api/vocabulary';
import type { CoveragePath } from '../../form/paths';
import type { AgreementValues } from '../../form/values';
import { BothLanguages } from '../fields/BothLanguages';
import { SelectInput } from '../fields/SelectInput';
import { TextInput } from '../fields/TextInput';
import fields from '../fields/fields.module.css';

interface CoverageFieldsProps {
  name: CoveragePath;
  /** What holds where nothing is chosen. */
  none: string;
}

/** Of which days everything is known: silence is a failure within them only. */
export function CoverageFields({ name, none }: CoverageFieldsProps) {
  const { t } = useTranslation();
  const extent = useWatch<AgreementValues, `${CoveragePath}.extent`>({ name: `${name}.extent` });
  return (
    <>
      <SelectInput
        name={`${name}.extent`}
        label={t('content.coverage')}
        hint={t('drafting.hint.coverage')}
        none={none}
        choices={coverageExtents.map((value) => ({ value, label: t(`content.extents.${value}`) }))}
      />
      {extent === 'DAYS' && (
        <>
          <div className={fields.row}>
            <TextInput name={`${name}.from`} label={t('content.coverageFrom')} type="date" />
            <TextInput
              name={`${name}.through`}
              label={t('content.coverageThrough')}
              hint={t('drafting.hint.coverageThrough')}
              type="date"
            />
          </div>
          <BothLanguages
            name={`${name}.source.title`}
            label={t('content.coverageSource')}
            hint={t('drafting.hint.coverageSource')}
          />
          <TextInput name={`${name}.source.url`} label={t('content.url')} type="url" />
        </>
      )}
    </>
  );
}
