import { useState, type BaseSyntheticEvent } from 'react';
import type { FieldValues, Path, UseFormReturn } from 'react-hook-form';
import { ApiProblem, SessionExpired } from '@/api/problem';
import type { Problem } from '@/api/model';

/** One thing that the API refused: where in what was sent, and which rule it broke. */
export type Refusal = NonNullable<Problem['errors']>[number];

interface Saving<Values extends FieldValues> {
  save: (values: Values) => Promise<unknown>;
  /** The form's field for what was refused, where it has one. */
  fieldOf: (refusal: Refusal) => Path<Values> | undefined;
  /** The sentence that is shown at the field. */
  messageOf: (field: Path<Values>, refusal: Refusal) => string;
}

/**
 * Sends a form. What the API refuses is shown at the fields it names; what has no field, or no answer at
 * all, is the failure that the whole form shows. Nothing that was typed is touched.
 */
export function useSaving<Values extends FieldValues>(
  form: UseFormReturn<Values>,
  { save, fieldOf, messageOf }: Saving<Values>,
) {
  const [failure, setFailure] = useState<Error>();
  const { handleSubmit, setError } = form;

  const send = async (values: Values) => {
    setFailure(undefined);
    try {
      await save(values);
    } catch (error) {
      // The page says that the session has expired; the form waits until it is renewed.
      if (error instanceof SessionExpired) return;
      const refusals = error instanceof ApiProblem ? (error.problem.errors ?? []) : [];
      const placed = refusals.flatMap((refusal) => {
        const field = fieldOf(refusal);
        return field ? [{ field, message: messageOf(field, refusal) }] : [];
      });
      placed.forEach(({ field, message }) => setError(field, { type: 'api', message }));
      if (placed.length === 0 || placed.length < refusals.length)
        setFailure(error instanceof Error ? error : new Error(String(error)));
    }
  };

  return {
    failure,
    submit: (event?: BaseSyntheticEvent) => {
      void handleSubmit(send)(event);
    },
  };
}
