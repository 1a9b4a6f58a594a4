import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { overview } from '@/testing/kavlinge';
import { coordinator, recorder } from '@/testing/people';
import { visit } from '@/testing/render';
import { api, page, problem, server } from '@/testing/server';
import { routes } from './routes';

const { id, slug, title } = overview.agreement;
const actor = { username: 'coordinator', name: 'Demo Samordnare', organisations: ['kavlinge-kommun'] };
const verified = {
  id: '01900000-0000-7000-8000-00000000a001',
  at: '2021-05-06T08:12:41.512334Z',
  actor,
  operation: 'putVerification',
  entity: 'ACTIVITY_RECORD',
  entityId: '01900000-0000-7000-8000-0000000000f1',
  agreementId: id,
  changes: [
    { field: 'status', from: 'REPORTED', to: 'VERIFIED' },
    { field: 'decidedByName', to: 'Demo Samordnare' },
    { field: 'version', from: 1, to: 2 },
  ],
};
const older = {
  ...verified,
  id: '01900000-0000-7000-8000-00000000a000',
  at: '2021-05-05T08:00:00Z',
  operation: 'putPledgeAgreement',
  entity: 'AGREEMENT_EDITION',
  changes: [
    {
      field: 'content/pledges/ungdomar/title',
      from: { sv: 'Samtal' },
      to: { sv: 'Samtal med ungdomar', en: 'Talking' },
    },
  ],
};

let asked: URLSearchParams[];

beforeEach(() => {
  asked = [];
  server.use(
    http.get(api('/me'), () => HttpResponse.json(coordinator)),
    http.get(api('/pledge-agreements'), () => HttpResponse.json(page([{ id, slug, title }]))),
    http.get(api('/audit-events'), ({ request }) => {
      const { searchParams } = new URL(request.url);
      asked.push(searchParams);
      const next = 'https://example.org/medborgarloften/v1/audit-events?cursor=' + verified.id;
      return HttpResponse.json(
        searchParams.get('cursor')
          ? { items: [older], links: [] }
          : { items: [verified], links: [{ rel: 'next', href: next, method: 'GET' }] },
      );
    }),
  );
});

const open = (path = '/historik') => visit(routes, path, { session: {} });

test('a change says who, for whom, when in Swedish time, and from what to what', async () => {
  open();
  const change = within(await screen.findByRole('article', { name: 'Granskade en registrering' }));
  expect(change.getByText('6 maj 2021 kl. 10.12')).toBeVisible();
  expect(await change.findByText(/Demo Samordnare, Kävlinge kommun/)).toBeVisible();
  expect(change.getByText('Läge').nextSibling).toHaveTextContent(/^från väntar på granskning till godkänd$/);
  expect(change.getByText('Granskad av').nextSibling).toHaveTextContent('Demo Samordnare');
  expect(change.queryByText('version')).toBeNull();
  expect(await change.findByRole('link', { name: 'Medborgarlöfte 2021' })).toHaveAttribute(
    'href',
    `/medborgarloften/${slug}`,
  );
});

test('older changes are fetched by the cursor', async () => {
  const { user } = open();
  await user.click(await screen.findByRole('button', { name: 'Visa fler' }));
  const change = within(await screen.findByRole('article', { name: 'Skrev i ett utkast' }));
  expect(change.getByText('Löften › ungdomar › Rubrik').nextSibling).toHaveTextContent(
    'från Samtal till Samtal med ungdomar',
  );
  expect(asked.at(-1)?.get('cursor')).toBe(verified.id);
  expect(screen.queryByRole('button', { name: 'Visa fler' })).toBeNull();
});

test('the list is narrowed by promise and by kind, and the address remembers it', async () => {
  const { user, path } = open();
  await user.selectOptions(await screen.findByLabelText('Visa'), 'Registrering');
  await user.selectOptions(
    screen.getByLabelText('Medborgarlöfte'),
    await screen.findByRole('option', { name: 'Medborgarlöfte 2021' }),
  );
  await waitFor(() => expect(asked.at(-1)?.get('agreement')).toBe(slug));
  expect(asked.at(-1)?.get('entity')).toBe('ACTIVITY_RECORD');
  expect(path()).toBe('/historik');
});

test('the changes of one thing alone are shown, with the way back to all', async () => {
  open(`/historik?sak=${verified.entityId}`);
  expect(await screen.findByText(/Du ser ändringarna av en enda uppgift/)).toBeVisible();
  await screen.findByRole('article', { name: 'Granskade en registrering' });
  expect(asked[0]?.get('entityId')).toBe(verified.entityId);
  expect(screen.getByRole('link', { name: 'Visa allt' })).toHaveAttribute('href', '/historik');
});

test('a long change is folded', async () => {
  const changes = Array.from({ length: 9 }, (_, index) => ({ field: `field${index}`, to: index }));
  server.use(
    http.get(api('/audit-events'), () => HttpResponse.json({ items: [{ ...verified, changes }], links: [] })),
  );
  const { user } = open();
  await user.click(await screen.findByText('Registrering: visa 9 uppgifter'));
  expect(screen.getByText('field8')).toBeVisible();
});

test('a whole text is told field by field, in words', async () => {
  const basis = [{ kind: 'STAFF_DIALOGUE', title: { sv: 'Samtal' }, year: 2021, url: 'https://example.se' }];
  const changes = [{ field: 'content', to: { title: { sv: 'Vårt löfte' }, wordingKind: 'RETOLD', basis } }];
  server.use(
    http.get(api('/audit-events'), () => HttpResponse.json({ items: [{ ...verified, changes }], links: [] })),
  );
  open();
  const terms = await screen.findAllByRole('term');
  const said = Object.fromEntries(
    terms.map((term) => [term.textContent, term.nextElementSibling?.textContent]),
  );
  expect(said).toMatchObject({ Rubrik: 'Samtal', Typ: 'Medarbetardialog', År: '2021' });
});

test('an operation without words is still told', async () => {
  server.use(
    http.get(api('/audit-events'), () =>
      HttpResponse.json({ items: [{ ...verified, operation: 'putSomethingNew' }], links: [] }),
    ),
  );
  open();
  expect(await screen.findByRole('article', { name: 'Ändrade (putSomethingNew)' })).toBeVisible();
});

test('nothing to show is said', async () => {
  server.use(http.get(api('/audit-events'), () => HttpResponse.json({ items: [], links: [] })));
  open();
  expect(await screen.findByText('Det finns inga ändringar att visa.')).toBeVisible();
});

test('who may not read it is told in plain words', async () => {
  server.use(http.get(api('/audit-events'), () => problem(403)));
  open();
  expect(await screen.findByRole('alert')).toHaveTextContent('Du har inte behörighet');
});

test('the page is for coordinators and administrators', async () => {
  server.use(http.get(api('/me'), () => HttpResponse.json(recorder)));
  open();
  expect(await screen.findByRole('heading', { name: 'Du har inte behörighet' })).toBeVisible();
});
