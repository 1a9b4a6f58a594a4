import { expect, type APIRequestContext } from '@playwright/test';

const BASE = '/medborgarloften/v1/pledge-agreements';

export interface Tokens {
  coordinator: string;
  approver: string;
  policeApprover: string;
}

const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });

const MONTHLY = {
  type: 'RECURRING',
  minimum: 2,
  every: 'MONTH',
  unit: { one: { sv: 'besök' }, other: { sv: 'besök' } },
};

const textOf = (slug: string, parties: string[], quota: object) => ({
  slug,
  title: { sv: `Medborgarlöfte 2027, ${slug}` },
  municipalities: ['1261'],
  parties,
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
          quota,
          leads: ['kavlinge-kommun'],
          assisting: [],
          places: [],
          reportingDelayDays: 14,
        },
      ],
    },
  ],
  kpiTargets: [],
});

const PARTIES = ['kavlinge-kommun', 'polisen-lpo-kavlinge'];

/** A draft of its own, with the version that a signature names. */
export async function draftAgreement(
  request: APIRequestContext,
  { coordinator }: Pick<Tokens, 'coordinator'>,
  slug: string,
): Promise<{ id: string; version: string }> {
  const id = crypto.randomUUID();
  const draft = await request.put(`${BASE}/${id}`, {
    headers: bearer(coordinator),
    data: textOf(slug, PARTIES, MONTHLY),
  });
  expect(draft.status()).toBe(201);
  return { id, version: draft.headers().etag ?? '' };
}

/** A signed agreement of its own for a journey that begins where signing ends. */
export async function signedAgreement(
  request: APIRequestContext,
  tokens: Tokens,
  slug: string,
): Promise<{ id: string; slug: string }> {
  const draft = await draftAgreement(request, tokens, slug);
  let { version } = draft;
  for (const [index, token] of [tokens.approver, tokens.policeApprover].entries()) {
    const signature = await request.put(`${BASE}/${draft.id}/signatures/${PARTIES[index]}`, {
      headers: { ...bearer(token), 'If-Match': version },
    });
    expect(signature.status()).toBe(200);
    version = signature.headers().etag ?? '';
  }
  return { id: draft.id, slug };
}

/** Proposes three visits a month instead of two. */
export async function proposedAmendment(
  request: APIRequestContext,
  { coordinator }: Pick<Tokens, 'coordinator'>,
  { id, slug }: { id: string; slug: string },
): Promise<string> {
  const amendment = crypto.randomUUID();
  const answer = await request.put(`/medborgarloften/v1/amendments/${amendment}`, {
    headers: bearer(coordinator),
    data: {
      agreementId: id,
      baseEdition: 1,
      content: textOf(slug, PARTIES, { ...MONTHLY, minimum: 3 }),
      reasonCode: 'CHANGED_NEED',
      reason: { sv: 'Fler ungdomar samlas vid fritidsgårdarna.' },
    },
  });
  expect(answer.status()).toBe(201);
  return amendment;
}
