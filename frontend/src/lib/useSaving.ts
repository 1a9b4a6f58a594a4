import { useState, type BaseSyntheticEvent } from 'react';
import type { FieldValues, Path, UseFormReturn } from 'react-hook-form';
import { ApiProblem, SessionExpired } from '@/api/problem';
import type { Problem } from '@/api/model';

/** One thing that the API refused: where in what was sent, and which rule it broke. */
export type Refusal = NonNullable<Problem['errors']>[number];

interface Saving<Values extends FieldValues> {
  save: (values: Values) => Promise<unknown>;
  /** The form's field for what was refused and the sentence that is shown there. */
  place: (refusal: Refusal, values: Values) => { field: Path<Values>; message: string } | undefined;
}

/**
 * Sends a form. What the API refuses is shown at the fields it names; what has no field, or no answer at
 * all, is the failure that the whole form shows. Nothing that was typed is touched.
 */
export function useSaving<Values extends FieldValues>(
  { handleSubmit, setError }: UseFormReturn<Values>,
  { save, place }: Saving<Values>,
) {
  const [failure, setFailure] = useState<Error>();

  const send = async (values: Values) => {
    setFailure(undefined);
    try {
      await save(values);
    } catch (error) {
      // The page says that the session has expired; the form waits until it is renewed.
      if (error instanceof SessionExpired) return;
      const refusals = error instanceof ApiProblem ? (error.problem.errors ?? []) : [];
      const placed = refusals.flatMap((refusal) => place(refusal, values) ?? []);
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
