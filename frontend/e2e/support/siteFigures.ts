import type { Page } from '@playwright/test';
import { expect } from './test';
import { inSwedish, plain, type Figure } from './outlets';

/** An outlet that leaves this figure to the others. */
export const LEFT_OUT = '–';

/** Kinds that are sentences or answers, and stand with what they are about wherever people read. */
export const ANSWERS = ['STATUS', 'EXPLANATION', 'WRITTEN_STATUS', 'VERDICT', 'ATTAINMENT', 'MEASUREMENT'];
/** What the site shows besides. */
const ON_THE_SITE = [...ANSWERS, 'BEFORE', 'BASELINE', 'SAMPLE_SIZE', 'PERIODS_KEPT', 'PERIODS_JUDGED'];

/** What the site says of each activity and target, with everything unfolded, by their titles. */
export async function sections(page: Page, id: string): Promise<Map<string, string>> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`/publikationer/${id}`);
  await expect(page.getByRole('article').first()).toBeVisible();
  for (const summary of await page.locator('summary').all()) await summary.click();
  await expect(page.locator('details:not([open])')).toHaveCount(0);
  const texts = await page.getByRole('article').evaluateAll((articles) =>
    articles.map((article) => {
      const words: string[] = [];
      const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) words.push(walker.currentNode.textContent ?? '');
      return [article.querySelector('h3, h4')?.textContent ?? '', words.join(' ')];
    }),
  );
  return new Map(texts.map(([title = '', text = '']) => [title, plain(text)]));
}

/** A period of an activity, an occasion or a unit. */
export const isPart = ({ key }: Figure) => /\/(periods|occasions|units|places)\/[^/]+\//.test(key);

/** The figure as the site shows it, or that it leaves it out. */
export function shownOnSite(figure: Figure, site: Map<string, string>): string {
  const text = site.get(figure.activity ?? figure.kpiTarget ?? '') ?? '';
  if (figure.key.includes('/periods/') && isPart(figure)) return inPeriodTable(figure, text);
  if (isPart(figure) || !ON_THE_SITE.includes(figure.kind)) return LEFT_OUT;
  const expected = inSwedish(figure);
  const whole = new RegExp(`(^|[^\\d,])${expected.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\d]|,\\d)`);
  return whole.test(text) ? expected : `not found: ${expected}`;
}

const columns = ['REQUIRED', 'DONE', 'WAITING', 'STATUS'];

/** One cell of the table of months: "juli 2021 2 inget rapporterat 0 inte hållet". */
function inPeriodTable(figure: Figure, text: string): string {
  const month = new Intl.DateTimeFormat('sv-SE', { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const name = month.format(new Date(figure.periodStart ?? ''));
  const cells =
    new RegExp(`${name} (\\S+) (inget rapporterat|\\S+) (\\S+) (hållet|inte hållet|uppgift saknas)`).exec(
      text,
    ) ?? [];
  if (figure.kind === 'REPORTED')
    return cells[2] === 'inget rapporterat' ? 'Inget är rapporterat' : 'Något är rapporterat';
  const cell = cells[columns.indexOf(figure.kind) + 1] ?? '';
  if (cell === 'inget rapporterat') return '0';
  return cell;
}
