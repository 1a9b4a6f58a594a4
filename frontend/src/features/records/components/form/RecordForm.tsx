import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Activity } from '@/api/model';
import { ApiProblem } from '@/api/problem';
import { useLocalText } from '@/i18n/LocalText';
import type { DraftStore } from '@/lib/draft';
import { useCheckedForm } from '@/lib/useCheckedForm';
import { Form, SelectField } from '@/ui';
import type { NewRecord } from '../../api/types';
import { ActivityChoice } from './ActivityChoice';
import { Amounts } from './Amounts';
import { EvidenceLinks } from './EvidenceLinks';
import { MoreDetails, type Surroundings } from './MoreDetails';
import { OnePlace } from './OnePlace';
import { PublicNote } from './PublicNote';
import { needsOf } from '../quota';
import { bodyOf, chosenOf, isNothing, type RecordValues } from './recordForm';
import { SaveSummary } from './SaveSummary';
import { useRecordCheck } from './useRecordCheck';
import { WhenField } from './WhenField';

interface RecordFormProps {
  activities: Activity[];
  surroundings: Surroundings;
  /** A coordinator may also say that nothing was done, or that no need arose. */
  coordinator: boolean;
  initialValues: RecordValues;
  draft: DraftStore<RecordValues>;
  submitLabel: string;
  onSave: (record: NewRecord) => Promise<unknown>;
  /** Shown instead of the usual words where the form knows better what a refusal means. */
  explain?: (problem: ApiProblem) => ReactNode;
  children?: ReactNode;
}

export function RecordForm({ activities, surroundings, coordinator, onSave, ...rest }: RecordFormProps) {
  const { t } = useTranslation();
  const local = useLocalText();
  const { check, place } = useRecordCheck(surroundings.period, activities, coordinator);
  const { frame, ...fields } = useCheckedForm<RecordValues>({
    name: 'record',
    initialValues: rest.initialValues,
    draft: rest.draft,
    check,
    save: (values) => onSave(bodyOf(values, activities)),
    place,
  });
  const values = fields.form.watch();
  const chosen = chosenOf(values, activities);
  const needs = needsOf(chosen, values.count);
  const evidence = needs.evidence && !isNothing(values, needs);
  const { failure } = frame;

  return (
    <Form
      {...frame}
      submitLabel={rest.submitLabel}
      explained={failure instanceof ApiProblem && rest.explain?.(failure)}
      summary={<SaveSummary values={values} needs={needs} chosen={chosen} />}
      besides={rest.children}
    >
      <ActivityChoice activities={activities} {...fields} />
      {needs.place && <OnePlace chosen={chosen} municipalities={surroundings.municipalities} {...fields} />}
      {surroundings.recordsFor.length > 1 && (
        <SelectField
          id={fields.idOf('organisation')}
          label={t('records.form.organisation')}
          error={fields.errorOf('organisation')}
          options={surroundings.recordsFor.map(({ slug, name }) => ({ value: slug, label: local(name) }))}
          {...fields.form.register('organisation')}
        />
      )}
      <WhenField period={surroundings.period} {...fields} />
      <Amounts needs={needs} coordinator={coordinator} {...fields} />
      {evidence && (
        <>
          <EvidenceLinks {...fields} />
          <PublicNote {...fields} />
        </>
      )}
      <MoreDetails
        activities={activities}
        chosen={chosen}
        needs={{ ...needs, evidence }}
        surroundings={surroundings}
        {...fields}
      />
    </Form>
  );
}
