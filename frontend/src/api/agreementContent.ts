import type { Agreement, Organisation, Text, Unit } from './model';

type AgreementStatus = Agreement['status'];
type Municipality = Agreement['municipalities'][number];

/** The signed document, as the API and the agreement file write it. */
export interface AgreementContent {
  slug: string;
  title: Text;
  municipalities: string[];
  parties: string[];
  period: { start: string; end?: string };
  goal?: Text;
  situation?: Text;
  wordingKind: WordingKind;
  signing?: Text;
  sources: { title: Text; url: string; note?: Text }[];
  reservation?: Text;
  basis: { kind: BasisKind; title: Text; year?: number; url?: string }[];
  relatedWork: { text: Text }[];
  contacts: { name: Text; phone?: string; email?: string; address?: string; url?: string }[];
  followUpPlan?: { interval: FollowUpInterval; description: Text };
  continues?: string;
  pledges: ContentPledge[];
  kpiTargets: ContentTarget[];
}

export interface ContentPledge {
  key: string;
  focusArea: FocusArea;
  title: Text;
  wording: Text;
  problem?: Text;
  causes?: Text;
  intendedEffect?: Text;
  continues?: { agreement: string; pledge: string };
  activities: ContentActivity[];
}

export interface NamedPlace {
  municipality: string;
  name: string;
}

export interface ContentActivity {
  key: string;
  title: Text;
  wording: Text;
  quota: Quota;
  leads: string[];
  assisting: string[];
  places: NamedPlace[];
  reportingDelayDays: number;
}

export interface ContentTarget {
  key: string;
  title: Text;
  wording: Text;
  goal: { kind: GoalKind; value?: number; tolerance?: number; alpha?: number };
  indicator?: string;
  baseline?: { period: { start: string; end: string }; value: number };
  context: string[];
  pledges: string[];
}

export const wordingKinds = ['VERBATIM', 'RETOLD'] as const;
export type WordingKind = (typeof wordingKinds)[number];

export const focusAreas = [
  'NEIGHBOURHOOD_WATCH',
  'VISIBLE_PRESENCE',
  'YOUTH',
  'TRAFFIC',
  'VANDALISM',
  'NARCOTICS',
  'ALCOHOL',
  'VIOLENCE',
  'PUBLIC_ENVIRONMENT',
  'SAFETY_WALKS',
  'DIALOGUE',
  'OTHER',
] as const;
export type FocusArea = (typeof focusAreas)[number];

export const basisKinds = [
  'STAFF_DIALOGUE',
  'POLICE_ANALYSIS',
  'MUNICIPAL_ANALYSIS',
  'SAFETY_SURVEY',
  'CITIZEN_DIALOGUE',
  'OTHER',
] as const;
export type BasisKind = (typeof basisKinds)[number];

export const followUpIntervals = ['QUARTERLY', 'EVERY_FOUR_MONTHS', 'HALF_YEARLY', 'YEARLY'] as const;
export type FollowUpInterval = (typeof followUpIntervals)[number];

export const goalKinds = [
  'INCREASE',
  'DECREASE',
  'CONTINUE_INCREASE',
  'CONTINUE_DECREASE',
  'AT_LEAST',
  'AT_MOST',
  'MAINTAIN',
  'UNQUANTIFIED',
] as const;
export type GoalKind = (typeof goalKinds)[number];

export const everies = ['DAY', 'WEEK', 'MONTH', 'QUARTER', 'TERM', 'HALF_YEAR', 'YEAR'] as const;
export type Every = (typeof everies)[number];

export const weekdays = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
] as const;
export type Weekday = (typeof weekdays)[number];

/** Days of any year, as MM-DD. */
export interface Season {
  from: string;
  to: string;
}

export type Scope = 'IN_TOTAL' | 'EACH_PLACE';

export interface NamedPart {
  key: string;
  name: Text;
  place?: NamedPlace;
}

/** A quota that may stand alone, or be what is done on a condition. */
export type PlainQuota =
  | { type: 'TOTAL'; minimum: number; unit?: Unit; scope?: Scope }
  | {
      type: 'RECURRING';
      minimum: number;
      unit?: Unit;
      every: Every;
      average?: boolean;
      scope?: Scope;
      terms?: { spring: Season; autumn: Season };
      season?: Season;
      weekdays?: Weekday[];
      /** HH:mm in Stockholm. */
      timeOfDay?: { from: string; to: string };
      skipPublicHolidays?: boolean;
    }
  | { type: 'OCCASION'; occasions: (NamedPart & { date?: string })[] }
  | { type: 'COVERAGE'; units: NamedPart[] }
  | { type: 'EFFORT'; minimumHours: number; every?: Every }
  | { type: 'SHARE'; minimumPercent: number; of?: Unit; part?: Unit }
  | { type: 'RESPONSE_TIME'; maximumMinutes: number }
  | { type: 'MILESTONE'; due?: string }
  | { type: 'UNQUANTIFIED' };

export type Quota = PlainQuota | { type: 'CONDITIONAL'; condition: Text; quota: PlainQuota };

export const plainQuotaTypes = [
  'TOTAL',
  'RECURRING',
  'OCCASION',
  'COVERAGE',
  'EFFORT',
  'SHARE',
  'RESPONSE_TIME',
  'MILESTONE',
  'UNQUANTIFIED',
] as const satisfies PlainQuota['type'][];
export type PlainQuotaType = PlainQuota['type'];
export type QuotaType = Quota['type'];

/** What the drafting check says of one place in the content; a warning, never a wall. */
export interface Finding {
  code: string;
  pointer: string;
  message: Text;
}

export interface Signature {
  organisation: Organisation;
  /** Signed on paper or in another system before the agreement was taken over. */
  elsewhere: boolean;
  signedByName?: string;
  signedAt?: string;
}

export interface AgreementLink {
  slug: string;
  title: Text;
}

/** One agreement with its names resolved, as it stood on a day. */
export interface AgreementView {
  id: string;
  slug: string;
  title: Text;
  status: AgreementStatus;
  period: { start: string; end?: string };
  municipalities: Municipality[];
  parties: Organisation[];
  signatures: Signature[];
  awaitingSignature: Organisation[];
  closeReason?: string;
  continues?: AgreementLink;
  continuedBy: AgreementLink[];
}

export const amendmentReasons = [
  'CORRECTION',
  'CHANGED_NEED',
  'OCCASION_DATED',
  'EXTENSION',
  'RESOURCES',
  'LEGAL_CHANGE',
  'PANDEMIC',
  'OTHER',
] as const;
export type AmendmentReason = (typeof amendmentReasons)[number];

export interface Change {
  /** By keys, as /pledges/ungdomar/activities/besok/quota/minimum. */
  pointer: string;
  from?: unknown;
  to?: unknown;
}

export interface Amendment {
  id: string;
  agreementId: string;
  status: 'PROPOSED' | 'IN_FORCE' | 'WITHDRAWN';
  reasonCode: AmendmentReason;
  reason: Text;
  proposedAt: string;
  effectiveFrom?: string;
  inForceFrom?: string;
  changes: Change[];
  approvals: { organisation: Organisation; approvedAt: string }[];
  awaiting: Organisation[];
}

export interface NewAmendment {
  agreementId: string;
  content: AgreementContent;
  reasonCode: AmendmentReason;
  reason: Text;
  effectiveFrom?: string;
}

export const deviationReasons = [
  'PANDEMIC',
  'STAFFING',
  'PRIORITY_EVENT',
  'WEATHER',
  'CANCELLED_BY_OTHERS',
  'LEGAL',
  'NO_NEED',
  'OTHER',
] as const;
export type DeviationReason = (typeof deviationReasons)[number];

export interface NewDeviation {
  agreementId: string;
  pledgeId?: string;
  activityId?: string;
  from: string;
  to?: string;
  reasonCode: DeviationReason;
  explanation: Text;
  instead?: Text;
}

export interface Deviation extends NewDeviation {
  id: string;
  voidReason?: string;
}

/** What an agreement still waits for, and from whom; told to its parties. */
export interface Outstanding {
  awaitingSignature?: Organisation[];
  amendmentsAwaiting?: { id: string; awaiting: Organisation[] }[];
}
