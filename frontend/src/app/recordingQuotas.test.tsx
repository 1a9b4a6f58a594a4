import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import type { RecordActivity } from '@/api/model';
import { markets, visits } from '@/testing/kavlinge';
import { coordinator, recorder, reported } from '@/testing/people';
import {
  conditional,
  coverage,
  eachPlace,
  effort,
  everyQuota,
  milestone,
  response,
  share,
} from '@/testing/quotas';
import { visit } from '@/testing/render';
import { api, page, problem, server } from '@/testing/server';
import { routes } from './routes';

let sent: RecordActivity[];

beforeEach(() => {
  sent = [];
  server.use(
    http.get(api('/me'), () => HttpResponse.json(recorder)),
    http.get(api('/pledge-agreements/kavlinge-2021/overview'), () => HttpResponse.json(everyQuota)),
    http.get(api('/activity-records'), () => HttpResponse.json(page([]))),
    http.put<{ id: string }, RecordActivity>(api('/activity-records/:id'), async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(reported, { status: 201 });
    }),
  );
});

const asCoordinator = () => server.use(http.get(api('/me'), () => HttpResponse.json(coordinator)));
const open = () => visit(routes, '/registrera', { session: {} });
const choose = (title: string) => screen.findByRole('radio', { name: new RegExp(`^${title}`) });
const save = () => screen.getByRole('button', { name: 'Spara' });
const summary = (count: number) =>
  screen.findByRole('group', { name: `Rätta ${count} fel för att gå vidare` });
const saved = () => waitFor(() => expect(sent).toHaveLength(1));

test('an effort is told in hours, with a comma', async () => {
  const { user } = open();
  await user.click(await choose('Fotpatrull'));
  expect(screen.queryByRole('button', { name: 'Öka antalet' })).toBeNull();
  await user.type(screen.getByLabelText('Antal timmar'), '6,5');
  expect(screen.getByText('31 december 2021, 6,5 timmar')).toBeVisible();
  await user.click(save());
  await saved();
  expect(sent[0]).toMatchObject({ towards: [{ activityId: effort.id }], hours: 6.5, count: 1 });
});

test("no hours at all is a coordinator's word", async () => {
  const { user } = open();
  await user.click(await choose('Fotpatrull'));
  await user.type(screen.getByLabelText('Antal timmar'), '0');
  await user.click(save());
  expect(await summary(1)).toHaveTextContent(/Ange antal timmar/);
});

test('a share is told as how many of how many', async () => {
  const { user } = open();
  await user.click(await choose('Tillsyn av krogar'));
  await user.clear(screen.getByLabelText('Antal tillsyner'));
  await user.type(screen.getByLabelText('Antal tillsyner'), '10');
  const part = screen.getByLabelText('Varav oanmälda tillsyner');
  await user.type(part, '11');
  await user.click(save());
  await user.click(within(await summary(1)).getByRole('link', { name: /inte är större än hela antalet/ }));
  expect(part).toHaveFocus();
  await user.clear(part);
  await user.type(part, '3');
  await user.click(save());
  await saved();
  expect(sent[0]).toMatchObject({ towards: [{ activityId: share.id }], count: 10, subCount: 3 });
});

test('one response is told in minutes, several as how many were in time', async () => {
  const { user } = open();
  await user.click(await choose('Trasig belysning'));
  expect(screen.getByLabelText('Tid till åtgärd, i minuter')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Öka antalet' }));
  expect(screen.queryByLabelText('Tid till åtgärd, i minuter')).toBeNull();
  await user.type(screen.getByLabelText(/^Hur många inom 1\s440 minuter\?/), '1');
  await user.click(save());
  await saved();
  expect(sent[0]).toMatchObject({ towards: [{ activityId: response.id }], count: 2, subCount: 1 });
  expect(sent[0]).not.toHaveProperty('responseMinutes');
});

test('of what is to be covered, one unit is chosen', async () => {
  const { user } = open();
  await user.click(await choose('Trygghetsvandring'));
  await user.click(save());
  expect(await summary(1)).toBeVisible();
  await user.click(screen.getByRole('radio', { name: 'Norr' }));
  await user.click(save());
  await saved();
  expect(sent[0]).toMatchObject({ towards: [{ activityId: coverage.id, item: 'norr' }], count: 1 });
});

test('a milestone is shown by a link, or by words', async () => {
  const { user } = open();
  await user.click(await choose('Ansökan om kameror'));
  await user.click(save());
  const note = screen.getByLabelText('Kommentar som alla får läsa');
  await user.click(within(await summary(1)).getByRole('link', { name: /visar att det är gjort/ }));
  expect(note).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Lägg till en länk' }));
  await user.type(screen.getByLabelText('Länk 1: rubrik'), 'Protokoll');
  await user.type(screen.getByLabelText('Länk 1: adress'), 'example.org');
  await user.click(save());
  const address = screen.getByLabelText('Länk 1: adress');
  await user.click(within(await summary(1)).getByRole('link', { name: /Ange en hel webbadress/ }));
  expect(address).toHaveFocus();
  await user.clear(address);
  await user.type(address, 'https://example.org/protokoll');
  await user.click(save());
  await saved();
  expect(sent[0]).toMatchObject({
    towards: [{ activityId: milestone.id }],
    evidence: [{ title: 'Protokoll', url: 'https://example.org/protokoll' }],
  });
});

test('where each place is judged by itself, the place is asked for at once', async () => {
  const { user } = open();
  await user.click(await choose('Besök på varje fritidsgård'));
  await user.click(save());
  await user.click(within(await summary(1)).getByRole('link', { name: /Välj var det var/ }));
  expect(screen.getByRole('radio', { name: 'Fritidsgården Norr' })).toHaveFocus();
  await user.click(screen.getByRole('radio', { name: 'Fritidsgården Söder' }));
  await user.click(save());
  await saved();
  expect(sent[0]).toMatchObject({ placeIds: [eachPlace.places[1]?.id], count: 1 });
});

test('where different places are counted, the place is asked for before anything is sent', async () => {
  const pledges = everyQuota.pledges.map((pledge) => ({
    ...pledge,
    activities: pledge.activities.map((activity) =>
      activity.id === eachPlace.id
        ? { ...activity, quota: { type: 'TOTAL', minimum: 3, differentPlaces: true } }
        : activity,
    ),
  }));
  server.use(
    http.get(api('/pledge-agreements/kavlinge-2021/overview'), () =>
      HttpResponse.json({ ...everyQuota, pledges }),
    ),
  );
  const { user } = open();
  await user.click(await choose('Besök på varje fritidsgård'));
  await user.click(save());
  expect(await summary(1)).toHaveTextContent(/Välj var det var/);
  expect(sent).toHaveLength(0);
  await user.click(screen.getByRole('radio', { name: 'Fritidsgården Söder' }));
  await user.click(save());
  await saved();
  expect(sent[0]).toMatchObject({ placeIds: [eachPlace.places[1]?.id] });
});

test('a coordinator says that no need arose, and why; a recorder is not asked', async () => {
  asCoordinator();
  const { user } = open();
  await user.click(await choose('Samtal med butiker'));
  await user.click(screen.getByRole('checkbox', { name: /^Inget behov uppstod/ }));
  expect(screen.queryByRole('button', { name: 'Öka antalet' })).toBeNull();
  await user.click(save());
  const reason = screen.getByLabelText('Varför uppstod inget behov?');
  await user.click(within(await summary(1)).getByRole('link', { name: /Skriv varför inget behov uppstod/ }));
  expect(reason).toHaveFocus();
  await user.type(reason, 'Inga underrättelser kom in.');
  await user.click(save());
  await saved();
  expect(sent[0]).toMatchObject({
    towards: [{ activityId: conditional.id }],
    count: 0,
    noNeedReason: 'Inga underrättelser kom in.',
  });
});

test('a recorder can neither say that no need arose nor that nothing was done', async () => {
  const { user } = open();
  await user.click(await choose('Samtal med butiker'));
  expect(screen.queryByRole('checkbox', { name: /^Inget behov uppstod/ })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Minska antalet' }));
  expect(screen.getByLabelText('Antal samtal')).toHaveValue('1');
});

test('a coordinator says expressly that nothing was done', async () => {
  asCoordinator();
  const { user } = open();
  await user.click(await choose('Besök på fritidsgårdar'));
  await user.click(screen.getByRole('button', { name: 'Minska antalet' }));
  expect(screen.getByText('Du registrerar att inget gjordes.')).toBeVisible();
  await user.click(save());
  await saved();
  expect(sent[0]).toMatchObject({ count: 0 });
});

test('one deed counts towards several activities, each with its own item', async () => {
  const { user } = open();
  await user.click(await choose('Besök på fritidsgårdar'));
  await user.click(screen.getByText('Fler uppgifter (frivilligt)'));
  await user.click(screen.getByRole('checkbox', { name: 'Närvaro vid marknader' }));
  await user.click(save());
  expect(await summary(1)).toBeVisible();
  await user.click(screen.getByRole('radio', { name: /^Vårmarknaden/ }));
  await user.click(save());
  await saved();
  expect(sent[0]?.towards).toEqual([
    { activityId: visits.id },
    { activityId: markets.id, item: 'varmarknaden' },
  ]);
});

test('all the rest is sent when it is filled in', async () => {
  const { user } = open();
  await user.click(await choose('Besök på fritidsgårdar'));
  await user.click(screen.getByText('Fler uppgifter (frivilligt)'));
  await user.selectOptions(screen.getByLabelText('Hur säkert är antalet?'), 'Cirka');
  await user.clear(screen.getByLabelText('När?'));
  await user.type(screen.getByLabelText('När?'), '2021-03-15');
  await user.type(screen.getByLabelText('Till och med'), '2021-03-17');
  await user.selectOptions(await screen.findByLabelText('En annan plats'), 'Biblioteket');
  await user.click(screen.getAllByRole('button', { name: 'Lägg till' })[0] ?? save());
  await user.click(screen.getByRole('checkbox', { name: 'Polisen, lokalpolisområde Kävlinge' }));
  await user.type(screen.getByLabelText('Antal deltagare'), '2');
  await user.click(save());
  await saved();
  expect(sent[0]).toMatchObject({
    performedOn: '2021-03-15',
    performedUntil: '2021-03-17',
    countQualifier: 'ABOUT',
    placeIds: ['01900000-0000-7000-8000-0000000000b2'],
    organisationsTakingPart: ['polisen-lpo-kavlinge'],
    participants: 2,
  });
});

test('what the API refuses of a part is shown where the part is', async () => {
  server.use(
    http.put(api('/activity-records/:id'), () =>
      problem(422, { errors: [{ pointer: '/towards/1/item', code: 'UNKNOWN_ITEM', detail: '' }] }),
    ),
  );
  const { user } = open();
  await user.click(await choose('Besök på fritidsgårdar'));
  await user.click(screen.getByText('Fler uppgifter (frivilligt)'));
  await user.click(screen.getByRole('checkbox', { name: 'Närvaro vid marknader' }));
  await user.click(screen.getByRole('radio', { name: /^Vårmarknaden/ }));
  await user.click(save());
  await user.click(within(await summary(1)).getByRole('link', { name: 'Välj vilket tillfälle det gäller' }));
  expect(screen.getByRole('radio', { name: /^Sillamarknaden/ })).toHaveFocus();
});

test('what is corrected keeps everything that was recorded', async () => {
  const corrections: unknown[] = [];
  const record = {
    ...reported,
    towards: [
      { activityId: effort.id, title: effort.title },
      { activityId: coverage.id, title: coverage.title, item: 'norr', itemName: { sv: 'Norr' } },
    ],
    performedUntil: '2021-03-18',
    count: 1,
    hours: 6.5,
    evidence: [{ title: 'Protokoll', url: 'https://example.org/p' }],
    internal: { ...reported.internal, mayCorrect: true },
  };
  server.use(
    http.get(api('/activity-records/:id'), () => HttpResponse.json(record, { headers: { ETag: '"7"' } })),
    http.patch(api('/activity-records/:id'), async ({ request }) => {
      corrections.push(await request.json());
      return HttpResponse.json(record);
    }),
  );
  const { user } = visit(routes, `/mina-registreringar/${record.id}`, { session: {} });
  const hours = await screen.findByLabelText('Antal timmar');
  expect(hours).toHaveValue('6,5');
  await user.clear(hours);
  await user.type(hours, '7');
  await user.click(screen.getByRole('button', { name: 'Spara och skicka igen' }));
  await waitFor(() => expect(corrections).toHaveLength(1));
  expect(corrections[0]).toMatchObject({
    towards: [{ activityId: effort.id }, { activityId: coverage.id, item: 'norr' }],
    performedUntil: '2021-03-18',
    hours: 7,
    subCount: null,
    evidence: [{ title: 'Protokoll', url: 'https://example.org/p' }],
  });
});
