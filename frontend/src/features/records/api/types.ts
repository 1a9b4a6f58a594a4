import type { ActivityRecord, Text, Unit } from '@/api/model';

type Organisation = ActivityRecord['organisation'];

/** A quota as the form sees it: only what decides which questions are asked. */
export type PlainQuota =
  | { type: 'TOTAL'; unit?: Unit; scope?: 'IN_TOTAL' | 'EACH_PLACE' }
  | { type: 'RECURRING'; unit?: Unit; every: string; scope?: 'IN_TOTAL' | 'EACH_PLACE' }
  | { type: 'OCCASION'; occasions: QuotaItem[] }
  | { type: 'COVERAGE'; units: QuotaItem[] }
  | { type: 'EFFORT' }
  | { type: 'SHARE'; of?: Unit; part?: Unit }
  | { type: 'RESPONSE_TIME'; maximumMinutes: number }
  | { type: 'MILESTONE' }
  | { type: 'UNQUANTIFIED' };

export type Quota = PlainQuota | { type: 'CONDITIONAL'; condition: Text; quota: Quota };

/** An occasion, or a unit that is to be covered. */
export interface QuotaItem {
  key: string;
  name: Text;
  date?: string;
}

export interface RecordableActivity {
  id: string;
  title: Text;
  wording: Text;
  quota: Quota;
  places: { id: string; name: string }[];
  leadOrganisations: Organisation[];
  assistingOrganisations?: Organisation[];
}

export interface Evidence {
  title: string;
  url: string;
}

/** What a recorder says was done. */
export interface NewRecord {
  towards: { activityId: string; item?: string }[];
  performedOn: string;
  performedUntil?: string;
  count: number;
  countQualifier: ActivityRecord['countQualifier'];
  subCount?: number;
  hours?: number;
  responseMinutes?: number;
  noNeedReason?: string;
  placeIds: string[];
  organisationsTakingPart: string[];
  participants?: number;
  durationMinutes?: number;
  evidence: Evidence[];
  publicNote?: string;
  internalNote?: string;
}

export type RecordStatus = ActivityRecord['status'];

/** One record as it is shown. */
export interface ShownRecord extends Omit<
  NewRecord,
  'towards' | 'placeIds' | 'organisationsTakingPart' | 'internalNote'
> {
  id: string;
  agreement: ActivityRecord['agreement'];
  towards: { activity: { id: string; title: Text }; item?: string }[];
  places: { id: string; name: string }[];
  organisation: Organisation;
  organisationsTakingPart: Organisation[];
  demonstration: boolean;
  status: RecordStatus;
  voidReason?: string;
  source?: { title: Text; url: string };
  internal?: ActivityRecord['internal'] & { mayVoid?: boolean };
}
