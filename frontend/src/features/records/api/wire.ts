import type { Client } from 'openapi-fetch';
import { signedInApi } from '@/api/client';
import type { ActivityRecord, Correction, RecordActivity } from '@/api/model';
import type { NewRecord, RecordStatus, ShownRecord } from './types';

/** What the form holds, in the words of the contract. */
export const toWire = (record: NewRecord): RecordActivity => record;

/** As a merge patch says it: what is left empty is taken away. */
export const toCorrection = (record: NewRecord): Correction => ({
  ...record,
  performedUntil: record.performedUntil ?? null,
  subCount: record.subCount ?? null,
  hours: record.hours ?? null,
  responseMinutes: record.responseMinutes ?? null,
  noNeedReason: record.noNeedReason ?? null,
  participants: record.participants ?? null,
  durationMinutes: record.durationMinutes ?? null,
  publicNote: record.publicNote ?? null,
  internalNote: record.internalNote ?? null,
});

export const fromWire = ({ towards, ...record }: ActivityRecord): ShownRecord => ({
  ...record,
  towards: towards.map(({ activityId, title, item }) => ({ activity: { id: activityId, title }, item })),
});

export const wireStatus = (status: RecordStatus): ActivityRecord['status'] => status;

interface Answer<Body> {
  headers: { [name: string]: unknown };
  content: { 'application/json': Body };
}

/** Operations that the contract describes next. */
interface ComingPaths {
  '/activity-records/{id}/void': {
    put: {
      parameters: { path: { id: string }; header: { 'If-Match': string } };
      requestBody: { content: { 'application/json': { reason: string } } };
      responses: { 200: Answer<ActivityRecord> };
    };
  };
}

export const comingApi = signedInApi as unknown as Client<ComingPaths>;
