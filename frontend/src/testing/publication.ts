import type { FollowUpEntry, Publication, Snapshot } from '@/api/model';
import { burglaries } from './burglaries';
import { kavlinge, municipality, overview, police } from './kavlinge';

export const PUBLICATION_ID = '01900000-0000-7000-8000-0000000000f1';

const checks = [
  'RECORDS_VERIFIED',
  'SOURCES_STATED',
  'AREAS_RIGHT',
  'SMALL_NUMBERS_CHECKED',
  'LANGUAGES_READ',
] as const;

const firstHalf = {
  key: '2021-H1',
  period: { start: '2021-01-01', end: '2021-06-30' },
  dueOn: '2021-07-31',
};

const agreement = {
  id: overview.agreement.id,
  slug: 'kavlinge-2021',
  title: overview.agreement.title,
  wordingKind: 'VERBATIM',
  municipalities: [municipality],
  parties: [kavlinge, police],
  period: overview.agreement.period,
} as const;

/** As the API gives it: a first version, with one pledge judged and the others passed over in silence. */
export const snapshot: Snapshot = {
  schemaVersion: '2.0',
  publicationId: PUBLICATION_ID,
  version: 1,
  publishedAt: '2021-07-30T08:00:00Z',
  changes: [],
  approvals: [
    { organisation: kavlinge, approvedAt: '2021-07-29T08:00:00Z', checks: [...checks] },
    {
      organisation: police,
      approvedAt: '2021-07-30T08:00:00Z',
      checks: [...checks],
      dissent: { sv: 'Vi ser mörkret som ett större problem.' },
    },
  ],
  report: {
    agreement: { ...agreement, municipalities: [municipality], parties: [kavlinge, police] },
    period: firstHalf,
    knownOn: '2021-07-31',
    containsDemonstrationData: true,
    summary: { sv: 'Det mesta blev av. Inbrotten minskade inte säkert.', en: 'Most of it was done.' },
    pledges: overview.pledges.map((pledge, index) => ({
      id: pledge.id,
      key: pledge.key,
      focusArea: pledge.focusArea,
      title: pledge.title,
      wording: pledge.wording,
      ...(index === 0 && { judgement: { sv: 'Vi är nöjda med informationen.' } }),
      activities: pledge.activities.map((activity) => ({
        id: activity.id,
        key: activity.key,
        title: activity.title,
        wording: activity.wording,
        quota: activity.quota,
        leadOrganisations: activity.leadOrganisations,
        assessment: activity.assessment,
        reported: activity.quota.type !== 'UNQUANTIFIED',
      })),
    })),
    kpiTargets: [burglaries],
    deviations: [
      {
        id: '01900000-0000-7000-8000-0000000000f9',
        agreementId: agreement.id,
        pledgeId: overview.pledges[2]?.id,
        from: '2021-01-01',
        to: '2021-06-30',
        reasonCode: 'PANDEMIC',
        explanation: { sv: 'Fritidsgårdarna var stängda.' },
        instead: { sv: 'Vi gick i parkerna.' },
        statedAt: '2021-02-01T08:00:00Z',
      },
    ],
  },
};

/** The correction of it. */
export const corrected: Snapshot = {
  ...snapshot,
  version: 2,
  publishedAt: '2021-09-01T08:00:00Z',
  note: { sv: 'En siffra var fel.' },
  changes: [{ pointer: '/summary/sv', from: 'Det mesta blev av.', to: 'Nästan allt blev av.' }],
};

export const inShort = ({ publicationId, version, publishedAt, note, report }: Snapshot): Publication => ({
  id: publicationId,
  version,
  agreement: report.agreement,
  period: report.period,
  publishedAt,
  sha256: `d7aa2f796eb4fabb47be91b40e952e293ffcff16c4bf5149cc27b5f85c09a72${version}`,
  summary: report.summary ?? { sv: '' },
  note,
  containsDemonstrationData: report.containsDemonstrationData,
});

export const published: FollowUpEntry = {
  period: firstHalf,
  state: 'PUBLISHED',
  published: { publicationId: PUBLICATION_ID, version: 1, publishedAt: snapshot.publishedAt },
};

export const late: FollowUpEntry = { period: firstHalf, state: 'LATE' };

export const upcoming: FollowUpEntry = {
  period: {
    key: '2021-H2',
    period: { start: '2021-07-01', end: '2021-12-31' },
    dueOn: '2022-01-31',
  },
  state: 'UPCOMING',
};
