import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import type { RecordActivity } from '@/api/model';
import { markets, visits } from '@/testing/kavlinge';
import { recorder, reported } from '@/testing/people';
import { visit } from '@/testing/render';
import { api, page, problem, server } from '@/testing/server';
import { routes } from './routes';

interface Sent {
  id: string;
  body: RecordActivity;
}

let sent: Sent[];

beforeEach(() => {
  sent = [];
  server.use(
    http.get(api('/me'), () => HttpResponse.json(recorder)),
    http.get(api('/activity-records'), () => HttpResponse.json(page([]))),
    http.put<{ id: string }, RecordActivity>(api('/activity-records/:id'), async ({ params, request }) => {
      sent.push({ id: params.id, body: await request.json() });
      return HttpResponse.json(reported, { status: 201 });
    }),
  );
});

const open = (options = {}) =>
  visit(routes, '/registrera', { session: { name: 'Demo Registrerare' }, ...options });
const choice = (name: RegExp) => screen.findByRole('radio', { name });
const save = () => screen.getByRole('button', { name: 'Spara' });
const refuseOnce = (answer: () => Response) =>
  server.use(http.put(api('/activity-records/:id'), answer, { once: true }));

test('three taps record two visits', async () => {
  const { user } = open();
  await user.click(await choice(/Besök på fritidsgårdar/));
  await user.click(screen.getByRole('button', { name: 'Öka antalet' }));
  expect(screen.getByText('31 december 2021, 2 besök')).toBeVisible();
  await user.click(save());
  expect(await screen.findByRole('heading', { level: 1, name: 'Sparat' })).toBeVisible();
  expect(sent).toHaveLength(1);
  expect(sent[0]?.body).toMatchObject({
    towards: [{ activityId: visits.id }],
    count: 2,
    performedOn: '2021-12-31',
  });
  expect(sent[0]?.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
});

test('what is promised every month comes first', async () => {
  open();
  await choice(/Besök på fritidsgårdar/);
  expect(screen.getAllByRole('radio')[0]).toHaveAccessibleName(/^Besök på fritidsgårdar/);
});

test('another record gets another id and starts from an empty form', async () => {
  const { user } = open();
  await user.click(await choice(/Besök på fritidsgårdar/));
  await user.click(save());
  await user.click(await screen.findByRole('button', { name: 'Registrera en till' }));
  expect(await choice(/Besök på fritidsgårdar/)).not.toBeChecked();
  await user.click(await choice(/Besök på fritidsgårdar/));
  await user.click(save());
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[0]?.id).not.toBe(sent[1]?.id);
});

test('when today lies outside the agreement, its last day is proposed and said why', async () => {
  open();
  const date = await screen.findByLabelText('När?');
  expect(date).toHaveValue('2021-12-31');
  expect(date).toHaveAccessibleDescription(/Löftet har slutat gälla/);
});

test('an occasion is chosen for an activity that has named occasions', async () => {
  const { user } = open();
  await user.click(await choice(/Närvaro vid marknader/));
  expect(screen.queryByRole('button', { name: 'Öka antalet' })).toBeNull();
  await user.click(await choice(/^Vårmarknaden/));
  await user.click(save());
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.body).toMatchObject({
    towards: [{ activityId: markets.id, item: 'varmarknaden' }],
    count: 1,
  });
});

test('optional details are sent, those left empty are not', async () => {
  const { user } = open();
  await user.click(await choice(/Besök på fritidsgårdar/));
  await user.click(screen.getByText('Fler uppgifter (frivilligt)'));
  await user.click(screen.getByRole('checkbox', { name: 'Fritidsgården' }));
  await user.type(screen.getByLabelText('Tid i minuter'), '40');
  await user.type(screen.getByLabelText('Kommentar som alla får läsa'), 'Samtal om alkohol.');
  await user.click(save());
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.body).toMatchObject({
    placeIds: [visits.places[0]?.id],
    durationMinutes: 40,
    publicNote: 'Samtal om alkohol.',
  });
  expect(sent[0]?.body).not.toHaveProperty('participants');
});

test('faults are gathered with links to the fields, counted in the title, and nothing typed is lost', async () => {
  const { user } = open();
  await user.click(await choice(/Besök på fritidsgårdar/));
  const count = screen.getByLabelText('Antal besök');
  await user.clear(count);
  await user.type(count, '20000');
  await user.clear(screen.getByLabelText('När?'));
  await user.click(save());
  const summary = await screen.findByRole('group', { name: 'Rätta 2 fel för att gå vidare' });
  expect(summary).toHaveFocus();
  await waitFor(() => expect(document.title).toBe('(2 fel) Registrera en insats – Löfteskollen'));
  expect(count).toHaveValue('20000');
  await user.click(within(summary).getByRole('link', { name: /Ange ett heltal från 1 till 10000/ }));
  expect(count).toHaveFocus();
  expect(sent).toHaveLength(0);

  await user.clear(count);
  await user.type(count, '2');
  await user.type(screen.getByLabelText('När?'), '2021-03-17');
  expect(screen.queryByRole('group', { name: /Rätta/ })).toBeNull();
  await waitFor(() => expect(document.title).toBe('Registrera en insats – Löfteskollen'));
});

test('what the API refuses is shown at its field', async () => {
  refuseOnce(() =>
    problem(422, {
      errors: [{ pointer: '/performedOn', code: 'OUTSIDE_AGREEMENT', detail: 'must lie within' }],
    }),
  );
  const { user } = open();
  await user.click(await choice(/Besök på fritidsgårdar/));
  await user.click(save());
  const summary = await screen.findByRole('group', { name: 'Rätta 1 fel för att gå vidare' });
  expect(within(summary).getByRole('link')).toHaveTextContent(/inom löftets period/);
});

test('a save that got no answer is sent again under the same id', async () => {
  const { user } = open();
  const ids: string[] = [];
  server.use(
    http.put<{ id: string }>(
      api('/activity-records/:id'),
      ({ params }) => {
        ids.push(params.id);
        return HttpResponse.error();
      },
      { once: true },
    ),
  );
  await user.click(await choice(/Besök på fritidsgårdar/));
  await user.click(save());
  expect(await screen.findByRole('alert')).toHaveTextContent('Tjänsten svarar inte just nu');
  await user.click(save());
  expect(await screen.findByRole('heading', { level: 1, name: 'Sparat' })).toBeVisible();
  expect(sent[0]?.id).toBe(ids[0]);
});

test('an id that is taken by another content leads to the list of what is saved', async () => {
  refuseOnce(() => problem(409));
  const { user } = open();
  await user.click(await choice(/Besök på fritidsgårdar/));
  await user.click(save());
  expect(await screen.findByText('Registreringen är redan sparad')).toBeVisible();
  const notice = screen.getByText('Registreringen är redan sparad').parentElement;
  expect(within(notice ?? document.body).getByRole('link', { name: 'Se mina registreringar' })).toBeVisible();
});

test('an expired session keeps the form, and the draft is there after signing in again', async () => {
  refuseOnce(() => problem(401));
  const onExpired = vi.fn();
  const { user } = open({ onExpired });
  await user.click(await choice(/Besök på fritidsgårdar/));
  await user.click(screen.getByRole('button', { name: 'Öka antalet' }));
  await user.click(save());
  await waitFor(() => expect(onExpired).toHaveBeenCalled());
  expect(await choice(/Besök på fritidsgårdar/)).toBeChecked();

  document.body.replaceChildren();
  open();
  expect(await choice(/Besök på fritidsgårdar/)).toBeChecked();
  expect(screen.getByLabelText('Antal besök')).toHaveValue('2');
});

test('whoever is not signed in is asked to', async () => {
  visit(routes, '/registrera');
  expect(await screen.findByRole('heading', { name: 'Du behöver logga in' })).toBeVisible();
});

test('someone without an agreement to record in is told so', async () => {
  server.use(http.get(api('/me'), () => HttpResponse.json({ ...recorder, agreements: [] })));
  open();
  expect(await screen.findByText('Det finns inget att registrera')).toBeVisible();
});

describe('my records', () => {
  const returned = {
    ...reported,
    status: 'RETURNED',
    internal: {
      ...reported.internal,
      mayCorrect: true,
      decision: {
        decision: 'RETURNED',
        reason: 'Besöket gällde en annan dag.',
        decidedBy: 'Demo',
        decidedAt: '2021-03-20T10:00:00Z',
      },
    },
  };

  test('a returned record shows the reason, is corrected and sent again with its version', async () => {
    const corrections: { body: unknown; version: string | null }[] = [];
    server.use(
      http.get(api('/activity-records'), () => HttpResponse.json(page([returned]))),
      http.get(api('/activity-records/:id'), () => HttpResponse.json(returned, { headers: { ETag: '"7"' } })),
      http.patch(api('/activity-records/:id'), async ({ request }) => {
        corrections.push({ body: await request.json(), version: request.headers.get('If-Match') });
        return HttpResponse.json({ ...reported, performedOn: '2021-03-18' }, { headers: { ETag: '"8"' } });
      }),
    );
    const { user } = visit(routes, '/mina-registreringar', { session: {} });
    expect(await screen.findByText('1 registrering behöver rättas')).toBeVisible();
    expect(screen.getByText('Besöket gällde en annan dag.')).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Rätta' }));
    const date = await screen.findByLabelText('När?');
    expect(date).toHaveValue('2021-03-17');
    await user.clear(date);
    await user.type(date, '2021-03-18');
    await user.click(screen.getByRole('button', { name: 'Spara och skicka igen' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Sparat' })).toBeVisible();
    expect(corrections).toEqual([
      { body: expect.objectContaining({ performedOn: '2021-03-18' }) as unknown, version: '"7"' },
    ]);
  });

  test('an empty list says so', async () => {
    visit(routes, '/mina-registreringar', { session: {} });
    expect(await screen.findByText('Du har inte registrerat något än.')).toBeVisible();
  });
});
