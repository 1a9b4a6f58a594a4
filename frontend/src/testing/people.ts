import type { ActivityRecord, Me } from '@/api/model';
import { kavlinge, overview, visits } from './kavlinge';

const mine = {
  id: overview.agreement.id,
  slug: overview.agreement.slug,
  title: overview.agreement.title,
  period: overview.agreement.period,
};

export const recorder: Me = {
  username: 'recorder',
  name: 'Demo Registrerare',
  roles: ['recorder'],
  organisations: [kavlinge],
  agreements: [{ ...mine, mayRecord: true, mayVerify: false }],
};

export const coordinator: Me = {
  username: 'coordinator',
  name: 'Demo Samordnare',
  roles: ['coordinator'],
  organisations: [kavlinge],
  agreements: [{ ...mine, mayRecord: true, mayVerify: true }],
};

export const reported: ActivityRecord = {
  id: '01900000-0000-7000-8000-0000000000f1',
  agreement: { id: mine.id, slug: mine.slug, title: mine.title },
  towards: [{ activityId: visits.id, title: visits.title }],
  performedOn: '2021-03-17',
  count: 2,
  countQualifier: 'EXACT',
  places: [],
  organisationsTakingPart: [],
  evidence: [],
  demonstration: false,
  status: 'REPORTED',
  organisation: kavlinge,
  internal: {
    recordedBy: 'Demo Registrerare',
    recordedAt: '2021-03-17T14:05:00Z',
    mayVerify: true,
    mayCorrect: false,
    mayVoid: true,
    advice: [],
  },
};

export const administrator: Me = {
  username: 'admin',
  name: 'Demo Administratör',
  roles: ['admin'],
  organisations: [],
  agreements: [],
};
