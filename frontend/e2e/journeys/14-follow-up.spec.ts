import type { Page } from '@playwright/test';
import {
  csvOf,
  feedOf,
  figuresOf,
  inFiles,
  inSwedish,
  pdfOf,
  plain,
  rowsWithoutScript,
  squeezed,
  write,
  xlsxOf,
} from '../support/outlets';
import { ANSWERS, isPart, LEFT_OUT, sections, shownOnSite } from '../support/siteFigures';
import { AGREEMENT } from '../pages/AgreementPage';
import { FollowUpDesk } from '../pages/FollowUpDesk';
import { expectAccessible, widths } from '../support/accessible';
import { expect, test, type Person } from '../support/test';

const API = '/medborgarloften/v1';
const NOVEMBER = 'kraftig ökning från början av november';

/** The three who make a follow-up: one writes, and one of each party approves. Another may write, too. */
interface Trio {
  coordinator: Person;
  policeCoordinator?: Person;
  approver: Person;
  policeApprover: Person;
}

interface Told {
  key: string;
  period: string;
  knownOn: string;
  draft: string;
  note: string;
  summary: string;
  /** What the Police see otherwise. */
  dissent?: string;
}

/** The page of what is published of a period: it is published once, and there already where a stack is used again. */
async function alreadyPublished(page: Page, period: string): Promise<string | undefined> {
  const answer = await page.request.get(`${API}/publications?agreement=kavlinge-2021`);
  const { items } = (await answer.json()) as { items: { id: string; period: { key: string } }[] };
  const found = items.find(({ period: { key } }) => key === period);
  return found && `/publikationer/${found.id}`;
}

test.describe.configure({ mode: 'serial' });

test('Kävlinge 2021: the first half-year, through a return and two approvals', async ({ someone }) => {
  test.setTimeout(240_000);
  const policeCoordinator = await someone();
  await policeCoordinator.signIn.asAt('police-coordinator', '/mina-loften');
  const trio = { ...(await signedIn(someone)), policeCoordinator };
  const publication = await published(trio, {
    key: '2021-H1',
    period: 'första halvåret 2021',
    knownOn: '2021-07-31',
    draft: 'Besöken blev gjorda.',
    note: 'I mars blev besöken för få. Det måste stå med.',
    summary: 'Besöken på fritidsgårdar och skolor blev gjorda alla månader utom mars.',
    dissent: 'Vi tycker att besök hade behövts på torget också.',
  });

  const { page } = trio.approver;
  await page.goto(publication);
  await expectAccessible(page, 'Uppföljning av första halvåret 2021');
  await expect(page.getByRole('region', { name: /^Avvikande mening: Polisen/ })).toContainText(
    'på torget också',
  );
  await expect(page.getByText(NOVEMBER)).toHaveCount(0);
});

test('Kävlinge 2021: the second half-year knows what November brought', async ({ someone }) => {
  test.setTimeout(240_000);
  const trio = await signedIn(someone);
  const publication = await published(trio, {
    key: '2021-H2',
    period: 'andra halvåret 2021',
    knownOn: '2022-01-31',
    draft: 'Inbrotten var få.',
    note: 'Inbrotten ökade från november. Det måste stå med.',
    summary: 'Inbrotten var få till och med oktober och ökade kraftigt från början av november.',
  });

  const { page } = trio.coordinator;
  await page.setViewportSize(widths.desktop);
  await page.goto(publication);
  await expectAccessible(page, 'Uppföljning av andra halvåret 2021');
  await expect(page.getByText(NOVEMBER, { exact: false }).first()).toBeVisible();
  await page.goto(AGREEMENT);
  await expect(page.getByRole('link', { name: 'Läs uppföljningen av andra halvåret 2021' })).toBeVisible();
});

test('every figure of one publication is the same wherever it is read', async ({
  page,
  browser,
  request,
}) => {
  test.setTimeout(120_000);
  const id = await secondHalfYear(page);
  const figures = await figuresOf(request, id);
  const csv = await csvOf(request, id);
  const xlsx = await xlsxOf(request, id);
  const site = await sections(page, id);
  const scriptless = await browser.newContext({ javaScriptEnabled: false });
  const rows = await rowsWithoutScript(await scriptless.newPage(), id);
  await scriptless.close();
  const pdf = squeezed(await pdfOf(request, id));
  const feed = squeezed(await feedOf(request, page, id));

  const told: string[][] = [];
  let row = 0;
  let inPdf = 0;
  for (const figure of figures) {
    const expected = inSwedish(figure);
    const file = inFiles(figure);
    expect.soft(csv.get(figure.key), `CSV: ${figure.key}`).toBe(file);
    expect.soft(xlsx.get(figure.key), `XLSX: ${figure.key}`).toBe(file);

    // A sentence stands in the text; everything else in a table with its label and time.
    const sentence = figure.kind === 'EXPLANATION';
    const cells = sentence ? [expected] : (rows[row++] ?? []).map(plain);
    const [label = '', , value = ''] = sentence ? ['', '', expected] : cells;
    if (!sentence) expect.soft(label, figure.key).toBe(figure.label.sv);
    expect.soft(value, `page without script: ${figure.key}`).toBe(expected);
    const printed = squeezed(cells.join(''));
    const at = pdf.indexOf(printed, sentence ? 0 : inPdf);
    expect.soft(at, `PDF: ${figure.key} ${printed}`).toBeGreaterThanOrEqual(0);
    if (!sentence && at >= 0) inPdf = at;

    const onSite = shownOnSite(figure, site);
    if (onSite !== LEFT_OUT) expect.soft(onSite, `site: ${figure.key}`).toBe(expected);
    const inFeed = ANSWERS.includes(figure.kind) && !isPart(figure) && !figure.key.includes('/context/');
    if (inFeed) expect.soft(feed, `feed: ${figure.key}`).toContain(squeezed(expected));
    told.push([
      figure.key,
      file,
      csv.get(figure.key) ?? '',
      xlsx.get(figure.key) ?? '',
      onSite,
      value,
      at >= 0 ? value : '',
      inFeed ? expected : LEFT_OUT,
    ]);
  }
  expect(row, 'rows of the page without script').toBe(rows.length);
  write(told);
});

test('every outlet counts the same answers', async ({ page, request }) => {
  const id = await secondHalfYear(page);
  const figures = await figuresOf(request, id);
  const counted = new Map<string, number>();
  for (const { kind, key, text } of figures)
    if (kind === 'STATUS' && /\/activities\/[^/]+\/status$/.test(key))
      counted.set(text?.sv ?? '', (counted.get(text?.sv ?? '') ?? 0) + 1);
  const kept = counted.get('Hållet') ?? 0;
  const decided = kept + (counted.get('Inte hållet') ?? 0);

  await page.goto('/widget/kavlinge-2021?lang=sv');
  const widget = page.getByRole('region', { name: 'Så går det med löftet' });
  for (const [status, count] of counted) await expect(widget.getByText(`${status}: ${count}`)).toBeVisible();

  const answer = await request.get(`${API}/publications/${id}/sharing`);
  const { picture, posts } = (await answer.json()) as {
    picture: { alternative: string };
    posts: { text: string }[];
  };
  // What is not decided stands beside, in no denominator.
  const inShort =
    decided === 0 ? /\d+ (går enligt plan|kan inte räknas)/ : new RegExp(headline(kept, decided));
  expect(picture.alternative).toMatch(inShort);
  for (const [status, count] of counted)
    if (status !== 'Hållet' && status !== 'Inte hållet')
      expect(picture.alternative).toContain(`${count} ${afterNumber[status]}`);
  for (const { text } of posts) expect(text).toMatch(inShort);
});

const headline = (kept: number, decided: number) =>
  decided === 1
    ? kept === 1
      ? '1 punkt hölls'
      : '1 punkt hölls inte'
    : `${kept} av ${decided} punkter hölls`;

async function signedIn(someone: (device?: 'phone') => Promise<Person>): Promise<Trio> {
  const trio = {
    coordinator: await someone(),
    approver: await someone('phone'),
    policeApprover: await someone(),
  };
  await trio.coordinator.signIn.asAt('coordinator', '/mina-loften');
  await trio.approver.signIn.asAt('approver', '/mina-loften');
  await trio.policeApprover.signIn.asAt('police-approver', '/mina-loften');
  return trio;
}

/** From draft to published; answers the path of its page. */
async function published(trio: Trio, told: Told): Promise<string> {
  const { key, period } = told;
  const already = await alreadyPublished(trio.coordinator.page, key);
  if (already) return already;
  const writer = new FollowUpDesk(trio.coordinator.page);
  const municipal = new FollowUpDesk(trio.approver.page);
  const police = new FollowUpDesk(trio.policeApprover.page);

  await test.step('the coordinator begins it, with every answer at hand', async () => {
    await writer.openPlanned('kavlinge-2021');
    await writer.begin(period, told.knownOn);
    await expect(writer.preview).toContainText('Besök på fritidsgårdar och skolor');
  });
  await test.step('what is written shows beside as it will be published', async () => {
    await writer.summary.fill(told.draft);
    await expect(writer.preview).toContainText(told.draft);
    await expectAccessible(writer.page, `Skriv uppföljning: ${period}`);
  });
  await test.step('it shows on paper, too, before it is saved; what another wrote meanwhile is joined, and it is submitted', async () => {
    await writer.showDocument();
    await expect(writer.document.getByText(told.draft)).toBeVisible();
    await expectAccessible(writer.page, `Skriv uppföljning: ${period}`);
    const { policeCoordinator } = trio;
    if (policeCoordinator) await meet(writer, new FollowUpDesk(policeCoordinator.page));
    await writer.submit();
  });
  const reading = writer.path;
  await test.step('the Police send it back with a note', async () => {
    await police.page.goto(reading);
    await expect(police.text).toContainText(told.draft);
    await police.sendBack(told.note);
  });
  await test.step('the coordinator finds the note on the desk, writes on and submits again', async () => {
    await writer.page.goto('/mina-loften');
    await expect(writer.page.getByText(`”${told.note}”`).first()).toBeVisible();
    await writer.page
      .getByRole('link', { name: new RegExp(`^Tillbakaskickad: uppföljningen av ${period}`) })
      .first()
      .click();
    await writer.summary.fill(told.summary);
    await writer.submit();
  });
  await test.step('on a phone, the municipality reads it, ticks the checklist and approves', async () => {
    await municipal.page.goto(reading);
    await expect(municipal.text).toContainText(told.summary);
    await expectAccessible(municipal.page, `Uppföljning av ${period}`);
    await municipal.approve();
  });
  await test.step('nothing is published until the Police have approved, too', async () => {
    await police.page.goto(reading);
    await expect(police.page.getByRole('link', { name: 'Publicerad sida' })).toHaveCount(0);
    await police.approve(told.dissent);
  });
  const page = police.page.getByRole('link', { name: 'Publicerad sida' });
  await expect(page).toBeVisible();
  return (await page.getAttribute('href')) ?? '';
}

/** Another saves the same field first: both texts are shown, and both are kept. */
async function meet(writer: FollowUpDesk, other: FollowUpDesk): Promise<void> {
  await other.page.goto(writer.path);
  await other.summary.fill('Polisens egen mening.');
  await other.save();
  await writer.page.getByRole('button', { name: 'Spara' }).click();
  const both = writer.page.getByRole('list', { name: 'Fält där ni båda skrev' });
  await expect(both).toContainText('Polisens egen mening.');
  await both.getByRole('button', { name: 'Lägg ihop båda' }).click();
  await expect(writer.summary).toHaveValue(/Polisens egen mening\./);
  await writer.save();
}

const afterNumber: Record<string, string> = {
  'Enligt plan': 'går enligt plan',
  'Ligger efter': 'ligger efter',
  'Inte hållet': 'hölls inte',
  'Inget behov uppstod': 'behövdes inte',
  'Inte påbörjat': 'har inte börjat',
  'Kan inte räknas': 'kan inte räknas',
  'Uppgift saknas': 'saknar uppgift',
  'Går inte att avgöra': 'går inte att avgöra',
  'Inget slutdatum': 'har inget slutdatum',
  Pågår: 'pågår',
};

async function secondHalfYear(page: Page): Promise<string> {
  const path = await alreadyPublished(page, '2021-H2');
  expect(path, 'the second half-year is published').toBeDefined();
  return path?.split('/').at(-1) ?? '';
}
