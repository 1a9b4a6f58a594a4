import type { AuditEvent } from '../api/auditEvents';
import { deedsOf, kindsOf, telling, thingsOf } from './deeds';

const event = (id: string, more: Partial<AuditEvent> = {}): AuditEvent => ({
  id,
  at: '2021-05-06T08:12:41Z',
  actor: { username: 'coordinator', name: 'Demo Samordnare', organisations: [] },
  operation: 'putSignature',
  entity: 'PLEDGE_AGREEMENT',
  entityId: 'a',
  changes: [],
  ...more,
});

test('what was changed together is one deed', () => {
  const deeds = deedsOf([event('1'), event('2', { entity: 'AGREEMENT_EDITION', agreementId: 'g' })]);
  expect(deeds).toHaveLength(1);
  expect(deeds[0]).toMatchObject({ id: '1', agreementId: 'g' });
  expect(deeds[0]?.events.map(({ id }) => id)).toEqual(['1', '2']);
});

const different: [name: string, more: Partial<AuditEvent>][] = [
  ['another time', { at: '2021-05-06T08:12:42Z' }],
  ['another operation', { operation: 'putWithdrawal' }],
  ['another person', { actor: { username: 'approver', name: 'Demo', organisations: [] } }],
];

test.each(different)('%s is another deed', (_, more) => {
  expect(deedsOf([event('1'), event('2', more)])).toHaveLength(2);
});

test('how a row is kept is left out, what it says is not', () => {
  const changes = [
    { field: 'version', from: 1, to: 2 },
    { field: 'status', to: 'VERIFIED' },
  ];
  expect(telling(changes).map(({ field }) => field)).toEqual(['status']);
});

test('rows that belong to one thing are told as one', () => {
  const things = thingsOf([
    event('1', { changes: [{ field: 'status', to: 'SIGNED' }] }),
    event('2', { changes: [{ field: 'party', to: 'p' }] }),
    event('3', { entityId: 'b' }),
    event('4', { entity: 'AGREEMENT_ITEM', entityId: 'c' }),
  ]);
  expect(things[0]?.changes.map(({ field }) => field)).toEqual(['status', 'party']);
  expect(kindsOf(things)).toEqual([
    ['PLEDGE_AGREEMENT', 2],
    ['AGREEMENT_ITEM', 1],
  ]);
});

test('what was empty and stays empty is not told', () => {
  expect(telling([{ field: 'evidence', to: [] }])).toEqual([]);
});
