import { screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { http, HttpResponse } from 'msw';
import { overview } from '@/testing/kavlinge';
import { visit } from '@/testing/render';
import { api, problem, server } from '@/testing/server';
import { routes } from './routes';

const AGREEMENT = '/medborgarloften/kavlinge-2021';

const heading = (name: string) => screen.findByRole('heading', { level: 1, name });

async function activity(name: string) {
  return within(await screen.findByRole('article', { name }));
}

async function expectNoViolations() {
  // Colour needs a real browser: the journeys look at that.
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

test('a visitor finds a municipality by a part of its name and goes on to its agreement', async () => {
  const { user, path } = visit(routes, '/');
  await user.type(await screen.findByRole('searchbox', { name: 'Sök din kommun' }), 'käv');
  const hits = await screen.findByRole('list', { name: 'Sökträffar' });
  await user.click(within(hits).getByRole('link', { name: 'Kävlinge kommun' }));
  expect(await heading('Kävlinge kommun')).toBeVisible();
  await user.click(screen.getByRole('link', { name: 'Medborgarlöfte 2021' }));
  expect(await heading('Medborgarlöfte 2021')).toBeVisible();
  expect(path()).toBe(AGREEMENT);
});

test('a search without a hit says so', async () => {
  const { user } = visit(routes, '/');
  await user.type(await screen.findByRole('searchbox', { name: 'Sök din kommun' }), 'xyz');
  expect(await screen.findAllByText('Ingen kommun heter så. Kontrollera stavningen.')).not.toHaveLength(0);
});

test('a municipality without promises says what to do instead', async () => {
  visit(routes, '/kommuner/1262');
  expect(await screen.findByText(/inget medborgarlöfte för Lomma kommun/)).toBeVisible();
  expect(screen.getByText(/Fråga kommunens kontaktcenter/)).toBeVisible();
});

test('the agreement page needs one request, and one for its follow-ups', async () => {
  const asked: string[] = [];
  const listen = ({ request }: { request: Request }) => asked.push(new URL(request.url).pathname);
  server.events.on('request:start', listen);
  visit(routes, AGREEMENT);
  await heading('Medborgarlöfte 2021');
  server.events.removeListener('request:start', listen);
  expect(asked.sort()).toEqual([
    '/medborgarloften/v1/follow-ups',
    '/medborgarloften/v1/pledge-agreements/kavlinge-2021/overview',
  ]);
});

test('each month says in words how many visits were made and whether it was kept', async () => {
  visit(routes, AGREEMENT);
  const visits = await activity('Besök på fritidsgårdar och skolor');
  const months = within(visits.getByRole('list', { name: 'Månad för månad' })).getAllByRole('listitem');
  expect(months).toHaveLength(12);
  expect(months[1]).toHaveTextContent('februari 2021: 3 av 2 besök, hållet');
  expect(months[2]).toHaveTextContent('mars 2021: 1 av 2 besök, inte hållet, 2 väntar på granskning');
  expect(months[6]).toHaveTextContent('juli 2021: inget rapporterat av 2 besök, inte hållet');
});

test('the status comes with its reason, its figures and what waits', async () => {
  visit(routes, AGREEMENT);
  const visits = await activity('Besök på fritidsgårdar och skolor');
  expect(visits.getByText('Inte hållet')).toBeVisible();
  expect(visits.getByText(/Mars och juli nådde inte upp/)).toBeVisible();
  expect(visits.getByText(/10 av 12 månader$/)).toBeVisible();
  expect(visits.getByText('+2 väntar på granskning')).toBeVisible();
});

test('figures that rest on invented records are marked, those without are not', async () => {
  visit(routes, AGREEMENT);
  expect(
    (await activity('Besök på fritidsgårdar och skolor')).getByText('demonstrationsuppgifter'),
  ).toBeVisible();
  expect(
    (await activity('Information till befintliga grupper')).queryByText('demonstrationsuppgifter'),
  ).toBeNull();
  expect(screen.getByRole('region', { name: 'Sidan innehåller demonstrationsuppgifter' })).toBeVisible();
});

test('the points are counted in one order, and marked where they rest on invented records', async () => {
  visit(routes, AGREEMENT);
  const points = await screen.findByRole('list', { name: 'Löftets punkter' });
  const words = within(points)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
  expect(words.join()).toMatch(/hållen.*inte håll.*kan inte räknas/);
  expect(points.parentElement).toHaveTextContent('demonstrationsuppgifter');
});

test('nothing is marked as demonstration where nothing is', async () => {
  server.use(
    http.get(api('/pledge-agreements/kavlinge-2021/overview'), () =>
      HttpResponse.json({ ...overview, containsDemonstrationData: false }),
    ),
  );
  visit(routes, AGREEMENT);
  await heading('Medborgarlöfte 2021');
  expect(screen.queryByText(/demonstrationsuppgift/)).toBeNull();
});

test('a retold promise accuses nobody of what is merely not preserved', async () => {
  visit(routes, AGREEMENT);
  expect(await screen.findByText(/betyder därför inte att inget gjordes/)).toBeVisible();
});

test('an agreement that is followed up here leaves that out', async () => {
  server.use(
    http.get(api('/pledge-agreements/kavlinge-2021/overview'), () =>
      HttpResponse.json({ ...overview, followUpMayBeIncomplete: false }),
    ),
  );
  visit(routes, AGREEMENT);
  await heading('Medborgarlöfte 2021');
  expect(screen.queryByText(/betyder därför inte/)).toBeNull();
});

test('a retold promise links to the published text', async () => {
  visit(routes, AGREEMENT);
  expect(await screen.findByRole('link', { name: /Läs den publicerade texten/ })).toHaveAttribute(
    'href',
    'https://example.org/loften',
  );
});

test('occasions are listed with what became of them', async () => {
  visit(routes, AGREEMENT);
  const markets = await activity('Närvaro vid marknader');
  const [silla, spring] = within(markets.getByRole('list')).getAllByRole('listitem');
  expect(silla).toHaveTextContent(/Sillamarknaden.*genomfört/);
  expect(spring).toHaveTextContent(/Vårmarknaden.*ingen granskad uppgift/);
});

test('values are drawn, named in words and given as a table with their sources', async () => {
  visit(routes, AGREEMENT);
  const safety = await activity('Den upplevda tryggheten');
  expect(safety.getByRole('img', { name: /2019: 1,59, 2020: 1,44/ })).toBeInTheDocument();
  expect(safety.getByText('Lägre är bättre')).toBeVisible();
  expect(safety.getByText('utgångsläge 2020: 1,44')).toBeVisible();
  expect(safety.getAllByText(/endast marginellt högre/)[0]).toBeVisible();
  const table = safety.getByRole('table', { name: 'Trygghetsindex', hidden: true });
  expect(within(table).getAllByRole('link', { hidden: true })).toHaveLength(5);
});

test('a goal without a measure says that it is not judged', async () => {
  visit(routes, AGREEMENT);
  const youth = await activity('Arbete med ungdomar i deras miljö');
  expect(youth.getByText(/Inget är överenskommet att mäta/)).toBeVisible();
});

test('what is not promised stands apart and is not assessed', async () => {
  visit(routes, AGREEMENT);
  const related = within(await screen.findByRole('region', { name: 'Det här ingår inte i löftet' }));
  expect(related.getByText('Tryggare trafikmiljö')).toBeVisible();
  expect(related.queryByText(/Hållet|Inte hållet/)).toBeNull();
});

test.each([
  ['/', 'Håller Polisen och kommunen vad de lovar?'],
  ['/kommuner/1261', 'Kävlinge kommun'],
  [AGREEMENT, 'Medborgarlöfte 2021'],
  ['/om', 'Om Löfteskollen'],
  ['/tillganglighet', 'Tillgänglighetsredogörelse'],
  ['/finns-inte', 'Sidan finns inte'],
])('%s has no accessibility violations', async (path, title) => {
  visit(routes, path);
  await heading(title);
  await expectNoViolations();
});

test.each([
  ['/kommuner/9999', 'Kommunen finns inte'],
  ['/medborgarloften/annat', 'Medborgarlöftet finns inte'],
])('%s, which does not exist, says so', async (path, title) => {
  server.use(
    http.get(api('/municipalities/9999/overview'), () => problem(404)),
    http.get(api('/pledge-agreements/annat/overview'), () => problem(404)),
  );
  visit(routes, path);
  expect(await heading(title)).toBeVisible();
});

test('a service that is down says so, and tries again when asked', async () => {
  server.use(
    http.get(api('/pledge-agreements/kavlinge-2021/overview'), () => HttpResponse.error(), { once: true }),
  );
  const { user } = visit(routes, AGREEMENT);
  expect(await screen.findByRole('alert')).toHaveTextContent('Tjänsten svarar inte just nu');
  await user.click(screen.getByRole('button', { name: 'Försök igen' }));
  expect(await heading('Medborgarlöfte 2021')).toBeVisible();
});

test('an unexpected fault gives a trace id to quote', async () => {
  server.use(http.get(api('/municipalities/1261/overview'), () => problem(500)));
  visit(routes, '/kommuner/1261');
  expect(await screen.findByRole('alert')).toHaveTextContent(
    /Något gick fel.*0af7651916cd43dd8448eb211c80319c/,
  );
});

describe('in English', () => {
  test('the page speaks English and marks what exists only in Swedish', async () => {
    const { user } = visit(routes, AGREEMENT);
    await heading('Medborgarlöfte 2021');
    await user.click(screen.getByRole('button', { name: 'In English' }));
    expect(await heading('Citizen promise 2021')).toBeVisible();
    expect(document.documentElement).toHaveAttribute('lang', 'en');
    expect(screen.getByText('March 2021: 1 of 2 visits, missed, 2 awaiting review')).toBeInTheDocument();
    const onlySwedish = screen.getByText('De grupper som redan finns ska också erbjudas information.');
    expect(onlySwedish).toHaveAttribute('lang', 'sv');
  });
});
