import { useFieldArray, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { followUpIntervals } from '@/api/vocabulary';
import { Heading } from '@/ui';
import { noText, type AgreementValues } from '../../form/values';
import { BothLanguages } from '../fields/BothLanguages';
import { Repeated } from '../fields/Repeated';
import { SelectInput } from '../fields/SelectInput';
import { TextInput } from '../fields/TextInput';
import fields from '../fields/fields.module.css';
import { OwnPeriods } from './OwnPeriods';
import { Section } from './Section';

/** What surrounds the promises: what is left out, provisos, the follow-up and whom to ask. */
export function AroundSection() {
  const { t } = useTranslation();
  const interval = useWatch<AgreementValues, 'followUpPlan.interval'>({ name: 'followUpPlan.interval' });
  return (
    <Section id="around" title={t('drafting.section.around')}>
      <RelatedWork />
      <BothLanguages
        name="reservation"
        label={t('content.reservation')}
        hint={t('drafting.hint.reservation')}
        multiline
      />
      <SelectInput
        name="followUpPlan.interval"
        label={t('content.interval')}
        none={t('drafting.noFollowUp')}
        choices={followUpIntervals.map((value) => ({ value, label: t(`content.intervals.${value}`) }))}
      />
      {interval === 'OWN_PERIODS' && <OwnPeriods />}
      {interval === 'PUBLISHED_ELSEWHERE' && (
        <TextInput name="followUpPlan.url" label={t('content.url')} type="url" />
      )}
      <BothLanguages
        name="followUpPlan.description"
        label={t('content.followUpDescription')}
        hint={t('drafting.hint.followUp')}
        multiline
        rows={2}
      />
      <Contacts />
    </Section>
  );
}

function RelatedWork() {
  const { t } = useTranslation();
  const {
    fields: items,
    append,
    remove,
  } = useFieldArray<AgreementValues, 'relatedWork'>({ name: 'relatedWork' });
  return (
    <div className={fields.repeated}>
      <Heading level={3} data-size="2xs">
        {t('content.relatedWork')}
      </Heading>
      <p>{t('drafting.hint.relatedWork')}</p>
      <Repeated
        id="relatedWork"
        level={4}
        items={items}
        heading={(index) => t('drafting.item.relatedWork', { number: index + 1 })}
        addLabel={t('drafting.new.relatedWork')}
        onAdd={() => append({ text: noText() }, { shouldFocus: false })}
        onRemove={remove}
      >
        {(index) => <BothLanguages name={`relatedWork.${index}.text`} label={t('content.text')} />}
      </Repeated>
    </div>
  );
}

function Contacts() {
  const { t } = useTranslation();
  const { fields: items, append, remove } = useFieldArray<AgreementValues, 'contacts'>({ name: 'contacts' });
  return (
    <div className={fields.repeated}>
      <Heading level={3} data-size="2xs">
        {t('content.contacts')}
      </Heading>
      <p>{t('drafting.hint.contacts')}</p>
      <Repeated
        id="contacts"
        level={4}
        items={items}
        heading={(index) => t('drafting.item.contact', { number: index + 1 })}
        addLabel={t('drafting.new.contact')}
        onAdd={() =>
          append({ name: noText(), phone: '', email: '', address: '', url: '' }, { shouldFocus: false })
        }
        onRemove={remove}
      >
        {(index) => (
          <>
            <BothLanguages name={`contacts.${index}.name`} label={t('content.name')} />
            <div className={fields.row}>
              <TextInput name={`contacts.${index}.phone`} label={t('content.phone')} type="tel" />
              <TextInput name={`contacts.${index}.email`} label={t('content.email')} type="email" />
            </div>
            <div className={fields.row}>
              <TextInput name={`contacts.${index}.address`} label={t('content.address')} />
              <TextInput name={`contacts.${index}.url`} label={t('content.url')} type="url" />
            </div>
          </>
        )}
      </Repeated>
    </div>
  );
}
