import type { Activity, AgreementOverview } from '@/api/model';
import { offers, overview, sessions, visits } from './kavlinge';

const activity = (
  number: number,
  sv: string,
  quota: Activity['quota'],
  more: Partial<Activity> = {},
): Activity => ({
  ...offers,
  id: `01900000-0000-7000-8000-00000000c${String(number).padStart(3, '0')}`,
  key: `aktivitet-c${number}`,
  title: { sv },
  wording: { sv: `${sv}.` },
  quota,
  ...more,
});

const place = (number: number, name: string) => ({
  id: `01900000-0000-7000-8000-00000000d${String(number).padStart(3, '0')}`,
  name,
  municipalityCode: '1261',
});

const inspections = { one: { sv: 'tillsyn' }, other: { sv: 'tillsyner' } };
const unannounced = { one: { sv: 'oanmäld tillsyn' }, other: { sv: 'oanmälda tillsyner' } };
const talks = { one: { sv: 'samtal' }, other: { sv: 'samtal' } };
const units = ['Centrum', 'Norr', 'Söder'].map((name) => ({
  key: name.toLowerCase().replace('ö', 'o'),
  name: { sv: name },
}));

export const effort = activity(1, 'Fotpatrull', { type: 'EFFORT', minimumHours: 900 });
export const share = activity(2, 'Tillsyn av krogar', {
  type: 'SHARE',
  minimumPercent: 20,
  of: inspections,
  part: unannounced,
});
export const response = activity(3, 'Trasig belysning', { type: 'RESPONSE_TIME', maximumMinutes: 1440 });
export const coverage = activity(4, 'Trygghetsvandring i alla områden', { type: 'COVERAGE', units });
export const milestone = activity(5, 'Ansökan om kameror', { type: 'MILESTONE' });
export const conditional = activity(6, 'Samtal med butiker', {
  type: 'CONDITIONAL',
  condition: { sv: 'om underrättelser ger anledning' },
  quota: { type: 'TOTAL', minimum: 2, unit: talks },
});
export const eachPlace = activity(
  7,
  'Besök på varje fritidsgård',
  {
    type: 'RECURRING',
    minimum: 2,
    unit: visits.quota.type === 'RECURRING' ? visits.quota.unit : undefined,
    every: 'MONTH',
    scope: 'EACH_PLACE',
  },
  { places: [place(1, 'Fritidsgården Norr'), place(2, 'Fritidsgården Söder')] },
);

/** The sample agreement with one activity of every kind of quota. */
export const everyQuota: AgreementOverview = {
  ...overview,
  pledges: overview.pledges.map((pledge, index) =>
    index === 0
      ? {
          ...pledge,
          activities: [sessions, effort, share, response, coverage, milestone, conditional, eachPlace],
        }
      : pledge,
  ),
};
