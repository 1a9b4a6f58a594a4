import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import type { AgreementContent } from '@/api/model';
import { serveAgreement } from '@/testing/agreementServer';
import { approving, coordinating, draftContent, DRAFT_ID, draftView } from '@/testing/drafting';
import { begunEntry, serveFollowUp } from '@/testing/followUps';
import { overview } from '@/testing/kavlinge';
import { visit } from '@/testing/render';
import { api, problem, server } from '@/testing/server';
import { routes } from './routes';

const LIST = `/mina-loften/${overview.agreement.id}/uppfoljningar`;

const open = (path: string) => visit(routes, path, { session: { name: 'Demo' } });

let saved: AgreementContent[];

async function openDraft() {
  serveAgreement(coordinating);
  saved = [];
  server.use(
    http.put(api('/pledge-agreements/:id'), async ({ request }) => {
      saved.push((await request.json()) as AgreementContent);
      return HttpResponse.json(draftView, { headers: { ETag: '"2"' } });
    }),
  );
  const visited = open(`/mina-loften/${DRAFT_ID}/redigera`);
  await visited.user.selectOptions(
    await screen.findByLabelText('Hur ofta löftet följs upp'),
    'Egna perioder',
  );
  return visited;
}

const add = () => screen.getByRole('button', { name: 'Lägg till en period' });
const save = () => screen.getByRole('button', { name: 'Spara utkastet' });

test('a coordinator chooses own periods, and is told in which row a day does not fit', async () => {
  const { user } = await openDraft();
  for (const [index, days] of [
    ['2027-01-01', '2027-04-15', '2027-05-31'],
    ['2027-04-15', '2027-10-31', '2027-12-31'],
    ['2027-11-01', '2027-11-30', '2027-12-31'],
  ].entries()) {
    await user.click(add());
    const row = within(screen.getByRole('heading', { name: `Period ${index + 1}` }).closest('li')!);
    const [start = '', end = '', dueOn = ''] = days;
    expect(row.getByLabelText('Från och med')).toHaveFocus();
    await user.type(row.getByLabelText('Från och med'), start);
    await user.type(row.getByLabelText('Till och med'), end);
    await user.type(row.getByLabelText('Publiceras senast'), dueOn);
  }
  await user.click(screen.getByRole('button', { name: 'Ta bort: Period 3' }));
  server.use(
    http.put(
      api('/pledge-agreements/:id'),
      () =>
        problem(422, {
          errors: [
            { pointer: '/followUpPlan/ownPeriods/1/start', code: 'PERIODS_OVERLAP', detail: 'must be' },
          ],
        }),
      { once: true },
    ),
  );
  await user.click(save());
  const errors = within(await screen.findByRole('group', { name: 'Rätta 1 fel för att gå vidare' }));
  await user.click(
    errors.getByRole('link', { name: /Period 2 › .*: måste vara efter sista dagen i perioden ovanför$/ }),
  );
  const start = document.getElementById('followUpPlan.ownPeriods.1.start')!;
  expect(start).toHaveFocus();
  expect(start).toHaveAccessibleDescription(expect.stringContaining('perioden ovanför'));
  await user.clear(start);
  await user.type(start, '2027-04-16');
  await user.click(save());
  await vi.waitFor(() => expect(saved).toHaveLength(1));
  expect(saved[0]?.followUpPlan).toMatchObject({
    interval: 'OWN_PERIODS',
    ownPeriods: [
      { start: '2027-01-01', end: '2027-04-15', dueOn: '2027-05-31' },
      { start: '2027-04-16', end: '2027-10-31', dueOn: '2027-12-31' },
    ],
  });
});

test('a row of days that is not filled in is said before anything is sent', async () => {
  const { user } = await openDraft();
  await user.click(add());
  await user.click(save());
  expect(await screen.findByRole('group', { name: 'Rätta 3 fel för att gå vidare' })).toBeVisible();
  expect(saved).toEqual([]);
});

test('the approver reads the periods that the parties chose, with the day each is due', async () => {
  serveAgreement(approving).content = {
    ...draftContent,
    followUpPlan: {
      interval: 'OWN_PERIODS',
      ownPeriods: [
        { start: '2027-01-01', end: '2027-04-15', dueOn: '2027-05-31' },
        { start: '2027-08-16', end: '2027-08-16', dueOn: '2028-02-29' },
      ],
      description: { sv: 'På webben.' },
    },
  };
  open(`/mina-loften/${DRAFT_ID}/underteckna`);
  const periods = within(await screen.findByRole('list', { name: 'Perioder som följs upp' }));
  expect(periods.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    '1 januari – 15 april 2027, publiceras senast 31 maj 2027',
    '16 augusti 2027, publiceras senast 29 februari 2028',
  ]);
});

test('a period that the parties chose is called by its days', async () => {
  serveFollowUp().entry = {
    ...begunEntry,
    period: {
      key: '2021-03-15--2021-06-14',
      period: { start: '2021-03-15', end: '2021-06-14' },
      dueOn: '2021-08-31',
    },
  };
  open(LIST);
  expect(await screen.findByRole('article', { name: '15 mars – 14 juni 2021' })).toBeVisible();
});

test('a draft of a period that is no longer planned is still read, and nobody is called late', async () => {
  serveFollowUp().entry = { ...begunEntry, state: 'NOT_PLANNED' };
  open(LIST);
  expect(await screen.findByText('Planeras inte längre')).toBeVisible();
  expect(screen.getByText(/har tagit bort perioden/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Fortsätt skriva' })).toBeVisible();
  expect(screen.queryByText(/Ska publiceras senast/)).toBeNull();
});
