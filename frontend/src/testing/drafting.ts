import type { AgreementContent, AgreementView, ContentActivity, Quota } from '@/api/agreementContent';
import type { AgreementCard, Me } from '@/api/model';
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

export const youthVisits: ContentActivity = {
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

export const draftView: AgreementView = {
  id: DRAFT_ID,
  slug: draftContent.slug,
  title: draftContent.title,
  status: 'DRAFT',
  period: draftContent.period,
  municipalities: [municipality],
  parties: [kavlinge, police],
  signatures: [],
  awaitingSignature: [kavlinge, police],
  continuedBy: [],
};

export const draftCard: AgreementCard = {
  id: DRAFT_ID,
  slug: draftContent.slug,
  title: draftContent.title,
  status: 'DRAFT',
  period: draftContent.period,
  municipalities: [municipality],
  parties: [kavlinge, police],
  containsDemonstrationData: false,
  statusCounts: [],
};

export const signedCard: AgreementCard = {
  ...draftCard,
  id: overview.agreement.id,
  slug: overview.agreement.slug,
  title: overview.agreement.title,
  status: 'SIGNED',
  period: overview.agreement.period,
};
