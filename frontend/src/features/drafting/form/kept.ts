import { draftStore, type DraftStore } from '@/lib/draft';
import type { AgreementValues } from './values';

/** Unsaved text, and the version of the document that it was written on. */
export interface Kept {
  values: AgreementValues;
  etag?: string;
}

export const keptDraft = (id: string): DraftStore<Kept> => draftStore<Kept>(`agreement.${id}`);
export const keptAmendment = (id: string): DraftStore<Kept> => draftStore<Kept>(`amendment.${id}`);
