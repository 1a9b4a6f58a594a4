import type { AgreementContent, Quota } from '@/api/model';
import { draftContent, withQuota, youthVisits } from '@/testing/drafting';
import { number } from './convert';
import { withKeys } from './keys';
import { readContent } from './read';
import { newActivity, newPledge } from './values';
import { writeContent } from './write';

const unit = { one: { sv: 'besök', en: 'visit' }, other: { sv: 'besök', en: 'visits' } };
const season = { from: '06-01', to: '08-31' };
const place = { municipality: '1261', name: 'Fritidsgården' };

/** One of each kind, with everything that it can say. */
const quotas: Quota[] = [
  { type: 'TOTAL', minimum: 2, unit, scope: 'EACH_PLACE' },
  { type: 'TOTAL', minimum: 2 },
  {
    type: 'TOTAL',
    minimum: 3,
    maximum: 4,
    unit,
    season,
    weekdays: ['WEDNESDAY'],
    timeOfDay: { from: '14:00', to: '15:00' },
    skipPublicHolidays: true,
    minimumMinutes: 30,
    differentPlaces: true,
  },
  {
    type: 'RECURRING',
    minimum: 1,
    unit,
    every: 'TERM',
    average: true,
    scope: 'EACH_PLACE',
    terms: { spring: { from: '01-10', to: '06-12' }, autumn: { from: '08-17', to: '12-20' } },
    season,
    weekdays: ['TUESDAY', 'FRIDAY'],
    timeOfDay: { from: '14:00', to: '15:00' },
    skipPublicHolidays: true,
  },
  { type: 'RECURRING', minimum: 1, every: 'WEEK' },
  { type: 'RECURRING', minimum: 3, maximum: 4, every: 'YEAR', periods: 'FROM_START', minimumMinutes: 30 },
  { type: 'RECURRING', minimum: 1, every: 'WEEK', everyNth: 2, differentPlaces: true },
  {
    type: 'OCCASION',
    occasions: [
      { key: 'marknad', name: { sv: 'Marknaden' }, date: '2027-05-01', place },
      { key: 'fest', name: { sv: 'Festen' } },
    ],
  },
  { type: 'COVERAGE', units: [{ key: 'a', name: { sv: 'A-skolan' }, place }] },
  { type: 'EFFORT', minimumHours: 900.5, every: 'YEAR', periods: 'FROM_START' },
  { type: 'EFFORT', minimumHours: 4000 },
  { type: 'SHARE', minimumPercent: 20, of: unit, part: unit },
  { type: 'RESPONSE_TIME', maximumMinutes: 1440 },
  { type: 'MILESTONE', due: '2027-06-30' },
  { type: 'MILESTONE' },
  { type: 'CONDITIONAL', condition: { sv: 'om det behövs' }, quota: { type: 'TOTAL', minimum: 2, unit } },
  { type: 'UNQUANTIFIED' },
];

const full: AgreementContent = {
  ...draftContent,
  goal: { sv: 'Tryggheten ska öka.', en: 'Safety shall rise.' },
  situation: { sv: 'Färre anmäler.' },
  signing: { sv: 'Undertecknat i kommunhuset.' },
  sources: [{ title: { sv: 'Löftet' }, url: 'https://example.org/loftet', note: { sv: 'Sammanfattat' } }],
  reservation: { sv: 'Om inget oväntat händer.' },
  basis: [
    { kind: 'SAFETY_SURVEY', title: { sv: 'Mätningen' }, year: 2026, url: 'https://example.org/matning' },
  ],
  relatedWork: [{ text: { sv: 'Trafik' } }],
  contacts: [{ name: { sv: 'Kundtjänst' }, phone: '046-73 90 00', email: 'info@example.org' }],
  followUpPlan: { interval: 'HALF_YEARLY', description: { sv: 'Varje halvår.' } },
  continues: 'kavlinge-2026',
  pledges: [
    {
      key: 'ungdomar',
      focusArea: 'YOUTH',
      title: { sv: 'Ungdomar' },
      wording: { sv: 'Vi ska finnas där.' },
      problem: { sv: 'Oro' },
      causes: { sv: 'Få vuxna' },
      intendedEffect: { sv: 'Lugn' },
      continues: { agreement: 'kavlinge-2026', pledge: 'ungdomar' },
      activities: [{ ...youthVisits, assisting: ['skolan'], places: [place], reportingDelayDays: 0 }],
    },
  ],
  kpiTargets: [
    {
      key: 'trygghet',
      title: { sv: 'Trygghet' },
      wording: { sv: 'Den ska öka.' },
      goal: { kind: 'AT_MOST', value: 1.2, alpha: 0.1 },
      indicator: 'trygghetsindex',
      baseline: { period: { start: '2026-01-01', end: '2026-12-31' }, value: 1.44 },
      context: ['otrygghet'],
      pledges: ['ungdomar'],
    },
    {
      key: 'grupper',
      title: { sv: 'Grupper' },
      wording: { sv: 'Lika många.' },
      goal: { kind: 'MAINTAIN', tolerance: 2 },
      context: [],
      pledges: [],
    },
  ],
};

const asSent = (content: AgreementContent): unknown => JSON.parse(JSON.stringify(content));

test.each([draftContent, full])('a document that is opened and saved is the same document', (content) => {
  expect(asSent(writeContent(readContent(content)))).toEqual(content);
});

test.each(quotas.map((quota) => [quota.type, quota] as const))(
  'a %s quota comes through the form whole',
  (_, quota) => {
    const content = withQuota(quota);
    expect(asSent(writeContent(readContent(content)))).toEqual(content);
  },
);

const ownPeriods = [
  { start: '2027-01-01', end: '2027-04-15', dueOn: '2027-05-31' },
  { start: '2027-04-16', end: '2027-12-31', dueOn: '2028-02-29' },
];

test('own periods come through the form whole, and are kept but not sent with another interval', () => {
  const followUpPlan = { interval: 'OWN_PERIODS' as const, ownPeriods, description: { sv: 'På webben.' } };
  const values = readContent({ ...full, followUpPlan });
  expect(asSent(writeContent(values))).toEqual({ ...full, followUpPlan });
  values.followUpPlan.interval = 'QUARTERLY';
  expect(asSent(writeContent(values))).toEqual({
    ...full,
    followUpPlan: { interval: 'QUARTERLY', description: { sv: 'På webben.' } },
  });
  expect(values.followUpPlan.ownPeriods).toEqual(ownPeriods);
});

test('whose years were chosen is not sent of weeks', () => {
  const values = readContent(
    withQuota({ type: 'RECURRING', minimum: 3, every: 'YEAR', periods: 'FROM_START' }),
  );
  const quota = values.pledges[0]?.activities[0]?.quota;
  if (quota) quota.every = 'WEEK';
  expect(asSent(writeContent(values))).toEqual(withQuota({ type: 'RECURRING', minimum: 3, every: 'WEEK' }));
});

test('trying another kind of quota sends only what that kind says', () => {
  const values = readContent(
    withQuota({ type: 'RECURRING', minimum: 3, every: 'WEEK', average: true, everyNth: 2 }),
  );
  const quota = values.pledges[0]?.activities[0]?.quota;
  if (quota) quota.type = 'TOTAL';
  expect(asSent(writeContent(values))).toEqual(withQuota({ type: 'TOTAL', minimum: 3 }));
});

test('a unit that is the same in the plural is written once', () => {
  const values = readContent(withQuota({ type: 'TOTAL', minimum: 2 }));
  const written = values.pledges[0]?.activities[0]?.quota.unit.one;
  if (written) written.sv = 'besök';
  expect(asSent(writeContent(values))).toEqual(
    withQuota({ type: 'TOTAL', minimum: 2, unit: { one: { sv: 'besök' }, other: { sv: 'besök' } } }),
  );
});

test('numbers are read as Swedes write them', () => {
  expect(number('1,44')).toBe(1.44);
  expect(number('4 000')).toBe(4000);
  expect(number('')).toBeUndefined();
  expect(number('två')).toBeNaN();
});

test('an address is made of the plain letters of a title, and ends where it would be too long', () => {
  const slugOf = (sv: string) =>
    withKeys({ ...readContent(draftContent), slug: '', title: { sv, en: '' } }).slug;
  expect(slugOf('Medborgarlöfte Åre & Östersund 2027')).toBe('medborgarlofte-are-ostersund-2027');
  expect(slugOf(`${'Trygghet '.repeat(6)}20271 2028`)).toBe(`${'trygghet-'.repeat(6)}20271`);
});

test('new items get keys of their own, and no key that is there changes', () => {
  const values = readContent(draftContent);
  const twin = { ...newPledge(), title: { sv: 'Ungdomar', en: '' } };
  const activity = { ...newActivity(), title: { sv: 'Besök', en: '' } };
  const complete = withKeys({
    ...values,
    slug: '',
    pledges: [...values.pledges, { ...twin, activities: [activity, newActivity()] }],
  });
  expect(complete.slug).toBe('medborgarlofte-2027');
  expect(complete.pledges.map(({ key }) => key)).toEqual(['ungdomar', 'ungdomar-2']);
  expect(complete.pledges[1]?.activities.map(({ key }) => key)).toEqual(['besok-2', 'aktivitet']);
});
