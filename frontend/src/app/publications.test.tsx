import { screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { http, HttpResponse } from 'msw';
import type { FollowUpEntry, Snapshot } from '@/api/model';
import {
  corrected,
  inShort,
  late,
  published,
  PUBLICATION_ID,
  snapshot,
  upcoming,
} from '@/testing/publication';
import { visit } from '@/testing/render';
import { api, page, problem, server } from '@/testing/server';
import { routes } from './routes';

const PUBLICATION = `/publikationer/${PUBLICATION_ID}`;
const CHANGES = 'Ändringar från förra versionen';
const TITLE = 'Uppföljning av första halvåret 2021';

/** Answers as the API would when these are the versions, oldest first. */
function serve(...versions: Snapshot[]) {
  server.use(
    http.get(api(`/publications/${PUBLICATION_ID}/versions`), () =>
      HttpResponse.json(page(versions.map(inShort).reverse())),
    ),
    http.get(api(`/publications/${PUBLICATION_ID}/content`), ({ request }) => {
      const asked = new URL(request.url).searchParams.get('version');
      const found = asked ? versions.find(({ version }) => version === Number(asked)) : versions.at(-1);
      return found ? HttpResponse.json(found) : problem(404);
    }),
  );
}

const open = async (path = PUBLICATION) => {
  const opened = visit(routes, path);
  await screen.findByRole('heading', { level: 1, name: TITLE });
  return opened;
};

test('a publication says who stands behind it, and who sees it otherwise', async () => {
  serve(snapshot);
  await open();
  const approvals = within(screen.getByRole('region', { name: 'Godkänd av' }));
  expect(approvals.getByText(/^Kävlinge kommun, 29 juli 2021/)).toBeVisible();
  expect(approvals.getByRole('region', { name: /^Avvikande mening: Polisen/ })).toHaveTextContent(
    'Vi ser mörkret som ett större problem.',
  );
});

test('a pledge that nobody judged and an activity that nobody wrote about are published as not reported', async () => {
  serve(snapshot);
  await open();
  const judged = within(screen.getByRole('region', { name: /Fler ska känna till grannsamverkan/ }));
  expect(judged.getByText('Vi är nöjda med informationen.')).toBeVisible();
  expect(judged.getAllByText('Inte rapporterat')).toHaveLength(1);
  const passedOver = within(screen.getByRole('region', { name: /Synlig närvaro/ }));
  expect(passedOver.getByText('Inte rapporterat')).toBeVisible();
});

test('what the parties write of an activity stands beside its computed answer', async () => {
  const [first, ...rest] = snapshot.report.pledges;
  if (!first) throw new Error('The snapshot has pledges');
  const pledges = [
    {
      ...first,
      activities: first.activities.map((activity) =>
        activity.reported
          ? activity
          : {
              ...activity,
              reported: true,
              writtenStatus: 'PARTLY' as const,
              reason: { sv: '<b>Hälften</b> nåddes.' },
            },
      ),
    },
    ...rest,
  ];
  serve({ ...snapshot, report: { ...snapshot.report, pledges } });
  await open();
  expect(screen.getByText('Delvis genomfört')).toBeVisible();
  expect(screen.getByText('<b>Hälften</b> nåddes.')).toBeVisible();
});

test('what was done and what came of it are two answers, and a deviation changes neither', async () => {
  serve(snapshot);
  await open();
  const visits = within(screen.getByRole('article', { name: 'Besök på fritidsgårdar och skolor' }));
  expect(visits.getByText('Inte hållet')).toBeVisible();
  expect(screen.getByText('Fritidsgårdarna var stängda.')).toBeVisible();
  const target = within(screen.getByRole('article', { name: 'Inbrotten' }));
  expect(target.getByText('Ingen säker förändring')).toBeVisible();
  expect(target.getByText('Går inte att avgöra')).toBeVisible();
});

test('what is invented is marked', async () => {
  serve(snapshot);
  await open();
  expect(screen.getByRole('region', { name: 'Exempeldata' })).toBeVisible();
});

test('it can be cited, proved, downloaded and followed', async () => {
  serve(snapshot);
  await open();
  expect(screen.getByRole('link', { name: `http://localhost:3000${PUBLICATION}/version/1` })).toHaveAttribute(
    'href',
    `${PUBLICATION}/version/1`,
  );
  expect(screen.getByText(inShort(snapshot).sha256)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Nya uppföljningar i Kävlinge kommun (Atom)' })).toHaveAttribute(
    'href',
    '/medborgarloften/v1/feeds/publications?municipality=1261',
  );
});

test('all figures are handed over in the form that is asked for', async () => {
  serve(snapshot);
  const asked: (string | null)[] = [];
  const saved: Blob[] = [];
  URL.createObjectURL = (blob) => `blob:${saved.push(blob as Blob)}`;
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  server.use(
    http.get(api(`/publications/${PUBLICATION_ID}/figures`), ({ request }) => {
      asked.push(request.headers.get('Accept'));
      return HttpResponse.text('activity;done');
    }),
  );
  const { user } = await open();
  await user.click(screen.getByRole('button', { name: 'Alla siffror som csv' }));
  await vi.waitFor(() => expect(saved).toHaveLength(1));
  expect(asked).toEqual(['text/csv']);
  expect(saved[0]?.type).toBe('text/csv');
});

test('an old version says so and leads to the newest', async () => {
  serve(snapshot, corrected);
  const { user, path } = await open(`${PUBLICATION}/version/1`);
  const old = within(screen.getByRole('region', { name: 'Du läser en äldre version, version 1' }));
  await user.click(old.getByRole('link', { name: 'Läs den senaste versionen' }));
  expect(path()).toBe(PUBLICATION);
  expect(await screen.findByRole('region', { name: 'Version 2 är en rättelse' })).toBeVisible();
  expect(screen.queryByText(/Du läser en äldre version/)).toBeNull();
});

test('a correction says why, and lists what changed', async () => {
  serve(snapshot, corrected);
  const { user } = await open();
  const correction = within(screen.getByRole('region', { name: 'Version 2 är en rättelse' }));
  expect(correction.getByText('En siffra var fel.')).toBeVisible();
  await user.click(screen.getByText('Visa 1 ändring'));
  const change = within(screen.getByRole('list', { name: CHANGES })).getByRole('listitem');
  expect(change).toHaveTextContent('SammanfattningFöreDet mesta blev av.EfterNästan allt blev av.');
  expect(within(screen.getByRole('list', { name: 'Alla versioner' })).getAllByRole('listitem')).toHaveLength(
    2,
  );
});

test('what a correction changed is told in words, and by the names that the page uses', async () => {
  const [target] = snapshot.report.kpiTargets;
  if (!target?.series) throw new Error('The snapshot has a target with values');
  const { indicator } = target.series;
  const measured = `/kpiTargets/${target.key}/series/measurements`;
  const compared = `/kpiTargets/${target.key}/contextSeries/${indicator.slug}/measurements`;
  serve(snapshot, {
    ...corrected,
    report: {
      ...corrected.report,
      kpiTargets: [{ ...target, contextSeries: [target.series] }],
    },
    changes: [
      { pointer: `${measured}/2022-03`, to: { value: 7.5, status: 'PRELIMINARY', withheld: false } },
      { pointer: `${measured}/2022-04`, to: { status: 'FINAL', withheld: true } },
      { pointer: `${measured}/2021/status`, from: 'PRELIMINARY', to: 'FINAL' },
      { pointer: `${compared}/2021-01-01--2021-06-30/withheld`, from: true, to: false },
    ],
  });
  const { user } = await open();
  await user.click(screen.getByText('Visa 4 ändringar'));
  const changes = within(screen.getByRole('list', { name: CHANGES })).getAllByRole('listitem');
  const title = `Målet ”${target.title.sv}”`;
  expect(changes.map(({ textContent }) => textContent)).toEqual([
    `${title} › Mätvärden › mars 2022FöreingetEfter7,5 (preliminärt)`,
    `${title} › Mätvärden › april 2022FöreingetEftervisas inte, för att antalet är litet`,
    `${title} › Mätvärden › 2021 › LägeFörePreliminärtEfterSlutligt`,
    `${title} › För jämförelse: ”${indicator.name.sv}” › Mätvärden › jan–juni 2021 › Visas inte, för att antalet är litetFörejaEfternej`,
  ]);
});

test('an address that leads nowhere says so', async () => {
  serve(snapshot);
  visit(routes, `${PUBLICATION}/version/9`);
  expect(await screen.findByRole('heading', { name: 'Uppföljningen finns inte' })).toBeVisible();
});

test('the archive lists what is published, of one municipality where that is chosen', async () => {
  const asked: (string | null)[] = [];
  server.use(
    http.get(api('/publications'), ({ request }) => {
      asked.push(new URL(request.url).searchParams.get('municipality'));
      return HttpResponse.json(page([inShort(corrected)]));
    }),
  );
  const { user } = visit(routes, '/publikationer');
  const link = await screen.findByRole('link', { name: `Medborgarlöfte 2021: ${TITLE}` });
  expect(link).toHaveAttribute('href', PUBLICATION);
  expect(screen.getByText(/rättad, version 2/)).toBeVisible();
  await user.selectOptions(screen.getByLabelText('Kommun'), 'Kävlinge kommun');
  expect(await screen.findByRole('link', { name: /Prenumerera på kommunens/ })).toBeVisible();
  expect(asked).toEqual([null, '1261']);
});

function plan(...entries: FollowUpEntry[]) {
  server.use(http.get(api('/follow-ups'), () => HttpResponse.json(page(entries))));
}

test('a follow-up that is late is told with the day it was due', async () => {
  plan(late, upcoming);
  visit(routes, '/medborgarloften/kavlinge-2021');
  const list = within(await screen.findByRole('list', { name: 'Uppföljningar' }));
  const [first, second] = list.getAllByRole('listitem');
  expect(first).toHaveTextContent(
    'första halvåret 2021Skulle ha publicerats senast den 31 juli 2021. Inte publicerad.',
  );
  expect(second).toHaveTextContent('senast den 31 januari 2022');
});

test('a municipality’s page leads to what is published', async () => {
  plan(published);
  visit(routes, '/kommuner/1261');
  expect(
    await screen.findByRole('link', { name: 'Läs uppföljningen av första halvåret 2021' }),
  ).toHaveAttribute('href', PUBLICATION);
});

test('a promise that is retold accuses nobody of silence', async () => {
  plan({ ...late, state: 'NOT_HERE' }, { ...upcoming, state: 'NOT_HERE' });
  visit(routes, '/medborgarloften/kavlinge-2021');
  expect(await screen.findByText(/^De här perioderna följs inte upp här\./)).toBeVisible();
  expect(screen.queryByText(/Skulle ha publicerats/)).toBeNull();
});

test('who wants to embed it gets code for the chosen promise and language', async () => {
  server.use(
    http.get(api('/pledge-agreements'), () =>
      HttpResponse.json(page([{ ...snapshot.report.agreement, title: { sv: 'Löfte <2021> & "mer"' } }])),
    ),
  );
  const { user } = visit(routes, '/badda-in?lofte=kavlinge-2021');
  await user.selectOptions(await screen.findByLabelText('Språk'), 'English');
  await user.click(screen.getByRole('button', { name: 'Kopiera Skript' }));
  expect(await screen.findByText('Kopierat: Skript')).toBeVisible();
  const copied = await navigator.clipboard.readText();
  expect(copied).toContain('<medborgarlofte-status agreement="kavlinge-2021" lang="en">');
  expect(copied).toContain('>Kävlinge: Löfte &lt;2021&gt; &amp; &quot;mer&quot;</a>');
});

test('a page without script is given what the newest follow-up says, as text', async () => {
  server.use(
    http.get(api('/pledge-agreements'), () => HttpResponse.json(page([snapshot.report.agreement]))),
    http.get(api('/publications'), () => HttpResponse.json(page([inShort(snapshot)]))),
    http.get(api(`/publications/${PUBLICATION_ID}/sharing`), () =>
      HttpResponse.json({ picture: { alternative: '1 av 2 hölls & <b>2</b> inte.' }, posts: [] }),
    ),
  );
  const { user } = visit(routes, '/badda-in?lofte=kavlinge-2021');
  expect(await screen.findByText(/^Texten är den senaste uppföljningens/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Kopiera Bara html' }));
  expect(await navigator.clipboard.readText()).toMatch(
    /^<p lang="sv">1 av 2 hölls &amp; &lt;b&gt;2&lt;\/b&gt; inte\. <a href=".*\/medborgarloften\/kavlinge-2021"/,
  );
});

test.each([
  [PUBLICATION, TITLE],
  [`${PUBLICATION}/version/1`, TITLE],
  ['/publikationer', 'Publicerade uppföljningar'],
  ['/badda-in', 'Visa löftet på en egen webbplats'],
])('%s is free from what automatic tests find', async (path, heading) => {
  serve(snapshot, corrected);
  server.use(
    http.get(api('/publications'), () => HttpResponse.json(page([inShort(corrected)]))),
    http.get(api('/pledge-agreements'), () => HttpResponse.json(page([snapshot.report.agreement]))),
  );
  visit(routes, path);
  await screen.findByRole('heading', { level: 1, name: heading });
  await vi.waitFor(() => expect(screen.queryByText('Hämtar …')).toBeNull());
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
