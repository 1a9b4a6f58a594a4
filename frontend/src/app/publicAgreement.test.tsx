import { screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { http, HttpResponse } from 'msw';
import type { AgreementOverview, Amendment, Deviation, Quota } from '@/api/model';
import { amendment } from '@/testing/drafting';
import { kavlinge, overview, police, visits } from '@/testing/kavlinge';
import { visit } from '@/testing/render';
import { api, page, server } from '@/testing/server';
import { routes } from './routes';

const AGREEMENT = '/medborgarloften/kavlinge-2021';

const inForce: Amendment = {
  ...amendment,
  agreementId: overview.agreement.id,
  status: 'IN_FORCE',
  inForceFrom: '2021-07-01',
  reason: { sv: 'Fler ungdomar samlas vid fritidsgården.' },
  reasonCode: 'CHANGED_NEED',
  changes: [
    {
      pointer: `/pledges/${overview.pledges[2]?.key}/activities/${visits.key}/quota/minimum`,
      from: 1,
      to: 2,
    },
  ],
  approvals: [{ organisation: kavlinge, approvedAt: '2021-06-20T08:00:00Z' }],
  awaiting: [],
};

const amended: AgreementOverview = {
  ...overview,
  agreement: {
    ...overview.agreement,
    edition: 2,
    editions: [{ number: 1 }, { number: 2, inForceFrom: '2021-07-01', amendmentId: inForce.id }],
  },
};

function serve(shown: AgreementOverview) {
  const asked: (string | null)[] = [];
  server.use(
    http.get(api('/pledge-agreements/kavlinge-2021/overview'), ({ request }) => {
      const asOf = new URL(request.url).searchParams.get('asOf');
      asked.push(asOf);
      return HttpResponse.json(
        asOf && asOf < '2021-07-01'
          ? { ...shown, asOf, agreement: { ...shown.agreement, edition: 1, replacedOn: '2021-07-01' } }
          : { ...shown, ...(asOf && { asOf }) },
      );
    }),
    http.get(api('/amendments'), () => HttpResponse.json(page([inForce]))),
  );
  return asked;
}

const withActivity = (activity: Partial<typeof visits>): AgreementOverview => ({
  ...overview,
  pledges: overview.pledges.map((pledge) => ({
    ...pledge,
    activities: pledge.activities.map((one) => (one.id === visits.id ? { ...one, ...activity } : one)),
  })),
});

async function visitsCard() {
  return within(await screen.findByRole('article', { name: 'Besök på fritidsgårdar och skolor' }));
}

const unit = { one: { sv: 'besök' }, other: { sv: 'besök' } };

test.each<[Quota, string]>([
  [
    { type: 'TOTAL', minimum: 2, unit, scope: 'EACH_PLACE' },
    'minst 2 besök under löftets hela period, på varje plats',
  ],
  [
    {
      type: 'RECURRING',
      minimum: 1,
      every: 'WEEK',
      season: { from: '06-01', to: '08-31' },
      weekdays: ['TUESDAY', 'FRIDAY'],
      timeOfDay: { from: '14:00', to: '15:00' },
      skipPublicHolidays: true,
    },
    'minst 1 tillfälle per vecka, mellan 1 juni och 31 augusti, på tisdagar och fredagar, kl. 14.00–15.00, utom på helgdagar',
  ],
  [
    { type: 'RECURRING', minimum: 3, every: 'TERM', unit, average: true },
    'i genomsnitt minst 3 besök per termin',
  ],
  [{ type: 'COVERAGE', units: [{ key: 'a', name: { sv: 'A' } }] }, '1 namngivet ställe'],
  [{ type: 'EFFORT', minimumHours: 4000 }, 'minst 4 000 timmar under löftets hela period'],
  [{ type: 'EFFORT', minimumHours: 900, every: 'YEAR' }, 'minst 900 timmar per år'],
  [
    {
      type: 'SHARE',
      minimumPercent: 20,
      of: { one: { sv: 'tillsyn' }, other: { sv: 'tillsyner' } },
      part: { one: { sv: 'oanmäld' }, other: { sv: 'oanmälda' } },
    },
    'minst 20 procent av alla tillsyner ska vara oanmälda',
  ],
  [
    { type: 'TOTAL', minimum: 3, maximum: 4, unit, differentPlaces: true, minimumMinutes: 30 },
    '3 till 4 besök under löftets hela period, på olika platser, minst 30 minuter var gång',
  ],
  [{ type: 'RECURRING', minimum: 1, unit, every: 'WEEK', everyNth: 2 }, 'minst 1 besök varannan vecka'],
  [{ type: 'RECURRING', minimum: 1, unit, every: 'YEAR', everyNth: 3 }, 'minst 1 besök vart tredje år'],
  [
    { type: 'RECURRING', minimum: 30, unit, every: 'YEAR', periods: 'FROM_START' },
    'minst 30 besök per år, räknat från löftets första dag',
  ],
  [{ type: 'RESPONSE_TIME', maximumMinutes: 1440 }, 'inom 24 timmar'],
  [{ type: 'RESPONSE_TIME', maximumMinutes: 45 }, 'inom 45 minuter'],
  [{ type: 'MILESTONE', due: '2021-06-30' }, 'klart senast 30 juni 2021'],
  [
    {
      type: 'CONDITIONAL',
      condition: { sv: 'underrättelser talar för det' },
      quota: { type: 'TOTAL', minimum: 2, unit },
    },
    'minst 2 besök under löftets hela period – om detta gäller: underrättelser talar för det',
  ],
])('what is promised is said in words: %j', async (quota, words) => {
  serve(withActivity({ quota, assessment: { ...visits.assessment, periods: [] } }));
  visit(routes, AGREEMENT);
  const promised = (await visitsCard()).getByText('Lovat').nextSibling;
  // Large numbers are parted by a space that does not break.
  expect(promised?.textContent?.replace(/\s/g, ' ')).toBe(words);
});

test('who leads and who assists is told apart', async () => {
  serve(withActivity({ leadOrganisations: [kavlinge], assistingOrganisations: [police] }));
  visit(routes, AGREEMENT);
  const card = await visitsCard();
  expect(card.getByText('Ansvarar').nextSibling).toHaveTextContent('Kävlinge kommun');
  expect(card.getByText('Medverkar').nextSibling).toHaveTextContent('Polisen, lokalpolisområde Kävlinge');
});

test('a deviation stands beside the status and changes nothing in it', async () => {
  const deviation: Deviation = {
    id: 'd1',
    agreementId: overview.agreement.id,
    activityId: visits.id,
    from: '2021-01-01',
    to: '2021-06-30',
    reasonCode: 'PANDEMIC',
    explanation: { sv: 'Fritidsgårdarna var stängda.' },
    instead: { sv: 'Vi gick i parkerna.' },
    statedAt: '2021-02-01T08:00:00Z',
  };
  serve({ ...overview, deviations: [deviation] });
  visit(routes, AGREEMENT);
  const card = await visitsCard();
  expect(card.getByText('Inte hållet')).toBeVisible();
  const notes = within(card.getByRole('list', { name: 'Avvikelser' }));
  expect(notes.getByRole('listitem')).toHaveTextContent(
    'Avvikelse: Pandemi. 1 januari – 30 juni 2021Fritidsgårdarna var stängda.I stället: Vi gick i parkerna.',
  );
  expect(screen.getAllByRole('list', { name: 'Avvikelser' })).toHaveLength(1);
});

test('an amendment says what, from, to, why, when and who approved', async () => {
  serve(amended);
  visit(routes, AGREEMENT);
  const article = within(await screen.findByRole('article', { name: 'Ändring från 1 juli 2021' }));
  expect(article.getByText('Fler ungdomar samlas vid fritidsgården.')).toBeVisible();
  expect(article.getByText(/Aktiviteten ”Besök på fritidsgårdar och skolor” › Minsta antal$/)).toBeVisible();
  expect(article.getByText('Före').nextSibling).toHaveTextContent('1');
  expect(article.getByText('Efter').nextSibling).toHaveTextContent('2');
  expect(article.getByText('Ändrat behov')).toBeVisible();
  expect(article.getByText(/^Kävlinge kommun \(20 juni 2021/)).toBeVisible();
});

test('the earlier wording stays readable, and says that it is one', async () => {
  const asked = serve(amended);
  const { user } = visit(routes, AGREEMENT);
  await user.click(await screen.findByText('Se hur det stod en annan dag'));
  await user.click(screen.getByRole('link', { name: 'Den ursprungliga ordalydelsen' }));
  expect(await screen.findByText('Så stod det den 30 juni 2021')).toBeVisible();
  expect(screen.getByText(/Du läser en tidigare ordalydelse/)).toBeVisible();
  expect(asked).toEqual([null, '2021-06-30']);
  await user.click(screen.getByRole('link', { name: 'Visa som det står i dag' }));
  await vi.waitFor(() => expect(screen.queryByText(/^Så stod det den/)).toBeNull());
});

test('what was amended before the promise came here is told like any other amendment', async () => {
  const asked = serve({
    ...overview,
    agreement: { ...overview.agreement, earlierWordings: [{ ...inForce, replacedOn: '2021-05-01' }] },
  });
  const { user } = visit(routes, AGREEMENT);
  const article = within(await screen.findByRole('article', { name: 'Ändring från 1 maj 2021' }));
  expect(article.getByText('Fler ungdomar samlas vid fritidsgården.')).toBeVisible();
  expect(article.getByText('Före').nextSibling).toHaveTextContent('1');
  expect(article.getByText('Parterna, innan löftet kom hit')).toBeVisible();
  await user.click(screen.getByText('Se hur det stod en annan dag'));
  expect(screen.getByRole('link', { name: 'Ordalydelsen från 1 maj 2021' })).toBeVisible();
  await user.click(screen.getByRole('link', { name: 'Den ursprungliga ordalydelsen' }));
  expect(await screen.findByText(/Du läser en tidigare ordalydelse/)).toBeVisible();
  expect(asked).toEqual([null, '2021-04-30']);
});

test('any earlier day can be chosen, and only an earlier one', async () => {
  const asked = serve(amended);
  const { user } = visit(routes, AGREEMENT);
  await user.click(await screen.findByText('Se hur det stod en annan dag'));
  await user.click(screen.getByRole('button', { name: 'Visa' }));
  expect(await screen.findByText('Ange en dag, i dag eller tidigare')).toBeVisible();
  expect(asked).toEqual([null]);
  await user.type(screen.getByLabelText('Vilken dag?'), '2021-09-15');
  await user.click(screen.getByRole('button', { name: 'Visa' }));
  expect(await screen.findByText('Så stod det den 15 september 2021')).toBeVisible();
  expect(screen.getByText(/Ordalydelsen är densamma i dag/)).toBeVisible();
  expect(asked.at(-1)).toBe('2021-09-15');
});

test('a line of agreements can be followed both ways', async () => {
  serve({
    ...overview,
    agreement: {
      ...overview.agreement,
      continues: { id: 'a', slug: 'kavlinge-2019', title: { sv: 'Medborgarlöfte 2019' } },
      continuedBy: [{ id: 'b', slug: 'kavlinge-2022', title: { sv: 'Medborgarlöfte 2022' } }],
    },
  });
  visit(routes, AGREEMENT);
  expect(await screen.findByRole('link', { name: 'Medborgarlöfte 2019' })).toHaveAttribute(
    'href',
    '/medborgarloften/kavlinge-2019',
  );
  expect(screen.getByRole('link', { name: 'Medborgarlöfte 2022' })).toHaveAttribute(
    'href',
    '/medborgarloften/kavlinge-2022',
  );
});

test('the reasons for a promise and the situation are there for who asks', async () => {
  serve({
    ...overview,
    agreement: { ...overview.agreement, situation: { sv: 'Färre känner sig trygga vid stationen.' } },
    pledges: overview.pledges.map((pledge, index) =>
      index === 0 ? { ...pledge, problem: { sv: 'Många inbrott' }, causes: { sv: 'Tomma hus' } } : pledge,
    ),
  });
  const { user } = visit(routes, AGREEMENT);
  expect(await screen.findByText('Färre känner sig trygga vid stationen.')).toBeVisible();
  await user.click(screen.getByText('Varför det här löftet?'));
  expect(screen.getByText('Många inbrott')).toBeVisible();
  expect(screen.getByText('Tomma hus')).toBeVisible();
});

test('a page with everything on it is free from what automatic tests find', async () => {
  serve(amended);
  visit(routes, `${AGREEMENT}?datum=2021-03-01`);
  await screen.findByRole('article', { name: 'Ändring från 1 juli 2021' });
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
