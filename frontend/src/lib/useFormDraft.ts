import { useMemo } from 'react';
import { draftStore, type DraftStore } from './draft';

/** The draft of one form, the same from one drawing to the next. */
export const useFormDraft = <Values>(key: string): DraftStore<Values> =>
  useMemo(() => draftStore<Values>(key), [key]);
