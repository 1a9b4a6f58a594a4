import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { kavlinge, overview, police } from '@/testing/kavlinge';
import { coordinator, recorder } from '@/testing/people';
import { visit } from '@/testing/render';
import { api, page, problem, server } from '@/testing/server';
import { routes } from './routes';

interface Sent {
  path: string;
  body: unknown;
  version: string | null;
}

let sent: Sent[];

const { indicator, measurements } = overview.kpiTargets[0]?.series ?? {};
const theirs = { ...indicator, organisation: police.slug };
const watch = {
  ...indicator,
  slug: 'grannsamverkan-omraden',
  organisation: kavlinge.slug,
  name: { sv: 'Områden med grannsamverkan' },
  kind: 'COMPLETE_COUNT',
  unit: { sv: 'områden' },
};

beforeEach(() => {
  sent = [];
  server.use(
    http.get(api('/me'), () => HttpResponse.json(coordinator)),
    http.get(api('/indicators'), () => HttpResponse.json(page([theirs, watch]))),
    http.get(api('/indicators/:slug'), ({ params }) =>
      HttpResponse.json(params.slug === watch.slug ? watch : theirs, { headers: { ETag: '"4"' } }),
    ),
    http.get(api('/measurements'), ({ request }) => {
      const asked = new URL(request.url).searchParams.get('indicator');
      return HttpResponse.json(page(asked === theirs.slug ? (measurements ?? []) : []));
    }),
    http.get(api('/organisations/:slug'), () => HttpResponse.json({ ...police, municipalities: ['1261'] })),
    http.put(api('/:kind/:id'), async ({ request }) => {
      sent.push({
        path: new URL(request.url).pathname.replace(/^.*\/v1/, ''),
        body: await request.json(),
        version: request.headers.get('If-Match'),
      });
      return HttpResponse.json({});
    }),
  );
});

const open = (path: string) => visit(routes, path, { session: {} });
const save = () => screen.getByRole('button', { name: 'Spara' });
const summary = (count: number) =>
  screen.findByRole('group', { name: `Rätta ${count} fel för att gå vidare` });

test("one's own indicators come first, others' are there to read", async () => {
  const { user } = open('/nyckeltal');
  const own = within(await screen.findByRole('list', { name: 'Er organisations nyckeltal' }));
  expect(await own.findByRole('link', { name: 'Områden med grannsamverkan' })).toBeVisible();
  await user.click(screen.getByRole('link', { name: 'Trygghetsindex' }));
  expect(await screen.findByText(/En annan organisation ansvarar för nyckeltalet/)).toBeVisible();
  expect((await screen.findAllByText(/marginellt högre/))[0]).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Ange mätvärde' })).toBeNull();
});

test('a value is entered with its period, state and source', async () => {
  const { user } = open('/nyckeltal/grannsamverkan-omraden');
  await user.click(await screen.findByRole('link', { name: 'Ange mätvärde' }));
  await user.type(await screen.findByLabelText('Från och med'), '2021-01-01');
  await user.type(screen.getByLabelText('Till och med'), '2021-12-31');
  await user.type(screen.getByLabelText('Värde (områden)'), '14,5');
  await user.type(screen.getByLabelText('Källans webbadress'), 'https://example.org/grannsamverkan');
  await user.click(save());
  await user.click(within(await summary(1)).getByRole('link', { name: 'Ange ett heltal, 0 eller större' }));
  const value = screen.getByLabelText('Värde (områden)');
  expect(value).toHaveFocus();
  await user.clear(value);
  await user.type(value, '14');
  await user.click(save());
  expect(await screen.findByText('Sparat: 1 januari – 31 december 2021')).toBeVisible();
  expect(sent[0]?.path).toMatch(/^\/measurements\/[0-9a-f]{8}-[0-9a-f]{4}-7/);
  expect(sent[0]?.body).toEqual({
    indicator: 'grannsamverkan-omraden',
    period: { start: '2021-01-01', end: '2021-12-31' },
    value: 14,
    status: 'FINAL',
    source: 'https://example.org/grannsamverkan',
  });
});

test('where the source has only words, they are the measurement', async () => {
  const { user } = open('/nyckeltal/grannsamverkan-omraden/matvarde');
  await user.click(await screen.findByRole('button', { name: 'Spara' }));
  const faults = within(await summary(4));
  expect(faults.getByRole('link', { name: 'Ange ett värde, eller källans ord' })).toBeVisible();
  await user.type(screen.getByLabelText('Från och med'), '2021-01-01');
  await user.type(screen.getByLabelText('Till och med'), '2021-12-31');
  await user.type(screen.getByLabelText('Källans ord'), 'marginellt fler');
  await user.selectOptions(screen.getByLabelText('Åt vilket håll gick det?'), 'Upp');
  await user.type(screen.getByLabelText('Källans webbadress'), 'https://example.org/a');
  await user.click(save());
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.body).toMatchObject({ words: { sv: 'marginellt fler' }, direction: 'UP' });
  expect(sent[0]?.body).not.toHaveProperty('value');
});

test('what the API refuses of a value is shown at its field, and nothing typed is lost', async () => {
  server.use(
    http.put(api('/measurements/:id'), () =>
      problem(422, { errors: [{ pointer: '/status', code: 'NOT_OVER', detail: '' }] }),
    ),
  );
  const { user } = open('/nyckeltal/grannsamverkan-omraden/matvarde');
  await user.type(await screen.findByLabelText('Från och med'), '2021-01-01');
  await user.type(screen.getByLabelText('Till och med'), '2021-12-31');
  await user.type(screen.getByLabelText('Värde (områden)'), '14');
  await user.type(screen.getByLabelText('Källans webbadress'), 'https://example.org/a');
  await user.click(save());
  expect(await summary(1)).toHaveTextContent('Perioden är inte slut. Ange värdet som preliminärt.');
  expect(screen.getByLabelText('Värde (områden)')).toHaveValue('14');
});

test('a new indicator says what it measures, where, and which way is good', async () => {
  const { user } = open('/nyckeltal/nytt');
  await user.click(await screen.findByRole('button', { name: 'Spara' }));
  expect(await summary(7)).toHaveTextContent('Välj vad för slags tal det är');
  await user.type(screen.getByLabelText('Namn'), 'Anmälda inbrott');
  await user.click(screen.getByRole('radio', { name: /^Antal händelser/ }));
  await user.type(screen.getByLabelText('Enhet'), 'anmälda brott');
  await user.click(screen.getByRole('radio', { name: 'Lägre är bättre' }));
  await user.selectOptions(
    screen.getByLabelText('Kommun'),
    await screen.findByRole('option', { name: 'Kävlinge kommun' }),
  );
  expect(screen.getByLabelText('Områdets namn')).toHaveValue('Kävlinge kommun');
  await user.click(save());
  expect(await screen.findByText('Sparat: Anmälda inbrott')).toBeVisible();
  expect(sent).toEqual([
    {
      path: '/indicators/anmalda-inbrott',
      body: {
        organisation: 'kavlinge-kommun',
        name: { sv: 'Anmälda inbrott' },
        kind: 'EVENT_COUNT',
        unit: { sv: 'anmälda brott' },
        goodDirection: 'LOWER',
        area: { kind: 'MUNICIPALITY', name: 'Kävlinge kommun', municipalityCode: '1261' },
      },
      version: null,
    },
  ]);
});

test('what values already rest on stays, and the form says so', async () => {
  server.use(
    http.put(api('/indicators/:slug'), () =>
      problem(422, { errors: [{ pointer: '/unit', code: 'FIXED', detail: '' }] }),
    ),
  );
  const { user } = open('/nyckeltal/grannsamverkan-omraden/andra');
  const unit = await screen.findByLabelText('Enhet');
  await user.clear(unit);
  await user.type(unit, 'gator');
  await user.click(save());
  await user.click(within(await summary(1)).getByRole('link', { name: /för det finns redan värden/ }));
  expect(unit).toHaveFocus();
});

test('an indicator says who publishes it, when the measuring changed, and what is not shown', async () => {
  const { user } = open('/nyckeltal/grannsamverkan-omraden/andra');
  await user.type(await screen.findByLabelText('Källans namn'), 'Kommunens register');
  await user.click(screen.getByRole('button', { name: 'Lägg till en dag' }));
  await user.type(screen.getByLabelText('Visa inte antal under (frivilligt)'), '2');
  await user.click(save());
  const faults = within(await summary(4));
  expect(faults.getByRole('link', { name: /^Ange ett heltal från 3 till 100/ })).toBeVisible();
  await user.type(screen.getByLabelText('Källans webbadress'), 'https://example.org/register');
  await user.type(screen.getByLabelText(/^Dag 1: mäts på nytt sätt/), '2023-01-01');
  await user.type(screen.getByLabelText('Dag 1: vad som ändrades'), 'Gator räknas för sig');
  await user.click(screen.getByRole('button', { name: 'Lägg till en dag' }));
  await user.type(screen.getByLabelText(/^Dag 2: mäts på nytt sätt/), '2020-01-01');
  await user.type(screen.getByLabelText('Dag 2: vad som ändrades'), 'Ny indelning');
  const withheld = screen.getByLabelText('Visa inte antal under (frivilligt)');
  await user.clear(withheld);
  await user.type(withheld, '5');
  await user.click(save());
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.body).toMatchObject({
    source: { name: { sv: 'Kommunens register' }, url: 'https://example.org/register' },
    seriesBreaks: [
      { date: '2020-01-01', reason: { sv: 'Ny indelning' } },
      { date: '2023-01-01', reason: { sv: 'Gator räknas för sig' } },
    ],
    withholdBelow: 5,
  });
});

test('what the form does not touch of source, breaks and withholding is kept', async () => {
  const kept = {
    source: { name: { sv: 'Polisen', en: 'The Police' }, url: 'https://polisen.se/' },
    seriesBreaks: [{ date: '2023-01-01', reason: { sv: 'Ny enkät' } }],
    withholdBelow: 5,
  };
  server.use(
    http.get(api('/indicators/:slug'), () =>
      HttpResponse.json({ ...watch, ...kept }, { headers: { ETag: '"4"' } }),
    ),
  );
  const { user } = open('/nyckeltal/grannsamverkan-omraden/andra');
  await user.click(await screen.findByRole('button', { name: 'Spara' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.body).toMatchObject(kept);
});

test('an index has answers and a standard error, and a further value of a period has its day', async () => {
  server.use(
    http.get(api('/indicators/:slug'), () =>
      HttpResponse.json({ ...theirs, organisation: kavlinge.slug }, { headers: { ETag: '"4"' } }),
    ),
  );
  const { user } = open('/nyckeltal/trygghetsindex-kavlinge/matvarde');
  await user.type(await screen.findByLabelText('Från och med'), '2020-01-01');
  await user.type(screen.getByLabelText('Till och med'), '2020-12-31');
  expect(screen.getByText(/Det här blir en ny utgåva/)).toBeVisible();
  await user.type(screen.getByLabelText('Värde (skala 0–6)'), '1,45');
  expect(screen.queryByLabelText('Designeffekt')).toBeNull();
  await user.type(screen.getByLabelText('Antal svar'), '0');
  await user.type(screen.getByLabelText('Medelfel'), '0,04');
  await user.type(screen.getByLabelText('Källans webbadress'), 'https://example.org/a');
  await user.click(save());
  const faults = within(await summary(2));
  await user.click(faults.getByRole('link', { name: /^Perioden har redan ett värde/ }));
  expect(screen.getByLabelText('Publicerat den')).toHaveFocus();
  await user.type(screen.getByLabelText('Publicerat den'), '2021-11-20');
  await user.clear(screen.getByLabelText('Antal svar'));
  await user.type(screen.getByLabelText('Antal svar'), '1 710');
  await user.click(save());
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.body).toMatchObject({
    value: 1.45,
    sampleSize: 1710,
    standardError: 0.04,
    publishedOn: '2021-11-20',
  });
});

test('a share stands on its answers', async () => {
  server.use(
    http.get(api('/indicators/:slug'), () =>
      HttpResponse.json({ ...watch, kind: 'SURVEY_SHARE' }, { headers: { ETag: '"4"' } }),
    ),
    http.put(api('/measurements/:id'), () =>
      problem(422, { errors: [{ pointer: '/value', code: 'OTHER_SHARE', detail: '' }] }),
    ),
  );
  const { user } = open('/nyckeltal/grannsamverkan-omraden/matvarde');
  await user.type(await screen.findByLabelText('Från och med'), '2021-01-01');
  await user.type(screen.getByLabelText('Till och med'), '2021-12-31');
  await user.type(screen.getByLabelText('Värde (områden)'), '33,4');
  await user.type(screen.getByLabelText('Antal som svarade så'), '1001');
  await user.type(screen.getByLabelText('Antal svar'), '1000');
  await user.type(screen.getByLabelText('Källans webbadress'), 'https://example.org/a');
  await user.click(save());
  expect(await summary(1)).toHaveTextContent('Ange ett heltal, högst så stort som antalet svar');
  await user.clear(screen.getByLabelText('Antal som svarade så'));
  await user.type(screen.getByLabelText('Antal som svarade så'), '333');
  await user.click(save());
  expect(await screen.findByRole('link', { name: /^Värdet stämmer inte med antalet svar/ })).toBeVisible();
});

test('a value that the source has replaced is told from the one that holds', async () => {
  const [first] = measurements ?? [];
  const old = { ...first, id: 'old', value: 1.69, current: false };
  server.use(http.get(api('/measurements'), () => HttpResponse.json(page([old, { ...first, vintage: 2 }]))));
  const { user } = open('/nyckeltal/trygghetsindex-kavlinge');
  await user.click(await screen.findByText('Visa värdena som tabell'));
  expect(screen.getByRole('cell', { name: '1,69 (ersatt)' })).toBeVisible();
  expect(screen.getByRole('cell', { name: '1,68' })).toBeVisible();
});

test('the pages are for coordinators', async () => {
  server.use(http.get(api('/me'), () => HttpResponse.json(recorder)));
  open('/nyckeltal');
  expect(await screen.findByRole('heading', { name: 'Du har inte behörighet' })).toBeVisible();
});
