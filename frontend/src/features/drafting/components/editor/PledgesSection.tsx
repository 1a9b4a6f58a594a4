import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { focusAreas } from '@/api/vocabulary';
import { Details } from '@/ui';
import { isEmpty } from '../../form/convert';
import type { PledgePath } from '../../form/paths';
import { newPledge, type AgreementValues } from '../../form/values';
import { BothLanguages } from '../fields/BothLanguages';
import { SelectInput } from '../fields/SelectInput';
import { TextInput } from '../fields/TextInput';
import fields from '../fields/fields.module.css';
import { ActivityList } from './ActivityList';
import { FoldedItem } from './FoldedItem';
import { FoldedList } from './FoldedList';
import { Section } from './Section';
import styles from './editor.module.css';

export function PledgesSection() {
  const { t } = useTranslation();
  const {
    fields: pledges,
    append,
    remove,
    swap,
  } = useFieldArray<AgreementValues, 'pledges'>({ name: 'pledges' });
  return (
    <Section id="pledges-section" title={t('drafting.section.pledges')} intro={t('drafting.pledgesIntro')}>
      <FoldedList
        id="pledges"
        length={pledges.length}
        addLabel={t('drafting.new.pledge')}
        onAdd={() => append(newPledge(), { shouldFocus: false })}
      >
        {pledges.map(({ id, key }, index) => (
          <PledgeEditor
            key={id}
            index={index}
            open={key === ''}
            onMoveUp={() => swap(index, index - 1)}
            onRemove={() => remove(index)}
          />
        ))}
      </FoldedList>
    </Section>
  );
}

interface PledgeEditorProps {
  index: number;
  open: boolean;
  onMoveUp: () => void;
  onRemove: () => void;
}

function PledgeEditor({ index, ...item }: PledgeEditorProps) {
  const { t } = useTranslation();
  const path: PledgePath = `pledges.${index}`;
  const title = useWatch<AgreementValues, `${PledgePath}.title.sv`>({ name: `${path}.title.sv` });
  return (
    <FoldedItem
      {...item}
      name={title || t('drafting.item.pledge', { number: index + 1 })}
      first={index === 0}
    >
      <BothLanguages name={`${path}.title`} label={t('content.title')} />
      <BothLanguages
        name={`${path}.wording`}
        label={t('content.wording')}
        hint={t('drafting.hint.pledgeWording')}
        multiline
      />
      <SelectInput
        name={`${path}.focusArea`}
        label={t('content.focusArea')}
        choices={focusAreas.map((area) => ({ value: area, label: t(`agreement.focus.${area}`) }))}
      />
      <Why path={path} />
      <ActivityList pledge={path} />
    </FoldedItem>
  );
}

/** What leads to the promise: few need it while the text is written, and all may read it afterwards. */
function Why({ path }: { path: PledgePath }) {
  const { t } = useTranslation();
  const { getValues } = useFormContext<AgreementValues>();
  const { problem, causes, intendedEffect, continues } = getValues(path);
  const used = ![problem, causes, intendedEffect].every(isEmpty) || continues.agreement !== '';
  return (
    <Details defaultOpen={used}>
      <Details.Summary>{t('drafting.why')}</Details.Summary>
      <Details.Content className={styles.foldedContent}>
        <BothLanguages name={`${path}.problem`} label={t('content.problem')} multiline rows={2} />
        <BothLanguages name={`${path}.causes`} label={t('content.causes')} multiline rows={2} />
        <BothLanguages
          name={`${path}.intendedEffect`}
          label={t('content.intendedEffect')}
          multiline
          rows={2}
        />
        <div className={fields.row}>
          <TextInput
            name={`${path}.continues.agreement`}
            label={t('content.continuesAgreement')}
            hint={t('drafting.hint.continuesAgreement')}
          />
          <TextInput
            name={`${path}.continues.pledge`}
            label={t('content.continuesPledge')}
            hint={t('drafting.hint.continuesPledge')}
          />
        </div>
      </Details.Content>
    </Details>
  );
}
