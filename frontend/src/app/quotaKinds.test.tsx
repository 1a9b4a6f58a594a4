import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import type { Activity, Assessment, PeriodResult, Quota } from '@/api/model';
import { overview, visits } from '@/testing/kavlinge';
import { visit } from '@/testing/render';
import { api, server } from '@/testing/server';
import { routes } from './routes';

const TITLE = 'Aktiviteten';

const period = (key: string, start: string, rest: Partial<PeriodResult>): PeriodResult => ({
  key,
  start,
  end: start,
  required: 1,
  done: 0,
  waiting: 0,
  reported: false,
  status: 'MISSED',
  ...rest,
});

/** The public page with one activity of this kind. */
async function shown(quota: Quota, assessment: Partial<Assessment>) {
  const activity: Activity = {
    ...visits,
    title: { sv: TITLE },
    quota,
    assessment: {
      status: 'NOT_KEPT',
      withheld: false,
      done: 0,
      waiting: 0,
      periods: [],
      occasions: [],
      units: [],
      places: [],
      method: { id: 'total-quota', version: 1 },
      explanation: { sv: 'Därför.' },
      ...assessment,
    },
  };
  const [pledge] = overview.pledges;
  server.use(
    http.get(api('/pledge-agreements/:agreement/overview'), () =>
      HttpResponse.json({ ...overview, pledges: [{ ...pledge, activities: [activity] }] }),
    ),
  );
  visit(routes, '/medborgarloften/kavlinge-2021');
  return within(await screen.findByRole('article', { name: TITLE }));
}

test('weeks are told by their numbers', async () => {
  const card = await shown(
    { type: 'RECURRING', minimum: 1, every: 'WEEK' },
    {
      periods: [
        period('2021-W09', '2021-03-01', { done: 1, status: 'KEPT' }),
        period('2021-W10', '2021-03-08', {}),
      ],
      periodSummary: { kept: 1, judged: 2 },
    },
  );
  const weeks = within(card.getByRole('list', { name: 'Vecka för vecka' })).getAllByRole('listitem');
  expect(weeks[0]).toHaveTextContent('vecka 9 2021: 1 av 1 tillfälle, hållet');
  expect(weeks[1]).toHaveTextContent('vecka 10 2021: inget rapporterat av 1 tillfälle, inte hållet');
  expect(card.getByText(/1 av 2 veckor$/)).toBeVisible();
});

test('a year of days is a table and no strip', async () => {
  const days = Array.from({ length: 60 }, (_, index) => period(`day-${index}`, '2021-03-01', {}));
  const card = await shown({ type: 'RECURRING', minimum: 1, every: 'DAY' }, { periods: days });
  expect(card.queryByRole('list', { name: 'Dag för dag' })).not.toBeInTheDocument();
  expect(card.getByText('Visa dagarna som tabell')).toBeVisible();
});

test('hours a year are told in hours', async () => {
  const card = await shown(
    { type: 'EFFORT', minimumHours: 900, every: 'YEAR' },
    {
      periods: [
        period('2021', '2021-01-01', {
          required: 0,
          hours: { required: 900, done: 1000.5, waiting: 0 },
          status: 'KEPT',
        }),
      ],
      periodSummary: { kept: 1, judged: 1 },
    },
  );
  const years = card.getByRole('list', { name: 'År för år' });
  expect(within(years).getByRole('listitem')).toHaveTextContent('2021: 1 000,5 av 900 timmar, hållet');
});

test('hours over the whole period stand beside what was promised', async () => {
  const card = await shown(
    { type: 'EFFORT', minimumHours: 4000 },
    { figures: { type: 'HOURS', required: 4000, done: 1500, waiting: 0, missing: 2500 } },
  );
  expect(card.getByText(/1 500 av 4 000 timmar$/)).toBeVisible();
});

test('each unit that is to be reached has its own answer', async () => {
  const card = await shown(
    { type: 'COVERAGE', units: [{ key: 'norra', name: { sv: 'Norra skolan' } }] },
    { units: [{ key: 'norra', name: { sv: 'Norra skolan' }, done: 0, waiting: 1, status: 'PENDING' }] },
  );
  const unit = within(card.getByRole('list', { name: 'Ställen som ska nås' })).getByRole('listitem');
  expect(unit).toHaveTextContent('Norra skolan');
  expect(unit).toHaveTextContent('+1 väntar på granskning');
  expect(unit).not.toHaveTextContent('datum saknas');
});

test('each place of a promise for each has its own answer', async () => {
  const place = { done: 0, waiting: 0, periods: [period('2021-03', '2021-03-01', {})] };
  const card = await shown(
    { type: 'RECURRING', minimum: 1, every: 'MONTH', scope: 'EACH_PLACE' },
    {
      places: [
        { id: 'n', name: 'Norra gården', status: 'KEPT', periodSummary: { kept: 1, judged: 1 }, ...place },
        {
          id: 's',
          name: 'Södra gården',
          status: 'NOT_KEPT',
          periodSummary: { kept: 0, judged: 1 },
          ...place,
        },
      ],
    },
  );
  const places = within(card.getByRole('list', { name: 'Plats för plats' })).getAllByRole('listitem');
  expect(places[0]).toHaveTextContent('Norra gården 1 av 1 månad');
  expect(places[1]).toHaveTextContent('Inte hållet');
  expect(card.getByText(/1 av 2 platser$/)).toBeVisible();
});

test('a promise under a condition shows what holds under it', async () => {
  const card = await shown(
    {
      type: 'CONDITIONAL',
      condition: { sv: 'vid behov' },
      quota: { type: 'TOTAL', minimum: 2 },
    },
    { status: 'NO_NEED_AROSE' },
  );
  expect(card.getByText('Inget behov uppstod')).toBeVisible();
  expect(card.getByText(/0 av 2 tillfällen$/)).toBeVisible();
});

test('a share stands beside the whole', async () => {
  const card = await shown(
    { type: 'SHARE', minimumPercent: 20 },
    { figures: { type: 'SHARE', requiredPercent: 20, whole: 10, part: 1, percent: 10, missing: 2 } },
  );
  expect(card.getByText(/1 av 10$/)).toBeVisible();
});

test('a response time tells how many were in time', async () => {
  const card = await shown(
    { type: 'RESPONSE_TIME', maximumMinutes: 1440 },
    {
      figures: {
        type: 'RESPONSE_TIME',
        maximumMinutes: 1440,
        cases: 20,
        within: 19,
        late: 1,
        untimed: 0,
        percent: 95,
      },
    },
  );
  expect(card.getByText(/19 av 20 i tid$/)).toBeVisible();
});

test('a milestone tells the day it was reached', async () => {
  const card = await shown({ type: 'MILESTONE' }, { figures: { type: 'MILESTONE', doneOn: '2021-05-03' } });
  expect(card.getByText(/3 maj 2021$/)).toBeVisible();
});
