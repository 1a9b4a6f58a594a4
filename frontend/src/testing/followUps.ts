import { http, HttpResponse } from 'msw';
import type {
  FollowUp,
  FollowUpContent,
  FollowUpEntry,
  Me,
  Publication,
  Report,
  Snapshot,
} from '@/api/model';
import { serveAgreement } from './agreementServer';
import { coordinating, signedCard } from './drafting';
import { kavlinge, municipality, offers, overview, police, visits } from './kavlinge';
import { api, page, server } from './server';

export const FOLLOW_UP_ID = '01900000-0000-7000-8000-000000000070';

const period = {
  key: '2021-H2',
  period: { start: '2021-07-01', end: '2021-12-31' },
  dueOn: '2022-01-31',
} as const;

/** Where its agreement's follow-ups are listed, and where it is written. */
export const LIST = `/mina-loften/${overview.agreement.id}/uppfoljningar`;
export const EDITOR = `${LIST}/${FOLLOW_UP_ID}/redigera`;

export const nothingWritten: FollowUpContent = { pledges: [], activities: [] };

const { id, slug, title, wordingKind } = overview.agreement;
const [firstPledge] = overview.pledges;
if (!firstPledge) throw new Error('The overview has no pledge');
export const pledge = firstPledge;

/** Two activities: one that is counted, and one that only words can answer. */
export const reportOf = ({ summary, pledges, activities }: FollowUpContent): Report => ({
  agreement: {
    id,
    slug,
    title,
    wordingKind,
    municipalities: [municipality],
    parties: [kavlinge, police],
    period: overview.agreement.period,
  },
  period,
  knownOn: '2022-01-20',
  containsDemonstrationData: true,
  summary,
  pledges: [
    {
      id: pledge.id,
      key: pledge.key,
      focusArea: pledge.focusArea,
      title: pledge.title,
      wording: pledge.wording,
      judgement: pledges[0]?.judgement,
      activities: [visits, offers].map((activity) => {
        const judged = activities.find(({ key }) => key === activity.key);
        return {
          id: activity.id,
          key: activity.key,
          title: activity.title,
          wording: activity.wording,
          quota: activity.quota,
          leadOrganisations: activity.leadOrganisations,
          assessment: activity.assessment,
          reported: activity !== offers || judged?.status !== undefined,
          writtenStatus: judged?.status,
          reason: judged?.reason,
        };
      }),
    },
  ],
  kpiTargets: overview.kpiTargets,
  deviations: [],
});

export const followUpWith = (content: FollowUpContent, more: Partial<FollowUp> = {}): FollowUp => ({
  id: FOLLOW_UP_ID,
  agreementId: id,
  period,
  status: 'DRAFT',
  content,
  report: reportOf(content),
  approvals: [],
  missingParties: [kavlinge, police],
  returns: [],
  publishedVersions: 0,
  ...more,
});

export const begunEntry: FollowUpEntry = {
  period,
  state: 'LATE',
  followUpId: FOLLOW_UP_ID,
  status: 'DRAFT',
};

/** What was said of the half-year before. */
export const publishedBefore: Snapshot = {
  schemaVersion: '2.0',
  publicationId: '01900000-0000-7000-8000-000000000071',
  version: 1,
  publishedAt: '2021-07-30T10:00:00Z',
  changes: [],
  approvals: [],
  report: {
    ...reportOf({
      summary: { sv: 'Första halvåret gick bra.' },
      pledges: [{ key: pledge.key, judgement: { sv: 'Vi är nöjda.' } }],
      activities: [],
    }),
    period: { key: '2021-H1', period: { start: '2021-01-01', end: '2021-06-30' }, dueOn: '2021-07-31' },
  },
};

const publication: Publication = {
  id: publishedBefore.publicationId,
  version: 1,
  agreement: publishedBefore.report.agreement,
  period: publishedBefore.report.period,
  publishedAt: publishedBefore.publishedAt,
  sha256: 'a'.repeat(64),
  summary: { sv: 'Första halvåret gick bra.' },
  containsDemonstrationData: true,
};

export interface StoredFollowUp {
  me: Me;
  entry: FollowUpEntry;
  followUp: FollowUp;
  version: number;
}

/** Answers every read of a follow-up from what is stored, and keeps what is written with the right version. */
export function serveFollowUp(me: Me = coordinating): StoredFollowUp {
  const agreement = serveAgreement(me);
  agreement.view = {
    ...agreement.view,
    id,
    slug,
    title,
    status: 'SIGNED',
    period: overview.agreement.period,
  };
  const stored: StoredFollowUp = {
    me,
    entry: begunEntry,
    followUp: followUpWith(nothingWritten),
    version: 1,
  };
  const answer = () => HttpResponse.json(stored.followUp, { headers: { ETag: `"${stored.version}"` } });
  server.use(
    http.get(api('/pledge-agreements'), () => HttpResponse.json(page([signedCard]))),
    http.get(api('/follow-ups'), () => HttpResponse.json(page([stored.entry]))),
    http.get(api('/follow-ups/:id'), answer),
    http.put(api('/follow-ups/:id/content'), async ({ request }) => {
      if (request.headers.get('If-Match') !== `"${stored.version}"`) {
        return HttpResponse.json(
          { type: 'changed', title: 'Changed', status: 412, detail: '', instance: '', traceId: '' },
          { status: 412, headers: { 'Content-Type': 'application/problem+json' } },
        );
      }
      stored.version += 1;
      stored.followUp = followUpWith((await request.json()) as FollowUpContent);
      return answer();
    }),
    http.get(api('/publications'), () => HttpResponse.json(page([publication]))),
    http.get(api('/publications/:id/content'), () => HttpResponse.json(publishedBefore)),
  );
  return stored;
}

/** Another person saves while this one has the page open. */
export function anotherWrites(stored: StoredFollowUp, content: FollowUpContent): void {
  stored.version += 1;
  stored.followUp = followUpWith(content);
}
