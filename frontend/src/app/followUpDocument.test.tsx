import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import type { FollowUpContent } from '@/api/model';
import { FOLLOW_UP_ID, pledge, serveFollowUp } from '@/testing/followUps';
import { offers, overview } from '@/testing/kavlinge';
import { visit } from '@/testing/render';
import { api, problem, server } from '@/testing/server';
import { routes } from './routes';

const EDITOR = `/mina-loften/${overview.agreement.id}/uppfoljningar/${FOLLOW_UP_ID}/redigera`;
const UNREADABLE = 'Pdf:en kan inte visas i den här webbläsaren. Hämta den i stället.';

/** What the document was asked for with; a status wants its reason, as in the API. */
let asked: FollowUpContent[];

beforeEach(() => {
  serveFollowUp();
  asked = [];
  server.use(
    http.post(api('/follow-ups/:id/document'), async ({ request }) => {
      const content = (await request.json()) as FollowUpContent;
      asked.push(content);
      if (content.activities.some(({ status, reason }) => status && !reason)) return problem(422);
      return new HttpResponse('%PDF-1.7', { headers: { 'Content-Type': 'application/pdf' } });
    }),
  );
});

async function openDocument() {
  const { user } = visit(routes, EDITOR, { session: { name: 'Demo' } });
  await user.click(await screen.findByRole('button', { name: 'Pdf' }));
  return { user, pdf: within(screen.getByRole('region', { name: 'Pdf' })) };
}

test('the document is made of what is typed before it is saved, once for a whole sentence', async () => {
  const { user } = await openDocument();
  await user.type(screen.getByRole('textbox', { name: 'Sammanfattning' }), 'Ett bra halvår.');
  await vi.waitFor(() => expect(asked.at(-1)?.summary).toEqual({ sv: 'Ett bra halvår.' }), { timeout: 5000 });
  expect(asked.length).toBeLessThan(5);
  expect(screen.getByText(/text som inte är sparad/)).toBeVisible();
});

test('where a browser cannot draw it, the document can be fetched', async () => {
  const { pdf } = await openDocument();
  expect(await pdf.findByText(UNREADABLE)).toBeVisible();
  expect(pdf.getByRole('button', { name: 'Hämta utkastet som pdf' })).toBeEnabled();
});

test('a text that is not whole says what is missing, and the document before stays', async () => {
  const { user, pdf } = await openDocument();
  await pdf.findByText(UNREADABLE);
  await user.selectOptions(
    screen.getByRole('combobox', { name: `Hur gick det: ${offers.title.sv}` }),
    'Pågår',
  );
  expect(await pdf.findByText(/En status behöver ett skäl/)).toBeVisible();
  expect(pdf.getByRole('button', { name: 'Hämta utkastet som pdf' })).toBeEnabled();
  await user.type(screen.getByRole('textbox', { name: `Skäl: ${offers.title.sv}` }), 'Två kvar.');
  await vi.waitFor(() => expect(pdf.queryByText(/En status behöver ett skäl/)).toBeNull(), { timeout: 5000 });
});

test('an API that is away says so, and is asked again', async () => {
  server.use(http.post(api('/follow-ups/:id/document'), () => problem(500), { once: true }));
  const { user, pdf } = await openDocument();
  await user.click(await pdf.findByRole('button', { name: 'Försök igen' }));
  expect(await pdf.findByText(UNREADABLE)).toBeVisible();
  expect(screen.getByRole('textbox', { name: `Er bedömning: ${pledge.title.sv}` })).toBeVisible();
});
