import { useEffect } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import type { DraftStore } from './draft';

/** Keeps what is typed, so that it is still there after signing in again. */
export function useDraft<Values extends FieldValues>(
  { subscribe }: UseFormReturn<Values>,
  draft: DraftStore<Values> | undefined,
): void {
  useEffect(
    () => subscribe({ formState: { values: true }, callback: ({ values }) => draft?.write(values) }),
    [draft, subscribe],
  );
}
