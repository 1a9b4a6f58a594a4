import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import type { ActivityRecord } from '@/api/model';
import { markets } from '@/testing/kavlinge';
import { coordinator, reported } from '@/testing/people';
import { visit } from '@/testing/render';
import { api, page, problem, server } from '@/testing/server';
import { routes } from './routes';

interface Decided {
  body: unknown;
  version: string | null;
}

const recordedBySomeone = { recordedBy: 'Demo Registrerare', recordedAt: '2021-03-17T14:05:00Z' };

let waiting: ActivityRecord[];
let decided: Decided[];

beforeEach(() => {
  waiting = [reported];
  decided = [];
  server.use(
    http.get(api('/me'), () => HttpResponse.json(coordinator)),
    http.get(api('/activity-records'), () => HttpResponse.json(page(waiting))),
    http.get(api('/activity-records/:id'), () =>
      HttpResponse.json(waiting[0] ?? { ...reported, status: 'VERIFIED' }, { headers: { ETag: '"3"' } }),
    ),
    http.put(api('/activity-records/:id/verification'), async ({ request }) => {
      decided.push({ body: await request.json(), version: request.headers.get('If-Match') });
      waiting = [];
      return HttpResponse.json({ ...reported, status: 'VERIFIED' });
    }),
  );
});

const open = () => visit(routes, '/granska', { session: { name: 'Demo Samordnare' } });
const enabled = async (name: RegExp) => {
  const button = await screen.findByRole('button', { name });
  await vi.waitFor(() => expect(button).toBeEnabled());
  return button;
};

test('one tap verifies the version that is shown', async () => {
  const { user } = open();
  await user.click(await enabled(/^Godkänn: Besök på fritidsgårdar och skolor, 17 mars 2021/));
  expect(await screen.findByText(/^Godkänd: Besök på fritidsgårdar och skolor/)).toBeVisible();
  expect(decided).toEqual([{ body: { decision: 'VERIFIED' }, version: '"3"' }]);
  expect(await screen.findByText('Det finns inget som väntar på granskning.')).toBeVisible();
});

test('a waiting record says which promise and which month it counts for', async () => {
  open();
  expect(await screen.findByText('Kävlinge kommun · gäller 1 januari – 31 december 2021')).toBeVisible();
  const record = within(screen.getByRole('article', { name: /^Besök på fritidsgårdar/ }));
  expect(record.getByText('Medborgarlöfte 2021')).toBeVisible();
  expect(await record.findByText('mars 2021')).toBeVisible();
});

test('a record is returned with a reason, never without one', async () => {
  const { user } = open();
  await user.click(await enabled(/^Skicka tillbaka: /));
  const dialog = within(await screen.findByRole('dialog', { name: 'Skicka tillbaka för rättelse' }));
  await user.click(dialog.getByRole('button', { name: 'Skicka tillbaka' }));
  const reason = dialog.getByLabelText('Vad behöver rättas?');
  expect(reason).toHaveAccessibleDescription(/Skriv varför/);
  expect(decided).toHaveLength(0);
  await user.type(reason, 'Besöket gällde en annan dag.');
  await user.click(dialog.getByRole('button', { name: 'Skicka tillbaka' }));
  expect(await screen.findByText(/^Tillbakaskickad: /)).toBeVisible();
  expect(decided[0]?.body).toEqual({ decision: 'RETURNED', reason: 'Besöket gällde en annan dag.' });
});

test("one's own record cannot be verified, and the page says why", async () => {
  const internal = {
    recordedBy: coordinator.name,
    recordedAt: '2021-03-17T14:05:00Z',
    mayVerify: false,
    mayCorrect: true,
    mayVoid: true,
    advice: [],
  };
  waiting = [{ ...reported, internal }];
  open();
  expect(await screen.findByText(/Du har registrerat den här själv/)).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Godkänn/ })).toBeNull();
});

test('when someone else was first, what is current is shown', async () => {
  server.use(
    http.put(api('/activity-records/:id/verification'), () => {
      waiting = [{ ...reported, count: 5 }];
      return problem(412, { currentETag: '"4"' });
    }),
  );
  const { user } = open();
  await user.click(await enabled(/^Godkänn: /));
  expect(await screen.findByRole('alert')).toHaveTextContent('Någon annan hann före');
  expect(await screen.findByText('5')).toBeVisible();
});

test('a coordinator of another municipality sees that there is nothing for them', async () => {
  server.use(http.get(api('/me'), () => HttpResponse.json({ ...coordinator, agreements: [] })));
  open();
  expect(await screen.findByText('Här finns inget för dig att granska')).toBeVisible();
});

test('someone who may not see the list is told so in plain words', async () => {
  server.use(http.get(api('/activity-records'), () => problem(403)));
  open();
  expect(await screen.findByRole('alert')).toHaveTextContent('Du har inte behörighet');
});

test('a record of a named occasion says which one', async () => {
  waiting = [
    {
      ...reported,
      towards: [
        {
          activityId: markets.id,
          title: markets.title,
          item: 'sillamarknaden',
          itemName: { sv: 'Sillamarknaden i Barsebäck' },
        },
      ],
    },
  ];
  open();
  expect(await screen.findByText('Sillamarknaden i Barsebäck')).toBeVisible();
  expect(screen.queryByText('Räknas för')).toBeNull();
});

test('hours that are not exact are said to be so', async () => {
  waiting = [{ ...reported, count: 1, hours: 1500, countQualifier: 'AT_LEAST' }];
  open();
  expect(await screen.findByText(/^minst 1\s500 timmar$/)).toBeVisible();
});

test('the confirmation stays when the decided record has left the list', async () => {
  const { user } = open();
  await user.click(await enabled(/^Godkänn: /));
  expect(await screen.findByText('Det finns inget som väntar på granskning.')).toBeVisible();
  expect(screen.getByText(/^Godkänd: /)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Se den offentliga sidan' })).toHaveAttribute(
    'href',
    '/medborgarloften/kavlinge-2021',
  );
});

describe('striking a record', () => {
  const mayVoid = { ...reported.internal, mayVoid: true, mayVerify: true, mayCorrect: false, advice: [] };
  let struck: Decided[];

  beforeEach(() => {
    struck = [];
    waiting = [{ ...reported, status: 'VERIFIED', internal: { ...mayVoid, ...recordedBySomeone } }];
    server.use(
      http.put(api('/activity-records/:id/void'), async ({ request }) => {
        struck.push({ body: await request.json(), version: request.headers.get('If-Match') });
        waiting = [];
        return HttpResponse.json({ ...reported, status: 'VOIDED', voidReason: 'Dubblett.' });
      }),
    );
  });

  test('a coordinator strikes an approved record, with the reason that everyone reads', async () => {
    const { user } = open();
    await user.selectOptions(await screen.findByLabelText('Visa'), 'Godkända');
    await user.click(await enabled(/^Stryk: Besök på fritidsgårdar och skolor, 17 mars 2021/));
    const dialog = within(await screen.findByRole('dialog', { name: 'Stryk registreringen' }));
    const strike = dialog.getByRole('button', { name: 'Stryk' });
    await vi.waitFor(() => expect(strike).toBeEnabled());
    await user.click(strike);
    const reason = dialog.getByLabelText('Varför ska den strykas?');
    expect(reason).toHaveAccessibleDescription(/minst 3 tecken/);
    await user.type(reason, 'Dubblett.');
    await user.click(strike);
    expect(await screen.findByText(/^Struken: Besök på fritidsgårdar/)).toBeVisible();
    expect(struck).toEqual([{ body: { reason: 'Dubblett.' }, version: '"3"' }]);
  });

  test('struck records are shown with the reason, and nothing more can be done to them', async () => {
    waiting = [
      {
        ...reported,
        status: 'VOIDED',
        voidReason: 'Dubblett.',
        internal: { ...mayVoid, ...recordedBySomeone, mayVoid: false, mayVerify: false },
      },
    ];
    const { user } = open();
    await user.selectOptions(await screen.findByLabelText('Visa'), 'Strukna');
    const record = within(await screen.findByRole('article', { name: /^Besök på fritidsgårdar/ }));
    expect(record.getByText('Dubblett.')).toBeVisible();
    expect(record.getByText('Struken')).toBeVisible();
    expect(record.queryByRole('button')).toBeNull();
  });

  test('a refusal is told, and what is current is shown', async () => {
    server.use(http.put(api('/activity-records/:id/void'), () => problem(412)));
    const { user } = open();
    await user.click(await enabled(/^Stryk: /));
    const dialog = within(await screen.findByRole('dialog', { name: 'Stryk registreringen' }));
    await user.type(dialog.getByLabelText('Varför ska den strykas?'), 'Dubblett.');
    await user.click(dialog.getByRole('button', { name: 'Stryk' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Någon annan hann före');
  });
});

test('older records are within reach, to be struck', async () => {
  const older: ActivityRecord = { ...reported, id: 'older', performedOn: '2021-01-05', status: 'VERIFIED' };
  server.use(
    http.get(api('/activity-records'), ({ request }) => {
      const second = new URL(request.url).searchParams.get('page') === '2';
      const answer = page([second ? older : { ...reported, status: 'VERIFIED' }]);
      return HttpResponse.json({
        ...answer,
        meta: { totalRecords: 21, page: second ? 2 : 1, limit: 20, count: second ? 1 : 20 },
      });
    }),
    http.get(api('/activity-records/older'), () => HttpResponse.json(older, { headers: { ETag: '"4"' } })),
  );
  const { user } = visit(routes, '/granska?visa=VERIFIED', { session: { name: 'Demo Samordnare' } });
  await user.click(await screen.findByRole('button', { name: 'Visa äldre' }));
  expect(await screen.findByRole('button', { name: /^Stryk: .*5 januari 2021/ })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Visa äldre' })).toBeNull();
});
