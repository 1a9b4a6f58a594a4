import { cleanup, screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import type { Amendment, NewAmendment } from '@/api/model';
import { serveAgreement, type Stored } from '@/testing/agreementServer';
import { amendment, approving, coordinating, DRAFT_ID, draftView } from '@/testing/drafting';
import { kavlinge, police } from '@/testing/kavlinge';
import { visit } from '@/testing/render';
import { api, problem, server } from '@/testing/server';
import { routes } from './routes';

let stored: Stored;
let current: Amendment;
let proposed: { id: string; body: NewAmendment }[];

beforeEach(() => {
  stored = serveAgreement(coordinating);
  stored.view = { ...draftView, status: 'SIGNED' };
  current = amendment;
  proposed = [];
  server.use(
    http.get(api('/amendments/:id'), () => HttpResponse.json(current, { headers: { ETag: '"5"' } })),
    http.put(api('/amendments/:id'), async ({ params, request }) => {
      const body = (await request.json()) as NewAmendment;
      proposed.push({ id: String(params.id), body });
      current = { ...amendment, id: String(params.id), reason: body.reason };
      return HttpResponse.json(current, { status: 201, headers: { ETag: '"1"' } });
    }),
  );
});

const open = (path: string) =>
  visit(routes, `/mina-loften/${DRAFT_ID}${path}`, { session: { name: 'Demo' } });

test('an amendment is written in the text, shown as from and to, and proposed with its reason', async () => {
  const { user, path } = open('/andra');
  const minimum = await screen.findByLabelText('Minsta antal');
  expect(screen.getByText(/Adress, kommuner och parter kan inte ändras/)).toBeVisible();
  expect(screen.queryByLabelText('Adress på webben')).toBeNull();
  await user.clear(minimum);
  await user.type(minimum, '3');
  expect(await screen.findByText('1 ändring hittills')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Visa ändringarna' }));

  const changes = within(await screen.findByRole('list', { name: 'Det här ändras' }));
  expect(
    changes.getByText('Löftet ”Samtal med ungdomar” › Aktiviteten ”Besök på fritidsgårdar” › Minsta antal'),
  ).toBeVisible();
  expect(changes.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual(['2', '3']);

  await user.click(screen.getByRole('button', { name: 'Föreslå ändringen' }));
  expect(screen.getByLabelText('Varför?')).toHaveAccessibleDescription(/Skriv varför löftet ändras/);
  expect(proposed).toEqual([]);
  await user.selectOptions(screen.getByLabelText('Typ av orsak'), 'Ändrat behov');
  await user.type(screen.getByLabelText('Varför?'), 'Fler ungdomar samlas vid fritidsgårdarna.');
  await user.type(screen.getByLabelText('Ska gälla från'), '2027-07-01');
  await user.click(screen.getByRole('button', { name: 'Föreslå ändringen' }));

  await vi.waitFor(() => expect(path()).toMatch(/\/andringar\//));
  expect(proposed[0]?.body).toMatchObject({
    agreementId: DRAFT_ID,
    baseEdition: 1,
    reasonCode: 'CHANGED_NEED',
    reason: { sv: 'Fler ungdomar samlas vid fritidsgårdarna.' },
    effectiveFrom: '2027-07-01',
    content: { pledges: [{ key: 'ungdomar', activities: [{ key: 'besok', quota: { minimum: 3 } }] }] },
  });
  expect(await screen.findByText('Fler ungdomar samlas vid fritidsgårdarna.')).toBeVisible();
});

test('a change is written in what the parties have approved, also when its day is still to come', async () => {
  stored.view = {
    ...stored.view,
    replacedOn: '2027-05-01',
    editions: [{ number: 1 }, { number: 2, inForceFrom: '2027-05-01', amendmentId: amendment.id }],
  };
  const read: (string | null)[] = [];
  server.use(
    http.get(api('/pledge-agreements/:id/content'), ({ request }) => {
      const asOf = new URL(request.url).searchParams.get('asOf');
      read.push(asOf);
      const goal = asOf === '2027-05-01' ? { sv: 'Redan beslutat mål.' } : undefined;
      return HttpResponse.json({ ...stored.content, goal }, { headers: { ETag: '"1"' } });
    }),
  );
  const { user } = open('/andra');
  expect(await screen.findByText('Du skriver i den text som ska gälla från 1 maj 2027')).toBeVisible();
  expect(screen.getByDisplayValue('Redan beslutat mål.')).toBeVisible();
  expect(read).toEqual(['2027-05-01']);
  await user.clear(screen.getByLabelText('Minsta antal'));
  await user.type(screen.getByLabelText('Minsta antal'), '3');
  expect(await screen.findByText('1 ändring hittills')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Visa ändringarna' }));
  await user.type(await screen.findByLabelText('Varför?'), 'För att.');
  await user.click(screen.getByRole('button', { name: 'Föreslå ändringen' }));
  await vi.waitFor(() => expect(proposed).toHaveLength(1));
  expect(proposed[0]?.body).toMatchObject({
    baseEdition: 2,
    content: { goal: { sv: 'Redan beslutat mål.' } },
  });
});

test('what was written on an earlier text says so, and is not proposed as if nothing had happened', async () => {
  const first = open('/andra');
  await first.user.type(await screen.findByLabelText('Minsta antal'), '0');
  await screen.findByText('1 ändring hittills');
  cleanup();
  stored.view = {
    ...stored.view,
    edition: 2,
    editions: [{ number: 1 }, { number: 2, inForceFrom: '2021-05-01', amendmentId: amendment.id }],
  };
  server.use(
    http.put(api('/amendments/:id'), () =>
      problem(409, {
        errors: [{ pointer: '/baseEdition', code: 'NOT_THE_LAST_EDITION', detail: 'must be the last' }],
      }),
    ),
  );
  const { user } = open('/andra');
  expect(await screen.findByText('Löftet har ändrats sedan du började skriva')).toBeVisible();
  expect(screen.getByLabelText('Minsta antal')).toHaveValue('20');
  await user.click(screen.getByRole('button', { name: 'Visa ändringarna' }));
  await user.type(await screen.findByLabelText('Varför?'), 'För att.');
  await user.click(screen.getByRole('button', { name: 'Föreslå ändringen' }));
  expect(await screen.findByText(/^Löftet har fått en ny text sedan du började skriva/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Tillbaka till texten' }));
  await user.click(await screen.findByRole('button', { name: 'Kasta mina ändringar' }));
  expect(screen.getByLabelText('Minsta antal')).toHaveValue('2');
  expect(screen.queryByText('Löftet har ändrats sedan du började skriva')).toBeNull();
});

test('nothing changed is nothing to propose', async () => {
  const { user } = open('/andra');
  await user.click(await screen.findByRole('button', { name: 'Visa ändringarna' }));
  expect(await screen.findByText('Ingenting är ändrat')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Tillbaka till texten' }));
  expect(await screen.findByRole('button', { name: 'Visa ändringarna' })).toBeVisible();
});

test('what the API refuses in the text is named where there is no field for it', async () => {
  server.use(
    http.put(api('/amendments/:id'), () =>
      problem(422, {
        errors: [
          {
            pointer: '/content/pledges/0/activities/0/quota/minimum',
            code: 'MORE_THAN_OCCASIONS',
            detail: 'more than the period has room for',
          },
        ],
      }),
    ),
  );
  const { user } = open('/andra');
  const minimum = await screen.findByLabelText('Minsta antal');
  await user.type(minimum, '00');
  await user.click(screen.getByRole('button', { name: 'Visa ändringarna' }));
  await user.type(await screen.findByLabelText('Varför?'), 'För att.');
  await user.click(screen.getByRole('button', { name: 'Föreslå ändringen' }));
  expect(
    await screen.findByText(/^Löftet ”Samtal med ungdomar” .* Minsta antal: är fler än det finns dagar för$/),
  ).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Tillbaka till texten' }));
  expect(await screen.findByLabelText('Minsta antal')).toHaveValue('200');
});

test('an approver reads what changes and approves the version that is shown', async () => {
  stored.me = approving;
  const approvals: unknown[] = [];
  server.use(
    http.put(api('/amendments/:id/approvals/:organisation'), ({ params, request }) => {
      approvals.push([params.organisation, request.headers.get('If-Match')]);
      current = {
        ...amendment,
        approvals: [{ organisation: kavlinge, approvedAt: '2021-10-05T08:00:00Z' }],
        awaiting: [police],
      };
      return HttpResponse.json(current);
    }),
  );
  const { user } = open(`/andringar/${amendment.id}`);
  const changes = within(await screen.findByRole('list', { name: 'Det här ändras' }));
  expect(changes.getByText('31 december 2021')).toBeVisible();
  expect(changes.getByText('30 juni 2022')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Godkänn för Kävlinge kommun' }));
  const dialog = within(
    await screen.findByRole('dialog', { name: 'Godkänn ändringen för Kävlinge kommun?' }),
  );
  await user.click(dialog.getByRole('button', { name: 'Godkänn' }));
  expect(await screen.findByText(/^Kävlinge kommun \(5 oktober 2021/)).toBeVisible();
  expect(approvals).toEqual([[kavlinge.slug, '"5"']]);
  expect(screen.queryByRole('button', { name: /^Godkänn för/ })).toBeNull();
});

test('a coordinator withdraws a proposal with a reason', async () => {
  server.use(
    http.put(api('/amendments/:id/withdrawal'), async ({ request }) => {
      const { reason } = (await request.json()) as { reason: string };
      current = { ...amendment, status: 'WITHDRAWN', withdrawalReason: reason };
      return HttpResponse.json(current);
    }),
  );
  const { user } = open(`/andringar/${amendment.id}`);
  await user.click(await screen.findByRole('button', { name: 'Dra tillbaka ändringen' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Dra tillbaka ändringen?' }));
  await user.type(dialog.getByLabelText('Orsak'), 'Vi tänkte om.');
  await user.click(dialog.getByRole('button', { name: 'Dra tillbaka ändringen' }));
  expect(await screen.findByText('Vi tänkte om.')).toBeVisible();
  expect(screen.getByText('Tillbakadragen')).toBeVisible();
});
