import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import type { NewFollowUp } from '@/api/model';
import {
  anotherWrites,
  begunEntry,
  EDITOR,
  FOLLOW_UP_ID,
  LIST,
  nothingWritten,
  pledge,
  serveFollowUp,
  type StoredFollowUp,
} from '@/testing/followUps';
import { overview } from '@/testing/kavlinge';
import { visit } from '@/testing/render';
import { api, server } from '@/testing/server';
import { routes } from './routes';

const judgement = `Er bedömning: ${pledge.title.sv}`;

let stored: StoredFollowUp;

beforeEach(() => {
  stored = serveFollowUp();
});

const open = (path = EDITOR) => visit(routes, path, { session: { name: 'Demo' } });
const field = (name: string) => screen.findByRole('textbox', { name });
const save = () => screen.getByRole('button', { name: 'Spara' });

test('writing begins under an id chosen here, with the day that it rests on', async () => {
  let sent: { id: string; body: NewFollowUp } | undefined;
  stored.entry = { ...begunEntry, followUpId: undefined, status: undefined };
  server.use(
    http.put(api('/follow-ups/:id'), async ({ params, request }) => {
      sent = { id: String(params.id), body: (await request.json()) as NewFollowUp };
      return HttpResponse.json(stored.followUp, { status: 201, headers: { ETag: '"1"' } });
    }),
  );
  const { user, path } = open(LIST);
  expect(await screen.findByText('Försenad')).toBeVisible();
  await user.click(screen.getByRole('button', { name: /^Börja skriva/ }));
  const dialog = within(await screen.findByRole('dialog'));
  const day = dialog.getByLabelText('Bygger på det som var känt den (frivilligt)');
  await user.type(day, '2021-12-01');
  await user.click(dialog.getByRole('button', { name: 'Börja skriva' }));
  expect(
    await dialog.findByRole('link', { name: /^Välj en dag från och med 31 december 2021/ }),
  ).toBeVisible();
  await user.clear(day);
  await user.type(day, '2022-01-20');
  await user.click(dialog.getByRole('button', { name: 'Börja skriva' }));
  await waitFor(() => expect(path()).toBe(`${LIST}/${sent?.id}/redigera`));
  expect(sent?.id).toMatch(/^[0-9a-f-]{14}7/);
  expect(sent?.body).toEqual({
    agreementId: overview.agreement.id,
    period: '2021-H2',
    knownOn: '2022-01-20',
  });
});

test('the day that it rests on is changed while it is written, and nothing typed is lost', async () => {
  let sent: NewFollowUp | undefined;
  server.use(
    http.put(api('/follow-ups/:id'), async ({ request }) => {
      sent = (await request.json()) as NewFollowUp;
      anotherWrites(stored, { ...nothingWritten, summary: { sv: 'Den andras text.' } });
      stored.followUp = { ...stored.followUp, knownOn: sent.knownOn };
      return HttpResponse.json(stored.followUp, { headers: { ETag: `"${stored.version}"` } });
    }),
  );
  const { user } = open();
  await user.type(await field(judgement), 'Vi höll löftet.');
  expect(screen.getByText('Bygger på det som är känt den dag då den skickas in.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Ändra dagen' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.type(dialog.getByLabelText('Bygger på det som var känt den (frivilligt)'), '2022-01-31');
  await user.click(dialog.getByRole('button', { name: 'Byt dag' }));

  expect(await screen.findByText('Bygger på det som var känt 31 januari 2022.')).toBeVisible();
  expect(sent).toEqual({
    agreementId: overview.agreement.id,
    period: '2021-H2',
    knownOn: '2022-01-31',
  });
  expect(await field(judgement)).toHaveValue('Vi höll löftet.');
  expect(await field('Sammanfattning')).toHaveValue('Den andras text.');
  expect(await screen.findByText(/Det här skrev den andra/)).toBeVisible();
  await user.click(save());
  expect(await screen.findByText(/Allt är sparat/)).toBeVisible();
  expect(stored.followUp.content.summary).toEqual({ sv: 'Den andras text.' });
});

test('who begins what another has begun goes on with that one', async () => {
  stored.entry = { ...begunEntry, followUpId: undefined, status: undefined };
  server.use(
    http.put(api('/follow-ups/:id'), () =>
      HttpResponse.json(
        { type: 'x', title: 'x', status: 409, detail: '', instance: '', traceId: '', followUp: FOLLOW_UP_ID },
        { status: 409, headers: { 'Content-Type': 'application/problem+json' } },
      ),
    ),
  );
  const { user, path } = open(LIST);
  await user.click(await screen.findByRole('button', { name: /^Börja skriva/ }));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Börja skriva' }));
  await waitFor(() => expect(path()).toBe(EDITOR));
});
