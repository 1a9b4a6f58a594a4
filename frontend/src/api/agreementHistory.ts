import type { AmendmentReason, Organisation, Text } from './model';

/** What the drafting check says of one place in the content; a warning, never a wall. */
export interface Finding {
  code: string;
  pointer: string;
  message: Text;
}

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
  withdrawalReason?: string;
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
