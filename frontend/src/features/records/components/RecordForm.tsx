import { useEffect, useState, type ReactNode } from 'react';
import { useForm, type FieldErrors } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ApiProblem, SessionExpired } from '@/api/problem';
import type { Activity, RecordActivity } from '@/api/model';
import type { DraftStore } from '@/lib/draft';
import { useFocusOnMount } from '@/lib/useFocusOnMount';
import { Button, Errors, ErrorView, type FieldError } from '@/ui';
import { ActivityChoice } from './ActivityChoice';
import { OptionalDetails } from './OptionalDetails';
import { bodyOf, fieldIds, fieldOfPointer, limits, type RecordField, type RecordValues } from './recordForm';
import { useRecordRules } from './useRecordRules';
import { SaveSummary } from './SaveSummary';
import { WhenAndHowMany } from './WhenAndHowMany';
import styles from './RecordForm.module.css';

interface RecordFormProps {
  activities: Activity[];
  period: { start: string; end?: string | null };
  initialValues: RecordValues;
  draft: DraftStore<RecordValues>;
  submitLabel: string;
  onSave: (body: RecordActivity) => Promise<unknown>;
  onErrorCount: (count: number) => void;
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
  const { t } = useTranslation();
  const { onErrorCount } = rest;
  const [failure, setFailure] = useState<Error>();
  const form = useForm<RecordValues>({
    defaultValues: { ...initialValues, ...draft.read() },
    shouldFocusError: false,
  });
  const { control, formState, handleSubmit, setError, subscribe } = form;
  const { rules, messages, future } = useRecordRules(period, activities);
  const errors = summaryOf(formState.errors);

  useEffect(
    () => subscribe({ formState: { values: true }, callback: ({ values }) => draft.write(values) }),
    [draft, subscribe],
  );
  useEffect(() => onErrorCount(errors.length), [errors.length, onErrorCount]);

  const save = async (values: RecordValues) => {
    setFailure(undefined);
    try {
      await onSave(
        bodyOf(
          values,
          activities.find(({ id }) => id === values.activityId),
        ),
      );
    } catch (error) {
      if (error instanceof SessionExpired) return;
      const refused = error instanceof ApiProblem ? (error.problem.errors ?? []) : [];
      const fields = refused.flatMap(({ pointer, code }) => {
        const field = fieldOfPointer(pointer);
        return field ? [{ field, message: code === 'IN_THE_FUTURE' ? future : messages[field] }] : [];
      });
      fields.forEach(({ field, message }) => setError(field, { type: 'api', message }));
      if (fields.length === 0) setFailure(error instanceof Error ? error : new Error(String(error)));
    }
  };

  const explained = failure instanceof ApiProblem && rest.explain?.(failure);
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        void handleSubmit(save)(event);
      }}
    >
      <Errors errors={errors} attempt={formState.submitCount} />
      <ActivityChoice form={form} activities={activities} rules={rules} />
      <WhenAndHowMany form={form} activities={activities} period={period} rules={rules} control={control} />
      <OptionalDetails form={form} activities={activities} rules={rules} noteLimit={limits.note} />
      {failure && <Refusal key={formState.submitCount}>{explained || <ErrorView error={failure} />}</Refusal>}
      <div className={styles.actions}>
        <SaveSummary form={form} activities={activities} />
        <Button
          type="submit"
          data-size="lg"
          disabled={formState.isSubmitting}
          aria-busy={formState.isSubmitting}
        >
          {formState.isSubmitting ? t('record.saving') : rest.submitLabel}
        </Button>
        {rest.children}
      </div>
    </form>
  );
}

/** The form may be longer than the screen: what went wrong is brought into view. */
function Refusal({ children }: { children: ReactNode }) {
  const refusal = useFocusOnMount<HTMLDivElement>();
  return (
    <div ref={refusal} tabIndex={-1} className={styles.refusal}>
      {children}
    </div>
  );
}
