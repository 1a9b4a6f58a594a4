import { cleanup, screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import type { Deviation } from '@/api/model';
import { serveAgreement } from '@/testing/agreementServer';
import { approving, coordinating, draftView, signedCard } from '@/testing/drafting';
import { overview, visits } from '@/testing/kavlinge';
import { visit } from '@/testing/render';
import { api, page, problem, server } from '@/testing/server';
import { routes } from './routes';

const closed: Deviation = {
  id: '01900000-0000-7000-8000-000000000040',
  agreementId: signedCard.id,
  activityId: visits.id,
  from: '2021-01-01',
  to: '2021-06-30',
  statedAt: '2021-07-01T08:00:00Z',
  reasonCode: 'PANDEMIC',
  explanation: { sv: 'Fritidsgårdarna var stängda.' },
  instead: { sv: 'Vi gick i parkerna.' },
};

interface Sent {
  id: string;
  body: unknown;
  version: string | null;
}

let deviations: Deviation[];
let sent: Sent[];

beforeEach(() => {
  deviations = [closed];
  sent = [];
  const stored = serveAgreement(coordinating);
  stored.view = { ...draftView, id: signedCard.id, status: 'SIGNED', period: overview.agreement.period };
  server.use(
    http.get(api('/deviations'), () => HttpResponse.json(page(deviations))),
    http.get(api('/deviations/:id'), () => HttpResponse.json(deviations[0], { headers: { ETag: '"7"' } })),
    http.put(api('/deviations/:id'), async ({ params, request }) => {
      const body = (await request.json()) as Deviation;
      sent.push({ id: String(params.id), body, version: request.headers.get('If-Match') });
      deviations = [{ ...body, id: String(params.id) }];
      return HttpResponse.json(deviations[0]);
    }),
  );
});

const list = `/mina-loften/${signedCard.id}/avvikelser`;
const open = (path = list) => visit(routes, path, { session: { name: 'Demo Samordnare' } });

test('a deviation says what, when, why and what was done instead', async () => {
  open();
  const card = within(await screen.findByRole('article', { name: 'Besök på fritidsgårdar och skolor' }));
  expect(card.getByText('1 januari – 30 juni 2021')).toBeVisible();
  expect(card.getByText('Pandemi')).toBeVisible();
  expect(card.getByText('Fritidsgårdarna var stängda.')).toBeVisible();
  expect(card.getByText('Vi gick i parkerna.')).toBeVisible();
});

test('a coordinator adds one', async () => {
  const { user, path } = open();
  await user.click(await screen.findByRole('link', { name: 'Lägg till en avvikelse' }));
  await user.click(await screen.findByRole('button', { name: 'Spara avvikelsen' }));
  expect(await screen.findByRole('group', { name: 'Rätta 4 fel för att gå vidare' })).toBeVisible();
  expect(sent).toEqual([]);
  await user.selectOptions(
    screen.getByLabelText('Vad gäller det?'),
    'Synlig närvaro › Närvaro vid marknader',
  );
  await user.type(screen.getByLabelText('Från och med'), '2021-05-01');
  await user.selectOptions(screen.getByLabelText('Orsak'), 'Inställt av någon annan');
  await user.type(screen.getByLabelText('Förklaring'), 'Marknaden ställdes in.');
  await user.click(screen.getByRole('button', { name: 'Spara avvikelsen' }));
  await vi.waitFor(() => expect(path()).toBe(list));
  expect(sent).toEqual([
    {
      id: expect.any(String) as string,
      version: null,
      body: {
        agreementId: overview.agreement.id,
        activityId: overview.pledges[1]?.activities[0]?.id,
        from: '2021-05-01',
        reasonCode: 'CANCELLED_BY_OTHERS',
        explanation: { sv: 'Marknaden ställdes in.' },
      },
    },
  ]);
});

test('a correction names the version it corrects', async () => {
  const { user, path } = open(`${list}/${closed.id}`);
  const explanation = await screen.findByLabelText('Förklaring');
  expect(explanation).toHaveValue('Fritidsgårdarna var stängda.');
  await user.type(explanation, ' Alla.');
  await user.click(screen.getByRole('button', { name: 'Spara avvikelsen' }));
  await vi.waitFor(() => expect(path()).toBe(list));
  expect(sent).toMatchObject([
    { id: closed.id, version: '"7"', body: { explanation: { sv: 'Fritidsgårdarna var stängda. Alla.' } } },
  ]);
});

test('what was typed before another corrected it does not undo that correction', async () => {
  let version = 7;
  server.use(
    http.get(api('/deviations/:id'), () =>
      HttpResponse.json(deviations[0], { headers: { ETag: `"${version}"` } }),
    ),
  );
  const first = open(`${list}/${closed.id}`);
  await first.user.type(await screen.findByLabelText('Förklaring'), ' Alla.');
  cleanup();
  deviations = [{ ...closed, to: '2021-05-31' }];
  version = 8;
  const { user, path } = open(`${list}/${closed.id}`);
  expect(await screen.findByLabelText('Förklaring')).toHaveValue('Fritidsgårdarna var stängda.');
  await user.click(screen.getByRole('button', { name: 'Spara avvikelsen' }));
  await vi.waitFor(() => expect(path()).toBe(list));
  expect(sent).toMatchObject([{ version: '"8"', body: { to: '2021-05-31' } }]);
});

test('every deviation is listed, also those of a second page', async () => {
  const others = Array.from({ length: 100 }, (_, index): Deviation => ({ ...closed, id: `other-${index}` }));
  server.use(
    http.get(api('/deviations'), ({ request }) => {
      const second = new URL(request.url).searchParams.get('page') === '2';
      const answer = page(second ? [closed] : others);
      return HttpResponse.json({ ...answer, meta: { ...answer.meta, totalRecords: 101 } });
    }),
  );
  open();
  expect(await screen.findAllByRole('article')).toHaveLength(101);
});

test('a day that the API refuses says so at its field', async () => {
  server.use(
    http.put(api('/deviations/:id'), () =>
      problem(422, { errors: [{ pointer: '/to', code: 'OUTSIDE_AGREEMENT', detail: 'is before from' }] }),
    ),
  );
  const { user } = open(`${list}/${closed.id}`);
  await user.click(await screen.findByRole('button', { name: 'Spara avvikelsen' }));
  expect(
    await screen.findByRole('link', { name: 'Till och med: ligger utanför löftets period' }),
  ).toBeVisible();
  expect(screen.getByLabelText('Till och med')).toBeInvalid();
});

test('a deviation is voided with a reason that stays readable', async () => {
  const reasons: unknown[] = [];
  server.use(
    http.put(api('/deviations/:id/void'), async ({ request }) => {
      const { reason } = (await request.json()) as { reason: string };
      reasons.push([reason, request.headers.get('If-Match')]);
      deviations = [{ ...closed, voidReason: reason }];
      return HttpResponse.json(deviations[0]);
    }),
  );
  const { user } = open();
  await user.click(
    await screen.findByRole('button', { name: 'Stryk avvikelsen: Besök på fritidsgårdar och skolor' }),
  );
  const dialog = within(await screen.findByRole('dialog', { name: 'Stryk avvikelsen?' }));
  await user.type(dialog.getByLabelText('Orsak'), 'Lades in på fel löfte.');
  const confirm = dialog.getByRole('button', { name: 'Stryk' });
  await vi.waitFor(() => expect(confirm).toBeEnabled());
  await user.click(confirm);
  expect(await screen.findByText('Lades in på fel löfte.')).toBeVisible();
  expect(reasons).toEqual([['Lades in på fel löfte.', '"7"']]);
  expect(screen.queryByRole('link', { name: 'Rätta' })).toBeNull();
});

test('an approver reads deviations and changes none', async () => {
  server.use(http.get(api('/me'), () => HttpResponse.json(approving)));
  open();
  expect(await screen.findByText('Fritidsgårdarna var stängda.')).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Lägg till en avvikelse' })).toBeNull();
  expect(screen.queryByRole('button', { name: /^Stryk/ })).toBeNull();
});
