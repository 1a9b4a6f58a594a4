import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { visits } from '@/testing/kavlinge';
import { coordinator, recorder } from '@/testing/people';
import { coverage, eachPlace, effort, everyQuota, share } from '@/testing/quotas';
import { visit } from '@/testing/render';
import { api, problem, server } from '@/testing/server';
import { routes } from './routes';

interface Batch {
  mode: string;
  records: ({ id: string } & Record<string, unknown>)[];
}

let sent: Batch[];
/** What the check says of every row. */
let advice: { code: string; organisation?: unknown }[];
let downloads: Blob[];

beforeEach(() => {
  sent = [];
  advice = [];
  downloads = [];
  URL.createObjectURL = (blob) => `blob:${downloads.push(blob as Blob)}`;
  URL.revokeObjectURL = () => undefined;
  server.use(
    http.get(api('/me'), () => HttpResponse.json(recorder)),
    http.get(api('/pledge-agreements/kavlinge-2021/overview'), () => HttpResponse.json(everyQuota)),
    http.post<never, Batch>(api('/activity-records/batch'), async ({ request }) => {
      const batch = await request.json();
      if (batch.mode !== 'CHECK') sent.push(batch);
      const results = batch.records.map(({ id }, index) => ({ index, id, status: 'CREATED', advice }));
      return HttpResponse.json({ results });
    }),
  );
});

afterEach(() => {
  Reflect.deleteProperty(URL, 'createObjectURL');
  Reflect.deleteProperty(URL, 'revokeObjectURL');
});

const open = () => visit(routes, '/registrera/flera', { session: {} });
const csv = (...lines: string[]) => new File([lines.join('\r\n')], 'insatser.csv', { type: 'text/csv' });
const choose = async (user: ReturnType<typeof open>['user'], file: File) =>
  user.upload(await screen.findByLabelText('Välj fil'), file);
const headings = 'Aktivitet;Datum;Antal';
const right = 'Besök på fritidsgårdar och skolor;2021-03-17;2';
const save = (name: string) => screen.findByRole('button', { name });
const textOf = async (blob: Blob | undefined) => new TextDecoder().decode(await blob?.arrayBuffer());

test('a file of rows is checked, sent as one batch and told row by row', async () => {
  const { user } = open();
  await choose(
    user,
    csv(
      'Aktivitet;Tillfälle eller ställe;Datum;Antal;Varav;Timmar;Platser',
      'Besök på fritidsgårdar och skolor;;2021-03-17;2;;;',
      ';;;;;;',
      'Fotpatrull;;20210318;;;6,5;',
      'Tillsyn av krogar;;2021-03-19;10;3;;',
      'Trygghetsvandring i alla områden;Söder;2021-03-20;;;;Biblioteket | Fritidsgården',
      'Besök på varje fritidsgård;;2021-03-21;1;;;Fritidsgården Norr',
    ),
  );
  expect(await screen.findByText('5 rader är ifyllda. Alla är rätt.')).toBeVisible();
  await user.click(await save('Spara 5 rader'));
  expect(await screen.findByText('5 rader är sparade')).toBeVisible();
  expect(sent).toHaveLength(1);
  expect(sent[0]?.mode).toBe('ALL_OR_NOTHING');
  expect(sent[0]?.records).toEqual([
    expect.objectContaining({ towards: [{ activityId: visits.id }], performedOn: '2021-03-17', count: 2 }),
    expect.objectContaining({ towards: [{ activityId: effort.id }], performedOn: '2021-03-18', hours: 6.5 }),
    expect.objectContaining({ towards: [{ activityId: share.id }], count: 10, subCount: 3 }),
    expect.objectContaining({
      towards: [{ activityId: coverage.id, item: 'soder' }],
      placeIds: ['01900000-0000-7000-8000-0000000000b2', '01900000-0000-7000-8000-0000000000b1'],
    }),
    expect.objectContaining({ placeIds: [eachPlace.places[0]?.id] }),
  ]);
  expect(sent[0]?.records.map(({ id }) => id).filter((id) => /^[0-9a-f-]{14}7/.test(id))).toHaveLength(5);
});

test('a zero says that nothing was carried out, which only a coordinator says', async () => {
  const nothing = csv(
    'Aktivitet;Tillfälle eller ställe;Datum;Antal',
    'Trygghetsvandring i alla områden;Söder;2021-03-20;0',
  );
  const { user } = open();
  await choose(user, nothing);
  expect(await screen.findByText(/Antal: Bara en samordnare kan ange/)).toBeVisible();

  cleanup();
  server.use(http.get(api('/me'), () => HttpResponse.json(coordinator)));
  const again = open();
  await choose(again.user, nothing);
  await again.user.click(await save('Spara 1 rad'));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.records).toEqual([
    expect.objectContaining({ towards: [{ activityId: coverage.id, item: 'soder' }], count: 0 }),
  ]);
});

test('faults are told by the row of the spreadsheet, the column and what to do', async () => {
  const { user } = open();
  await choose(
    user,
    csv(
      headings,
      'Besök på fritidsgårdar och skolor;2020-03-17;2',
      'Besök på månen;2021-03-17;2',
      'Besök på fritidsgårdar och skolor;17 mars;många',
      right,
    ),
  );
  expect(await screen.findByText('4 rader är ifyllda. 3 behöver rättas.')).toBeVisible();
  const row = (number: number) => within(screen.getByText(`Rad ${number}`).closest('li') ?? document.body);
  expect(row(2).getByText(/^Datum: Dagen måste ligga inom löftets period/)).toBeVisible();
  expect(row(3).getByText('Aktivitet: ”Besök på månen” finns inte. Kontrollera stavningen.')).toBeVisible();
  expect(row(4).getByText('Datum: Skriv datumet som 2021-03-17 eller 17 mars 2021')).toBeVisible();
  expect(row(4).getByText(/^Antal: Ange ett heltal från 1/)).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Spara \d/ })).toBeNull();

  await user.selectOptions(screen.getByLabelText('Vad ska sparas?'), 'De rader som är rätt');
  await user.click(await save('Spara 1 rad'));
  expect(await screen.findByText('1 rad är sparad')).toBeVisible();
  expect(screen.getByText(/3 rader är inte sparade/)).toBeVisible();
  expect(sent[0]).toMatchObject({ mode: 'EACH' });

  await user.click(screen.getByRole('button', { name: 'Ladda ner raderna som inte sparades' }));
  const file = await textOf(downloads[0]);
  expect(file).toContain('Aktivitet;Datum;Antal;Rätta');
  expect(file).toContain('Besök på månen;2021-03-17;2;Aktivitet: ”Besök på månen” finns inte.');
  expect(file).not.toContain(right);
});

test('what the API refuses of one row is told at that row', async () => {
  server.use(
    http.post<never, Batch>(api('/activity-records/batch'), async ({ request }) => {
      const { records } = await request.json();
      return HttpResponse.json({
        results: [
          { index: 0, id: records[0]?.id, status: 'UNCHANGED', advice: [] },
          {
            index: 1,
            id: records[1]?.id,
            status: 'REFUSED',
            advice: [],
            problem: {
              status: 422,
              errors: [{ pointer: '/records/1/performedOn', code: 'OUTSIDE_AGREEMENT', detail: '' }],
            },
          },
          { index: 2, id: records[2]?.id, status: 'REFUSED', advice: [], problem: { status: 409 } },
        ],
      });
    }),
  );
  const { user } = open();
  await choose(user, csv(headings, right, right, right));
  await user.click(await save('Spara 3 rader'));
  expect(await screen.findByText('1 rad var redan sparad.')).toBeVisible();
  const row = (number: number) => within(screen.getByText(`Rad ${number}`).closest('li') ?? document.body);
  expect(row(3).getByText(/^Datum: Dagen måste ligga inom löftets period/)).toBeVisible();
  expect(row(4).getByText(/redan sparad med annat innehåll/)).toBeVisible();
});

test('all or nothing: one refused row and nothing is saved', async () => {
  server.use(
    http.post(api('/activity-records/batch'), () =>
      problem(422, { errors: [{ pointer: '/records/1/count', code: 'INVALID_VALUE', detail: '' }] }),
    ),
  );
  const { user } = open();
  await choose(user, csv(headings, right, right));
  await user.click(await save('Spara 2 rader'));
  expect(await screen.findByText('Inget är sparat')).toBeVisible();
  expect(screen.getByText('Rad 3')).toBeVisible();
  expect(screen.queryByText('Rad 2')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Välj en ny fil' }));
  await choose(user, csv(headings, right));
  expect(await save('Spara 1 rad')).toBeVisible();
});

test('a day that does not exist, and a cell that no heading names, are told with their row', async () => {
  const { user } = open();
  await choose(
    user,
    csv(
      headings,
      'Besök på fritidsgårdar och skolor;31 juni 2021;2',
      'Besök på fritidsgårdar och skolor;17 mars 2021;2',
      'Besök på fritidsgårdar och skolor;2021-03-17;2;överskott',
    ),
  );
  expect(await screen.findByText('3 rader är ifyllda. 2 behöver rättas.')).toBeVisible();
  const row = (number: number) => within(screen.getByText(`Rad ${number}`).closest('li') ?? document.body);
  expect(row(2).getByText('Datum: Dagen finns inte: juni 2021 har 30 dagar.')).toBeVisible();
  expect(row(4).getByText(/^Raden har fler celler än de 3 rubrikerna/)).toBeVisible();
});

test('a text in another alphabet is shown as it is read, with a choice', async () => {
  const { user } = open();
  const start = 'Aktivitet;Datum;Antal;Kommentar\nBesök på månen;2021-03-17;1;G';
  const bytes = Uint8Array.from([...start, '\u0086', ...'rden'].map((letter) => letter.charCodeAt(0)));
  await choose(user, new File([bytes], 'dos.csv', { type: 'text/csv' }));
  const choice = await screen.findByLabelText('Teckenkodning');
  await user.selectOptions(choice, 'DOS (850)');
  expect(await screen.findByRole('cell', { name: 'Gården' })).toBeVisible();
});

test('rows that stand already are told before anything is saved', async () => {
  advice = [{ code: 'RECORDED_ALREADY', organisation: visits.leadOrganisations[0] }];
  const { user } = open();
  await choose(user, csv(headings, right, right));
  await user.click(await save('Spara 2 rader'));
  expect(await screen.findByText(/^Rad 2: Det här är redan registrerat för/)).toBeVisible();
  expect(screen.getByText(/^Rad 3: Det här är redan registrerat för/)).toBeVisible();
  expect(sent).toHaveLength(0);
  // A file that is read twice doubles nothing unless somebody says so.
  expect(screen.queryByRole('button', { name: /^Spara \d/ })).toBeNull();
  await user.click(screen.getByRole('checkbox', { name: 'Spara också de rader som redan är registrerade' }));
  await user.click(await save('Spara 2 rader'));
  await waitFor(() => expect(sent).toHaveLength(1));
});

test('a batch that got no answer is sent again under the same ids', async () => {
  const ids: string[] = [];
  server.use(
    http.post<never, Batch>(
      api('/activity-records/batch'),
      async ({ request }) => {
        ids.push(...(await request.json()).records.map(({ id }) => id));
        return HttpResponse.error();
      },
      { once: true },
    ),
  );
  const { user } = open();
  await choose(user, csv(headings, right));
  await user.click(await save('Spara 1 rad'));
  expect(await screen.findByRole('alert')).toHaveTextContent('Tjänsten svarar inte just nu');
  await user.click(await save('Spara 1 rad'));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.records.map(({ id }) => id)).toEqual(ids);
});

test('an expired session keeps the file until the user has signed in again', async () => {
  server.use(http.post(api('/activity-records/batch'), () => problem(401), { once: true }));
  const { user } = open();
  await choose(user, csv(headings, right));
  await user.click(await save('Spara 1 rad'));
  document.body.replaceChildren();
  open();
  expect(await screen.findByText('Vald fil: insatser.csv')).toBeVisible();
  expect(await save('Spara 1 rad')).toBeVisible();
});

test('columns with other headings are pointed out by the user', async () => {
  const { user } = open();
  await choose(user, csv('Aktivitet,Dag,Antal,Väder', 'Besök på fritidsgårdar och skolor,2021-03-17,2,sol'));
  expect(await screen.findByText('En kolumn saknas')).toBeVisible();
  await user.selectOptions(screen.getByLabelText('Dag'), 'Datum');
  expect(await screen.findByText('1 rad är ifylld. Alla är rätt.')).toBeVisible();
  expect(screen.getByText('1 kolumn läses inte')).toBeVisible();
  await user.click(await save('Spara 1 rad'));
  await waitFor(() => expect(sent[0]?.records[0]).toMatchObject({ performedOn: '2021-03-17', count: 2 }));
});

test('a file in the alphabet of Windows is read', async () => {
  const { user } = open();
  const bytes = new Uint8Array([...`${headings}\n${right}`].map((letter) => letter.charCodeAt(0)));
  await choose(user, new File([bytes], 'excel.csv', { type: 'text/csv' }));
  expect(await screen.findByText('1 rad är ifylld. Alla är rätt.')).toBeVisible();
});

test.each([
  ['empty', csv(headings, ';;', right.replace('2021-03-17;2', ';')), /0 rader är ifyllda/],
  ['without rows', csv(headings), /inga ifyllda rader/],
  ['broken', csv(headings, '"Besök;2021-03-17;2'), /går inte att läsa/],
  ['with 1,001 rows', csv(headings, ...Array.from({ length: 1001 }, () => right)), /fler än 1000 rader/],
])('a file that is %s is refused in words', async (_, file, words) => {
  const { user } = open();
  await choose(user, file);
  expect(await screen.findByText(words)).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Spara \d/ })).toBeNull();
  expect(sent).toHaveLength(0);
});

test('the template has the headings, and a row for each activity that is skipped until it is filled in', async () => {
  const { user } = open();
  await user.click(await screen.findByRole('button', { name: 'Ladda ner mallen' }));
  const template = await textOf(downloads[0]);
  expect(template).toContain('Aktivitet;Tillfälle eller ställe;Datum');
  expect(template).toContain('Fotpatrull;;;');
  await choose(user, new File([template], 'mall.csv', { type: 'text/csv' }));
  expect(await screen.findByText(/^0 rader är ifyllda/)).toBeVisible();
});

test('zero, and that no need arose, are words of a coordinator', async () => {
  const file = () =>
    csv(
      'Aktivitet;Datum;Antal;Inget behov;Timmar',
      'Besök på fritidsgårdar och skolor;2021-03-17;0;;',
      'Samtal med butiker;2021-03-17;;Inga underrättelser kom in.;',
      'Besök på fritidsgårdar och skolor;2021-03-17;1;;3',
    );
  const { user } = open();
  await choose(user, file());
  expect(await screen.findByText('3 rader är ifyllda. 3 behöver rättas.')).toBeVisible();
  expect(screen.getByText(/^Inget behov: Lämna tomt/)).toBeVisible();
  expect(screen.getByText('Timmar: Lämna tomt. Den här aktiviteten räknas inte så.')).toBeVisible();

  document.body.replaceChildren();
  sessionStorage.clear();
  server.use(http.get(api('/me'), () => HttpResponse.json(coordinator)));
  const again = open();
  await choose(again.user, file());
  expect(await screen.findByText('3 rader är ifyllda. 1 behöver rättas.')).toBeVisible();
});

test('someone without an agreement to record in is told so', async () => {
  server.use(http.get(api('/me'), () => HttpResponse.json({ ...recorder, agreements: [] })));
  open();
  expect(await screen.findByText('Det finns inget att registrera')).toBeVisible();
});
