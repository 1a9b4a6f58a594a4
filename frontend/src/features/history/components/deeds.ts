import type { AuditedChange, AuditEvent } from '../api/auditEvents';

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

/** How rows are kept, which tells a reader nothing: their own names stand beside. */
const technical = new Set([
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

export const telling = (changes: AuditedChange[]): AuditedChange[] =>
  changes.filter(({ field }) => !technical.has(field));
