import type { Client } from 'openapi-fetch';
import { signedInApi } from '@/api/client';
import type { ActivityRecord, Correction, RecordActivity } from '@/api/model';
import type { NewRecord, RecordStatus, ShownRecord } from './types';

/** What the form holds, in the words of the contract. */
export const toWire = ({ towards, placeIds, ...record }: NewRecord): RecordActivity => ({
  activityIds: towards.map(({ activityId }) => activityId),
  occasionKey: towards[0]?.item,
  placeId: placeIds[0],
  performedOn: record.performedOn,
  count: record.count,
  countQualifier: record.countQualifier,
  participants: record.participants,
  durationMinutes: record.durationMinutes,
  publicNote: record.publicNote,
  internalNote: record.internalNote,
});

/** As a merge patch says it: what is left empty is taken away. */
export function toCorrection(record: NewRecord): Correction {
  const body = toWire(record);
  return {
    ...body,
    occasionKey: body.occasionKey ?? null,
    placeId: body.placeId ?? null,
    participants: body.participants ?? null,
    durationMinutes: body.durationMinutes ?? null,
    publicNote: body.publicNote ?? null,
    internalNote: body.internalNote ?? null,
  };
}

export const fromWire = ({ activities, occasionKey, place, ...record }: ActivityRecord): ShownRecord => ({
  ...record,
  towards: activities.map((activity) => ({ activity, item: occasionKey })),
  places: place ? [place] : [],
  organisationsTakingPart: [],
  evidence: [],
});

export const wireStatus = (status: RecordStatus) => status as ActivityRecord['status'];

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
