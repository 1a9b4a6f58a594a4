import { useFieldArray } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { noText, type AgreementValues } from '../../form/values';
import { BothLanguages } from '../fields/BothLanguages';
import { Repeated } from '../fields/Repeated';
import { TextInput } from '../fields/TextInput';
import { CoverageFields } from './CoverageFields';
import { Section } from './Section';

/** Where it comes from: the agreement it continues, how it was signed, where its text is published. */
export function OriginSection() {
  const { t } = useTranslation();
  const { fields: sources, append, remove } = useFieldArray<AgreementValues, 'sources'>({ name: 'sources' });
  return (
    <Section id="origin" title={t('drafting.section.origin')}>
      <TextInput name="continues" label={t('content.continues')} hint={t('drafting.hint.continues')} />
      <BothLanguages
        name="signing"
        label={t('content.signing')}
        hint={t('drafting.hint.signing')}
        multiline
        rows={2}
      />
      <CoverageFields name="coverage" none={t('drafting.coverageFromStart')} />
      <Repeated
        id="sources"
        level={3}
        items={sources}
        heading={(index) => t('drafting.item.source', { number: index + 1 })}
        addLabel={t('drafting.new.source')}
        onAdd={() => append({ title: noText(), url: '', note: noText() }, { shouldFocus: false })}
        onRemove={remove}
      >
        {(index) => (
          <>
            <BothLanguages name={`sources.${index}.title`} label={t('content.name')} />
            <TextInput name={`sources.${index}.url`} label={t('content.url')} type="url" />
            <BothLanguages name={`sources.${index}.note`} label={t('content.note')} multiline rows={2} />
          </>
        )}
      </Repeated>
    </Section>
  );
}
