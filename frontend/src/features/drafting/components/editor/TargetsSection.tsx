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
  return (
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
  );
}
