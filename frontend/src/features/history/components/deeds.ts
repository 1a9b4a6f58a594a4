import swedish from '@messages/sv.json';
import type { AuditedChange, AuditedEntity, AuditEvent } from '../api/auditEvents';

/** What one person did in one go: it may have changed several things. */
export interface Deed {
  id: string;
  at: string;
  actor: AuditEvent['actor'];
  operation: string;
  agreementId?: string;
  events: AuditEvent[];
}

/** Puts together what was changed together: the same time, the same operation, the same person. */
export function deedsOf(events: AuditEvent[]): Deed[] {
  const deeds: Deed[] = [];
  for (const event of events) {
    const last = deeds.at(-1);
    const { at, actor, operation } = event;
    if (last && last.at === at && last.operation === operation && last.actor.username === actor.username) {
      last.events.push(event);
      last.agreementId ??= event.agreementId;
    } else {
      const { id, agreementId } = event;
      deeds.push({ id, at, actor, operation, agreementId, events: [event] });
    }
  }
  return deeds;
}

/** One thing with all that was changed of it: its row, and the rows that belong to it. */
export interface ChangedThing {
  entity: AuditedEntity;
  entityId: string;
  changes: AuditedChange[];
}

export function thingsOf(events: AuditEvent[]): ChangedThing[] {
  const things = new Map<string, ChangedThing>();
  for (const { entity, entityId, changes } of events) {
    const known = things.get(`${entity} ${entityId}`)?.changes ?? [];
    things.set(`${entity} ${entityId}`, { entity, entityId, changes: [...known, ...changes] });
  }
  return [...things.values()];
}

/** Of what kinds the changed things are, and how many of each. */
export function kindsOf(things: ChangedThing[]): [kind: AuditedEntity, count: number][] {
  const kinds = new Map<AuditedEntity, number>();
  for (const { entity } of things) kinds.set(entity, (kinds.get(entity) ?? 0) + 1);
  return [...kinds];
}

/** How rows are kept, which tells a reader nothing: their own names stand beside. */
export const technical: ReadonlySet<string> = new Set([
  'id',
  'version',
  'agreementId',
  'recordedBy',
  'decidedBy',
  'voidedBy',
  'proposedBy',
  'approvedBy',
  'signedBy',
  'statedBy',
  'contentSha256',
  'changedAt',
]);

const order = Object.keys(swedish.history.fields);
const rank = ({ field }: AuditedChange) => {
  const place = order.indexOf(field.split('/')[0] ?? '');
  return place < 0 ? order.length : place;
};
const isNothing = (value: unknown) =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** The changes that say something, the most telling first. */
export const telling = (changes: AuditedChange[]): AuditedChange[] =>
  changes
    .filter(({ field, from, to }) => !technical.has(field) && !(isNothing(from) && isNothing(to)))
    .sort((a, b) => rank(a) - rank(b));
