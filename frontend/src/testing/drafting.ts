import type {
  ActivityTerms,
  Agreement,
  AgreementCard,
  AgreementContent,
  Amendment,
  Me,
  Quota,
} from '@/api/model';
import { kavlinge, municipality, overview, police } from './kavlinge';

export const DRAFT_ID = '01900000-0000-7000-8000-000000000020';

export const coordinating: Me = {
  username: 'coordinator',
  name: 'Demo Samordnare',
  roles: ['coordinator'],
  organisations: [kavlinge],
  agreements: [],
};

export const approving: Me = { ...coordinating, username: 'approver', roles: ['approver'] };

export const youthVisits: ActivityTerms = {
  key: 'besok',
  title: { sv: 'Besök på fritidsgårdar' },
  wording: { sv: 'Minst två besök i månaden på fritidsgårdarna.' },
  quota: {
    type: 'RECURRING',
    minimum: 2,
    every: 'MONTH',
    unit: { one: { sv: 'besök' }, other: { sv: 'besök' } },
  },
  leads: [kavlinge.slug],
  assisting: [],
  places: [],
  reportingDelayDays: 14,
};

export const draftContent: AgreementContent = {
  slug: 'kavlinge-2027',
  title: { sv: 'Medborgarlöfte 2027' },
  municipalities: [municipality.code],
  parties: [kavlinge.slug, police.slug],
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
      activities: [youthVisits],
    },
  ],
  kpiTargets: [],
};

export const withQuota = (quota: Quota): AgreementContent => ({
  ...draftContent,
  pledges: draftContent.pledges.map((pledge) => ({ ...pledge, activities: [{ ...youthVisits, quota }] })),
});

export const draftView: Agreement = {
  id: DRAFT_ID,
  slug: draftContent.slug,
  title: draftContent.title,
  status: 'DRAFT',
  period: draftContent.period,
  municipalities: [municipality],
  parties: [kavlinge, police],
  signatures: [],
  wordingKind: 'VERBATIM',
  coverage: { extent: 'DAYS', from: '2027-01-01' },
  sources: [],
  basis: [],
  relatedWork: [],
  contacts: [],
  continuedBy: [],
  edition: 1,
  editions: [{ number: 1 }],
};

export const draftCard: AgreementCard = {
  id: DRAFT_ID,
  slug: draftContent.slug,
  title: draftContent.title,
  status: 'DRAFT',
  period: draftContent.period,
  municipalities: [municipality],
  parties: [kavlinge, police],
  awaitingSignature: [kavlinge.slug, police.slug],
  containsDemonstrationData: false,
  followUpMayBeIncomplete: false,
  statusCounts: [],
  headline: { sv: 'Inga punkter ingick.', en: 'There were no items.' },
};

export const signedCard: AgreementCard = {
  ...draftCard,
  id: overview.agreement.id,
  slug: overview.agreement.slug,
  title: overview.agreement.title,
  status: 'SIGNED',
  awaitingSignature: [],
  period: overview.agreement.period,
};

export const amendment: Amendment = {
  id: '01900000-0000-7000-8000-000000000030',
  agreementId: signedCard.id,
  status: 'PROPOSED',
  reasonCode: 'EXTENSION',
  reason: { sv: 'Arbetet fortsätter ett halvår till.' },
  proposedAt: '2021-10-01T08:00:00Z',
  changes: [{ pointer: '/period/end', from: '2021-12-31', to: '2022-06-30' }],
  approvals: [],
  awaiting: [kavlinge, police],
};
