import type { ReactNode } from 'react';
import { useForm, type FieldErrors } from 'react-hook-form';
import { ApiProblem } from '@/api/problem';
import type { Activity, RecordActivity } from '@/api/model';
import type { DraftStore } from '@/lib/draft';
import { useDraft } from '@/lib/useDraft';
import { useSaving } from '@/lib/useSaving';
import { Form, type FieldError } from '@/ui';
import { ActivityChoice } from './ActivityChoice';
import { OptionalDetails } from './OptionalDetails';
import { bodyOf, fieldIds, fieldOfPointer, limits, type RecordField, type RecordValues } from './recordForm';
import { useRecordRules } from './useRecordRules';
import { SaveSummary } from './SaveSummary';
import { WhenAndHowMany } from './WhenAndHowMany';

interface RecordFormProps {
  activities: Activity[];
  period: { start: string; end?: string | null };
  initialValues: RecordValues;
  draft: DraftStore<RecordValues>;
  submitLabel: string;
  onSave: (body: RecordActivity) => Promise<unknown>;
  /** Shown instead of the usual words where the form knows better what a refusal means. */
  explain?: (problem: ApiProblem) => ReactNode;
  children?: ReactNode;
}

const summaryOf = (errors: FieldErrors<RecordValues>): FieldError[] =>
  (Object.keys(fieldIds) as RecordField[]).flatMap((field) => {
    const message = errors[field]?.message;
    return message ? [{ field: fieldIds[field], message }] : [];
  });

export function RecordForm({ activities, period, initialValues, draft, onSave, ...rest }: RecordFormProps) {
  const form = useForm<RecordValues>({
    defaultValues: { ...initialValues, ...draft.read() },
    shouldFocusError: false,
  });
  const { control, formState } = form;
  const { rules, messages, future } = useRecordRules(period, activities);
  useDraft(form, draft);
  const { submit, failure } = useSaving(form, {
    save: (values) =>
      onSave(
        bodyOf(
          values,
          activities.find(({ id }) => id === values.activityId),
        ),
      ),
    fieldOf: ({ pointer }) => fieldOfPointer(pointer),
    messageOf: (field, { code }) => (code === 'IN_THE_FUTURE' ? future : messages[field]),
  });

  return (
    <Form
      onSubmit={submit}
      errors={summaryOf(formState.errors)}
      attempt={formState.submitCount}
      pending={formState.isSubmitting}
      submitLabel={rest.submitLabel}
      failure={failure}
      explained={failure instanceof ApiProblem && rest.explain?.(failure)}
      summary={<SaveSummary form={form} activities={activities} />}
      besides={rest.children}
    >
      <ActivityChoice form={form} activities={activities} rules={rules} />
      <WhenAndHowMany form={form} activities={activities} period={period} rules={rules} control={control} />
      <OptionalDetails form={form} activities={activities} rules={rules} noteLimit={limits.note} />
    </Form>
  );
}
