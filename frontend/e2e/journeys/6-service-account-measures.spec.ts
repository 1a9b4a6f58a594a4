import { RecordPage } from '../pages/RecordPage';
import { serviceAccountToken } from '../support/keycloak';
import { stack } from '../support/stack';
import { expect, test } from '../support/test';

const address = (path: string) => `${stack().webUrl}/medborgarloften/v1${path}`;

const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });

test('a service account enters a measurement for the organisation it was given', async ({
  visitor,
  request,
}) => {
  const { signIn } = visitor;
  await signIn.asAt('coordinator', RecordPage.path);
  await expect.poll(() => signIn.accessToken()).not.toBe('');
  const slug = `provindikator-${Date.now().toString(36)}`;
  const defined = await request.put(address(`/indicators/${slug}`), {
    headers: bearer(await signIn.accessToken()),
    data: {
      organisation: 'kavlinge-kommun',
      name: { sv: 'Cyklar som lämnats in' },
      kind: 'COMPLETE_COUNT',
      unit: { sv: 'cyklar' },
      goodDirection: 'NEUTRAL',
      area: { kind: 'MUNICIPALITY', name: 'Kävlinge kommun', municipalityCode: '1261' },
    },
  });
  expect(defined.status()).toBe(201);

  const headers = bearer(await serviceAccountToken(request));
  const measure = (indicator: string, value: number) =>
    request.put(address(`/measurements/${crypto.randomUUID()}`), {
      headers,
      data: {
        indicator,
        period: { start: '2025-01-01', end: '2025-12-31' },
        value,
        status: 'FINAL',
        source: 'https://example.org/cyklar',
      },
    });
  expect((await measure(slug, 12)).status()).toBe(201);
  expect((await measure('trygghetsindex-kavlinge', 1)).status()).toBe(403);

  const definedByIt = await request.put(address(`/indicators/${slug}-2`), { headers, data: {} });
  expect(definedByIt.status()).toBe(403);
});
