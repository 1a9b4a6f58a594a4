import { expect, type APIRequestContext } from '@playwright/test';

const BASE = '/medborgarloften/v1/pledge-agreements';

export interface Tokens {
  coordinator: string;
  approver: string;
  policeApprover: string;
}

const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });

/** A signed agreement of its own for a journey that begins where signing ends. */
export async function signedAgreement(
  request: APIRequestContext,
  tokens: Tokens,
  slug: string,
): Promise<{ id: string; slug: string }> {
  const id = crypto.randomUUID();
  const parties = { 'kavlinge-kommun': tokens.approver, 'polisen-lpo-kavlinge': tokens.policeApprover };
  const draft = await request.put(`${BASE}/${id}`, {
    headers: bearer(tokens.coordinator),
    data: {
      slug,
      title: { sv: 'Medborgarlöfte 2027' },
      municipalities: ['1261'],
      parties: Object.keys(parties),
      period: { start: '2027-01-01', end: '2027-12-31' },
      wordingKind: 'VERBATIM',
      sources: [],
      basis: [],
      relatedWork: [],
      contacts: [],
      pledges: [
        {
          key: 'ungdomar',
          focusArea: 'YOUTH',
          title: { sv: 'Samtal med ungdomar' },
          wording: { sv: 'Vi ska finnas där ungdomarna är.' },
          activities: [
            {
              key: 'besok',
              title: { sv: 'Besök på fritidsgårdar' },
              wording: { sv: 'Minst två besök i månaden på fritidsgårdarna.' },
              quota: {
                type: 'RECURRING',
                minimum: 2,
                every: 'MONTH',
                unit: { one: { sv: 'besök' }, other: { sv: 'besök' } },
              },
              leads: ['kavlinge-kommun'],
              assisting: [],
              places: [],
              reportingDelayDays: 14,
            },
          ],
        },
      ],
      kpiTargets: [],
    },
  });
  expect(draft.status()).toBe(201);
  let version = draft.headers().etag ?? '';
  for (const [party, token] of Object.entries(parties)) {
    const signature = await request.put(`${BASE}/${id}/signatures/${party}`, {
      headers: { ...bearer(token), 'If-Match': version },
    });
    expect(signature.status()).toBe(200);
    version = signature.headers().etag ?? '';
  }
  return { id, slug };
}
