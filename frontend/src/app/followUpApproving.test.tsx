import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import type { NewFollowUpApproval } from '@/api/model';
import { approving, coordinating } from '@/testing/drafting';
import {
  FOLLOW_UP_ID,
  followUpWith,
  nothingWritten,
  serveFollowUp,
  type StoredFollowUp,
} from '@/testing/followUps';
import { kavlinge, overview, police } from '@/testing/kavlinge';
import { visit } from '@/testing/render';
import { api, page, problem, server } from '@/testing/server';
import { routes } from './routes';

const READ = `/mina-loften/${overview.agreement.id}/uppfoljningar/${FOLLOW_UP_ID}`;
const content = { ...nothingWritten, summary: { sv: 'Ett bra halvår.' } };
const theirs = {
  organisation: police,
  approvedByName: 'Demo Polis',
  approvedAt: '2022-01-25T09:00:00Z',
  checks: [],
};
const submitted = followUpWith(content, {
  status: 'SUBMITTED',
  reportSha256: 'b'.repeat(64),
  approvals: [theirs],
  missingParties: [kavlinge],
});

let stored: StoredFollowUp;
let approvals: { organisation: string; version: string | null; body: NewFollowUpApproval }[];
let returned: unknown[];

beforeEach(() => {
  stored = serveFollowUp(approving);
  stored.followUp = submitted;
  approvals = [];
  returned = [];
  server.use(
    http.put(api('/follow-ups/:id/approvals/:organisation'), async ({ params, request }) => {
      approvals.push({
        organisation: String(params.organisation),
        version: request.headers.get('If-Match'),
        body: (await request.json()) as NewFollowUpApproval,
      });
      stored.followUp = { ...submitted, status: 'PUBLISHED', missingParties: [], publishedVersions: 1 };
      return HttpResponse.json(stored.followUp, { headers: { ETag: '"2"' } });
    }),
    http.put(api('/follow-ups/:id/returns/:organisation'), async ({ request }) => {
      returned.push(await request.json());
      stored.followUp = followUpWith(content);
      return HttpResponse.json(stored.followUp, { headers: { ETag: '"2"' } });
    }),
  );
});

const open = (path = READ) => visit(routes, path, { session: { name: 'Demo' } });
const approve = () => screen.findByRole('button', { name: 'Godkänn' });

test('the approver reads the whole text and sees who has approved and who has not', async () => {
  open();
  const text = within(await screen.findByRole('article', { name: 'Hela texten' }));
  expect(text.getByText('Ett bra halvår.')).toBeVisible();
  expect(text.getAllByText('Inte rapporterat')).not.toHaveLength(0);
  const parties = within(screen.getByRole('region', { name: 'Parternas godkännanden' }));
  expect(parties.getByText(/godkände .* genom Demo Polis/)).toBeVisible();
  expect(parties.getByText(/har inte godkänt än/)).toHaveTextContent('Kävlinge kommun');
});

test('approving needs the whole checklist, and sends the version that was read', async () => {
  const { user } = open();
  await user.click(await approve());
  expect(await screen.findByText('Rätta 5 fel för att gå vidare')).toBeVisible();
  expect(approvals).toEqual([]);
  for (const box of screen.getAllByRole('checkbox').slice(0, 4)) await user.click(box);
  await user.click(await approve());
  const link = await screen.findByRole('link', { name: 'Bocka i: Texten är läst på alla språk' });
  await user.click(link);
  expect(screen.getByRole('checkbox', { name: /^Texten är läst/ })).toHaveFocus();
  await user.click(screen.getByRole('checkbox', { name: /^Texten är läst/ }));
  await user.click(screen.getByText('Ser ni något annorlunda?'));
  await user.type(screen.getByLabelText('Avvikande mening (frivilligt)'), 'Vi ser mörkret.');
  await user.click(await approve());
  expect(await screen.findByRole('link', { name: 'Publicerad sida' })).toHaveAttribute(
    'href',
    `/publikationer/${FOLLOW_UP_ID}`,
  );
  expect(approvals).toEqual([
    {
      organisation: kavlinge.slug,
      version: '"1"',
      body: {
        checks: [
          'RECORDS_VERIFIED',
          'SOURCES_STATED',
          'AREAS_RIGHT',
          'SMALL_NUMBERS_CHECKED',
          'LANGUAGES_READ',
        ],
        dissent: { sv: 'Vi ser mörkret.' },
      },
    },
  ]);
});

test('returning needs a note', async () => {
  const { user } = open();
  await user.click(await screen.findByRole('button', { name: 'Skicka tillbaka' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Skicka tillbaka för Kävlinge kommun' }));
  await user.click(dialog.getByRole('button', { name: 'Skicka tillbaka' }));
  expect(await dialog.findByRole('link', { name: /minst 3 tecken$/ })).toBeVisible();
  expect(returned).toEqual([]);
  await user.type(dialog.getByLabelText('Vad behöver ändras?'), 'November saknas.');
  await user.click(dialog.getByRole('button', { name: 'Skicka tillbaka' }));
  expect(await screen.findByText('Skrivs')).toBeVisible();
  expect(returned).toEqual([{ note: 'November saknas.' }]);
});

test('when another party approves meanwhile, what was ticked stays and nothing is sent', async () => {
  server.use(http.put(api('/follow-ups/:id/approvals/:organisation'), () => problem(412)));
  const { user } = open();
  await approve();
  for (const box of screen.getAllByRole('checkbox')) await user.click(box);
  await user.click(await approve());
  expect(await screen.findByText('Ingenting är skickat')).toBeVisible();
  for (const box of screen.getAllByRole('checkbox')) expect(box).toBeChecked();
});

test('another text than the one that was read has to be ticked anew', async () => {
  server.use(
    http.put(api('/follow-ups/:id/approvals/:organisation'), () => {
      stored.followUp = { ...submitted, reportSha256: 'c'.repeat(64) };
      return problem(412);
    }),
  );
  const { user } = open();
  await approve();
  for (const box of screen.getAllByRole('checkbox')) await user.click(box);
  await user.click(await approve());
  await vi.waitFor(() => {
    for (const box of screen.getAllByRole('checkbox')) expect(box).not.toBeChecked();
  });
});

test('who has approved already is not asked again', async () => {
  stored.followUp = { ...submitted, missingParties: [police] };
  open();
  expect(await screen.findByRole('article', { name: 'Hela texten' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Godkänn' })).toBeNull();
});

test('what is ready to approve waits on the desk', async () => {
  server.use(
    http.get(api('/tasks'), () =>
      HttpResponse.json(
        page([
          {
            kind: 'FOLLOW_UP_TO_APPROVE',
            agreementId: overview.agreement.id,
            agreementSlug: overview.agreement.slug,
            agreementTitle: overview.agreement.title,
            period: submitted.period,
            followUpId: FOLLOW_UP_ID,
          },
        ]),
      ),
    ),
  );
  const { user, path } = open('/mina-loften');
  await user.click(
    await screen.findByRole('link', { name: /^Läs och godkänn uppföljningen av andra halvåret 2021/ }),
  );
  expect(path()).toBe(READ);
});

test('a published follow-up is corrected with a note that says what was wrong', async () => {
  let note: unknown;
  stored = serveFollowUp(coordinating);
  stored.followUp = { ...submitted, status: 'PUBLISHED', missingParties: [], publishedVersions: 1 };
  server.use(
    http.put(api('/follow-ups/:id/correction'), async ({ request }) => {
      note = await request.json();
      stored.followUp = followUpWith(content, {
        publishedVersions: 1,
        correctionNote: { sv: 'Fel i mars.' },
      });
      return HttpResponse.json(stored.followUp, { headers: { ETag: '"2"' } });
    }),
  );
  const { user, path } = open();
  await user.click(await screen.findByRole('button', { name: 'Rätta uppföljningen' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Rätta det som är publicerat' }));
  await user.click(dialog.getByRole('button', { name: 'Börja rätta' }));
  expect(await dialog.findByRole('link', { name: 'Skriv vad som var fel' })).toBeVisible();
  await user.type(dialog.getByLabelText('Vad var fel?'), 'Fel i mars.');
  await user.click(dialog.getByRole('button', { name: 'Börja rätta' }));
  expect(await screen.findByRole('textbox', { name: 'Sammanfattning' })).toHaveValue('Ett bra halvår.');
  expect(path()).toBe(`${READ}/redigera`);
  expect(note).toEqual({ note: { sv: 'Fel i mars.' } });
});

test('a correction may tell what has become known since', async () => {
  let sent: unknown;
  stored = serveFollowUp(coordinating);
  stored.followUp = {
    ...submitted,
    status: 'PUBLISHED',
    missingParties: [],
    publishedVersions: 1,
    knownOn: '2022-01-20',
  };
  server.use(
    http.put(api('/follow-ups/:id/correction'), async ({ request }) => {
      sent = await request.json();
      stored.followUp = followUpWith(content, { publishedVersions: 1 });
      return HttpResponse.json(stored.followUp, { headers: { ETag: '"2"' } });
    }),
  );
  const { user, path } = open();
  await user.click(await screen.findByRole('button', { name: 'Rätta uppföljningen' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Rätta det som är publicerat' }));
  await user.type(dialog.getByLabelText('Vad var fel?'), 'Källan har ändrat ett värde.');
  const day = dialog.getByLabelText(/^Bygger på det som var känt den/);
  expect(day).toHaveValue('2022-01-20');
  await user.clear(day);
  await user.type(day, '2022-02-28');
  await user.click(dialog.getByRole('button', { name: 'Börja rätta' }));
  expect(await screen.findByRole('textbox', { name: 'Sammanfattning' })).toBeVisible();
  expect(path()).toBe(`${READ}/redigera`);
  expect(sent).toEqual({ note: { sv: 'Källan har ändrat ett värde.' }, knownOn: '2022-02-28' });
});
