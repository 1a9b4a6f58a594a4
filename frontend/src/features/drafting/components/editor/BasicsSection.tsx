import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { wordingKinds } from '@/api/vocabulary';
import { SLUG } from '@/lib/slug';
import { Facts } from '@/ui';
import type { AgreementValues } from '../../form/values';
import { BothLanguages } from '../fields/BothLanguages';
import { NamesInput } from '../fields/NamesInput';
import { SelectInput } from '../fields/SelectInput';
import { TextInput } from '../fields/TextInput';
import fields from '../fields/fields.module.css';
import { useEditor } from './EditorContext';
import { Section } from './Section';

export function BasicsSection() {
  const { t } = useTranslation();
  const { amending } = useEditor();
  const { getValues } = useFormContext<AgreementValues>();
  return (
    <Section id="basics" title={t('drafting.section.basics')}>
      <BothLanguages
        name="title"
        label={t('content.title')}
        hint={t('drafting.hint.title')}
        rule={(typed) => typed.trim() !== '' || t('drafting.errors.title')}
      />
      {amending ? <Settled /> : <NamesAndPlaces />}
      <div className={fields.row}>
        <TextInput
          name="period.start"
          label={t('content.start')}
          type="date"
          rule={(typed) => typed !== '' || t('drafting.errors.start')}
        />
        <TextInput
          name="period.end"
          label={t('content.end')}
          type="date"
          hint={t('drafting.hint.end')}
          rule={(typed) =>
            typed === '' || typed >= getValues('period.start') || t('drafting.errors.endsBeforeStart')
          }
        />
      </div>
      <SelectInput
        name="wordingKind"
        label={t('content.wordingKind')}
        choices={wordingKinds.map((kind) => ({ value: kind, label: t(`content.wordingKinds.${kind}`) }))}
      />
      <BothLanguages name="goal" label={t('content.goal')} multiline />
    </Section>
  );
}

function NamesAndPlaces() {
  const { t } = useTranslation();
  const { municipalities, organisations } = useEditor();
  return (
    <>
      <TextInput
        name="slug"
        label={t('content.slug')}
        hint={t('drafting.hint.slug')}
        rule={(typed) => typed.trim() === '' || SLUG.test(typed.trim()) || t('drafting.errors.slug')}
      />
      <NamesInput
        name="municipalities"
        legend={t('content.municipalities')}
        choices={municipalities}
        required={t('drafting.errors.municipalities')}
      />
      <NamesInput
        name="parties"
        legend={t('content.parties')}
        hint={t('drafting.hint.parties')}
        choices={organisations}
        required={t('drafting.errors.parties')}
      />
    </>
  );
}

/** What an amendment cannot touch. */
function Settled() {
  const { t } = useTranslation();
  const { municipalities, organisations } = useEditor();
  const [codes, slugs] = useWatch<AgreementValues, ['municipalities', 'parties']>({
    name: ['municipalities', 'parties'],
  });
  const labels = (choices: typeof organisations, values: string[]) =>
    values.map((value) => choices.find((choice) => choice.value === value)?.label ?? value).join(', ');
  return (
    <>
      <p>{t('drafting.settled')}</p>
      <Facts
        facts={[
          [t('content.municipalities'), labels(municipalities, codes)],
          [t('content.parties'), labels(organisations, slugs)],
        ]}
      />
    </>
  );
}
