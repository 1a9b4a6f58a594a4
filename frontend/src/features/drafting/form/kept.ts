import { draftStore, type DraftStore } from '@/lib/draft';
import type { AgreementValues } from './values';

/** Unsaved text, and what it was written on: the version of a draft, the number of a signed text's edition. */
export interface Kept {
  values: AgreementValues;
  etag?: string;
}

export const keptDraft = (id: string): DraftStore<Kept> => draftStore<Kept>(`agreement.${id}`);
export const keptAmendment = (id: string): DraftStore<Kept> => draftStore<Kept>(`amendment.${id}`);
