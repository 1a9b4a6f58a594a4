import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import type { Deviation } from '@/api/model';
import { serveAgreement, type Stored } from '@/testing/agreementServer';
import { approving, coordinating, DRAFT_ID, draftView } from '@/testing/drafting';
import { kavlinge, police } from '@/testing/kavlinge';
import { reported } from '@/testing/people';
import { visit } from '@/testing/render';
import { api, page, problem, server } from '@/testing/server';
import { routes } from './routes';

const signedAt = '2026-12-01T09:00:00Z';
const ours = { organisation: kavlinge, elsewhere: false, signedAt };
const theirs = { organisation: police, elsewhere: false, signedAt };

let stored: Stored;
let signatures: { organisation: string; version: string | null }[];

beforeEach(() => {
  stored = serveAgreement(approving);
  signatures = [];
  server.use(
    http.put(api('/pledge-agreements/:id/signatures/:organisation'), ({ params, request }) => {
      signatures.push({
        organisation: String(params.organisation),
        version: request.headers.get('If-Match'),
      });
      const all = [...stored.view.signatures, ours];
      stored.view = { ...stored.view, signatures: all, status: all.length === 2 ? 'SIGNED' : 'DRAFT' };
      return HttpResponse.json(stored.view, { headers: { ETag: '"2"' } });
    }),
  );
});

const open = (path = '/underteckna') =>
  visit(routes, `/mina-loften/${DRAFT_ID}${path}`, { session: { name: 'Demo' } });

async function sign() {
  const visited = open();
  await visited.user.click(await screen.findByRole('button', { name: 'Underteckna för Kävlinge kommun' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Underteckna för Kävlinge kommun?' }));
  await visited.user.click(dialog.getByRole('button', { name: 'Underteckna' }));
  return visited;
}

test('the approver reads the whole text and signs the version that was read', async () => {
  const visited = open();
  const text = within(await screen.findByRole('article', { name: 'Hela texten' }));
  expect(text.getByText('Minst två besök i månaden på fritidsgårdarna.')).toBeVisible();
  expect(text.getByText('minst 2 besök per månad')).toBeVisible();
  await visited.user.click(await screen.findByRole('button', { name: 'Underteckna för Kävlinge kommun' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Underteckna för Kävlinge kommun?' }));
  expect(signatures).toEqual([]);
  await visited.user.click(dialog.getByRole('button', { name: 'Underteckna' }));
  expect(await screen.findByText('Undertecknat för Kävlinge kommun')).toBeVisible();
  expect(signatures).toEqual([{ organisation: kavlinge.slug, version: '"1"' }]);
  expect(await screen.findByText(/undertecknade 1 december 2026/)).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Underteckna för/ })).toBeNull();
});

test('the approver sees what comes along with an imported draft', async () => {
  const deviation: Deviation = {
    id: '01900000-0000-7000-8000-000000000031',
    agreementId: DRAFT_ID,
    from: '2027-03-01',
    reasonCode: 'STAFFING',
    statedAt: '2027-03-01T08:00:00Z',
    explanation: { sv: 'För få kunde vara på plats.' },
  };
  server.use(
    http.get(api('/activity-records'), ({ request }) => {
      const { searchParams } = new URL(request.url);
      return HttpResponse.json(
        page(
          searchParams.get('agreement') === DRAFT_ID && searchParams.get('status') === 'VERIFIED'
            ? [{ ...reported, status: 'VERIFIED', demonstration: true, publicNote: 'Ur uppföljningen.' }]
            : [],
        ),
      );
    }),
    http.get(api('/deviations'), () => HttpResponse.json(page([deviation]))),
  );
  const { user } = open();
  expect(await screen.findByRole('heading', { name: 'Det här följer med utkastet' })).toBeVisible();
  await user.click(screen.getByText('1 godkänd registrering', { selector: 'summary, u-summary' }));
  const record = screen.getByText('Ur uppföljningen.').closest('li');
  expect(record).toHaveTextContent(/^17 mars 2021: Besök på fritidsgårdar och skolor, antal 2/);
  expect(record).toBeVisible();
  await user.click(screen.getByText('1 avvikelse'));
  expect(screen.getByText(/För få kunde vara på plats/)).toBeVisible();
});

test('a draft that was written here comes alone', async () => {
  open();
  expect(await screen.findByRole('button', { name: 'Underteckna för Kävlinge kommun' })).toBeEnabled();
  expect(screen.queryByRole('heading', { name: 'Det här följer med utkastet' })).toBeNull();
});

test('the approver sees what was amended before the promise came here', async () => {
  stored.view = {
    ...draftView,
    earlierWordings: [
      {
        replacedOn: '2026-03-01',
        reasonCode: 'RESOURCES',
        reason: { sv: 'Färre i tjänst.' },
        changes: [{ pointer: '/pledges/ungdomar/activities/besok/quota/minimum', from: 4, to: 2 }],
      },
    ],
  };
  open();
  const change = within(await screen.findByRole('article', { name: 'Ändring från 1 mars 2026' }));
  expect(screen.getByRole('heading', { name: 'Texten har 1 tidigare ordalydelse' })).toBeVisible();
  expect(change.getByText('Färre i tjänst.')).toBeVisible();
  expect(change.getByText(/Aktiviteten ”Besök på fritidsgårdar” › Minsta antal$/)).toBeVisible();
});

test('the last signature freezes the text, and the page says so', async () => {
  stored.view = { ...draftView, signatures: [theirs] };
  await sign();
  expect(await screen.findByText(/Alla parter har undertecknat/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Se den offentliga sidan' })).toHaveAttribute(
    'href',
    '/medborgarloften/kavlinge-2027',
  );
});

test('a text that somebody changed is not signed unread', async () => {
  server.use(
    http.put(api('/pledge-agreements/:id/signatures/:organisation'), () => {
      stored.version = 2;
      stored.content = { ...stored.content, goal: { sv: 'Ett helt nytt mål.' } };
      return problem(412, { currentETag: '"2"' });
    }),
  );
  await sign();
  expect(await screen.findByText('Texten har ändrats sedan du läste den')).toBeVisible();
  expect(await screen.findByText('Ett helt nytt mål.')).toBeVisible();
});

test('one may sign only for the own organisation', async () => {
  open();
  expect(await screen.findByRole('button', { name: 'Underteckna för Kävlinge kommun' })).toBeVisible();
  expect(screen.queryByRole('button', { name: /Underteckna för Polisen/ })).toBeNull();
});

test('a coordinator reads the text and signs nothing', async () => {
  stored.me = coordinating;
  open();
  expect(await screen.findByRole('article', { name: 'Hela texten' })).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Underteckna/ })).toBeNull();
});

test('a coordinator withdraws a draft, with a reason and after a question', async () => {
  stored.me = coordinating;
  const sent: unknown[] = [];
  server.use(
    http.put(api('/pledge-agreements/:id/withdrawal'), async ({ request }) => {
      sent.push({ body: await request.json(), version: request.headers.get('If-Match') });
      stored.view = { ...stored.view, status: 'WITHDRAWN', endReason: 'Kommunen drog sig ur.' };
      return HttpResponse.json(stored.view, { headers: { ETag: '"2"' } });
    }),
  );
  const { user } = open('');
  await user.click(await screen.findByRole('button', { name: 'Dra tillbaka' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Dra tillbaka utkastet?' }));
  await user.click(dialog.getByRole('button', { name: 'Dra tillbaka' }));
  const reason = dialog.getByLabelText('Orsak');
  expect(reason).toHaveAccessibleDescription(/minst 3 tecken/);
  expect(sent).toEqual([]);
  await user.type(reason, 'Kommunen drog sig ur.');
  await user.click(dialog.getByRole('button', { name: 'Dra tillbaka' }));
  expect(await screen.findByText('Tillbakadraget')).toBeVisible();
  expect(sent).toEqual([{ body: { reason: 'Kommunen drog sig ur.' }, version: '"1"' }]);
  expect(screen.queryByRole('link', { name: 'Redigera utkastet' })).toBeNull();
});

test('a coordinator closes a signed agreement', async () => {
  stored.me = coordinating;
  stored.view = { ...draftView, status: 'SIGNED', signatures: [ours, theirs] };
  server.use(
    http.put(api('/pledge-agreements/:id/closure'), () => {
      stored.view = { ...stored.view, status: 'CLOSED', endReason: 'Perioden är slut.' };
      return HttpResponse.json(stored.view, { headers: { ETag: '"2"' } });
    }),
  );
  const { user } = open('');
  await user.click(await screen.findByRole('button', { name: 'Avsluta' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Avsluta löftet?' }));
  await user.type(dialog.getByLabelText('Orsak'), 'Perioden är slut.');
  await user.click(dialog.getByRole('button', { name: 'Avsluta' }));
  expect(await screen.findByText('Avslutat')).toBeVisible();
  expect(screen.getByText('Perioden är slut.')).toBeVisible();
});

test('each role is offered what it may do', async () => {
  stored.view = { ...draftView, status: 'SIGNED', signatures: [ours, theirs] };
  open('');
  expect(await screen.findByRole('link', { name: 'Läs hela texten' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Avvikelser' })).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Föreslå en ändring' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Avsluta' })).toBeNull();
});
