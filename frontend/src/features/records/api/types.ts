import type { Activity, ActivityRecord, RecordActivity } from '@/api/model';
import type { components } from '@/api/generated/schema';

type Schemas = components['schemas'];

export type Quota = Activity['quota'];
/** Any quota but a conditional one, which stands around another. */
export type PlainQuota = Exclude<Quota, Schemas['ConditionalQuota']>;
export type Evidence = Schemas['EvidenceLink'];
export type RecordStatus = ActivityRecord['status'];
export type RowResult = Schemas['ActivityRecordRowResult'];
export type BatchMode = Exclude<Schemas['BatchMode'], 'CHECK'>;
/** What to know about a record before it is saved. */
export type Advice = Schemas['RecordAdvice'];

/** An occasion, or a unit that is to be covered. */
export type QuotaItem = Pick<Schemas['Occasion'], 'key' | 'name' | 'date'>;

/** What a recorder says was done, with every list there, also the empty ones. */
export type NewRecord = RecordActivity &
  Required<Pick<RecordActivity, 'countQualifier' | 'placeIds' | 'organisationsTakingPart' | 'evidence'>>;
