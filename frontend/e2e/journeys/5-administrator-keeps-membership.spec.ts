import type { APIRequestContext } from '@playwright/test';
import { RecordPage } from '../pages/RecordPage';
import { makeAccount } from '../support/keycloak';
import { stack } from '../support/stack';
import { expect, test, type Person } from '../support/test';

interface Membership {
  roles: string[];
  organisations: string[];
}
interface Member extends Membership {
  id: string;
  username: string;
}

const NOTHING: Membership = { roles: [], organisations: [] };

const address = (path: string) => `${stack().webUrl}/medborgarloften/v1${path}`;

const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });

async function tokenOf(person: Person, username: string): Promise<string> {
  await person.signIn.asAt(username, RecordPage.path);
  await expect.poll(() => person.signIn.accessToken()).not.toBe('');
  return person.signIn.accessToken();
}

async function find(request: APIRequestContext, token: string, search?: string): Promise<Member[]> {
  const answer = await request.get(address('/members'), {
    headers: bearer(token),
    params: search === undefined ? {} : { search },
  });
  expect(answer.status()).toBe(200);
  return ((await answer.json()) as { items: Member[] }).items;
}

async function give(request: APIRequestContext, token: string, id: string, data: Membership) {
  const read = await request.get(address(`/members/${id}`), { headers: bearer(token) });
  expect(read.status()).toBe(200);
  return request.put(address(`/members/${id}`), {
    headers: { ...bearer(token), 'If-Match': read.headers()['etag'] ?? '' },
    data,
  });
}

test('an administrator gives an account its roles, and the next token has them', async ({
  visitor,
  someone,
  request,
}) => {
  const username = `nykomling-${Date.now().toString(36)}`;
  await makeAccount(request, username, 'Nykomling');
  const admin = await tokenOf(visitor, 'admin');

  const [newcomer, ...others] = await find(request, admin, 'nykomling demo');
  expect(others).toEqual([]);
  expect(newcomer).toMatchObject({ username, ...NOTHING });
  const { id } = newcomer!;

  const membership = { roles: ['admin', 'recorder'], organisations: ['kavlinge-kommun'] };
  const given = await give(request, admin, id, membership);
  expect(given.status()).toBe(200);
  expect(await given.json()).toMatchObject({ username, ...membership });

  const token = await tokenOf(await someone(), username);
  const me = await request.get(address('/me'), { headers: bearer(token) });
  const claims = (await me.json()) as { roles: string[]; organisations: { slug: string }[] };
  expect(claims.roles).toEqual(expect.arrayContaining(membership.roles));
  expect(claims.organisations.map(({ slug }) => slug)).toEqual(['kavlinge-kommun']);

  const own = await give(request, token, id, NOTHING);
  expect(own.status()).toBe(422);
  expect(await own.json()).toMatchObject({ errors: [{ code: 'OWN_ADMIN_ROLE' }] });

  expect((await give(request, admin, id, NOTHING)).status()).toBe(200);
  const later = await tokenOf(await someone(), username);
  const refused = await request.get(address('/members'), { headers: bearer(later) });
  expect(refused.status()).toBe(403);
});

test('people are found by any part of their names, service accounts are not', async ({
  visitor,
  request,
}) => {
  const admin = await tokenOf(visitor, 'admin');
  const names = async (search?: string) =>
    (await find(request, admin, search)).map(({ username }) => username);
  expect(await names('ordnare polis')).toEqual(['police-coordinator']);
  expect(await names()).toEqual(expect.arrayContaining(['coordinator', 'recorder']));
  expect(await names('lofteskollen-members')).toEqual([]);

  const unknown = await request.get(address('/members/0193a000-0000-7000-8000-0000000000ff'), {
    headers: bearer(admin),
  });
  expect(unknown.status()).toBe(404);
});
