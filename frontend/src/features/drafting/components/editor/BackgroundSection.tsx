import { useFieldArray } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { basisKinds } from '@/api/vocabulary';
import { noText, type AgreementValues } from '../../form/values';
import { useNumberRule } from '../../form/useNumberRule';
import { BothLanguages } from '../fields/BothLanguages';
import { Repeated } from '../fields/Repeated';
import { SelectInput } from '../fields/SelectInput';
import { TextInput } from '../fields/TextInput';
import fields from '../fields/fields.module.css';
import { Section } from './Section';

/** Why these promises: the situation, and what is known about it. */
export function BackgroundSection() {
  const { t } = useTranslation();
  const { fields: basis, append, remove } = useFieldArray<AgreementValues, 'basis'>({ name: 'basis' });
  const year = useNumberRule(t('content.year'), { whole: true, min: 1990, max: 2100 });
  return (
    <Section id="background" title={t('drafting.section.background')}>
      <BothLanguages
        name="situation"
        label={t('content.situation')}
        hint={t('drafting.hint.situation')}
        multiline
      />
      <Repeated
        id="basis"
        level={3}
        items={basis}
        heading={(index) => t('drafting.item.basis', { number: index + 1 })}
        addLabel={t('drafting.new.basis')}
        onAdd={() =>
          append({ kind: 'POLICE_ANALYSIS', title: noText(), year: '', url: '' }, { shouldFocus: false })
        }
        onRemove={remove}
      >
        {(index) => (
          <>
            <SelectInput
              name={`basis.${index}.kind`}
              label={t('content.basisKind')}
              choices={basisKinds.map((kind) => ({ value: kind, label: t(`content.basisKinds.${kind}`) }))}
            />
            <BothLanguages name={`basis.${index}.title`} label={t('content.name')} />
            <div className={fields.row}>
              <TextInput
                name={`basis.${index}.year`}
                label={t('content.year')}
                inputMode="numeric"
                rule={year}
              />
              <TextInput name={`basis.${index}.url`} label={t('content.url')} type="url" />
            </div>
          </>
        )}
      </Repeated>
    </Section>
  );
}
