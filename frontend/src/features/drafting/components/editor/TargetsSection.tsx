import { useFieldArray, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { goalKinds } from '@/api/vocabulary';
import { newTarget, type AgreementValues } from '../../form/values';
import { useNumberRule } from '../../form/useNumberRule';
import { BothLanguages } from '../fields/BothLanguages';
import { NamesInput } from '../fields/NamesInput';
import { SelectInput } from '../fields/SelectInput';
import { TextInput } from '../fields/TextInput';
import fields from '../fields/fields.module.css';
import { useEditor } from './EditorContext';
import { FoldedItem } from './FoldedItem';
import { FoldedList } from './FoldedList';
import { Section } from './Section';

type TargetPath = `kpiTargets.${number}`;

/** What shall come of it, and how that will be judged. */
export function TargetsSection() {
  const { t } = useTranslation();
  const {
    fields: targets,
    append,
    remove,
    swap,
  } = useFieldArray<AgreementValues, 'kpiTargets'>({
    name: 'kpiTargets',
  });
  return (
    <Section id="targets-section" title={t('drafting.section.targets')} intro={t('drafting.targetsIntro')}>
      <FoldedList
        id="kpiTargets"
        length={targets.length}
        addLabel={t('drafting.new.target')}
        onAdd={() => append(newTarget(), { shouldFocus: false })}
      >
        {targets.map(({ id, key }, index) => (
          <TargetEditor
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

interface TargetEditorProps {
  index: number;
  open: boolean;
  onMoveUp: () => void;
  onRemove: () => void;
}

function TargetEditor({ index, ...item }: TargetEditorProps) {
  const { t } = useTranslation();
  const { indicators } = useEditor();
  const path: TargetPath = `kpiTargets.${index}`;
  const [title, pledges] = useWatch<AgreementValues, [`${TargetPath}.title.sv`, 'pledges']>({
    name: [`${path}.title.sv`, 'pledges'],
  });
  return (
    <FoldedItem
      {...item}
      name={title || t('drafting.item.target', { number: index + 1 })}
      first={index === 0}
    >
      <BothLanguages name={`${path}.title`} label={t('content.title')} />
      <BothLanguages
        name={`${path}.wording`}
        label={t('content.wording')}
        hint={t('drafting.hint.targetWording')}
        multiline
      />
      <GoalFields path={path} />
      <SelectInput
        name={`${path}.indicator`}
        label={t('content.indicator')}
        hint={t('drafting.hint.indicator')}
        none={t('drafting.noIndicator')}
        choices={indicators}
      />
      <BaselineFields path={path} />
      <div className={fields.row}>
        <TextInput
          name={`${path}.outcome.start`}
          label={t('content.outcomeStart')}
          hint={t('drafting.hint.outcome')}
          type="date"
        />
        <TextInput name={`${path}.outcome.end`} label={t('content.outcomeEnd')} type="date" />
      </div>
      <TextInput name={`${path}.district`} label={t('content.district')} hint={t('drafting.hint.district')} />
      <NamesInput
        name={`${path}.context`}
        legend={t('content.context')}
        hint={t('drafting.hint.context')}
        choices={indicators}
      />
      <NamesInput
        name={`${path}.pledges`}
        legend={t('content.targetPledges')}
        hint={t('drafting.hint.targetPledges')}
        choices={pledges
          .filter(({ key }) => key)
          .map((pledge) => ({ value: pledge.key, label: pledge.title.sv }))}
      />
    </FoldedItem>
  );
}

function GoalFields({ path }: { path: TargetPath }) {
  const { t } = useTranslation();
  const kind = useWatch<AgreementValues, `${TargetPath}.goal.kind`>({ name: `${path}.goal.kind` });
  const value = useNumberRule(t('content.goalValue'), { required: true });
  const tolerance = useNumberRule(t('content.tolerance'), { required: true });
  const percent = useNumberRule(t('content.percent'), { required: true, min: 0.01 });
  const alpha = useNumberRule(t('content.alpha'), { min: 0.0001, max: 0.5 });
  return (
    <>
      <SelectInput
        name={`${path}.goal.kind`}
        label={t('content.goalKind')}
        choices={goalKinds.map((value) => ({ value, label: t(`content.goalKinds.${value}`) }))}
      />
      {(kind === 'AT_LEAST' || kind === 'AT_MOST') && (
        <TextInput
          name={`${path}.goal.value`}
          label={t('content.goalValue')}
          inputMode="decimal"
          rule={value}
        />
      )}
      {(kind === 'INCREASE_BY' || kind === 'DECREASE_BY') && (
        <TextInput
          name={`${path}.goal.percent`}
          label={t('content.percent')}
          inputMode="decimal"
          rule={percent}
        />
      )}
      {kind === 'MAINTAIN' && (
        <TextInput
          name={`${path}.goal.tolerance`}
          label={t('content.tolerance')}
          hint={t('drafting.hint.tolerance')}
          inputMode="decimal"
          rule={tolerance}
        />
      )}
      {kind !== 'UNQUANTIFIED' && (
        <TextInput
          name={`${path}.goal.alpha`}
          label={t('content.alpha')}
          hint={t('drafting.hint.alpha')}
          inputMode="decimal"
          rule={alpha}
        />
      )}
    </>
  );
}

/** The value that a change is counted from: a period and a number, or nothing yet. */
function BaselineFields({ path }: { path: TargetPath }) {
  const { t } = useTranslation();
  const period = useWatch<AgreementValues, `${TargetPath}.baseline.period`>({
    name: `${path}.baseline.period`,
  });
  const value = useNumberRule(t('content.baseline'), { required: period.start !== '' || period.end !== '' });
  const years = useNumberRule(t('content.baselineYears'), { min: 1, max: 10 });
  const answers = useNumberRule(t('content.baselineAnswers'), { min: 1 });
  const error = useNumberRule(t('content.baselineError'), { min: 0 });
  return (
    <>
      <div className={fields.row}>
        <TextInput
          name={`${path}.baseline.value`}
          label={t('content.baseline')}
          inputMode="decimal"
          rule={value}
        />
        <TextInput name={`${path}.baseline.period.start`} label={t('content.baselineStart')} type="date" />
        <TextInput name={`${path}.baseline.period.end`} label={t('content.baselineEnd')} type="date" />
      </div>
      <div className={fields.row}>
        <TextInput
          name={`${path}.baseline.years`}
          label={t('content.baselineYears')}
          hint={t('drafting.hint.baselineYears')}
          inputMode="numeric"
          rule={years}
        />
        <TextInput
          name={`${path}.baseline.sampleSize`}
          label={t('content.baselineAnswers')}
          inputMode="numeric"
          rule={answers}
        />
        <TextInput
          name={`${path}.baseline.standardError`}
          label={t('content.baselineError')}
          inputMode="decimal"
          rule={error}
        />
      </div>
    </>
  );
}
