import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import type { Activity } from '@/api/model';
import { overview, visits } from '@/testing/kavlinge';
import { visit } from '@/testing/render';
import { api, server } from '@/testing/server';
import { routes } from './routes';

const TITLE = 'Trafikkontroller';
const source = {
  title: { sv: 'Uppföljning 2019' },
  url: 'https://example.org/uppfoljning',
};
const told: Activity['outcomes']['newest'][number] = {
  recordId: '01900000-0000-7000-8000-0000000000e1',
  performedOn: '2019-01-01',
  performedUntil: '2019-12-31',
  count: 303,
  countQualifier: 'EXACT',
  publicNote: 'Hur de fördelar sig på kommundelarna framgår inte.',
  source,
  demonstration: false,
};

async function shown(activity: Partial<Activity>) {
  const [pledge] = overview.pledges;
  const whole = { ...visits, title: { sv: TITLE }, ...activity };
  server.use(
    http.get(api('/pledge-agreements/:agreement/overview'), () =>
      HttpResponse.json({ ...overview, pledges: [{ ...pledge, activities: [whole] }] }),
    ),
  );
  visit(routes, '/medborgarloften/kavlinge-2021');
  return within(await screen.findByRole('article', { name: TITLE }));
}

test('what was published of an activity without a number stands on its page, with its source', async () => {
  const card = await shown({
    quota: { type: 'UNQUANTIFIED' },
    assessment: { ...visits.assessment, status: 'NOT_MEASURABLE', periods: [] },
    outcomes: { newest: [told], total: 1 },
  });

  const outcomes = within(card.getByRole('region', { name: 'Redovisat' }));
  expect(outcomes.getByRole('listitem')).toHaveTextContent('2019 303 gånger');
  expect(outcomes.getByText('Hur de fördelar sig på kommundelarna framgår inte.')).toBeVisible();
  expect(outcomes.getByRole('link', { name: /Uppföljning 2019/ })).toHaveAttribute('href', source.url);
});

test('how exact a number is stands wherever the number does, and how many more there are', async () => {
  const card = await shown({
    outcomes: {
      newest: [
        { ...told, count: 1, countQualifier: 'AT_LEAST' },
        { ...told, recordId: '01900000-0000-7000-8000-0000000000e2', hours: 1500, countQualifier: 'ABOUT' },
      ],
      total: 12,
    },
  });

  const [least, about] = card.getAllByRole('listitem').filter((item) => /minst|cirka/.test(item.textContent));
  expect(least).toHaveTextContent('minst 1 besök');
  expect(about).toHaveTextContent('cirka 1 500 timmar');
  expect(card.getByText('De 2 senaste av 12.')).toBeVisible();
});

test('where an activity is sensitive no number is shown', async () => {
  const card = await shown({
    quota: { type: 'TOTAL', minimum: 5 },
    assessment: {
      ...visits.assessment,
      status: 'UNDER_WAY',
      withheld: true,
      done: undefined,
      waiting: undefined,
      periods: [],
    },
  });

  expect(card.getByText('Pågår')).toBeVisible();
  expect(card.getByText('Visas inte, för att ingen ska kunna kännas igen')).toBeVisible();
});
