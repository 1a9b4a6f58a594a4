import { screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { http, HttpResponse } from 'msw';
import type { AgreementContent, Finding } from '@/api/model';
import {
  amendment,
  approving,
  coordinating,
  draftCard,
  draftContent,
  DRAFT_ID,
  draftView,
  signedCard,
} from '@/testing/drafting';
import { kavlinge, municipality, police } from '@/testing/kavlinge';
import { visit } from '@/testing/render';
import { api, page, problem, server } from '@/testing/server';
import { routes } from './routes';

interface Saved {
  id: string;
  content: AgreementContent;
  version: string | null;
}

let saved: Saved[];
let stored: AgreementContent;
let findings: Finding[];

beforeEach(() => {
  saved = [];
  stored = draftContent;
  findings = [];
  server.use(
    http.get(api('/me'), () => HttpResponse.json(coordinating)),
    http.get(api('/municipalities'), () => HttpResponse.json(page([municipality]))),
    http.get(api('/organisations'), () => HttpResponse.json(page([kavlinge, police]))),
    http.get(api('/places'), () => HttpResponse.json(page([]))),
    http.get(api('/indicators'), () => HttpResponse.json(page([]))),
    http.get(api('/pledge-agreements'), () => HttpResponse.json(page([draftCard, signedCard]))),
    http.get(api('/pledge-agreements/:id'), () => HttpResponse.json(draftView, { headers: { ETag: '"1"' } })),
    http.get(api('/pledge-agreements/:id/content'), () =>
      HttpResponse.json(stored, { headers: { ETag: `"${saved.length + 1}"` } }),
    ),
    http.get(api('/pledge-agreements/:id/drafting-check'), () => HttpResponse.json({ findings })),
    http.put(api('/pledge-agreements/:id'), async ({ params, request }) => {
      stored = (await request.json()) as AgreementContent;
      saved.push({ id: String(params.id), content: stored, version: request.headers.get('If-Match') });
      return HttpResponse.json(draftView, { headers: { ETag: `"${saved.length + 1}"` } });
    }),
  );
});

const open = (path: string) => visit(routes, path, { session: { name: 'Demo Samordnare' } });
const openDraft = async () => {
  const visited = open(`/mina-loften/${DRAFT_ID}/redigera`);
  await screen.findByRole('heading', { level: 1, name: 'Redigera Medborgarlöfte 2027' });
  return visited;
};
const save = () => screen.getByRole('button', { name: 'Spara utkastet' });

test('the list shows drafts and signed agreements, and what may be begun', async () => {
  open('/mina-loften');
  const draft = within(await screen.findByRole('article', { name: 'Medborgarlöfte 2027' }));
  expect(draft.getByText('Utkast')).toBeVisible();
  expect(
    within(screen.getByRole('article', { name: 'Medborgarlöfte 2021' })).getByText('Undertecknat'),
  ).toBeVisible();
  expect(await screen.findByRole('link', { name: 'Nytt medborgarlöfte' })).toHaveAttribute(
    'href',
    '/mina-loften/nytt',
  );
  expect(screen.getByRole('link', { name: 'Läs in en fil' })).toBeVisible();
});

test('an approver sees what waits for their signature and approval', async () => {
  server.use(
    http.get(api('/me'), () => HttpResponse.json(approving)),
    http.get(api('/amendments'), () =>
      HttpResponse.json(
        page([
          { ...amendment, id: 'a1', awaiting: [kavlinge] },
          { ...amendment, id: 'a2', awaiting: [police] },
        ]),
      ),
    ),
  );
  open('/mina-loften');
  const tasks = within(await screen.findByRole('region', { name: '2 saker väntar på dig' }));
  expect(
    tasks.getByRole('link', { name: 'Läs och underteckna Medborgarlöfte 2027 för Kävlinge kommun' }),
  ).toHaveAttribute('href', `/mina-loften/${DRAFT_ID}/underteckna`);
  expect(
    tasks.getByRole('link', { name: 'Läs och godkänn ändringen av Medborgarlöfte 2021 för Kävlinge kommun' }),
  ).toHaveAttribute('href', `/mina-loften/${signedCard.id}/andringar/a1`);
  expect(screen.queryByRole('link', { name: 'Nytt medborgarlöfte' })).toBeNull();
});

test('a coordinator writes a draft with a promise, an activity and its quota', async () => {
  const { user, path } = open('/mina-loften/nytt');
  await user.type(await screen.findByLabelText('Rubrik'), 'Medborgarlöfte 2028');
  await user.selectOptions(
    await screen.findByLabelText('Välj vad du vill lägga till: Kommuner'),
    'Kävlinge kommun',
  );
  await user.click(screen.getByRole('button', { name: 'Lägg till: Kommuner' }));
  await user.type(screen.getByLabelText('Gäller från'), '2028-01-01');

  await user.click(screen.getByRole('button', { name: 'Lägg till ett löfte' }));
  const pledge = within(screen.getByRole('region', { name: 'Löften: det här ska vi göra' }));
  expect(pledge.getByLabelText('Rubrik')).toHaveFocus();
  await user.type(pledge.getByLabelText('Rubrik'), 'Samtal med ungdomar');
  await user.type(pledge.getByLabelText('Ordalydelse'), 'Vi ska finnas där.');
  await user.selectOptions(pledge.getByLabelText('Fokusområde'), 'Ungdomar');

  await user.click(pledge.getByRole('button', { name: 'Lägg till en aktivitet' }));
  const activity = within(pledge.getByText('Aktivitet 1').closest('details') as HTMLElement);
  await user.type(activity.getByLabelText('Rubrik'), 'Besök');
  await user.type(activity.getByLabelText('Ordalydelse'), 'Minst två besök i månaden.');
  await user.selectOptions(activity.getByLabelText('Vad som räknas'), 'Ett antal per dag, vecka, månad …');
  await user.type(activity.getByLabelText('Minsta antal'), '2');
  await user.type(activity.getByLabelText('En (ental)'), 'besök');
  expect(activity.getByText('minst 2 besök per månad')).toBeVisible();
  await user.selectOptions(
    activity.getByLabelText('Välj vad du vill lägga till: Ansvarar'),
    'Kävlinge kommun',
  );
  await user.click(activity.getByRole('button', { name: 'Lägg till: Ansvarar' }));

  await user.click(save());
  await vi.waitFor(() => expect(saved).toHaveLength(1));
  expect(saved[0]?.version).toBeNull();
  expect(saved[0]?.content).toMatchObject({
    slug: 'medborgarlofte-2028',
    title: { sv: 'Medborgarlöfte 2028' },
    municipalities: ['1261'],
    parties: [kavlinge.slug],
    period: { start: '2028-01-01' },
    pledges: [
      {
        key: 'samtal-med-ungdomar',
        focusArea: 'YOUTH',
        activities: [
          {
            key: 'besok',
            quota: {
              type: 'RECURRING',
              minimum: 2,
              every: 'MONTH',
              unit: { one: { sv: 'besök' }, other: { sv: 'besök' } },
            },
            leads: [kavlinge.slug],
            reportingDelayDays: 14,
          },
        ],
      },
    ],
  });
  await vi.waitFor(() => expect(path()).toBe(`/mina-loften/${saved[0]?.id}/redigera`));
});

test('what is missing is said before anything is sent, with links to the fields', async () => {
  const { user } = open('/mina-loften/nytt');
  await screen.findByLabelText('Rubrik');
  await user.click(save());
  const errors = within(await screen.findByRole('group', { name: 'Rätta 3 fel för att gå vidare' }));
  await user.click(errors.getByRole('link', { name: 'Lägg till minst en kommun' }));
  expect(screen.getByLabelText('Välj vad du vill lägga till: Kommuner')).toHaveFocus();
  expect(saved).toHaveLength(0);
});

test('a draft is saved as the version that was read, and then as the one that it became', async () => {
  const { user } = await openDraft();
  const end = screen.getByLabelText('Gäller till och med');
  await user.clear(end);
  await user.type(end, '2028-06-30');
  expect(screen.getByText('Ändringarna är inte sparade.')).toBeVisible();
  await user.click(save());
  expect(await screen.findByText('Allt är sparat.')).toBeVisible();
  await user.type(screen.getByLabelText('Rubrik', { selector: '[id="title.sv"]' }), '!');
  await user.click(save());
  await vi.waitFor(() => expect(saved).toHaveLength(2));
  expect(saved.map(({ version }) => version)).toEqual(['"1"', '"2"']);
  expect(saved[1]?.content).toMatchObject({
    title: { sv: 'Medborgarlöfte 2027!' },
    period: { end: '2028-06-30' },
  });
});

test('a field that the API refuses says so itself, also deep in the document', async () => {
  server.use(
    http.put(api('/pledge-agreements/:id'), () =>
      problem(422, {
        errors: [
          { pointer: '/pledges/0/activities/0/wording/sv', code: 'NOT_BLANK', detail: 'must not be blank' },
        ],
      }),
    ),
  );
  const { user } = await openDraft();
  await user.click(save());
  const message =
    'Löftet ”Samtal med ungdomar” › Aktiviteten ”Besök på fritidsgårdar” › Ordalydelse: måste fyllas i';
  const errors = within(await screen.findByRole('group', { name: 'Rätta 1 fel för att gå vidare' }));
  await user.click(errors.getByRole('link', { name: message }));
  const wording = document.getElementById('pledges.0.activities.0.wording.sv');
  expect(wording).toHaveFocus();
  expect(wording).toHaveAccessibleDescription(expect.stringContaining(message));
});

test('a period that the API finds too long says so where its end is written', async () => {
  server.use(
    http.put(api('/pledge-agreements/:id'), () =>
      problem(422, { errors: [{ pointer: '/period/end', code: 'PERIOD_TOO_LONG', detail: 'too long' }] }),
    ),
  );
  const { user } = await openDraft();
  await user.click(save());
  const errors = within(await screen.findByRole('group', { name: 'Rätta 1 fel för att gå vidare' }));
  await user.click(errors.getByRole('link', { name: /får vara högst 20 år$/ }));
  expect(document.getElementById('period.end')).toHaveFocus();
});

test('earlier wordings that came with a document go back as they came', async () => {
  const earlierWordings: AgreementContent['earlierWordings'] = [
    {
      replacedOn: '2026-03-01',
      reasonCode: 'RESOURCES',
      reason: { sv: 'Färre i tjänst.' },
      agreement: { ...draftContent, goal: { sv: 'Ett högre mål.' } },
    },
  ];
  stored = { ...draftContent, earlierWordings };
  const { user } = await openDraft();
  expect(screen.getByText('Texten har 1 tidigare ordalydelse')).toBeVisible();
  await user.type(screen.getByLabelText('Rubrik', { selector: '[id="title.sv"]' }), '!');
  await user.click(save());
  await vi.waitFor(() => expect(saved).toHaveLength(1));
  expect(saved[0]?.content).toMatchObject({ title: { sv: 'Medborgarlöfte 2027!' }, earlierWordings });
});

test('when somebody else saved in between, the text stays and the person chooses', async () => {
  const { user } = await openDraft();
  const title = screen.getByLabelText('Rubrik', { selector: '[id="title.sv"]' });
  await user.clear(title);
  await user.type(title, 'Vårt löfte');
  stored = { ...draftContent, title: { sv: 'Deras löfte' } };
  server.use(
    http.put(api('/pledge-agreements/:id'), () => problem(412, { currentETag: '"2"' }), { once: true }),
  );
  await user.click(save());
  expect(await screen.findByText('Någon annan har sparat under tiden')).toBeVisible();
  expect(title).toHaveValue('Vårt löfte');
  const differences = within(screen.getByRole('list', { name: 'Skillnader' }));
  expect(differences.getByText('Deras löfte')).toBeVisible();
  expect(differences.getByText('Vårt löfte')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Spara min text' }));
  await vi.waitFor(() => expect(saved).toHaveLength(1));
  expect(saved[0]?.content.title.sv).toBe('Vårt löfte');
  expect(await screen.findByText('Allt är sparat.')).toBeVisible();
  expect(screen.queryByText('Någon annan har sparat under tiden')).toBeNull();
});

test('what was typed is still there after leaving without saving', async () => {
  const { user } = await openDraft();
  await user.type(screen.getByLabelText('Rubrik', { selector: '[id="title.sv"]' }), ' igen');
  open(`/mina-loften/${DRAFT_ID}/redigera`);
  expect(await screen.findByText('Dina osparade ändringar finns kvar')).toBeVisible();
  expect(screen.getAllByDisplayValue('Medborgarlöfte 2027 igen')).toHaveLength(2);
  await user.click(screen.getByRole('button', { name: 'Kasta mina ändringar' }));
  expect(await screen.findByDisplayValue('Medborgarlöfte 2027')).toBeVisible();
});

test('the drafting check advises beside the draft and leads to the place', async () => {
  findings = [
    {
      code: 'NO_BASELINE',
      pointer: '/pledges/ungdomar/activities/besok/quota/unit',
      message: { sv: 'Det står inte vad som räknas.' },
    },
  ];
  const { user } = await openDraft();
  const check = within(screen.getByRole('region', { name: 'Kontroll av utkastet' }));
  expect(await check.findByText('Det står inte vad som räknas.')).toBeVisible();
  await user.click(check.getByRole('button', { name: /^Visa stället/ }));
  expect(document.getElementById('pledges.0.activities.0.quota.unit.one.sv')).toHaveFocus();
});

test('a signed agreement cannot be edited as a draft', async () => {
  server.use(
    http.get(api('/pledge-agreements/:id'), () =>
      HttpResponse.json({ ...draftView, status: 'SIGNED' }, { headers: { ETag: '"1"' } }),
    ),
  );
  await openDraft();
  expect(screen.getByRole('heading', { name: 'Löftet är undertecknat' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Spara utkastet' })).toBeNull();
});

test('the editor is free from what automatic tests find', async () => {
  await openDraft();
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
