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
    http.get(api('/measurements'), () => HttpResponse.json(page(measurements ?? []))),
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

test('the pages are for coordinators', async () => {
  server.use(http.get(api('/me'), () => HttpResponse.json(recorder)));
  open('/nyckeltal');
  expect(await screen.findByRole('heading', { name: 'Du har inte behörighet' })).toBeVisible();
});
