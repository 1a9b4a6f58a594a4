import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import type { Task } from '@/api/model';
import {
  anotherWrites,
  begunEntry,
  EDITOR,
  FOLLOW_UP_ID,
  followUpWith,
  LIST,
  nothingWritten,
  pledge,
  serveFollowUp,
  type StoredFollowUp,
} from '@/testing/followUps';
import { offers, overview, police, visits } from '@/testing/kavlinge';
import { visit } from '@/testing/render';
import { api, page, problem, server } from '@/testing/server';
import { routes } from './routes';

const judgement = `Er bedömning: ${pledge.title.sv}`;
const howItWent = `Hur gick det: ${offers.title.sv}`;
const why = `Skäl: ${offers.title.sv}`;

let stored: StoredFollowUp;

beforeEach(() => {
  stored = serveFollowUp();
});

const open = (path = EDITOR) => visit(routes, path, { session: { name: 'Demo' } });
const field = (name: string) => screen.findByRole('textbox', { name });
const toList = () =>
  within(screen.getByRole('navigation', { name: 'Du är här' })).getByRole('link', { name: 'Uppföljningar' });
const save = () => screen.getByRole('button', { name: 'Spara' });
const send = () => screen.getByRole('button', { name: 'Skicka in för godkännande' });
const preview = () => within(screen.getByRole('region', { name: 'Förhandsvisning' }));

test('what is written is saved with the version that was read, and shows beside as it will be published', async () => {
  const { user } = open();
  await user.type(await field('Sammanfattning'), 'Ett bra halvår.');
  expect(preview().getByText('Ett bra halvår.')).toBeVisible();
  expect(preview().getAllByText('Inte rapporterat')).toHaveLength(2);
  await user.type(await field(judgement), 'Vi höll löftet.');
  await user.selectOptions(screen.getByRole('combobox', { name: howItWent }), 'Pågår');
  await user.type(await field(why), 'Två grupper kvar.');
  expect(preview().queryByText('Inte rapporterat')).toBeNull();
  expect(screen.getByText(/text som inte är sparad/)).toBeVisible();
  await user.click(save());
  expect(await screen.findByText(/Allt är sparat\. Allt är rapporterat\./)).toBeVisible();
  expect(stored.version).toBe(2);
  expect(stored.followUp.content).toEqual({
    summary: { sv: 'Ett bra halvår.' },
    pledges: [{ key: pledge.key, judgement: { sv: 'Vi höll löftet.' } }],
    activities: [{ key: offers.key, status: 'ONGOING', reason: { sv: 'Två grupper kvar.' } }],
  });
});

test('the computed answer stands beside the fields', async () => {
  open();
  const section = within(await screen.findByRole('group', { name: visits.title.sv }));
  expect(section.getByText('Inte hållet')).toBeVisible();
  expect(section.getByText(visits.assessment.explanation.sv)).toBeVisible();
  expect(section.queryByRole('combobox')).toBeNull();
});

test('two people writing at once: the second sees both texts, joins them and saves again', async () => {
  const { user } = open();
  await user.type(await field('Sammanfattning'), 'Min text.');
  anotherWrites(stored, {
    ...nothingWritten,
    summary: { sv: 'Den andras text.' },
    pledges: [{ key: pledge.key, judgement: { sv: 'Den andras bedömning.' } }],
  });
  await user.click(save());
  const both = within(await screen.findByRole('list', { name: 'Fält där ni båda skrev' }));
  expect(both.getByText('Min text.')).toBeVisible();
  expect(both.getByText('Den andras text.')).toBeVisible();
  // What only the other wrote in is there at once, and what was typed here is still there.
  expect(await field(judgement)).toHaveValue('Den andras bedömning.');
  expect(await field('Sammanfattning')).toHaveValue('Min text.');
  // Nothing else is read anew before a choice is made.
  expect(screen.queryByRole('button', { name: 'Ändra dagen' })).toBeNull();

  await user.click(save());
  expect(await screen.findByRole('link', { name: 'Välj text: Sammanfattning' })).toBeVisible();
  expect(stored.followUp.content.summary).toEqual({ sv: 'Den andras text.' });

  await user.click(both.getByRole('button', { name: 'Lägg ihop båda' }));
  expect(await field('Sammanfattning')).toHaveValue('Min text.\n\nDen andras text.');
  await user.click(save());
  expect(await screen.findByText(/Allt är sparat/)).toBeVisible();
  expect(screen.queryByRole('list', { name: 'Fält där ni båda skrev' })).toBeNull();
  expect(stored.followUp.content.summary).toEqual({ sv: 'Min text.\n\nDen andras text.' });
  expect(stored.followUp.content.pledges).toEqual([
    { key: pledge.key, judgement: { sv: 'Den andras bedömning.' } },
  ]);
});

test('it is not submitted without a summary', async () => {
  const { user } = open();
  await user.type(await field(judgement), 'Vi höll löftet.');
  await user.click(send());
  const link = await screen.findByRole('link', { name: 'Skriv en sammanfattning på svenska' });
  expect(document.title).toMatch(/^\(1 fel\)/);
  await user.click(link);
  expect(await field('Sammanfattning')).toHaveFocus();
  expect(await field(judgement)).toHaveValue('Vi höll löftet.');
  expect(stored.version).toBe(1);
});

test('a period that is not over says so where the period stands, and the text is saved', async () => {
  server.use(
    http.put(api('/follow-ups/:id/submission'), () =>
      problem(409, { errors: [{ pointer: '/period', code: 'NOT_OVER', detail: 'must be over' }] }),
    ),
  );
  const { user } = open();
  await user.type(await field('Sammanfattning'), 'Ett bra halvår.');
  await user.click(send());
  expect(await screen.findByRole('link', { name: /^Perioden är inte slut än/ })).toBeVisible();
  expect(stored.followUp.content.summary).toEqual({ sv: 'Ett bra halvår.' });
  expect(await field('Sammanfattning')).toHaveValue('Ett bra halvår.');
});

test('what was typed stays on the page when another has submitted meanwhile', async () => {
  server.use(http.put(api('/follow-ups/:id/content'), () => problem(409)));
  const { user } = open();
  await user.type(await field('Sammanfattning'), 'Ett bra halvår.');
  await user.click(save());
  expect(await screen.findByText('Uppföljningen är redan inskickad')).toBeVisible();
  expect(await field('Sammanfattning')).toHaveValue('Ett bra halvår.');
});

test('once submitted, the page to read and approve follows', async () => {
  server.use(
    http.put(api('/follow-ups/:id/submission'), ({ request }) => {
      expect(request.headers.get('If-Match')).toBe('"2"');
      stored.followUp = followUpWith(stored.followUp.content, { status: 'SUBMITTED' });
      return HttpResponse.json(stored.followUp, { headers: { ETag: '"3"' } });
    }),
  );
  const { user, path } = open();
  await user.type(await field('Sammanfattning'), 'Ett bra halvår.');
  await user.click(send());
  expect(await screen.findByText('Inskickad, väntar på godkännande')).toBeVisible();
  expect(path()).toBe(`${LIST}/${FOLLOW_UP_ID}`);
});

test('a status wants a reason, and English alone is not enough', async () => {
  const { user } = open();
  await user.selectOptions(await screen.findByRole('combobox', { name: howItWent }), 'Genomfört');
  await user.type(await field('Sammanfattning på engelska (frivilligt)'), 'A good half-year.');
  await user.click(save());
  expect(
    await screen.findByRole('link', { name: `Skriv ett skäl till hur det gick: ${offers.title.sv}` }),
  ).toBeVisible();
  expect(screen.getByRole('link', { name: 'Skriv också på svenska: Sammanfattning' })).toBeVisible();
});

test('leaving with unsaved text warns, and the text is there again', async () => {
  const { user, path } = open();
  await user.type(await field('Sammanfattning'), 'Ett bra halvår.');
  await user.click(toList());
  const dialog = within(await screen.findByRole('dialog', { name: 'Din text är inte sparad' }));
  await user.click(dialog.getByRole('button', { name: 'Stanna och spara' }));
  expect(path()).toBe(EDITOR);
  await user.click(toList());
  await user.click(await screen.findByRole('button', { name: 'Lämna sidan' }));
  await user.click(await screen.findByRole('link', { name: 'Fortsätt skriva' }));
  expect(await field('Sammanfattning')).toHaveValue('Ett bra halvår.');
  expect(screen.getByText('Här är texten som du skrev senast och inte sparade.')).toBeVisible();
});

test('the last publication stands side by side with what is written now', async () => {
  const { user } = open();
  await user.type(await field('Sammanfattning'), 'Inbrotten ökade.');
  await user.click(screen.getByRole('button', { name: 'Jämför med förra publiceringen' }));
  const rows = within(await screen.findByRole('list', { name: 'Förra publiceringen bredvid den här' }));
  expect(rows.getByText('Första halvåret gick bra.')).toBeVisible();
  expect(rows.getByText('Inbrotten ökade.')).toBeVisible();
  await user.click(screen.getByRole('checkbox', { name: 'Visa bara det som skiljer sig' }));
  // The summary and the judgement differ; the computed answers are the same.
  expect(rows.getAllByRole('listitem')).toHaveLength(2);
});

test('hostile text appears as text', async () => {
  const hostile = '<img src=x onerror=alert(1)> =HYPERLINK("x")';
  stored.followUp = followUpWith({ ...nothingWritten, summary: { sv: hostile } });
  open();
  expect(await field('Sammanfattning')).toHaveValue(hostile);
  expect(preview().getByText(hostile)).toBeVisible();
  expect(document.querySelector('img[src="x"]')).toBeNull();
});

const waiting: Task = {
  kind: 'FOLLOW_UP_LATE',
  agreementId: overview.agreement.id,
  agreementSlug: overview.agreement.slug,
  agreementTitle: overview.agreement.title,
  period: begunEntry.period,
};
const waits = (...tasks: Task[]) => server.use(http.get(api('/tasks'), () => HttpResponse.json(page(tasks))));

test('what was sent back waits on the desk, and says why', async () => {
  waits({ ...waiting, kind: 'FOLLOW_UP_RETURNED', followUpId: FOLLOW_UP_ID, note: 'Skriv om november.' });
  const { user, path } = open('/mina-loften');
  expect(await screen.findByText('”Skriv om november.”')).toBeVisible();
  await user.click(
    screen.getByRole('link', { name: /^Tillbakaskickad: uppföljningen av andra halvåret 2021/ }),
  );
  expect(path()).toBe(EDITOR);
});

test('a late follow-up that nobody has begun leads to where it begins', async () => {
  waits(waiting);
  open('/mina-loften');
  expect(await screen.findByRole('link', { name: /^Försenad: .* 31 januari 2022$/ })).toHaveAttribute(
    'href',
    LIST,
  );
});

test('a published value that its source has changed is told with the old and the new', async () => {
  waits({
    ...waiting,
    kind: 'VALUE_REVISED',
    followUpId: FOLLOW_UP_ID,
    revised: {
      indicator: 'inbrott',
      name: { sv: 'Anmälda inbrott' },
      period: { start: '2021-01-01', end: '2021-12-31' },
      published: 60,
      now: 45,
    },
  });
  open('/mina-loften');
  expect(await screen.findByText(/^Anmälda inbrott, 2021: publicerat 60, nu 45\./)).toBeVisible();
  expect(screen.getByRole('link', { name: /^Källan har ändrat/ })).toHaveAttribute(
    'href',
    `${LIST}/${FOLLOW_UP_ID}`,
  );
});

test('who has nothing to do is told nothing', async () => {
  open('/mina-loften');
  expect(await screen.findByRole('heading', { name: 'Alla medborgarlöften' })).toBeVisible();
  expect(screen.queryByText(/uppföljningar väntar på dig/)).toBeNull();
});

test('the returns are read where it is written', async () => {
  stored.followUp = followUpWith(nothingWritten, {
    returns: [
      {
        organisation: police,
        note: 'Skriv om november.',
        returnedByName: 'Demo',
        returnedAt: '2022-01-10T10:00:00Z',
      },
    ],
  });
  open();
  expect(await screen.findByText('Skriv om november.')).toBeVisible();
});
