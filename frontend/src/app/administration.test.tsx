import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { kavlinge } from '@/testing/kavlinge';
import { administrator, coordinator, recorder } from '@/testing/people';
import { visit } from '@/testing/render';
import { api, page, problem, server } from '@/testing/server';
import { routes } from './routes';

interface Sent {
  path: string;
  body: unknown;
  version: string | null;
}

let sent: Sent[];

const record = async (request: Request) => {
  sent.push({
    path: new URL(request.url).pathname.replace(/^.*\/v1/, ''),
    body: await request.json(),
    version: request.headers.get('If-Match'),
  });
};

const details = { ...kavlinge, municipalities: ['1261'] };
const place = { id: '01900000-0000-7000-8000-0000000000b9', name: 'Torget', municipalityCode: '1261' };

beforeEach(() => {
  sent = [];
  server.use(
    http.get(api('/me'), () => HttpResponse.json(administrator)),
    http.get(api('/organisations/kavlinge-kommun'), () =>
      HttpResponse.json(details, { headers: { ETag: '"2"' } }),
    ),
    http.get(api('/places/:id'), () => HttpResponse.json(place, { headers: { ETag: '"3"' } })),
    http.put(api('/:register/:id'), async ({ request }) => {
      await record(request);
      return HttpResponse.json({});
    }),
  );
});

const open = (path: string) => visit(routes, path, { session: {} });
const save = () => screen.getByRole('button', { name: 'Spara' });
const summary = (count: number) =>
  screen.findByRole('group', { name: `Rätta ${count} fel för att gå vidare` });

test('a new organisation gets its address from its name', async () => {
  const { user } = open('/administration/organisationer/ny');
  await user.click(await screen.findByRole('button', { name: 'Spara' }));
  expect(within(await summary(3)).getByRole('link', { name: 'Skriv organisationens namn' })).toBeVisible();
  await user.type(screen.getByLabelText('Namn'), 'Grannsamverkan i Åhus');
  expect(screen.getByLabelText('Kort namn i webbadressen')).toHaveValue('grannsamverkan-i-ahus');
  await user.selectOptions(screen.getByLabelText('Typ'), 'Förening');
  await user.selectOptions(await screen.findByLabelText('Lägg till en kommun'), 'Kävlinge kommun');
  await user.click(screen.getByRole('button', { name: 'Lägg till' }));
  await user.click(save());
  expect(await screen.findByText('Sparat: Grannsamverkan i Åhus')).toBeVisible();
  expect(sent).toEqual([
    {
      path: '/organisations/grannsamverkan-i-ahus',
      body: { name: { sv: 'Grannsamverkan i Åhus' }, kind: 'ASSOCIATION', municipalities: ['1261'] },
      version: null,
    },
  ]);
});

test('an address that is taken is told, and nothing typed is lost', async () => {
  server.use(http.put(api('/organisations/:slug'), () => problem(428)));
  const { user } = open('/administration/organisationer/ny');
  await user.type(await screen.findByLabelText('Namn'), 'Kävlinge kommun');
  await user.selectOptions(await screen.findByLabelText('Lägg till en kommun'), 'Kävlinge kommun');
  await user.click(screen.getByRole('button', { name: 'Lägg till' }));
  await user.click(save());
  expect(await screen.findByText('Det korta namnet är upptaget')).toBeVisible();
  expect(screen.getByLabelText('Namn')).toHaveValue('Kävlinge kommun');
});

test('an organisation is changed from the list', async () => {
  const { user } = open('/administration/organisationer');
  await user.click(await screen.findByRole('link', { name: 'Kävlinge kommun' }));
  expect(await screen.findByLabelText('Namn')).toHaveValue('Kävlinge kommun');
  expect(await screen.findByRole('checkbox', { name: 'Kävlinge kommun' })).toBeChecked();
  await user.selectOptions(screen.getByLabelText('Typ'), 'Annan');
  await user.click(save());
  expect(await screen.findByText('Sparat: Kävlinge kommun')).toBeVisible();
  expect(sent[0]).toMatchObject({
    path: '/organisations/kavlinge-kommun',
    body: { kind: 'OTHER' },
    version: '"2"',
  });
});

test('what the API refuses is shown at its field', async () => {
  server.use(
    http.put(api('/organisations/:slug'), () =>
      problem(422, { errors: [{ pointer: '/municipalities/0', code: 'UNKNOWN_MUNICIPALITY', detail: '' }] }),
    ),
  );
  const { user } = open('/administration/organisationer/kavlinge-kommun');
  await screen.findByRole('checkbox', { name: 'Kävlinge kommun' });
  await user.click(save());
  const link = within(await summary(1)).getByRole('link', { name: 'Välj minst en kommun' });
  await user.click(link);
  expect(screen.getByRole('checkbox', { name: 'Kävlinge kommun' })).toHaveFocus();
});

test('a coordinator adds a place with its position', async () => {
  server.use(http.get(api('/me'), () => HttpResponse.json(coordinator)));
  const { user } = open('/administration/platser');
  await user.selectOptions(
    await screen.findByLabelText('Kommun'),
    await screen.findByRole('option', { name: 'Kävlinge kommun' }),
  );
  expect(await screen.findByText('2 platser')).toBeVisible();
  await user.click(screen.getByRole('link', { name: 'Ny plats' }));
  await user.type(await screen.findByLabelText('Namn'), 'Torget');
  await user.type(screen.getByLabelText('Latitud'), '55,79');
  await user.click(save());
  await user.click(within(await summary(1)).getByRole('link', { name: /Ange longituden/ }));
  expect(screen.getByLabelText('Longitud')).toHaveFocus();
  await user.type(screen.getByLabelText('Longitud'), '13.11');
  await user.click(save());
  expect(await screen.findByText('Sparat: Torget')).toBeVisible();
  expect(sent[0]?.body).toEqual({ municipality: '1261', name: 'Torget', latitude: 55.79, longitude: 13.11 });
  expect(sent[0]?.path).toMatch(/^\/places\/[0-9a-f]{8}-[0-9a-f]{4}-7/);
});

test('the name of a place stays; where it lies is changed', async () => {
  const { user } = open(`/administration/platser/${place.id}`);
  await user.type(await screen.findByLabelText('Latitud'), '55,79');
  expect(screen.queryByLabelText('Namn')).toBeNull();
  await user.type(screen.getByLabelText('Longitud'), '13,11');
  await user.click(save());
  expect(await screen.findByText('Sparat: Torget')).toBeVisible();
  expect(sent[0]).toMatchObject({ body: { name: 'Torget', latitude: 55.79 }, version: '"3"' });
});

test('a name that another place has is told at its field', async () => {
  server.use(
    http.put(api('/places/:id'), () =>
      problem(422, { errors: [{ pointer: '/name', code: 'NAME_TAKEN', detail: '' }] }),
    ),
  );
  const { user } = open('/administration/platser/ny?kommun=1261');
  await user.type(await screen.findByLabelText('Namn'), 'Biblioteket');
  await user.click(save());
  expect(await summary(1)).toHaveTextContent('Det finns redan en plats med det namnet i kommunen');
});

test('a coordinator keeps places and nothing else', async () => {
  server.use(http.get(api('/me'), () => HttpResponse.json(coordinator)));
  open('/administration');
  const kept = within(await screen.findByRole('list', { name: 'Administration' }));
  expect(kept.getByRole('link', { name: 'Platser' })).toBeVisible();
  expect(kept.queryByRole('link', { name: 'Organisationer' })).toBeNull();
});

test.each(['/administration', '/administration/organisationer'])('%s is not for a recorder', async (path) => {
  server.use(http.get(api('/me'), () => HttpResponse.json(recorder)));
  open(path);
  expect(await screen.findByRole('heading', { name: 'Du har inte behörighet' })).toBeVisible();
});

test('a list that is longer than a page goes on', async () => {
  server.use(
    http.get(api('/organisations'), ({ request }) => {
      const next = new URL(request.url).searchParams.get('page') === '2';
      const one = next ? { ...kavlinge, slug: 'b', name: { sv: 'Den andra' } } : kavlinge;
      return HttpResponse.json({
        ...page([one]),
        meta: { totalRecords: 101, page: next ? 2 : 1, limit: 100, count: 1 },
      });
    }),
  );
  const { user } = open('/administration/organisationer');
  await user.click(await screen.findByRole('button', { name: 'Visa fler' }));
  expect(await screen.findByRole('link', { name: 'Den andra' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Visa fler' })).toBeNull();
});

describe('members', () => {
  const member = {
    id: '0193a000-0000-7000-8000-000000000003',
    username: 'coordinator',
    name: 'Demo Samordnare',
    enabled: true,
    roles: ['coordinator'],
    organisations: ['kavlinge-kommun'],
  };
  let searched: (string | null)[];

  beforeEach(() => {
    searched = [];
    server.use(
      http.get(api('/members'), ({ request }) => {
        searched.push(new URL(request.url).searchParams.get('search'));
        return HttpResponse.json(page([member]));
      }),
      http.get(api('/members/:id'), () => HttpResponse.json(member, { headers: { ETag: '"17"' } })),
    );
  });

  test('roles and organisations are ticked, and it is said when they take effect', async () => {
    const { user } = open('/administration/medlemmar');
    await user.type(await screen.findByLabelText('Sök namn eller e-postadress'), 'samordnare');
    await waitFor(() => expect(searched).toContain('samordnare'));
    await user.click(await screen.findByRole('link', { name: 'Demo Samordnare' }));
    const approver = await screen.findByRole('checkbox', { name: /^Beslutsfattare/ });
    expect(screen.getByRole('checkbox', { name: /^Samordnare/ })).toBeChecked();
    expect(screen.getByText(/gäller inom fem minuter/)).toBeVisible();
    await user.click(approver);
    await user.selectOptions(
      await screen.findByLabelText('Lägg till en organisation'),
      'Polisen, lokalpolisområde Kävlinge',
    );
    await user.click(screen.getByRole('button', { name: 'Lägg till' }));
    await user.click(save());
    expect(await screen.findByText('Sparat: Demo Samordnare')).toBeVisible();
    expect(sent).toEqual([
      {
        path: `/members/${member.id}`,
        body: {
          roles: ['coordinator', 'approver'],
          organisations: ['kavlinge-kommun', 'polisen-lpo-kavlinge'],
        },
        version: '"17"',
      },
    ]);
  });

  test('when Keycloak is away, that is said, and what was chosen stays', async () => {
    server.use(http.put(api('/members/:id'), () => problem(503)));
    const { user } = open(`/administration/medlemmar/${member.id}`);
    await user.click(await screen.findByRole('checkbox', { name: /^Beslutsfattare/ }));
    await user.click(save());
    expect(await screen.findByText('Kontona går inte att nå just nu')).toBeVisible();
    expect(screen.getByRole('checkbox', { name: /^Beslutsfattare/ })).toBeChecked();
  });

  test('the list can be fetched again when Keycloak has come back', async () => {
    server.use(http.get(api('/members'), () => problem(503), { once: true }));
    const { user } = open('/administration/medlemmar');
    await user.click(await screen.findByRole('button', { name: 'Försök igen' }));
    expect(await screen.findByRole('link', { name: 'Demo Samordnare' })).toBeVisible();
  });

  test('an administrator keeps their own role', async () => {
    server.use(
      http.put(api('/members/:id'), () =>
        problem(422, { errors: [{ pointer: '/roles', code: 'OWN_ADMIN_ROLE', detail: '' }] }),
      ),
    );
    const { user } = open(`/administration/medlemmar/${member.id}`);
    await screen.findByRole('checkbox', { name: /^Beslutsfattare/ });
    await user.click(save());
    expect(await summary(1)).toHaveTextContent('Du kan inte ta ifrån dig själv rollen administratör');
  });
});
