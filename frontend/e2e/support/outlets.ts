import type { APIRequestContext, Page } from '@playwright/test';
import { mkdirSync, writeFileSync } from 'node:fs';
import Papa from 'papaparse';
import readXlsx from 'read-excel-file/universal';
import { extractText } from 'unpdf';

const API = '/medborgarloften/v1';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export interface Figure {
  key: string;
  kind: string;
  pledge?: string;
  activity?: string;
  kpiTarget?: string;
  label: { sv: string };
  value?: number;
  unit?: { sv: string };
  code?: string;
  text?: { sv: string };
  periodStart?: string;
  periodEnd?: string;
}

/** What one outlet says of figures, by their keys. */
export type Told = Map<string, string>;

/** As it stands in files: the number, or the answer in words. */
export const inFiles = ({ value, text }: Figure) => (value === undefined ? (text?.sv ?? '') : String(value));

/** As people read it in Swedish, with the space of any width between thousands as one. */
export const inSwedish = ({ value, text }: Figure) =>
  plain(
    value === undefined
      ? (text?.sv ?? '')
      : new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 20 }).format(value),
  );

export const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** Every figure, page by page, as programs read it. */
export async function figuresOf(request: APIRequestContext, publication: string): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (let page = 1, total = 1; figures.length < total; page++) {
    const answer = await request.get(`${API}/publications/${publication}/figures`, {
      params: { limit: 100, page },
    });
    const body = (await answer.json()) as { items: Figure[]; meta: { totalRecords: number } };
    figures.push(...body.items);
    total = body.meta.totalRecords;
  }
  return figures;
}

export async function csvOf(request: APIRequestContext, publication: string): Promise<Told> {
  const answer = await request.get(`${API}/publications/${publication}/figures`, {
    headers: { Accept: 'text/csv' },
  });
  const text = (await answer.text()).replace(/^\uFEFF/, '');
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  return new Map(data.map((row) => [row.key ?? '', (row.value || row.textSv) ?? '']));
}

export async function xlsxOf(request: APIRequestContext, publication: string): Promise<Told> {
  const answer = await request.get(`${API}/publications/${publication}/figures`, {
    headers: { Accept: XLSX },
  });
  const sheets = await readXlsx(new Blob([new Uint8Array(await answer.body())]));
  const [head = [], ...rows] = sheets.find(({ sheet }) => sheet === 'Siffror')?.data ?? [];
  const column = (name: string) => head.findIndex((cell) => String(cell) === name);
  const [key, value, text] = [column('Nyckel'), column('Värde'), column('Svar på svenska')];
  return new Map(rows.map((row) => [String(row[key]), String(row[value] ?? row[text] ?? '')]));
}

/** Its text, without the breaks that paper makes and without heads and feet of pages. */
export async function pdfOf(request: APIRequestContext, publication: string): Promise<string> {
  const answer = await request.get(`${API}/publications/${publication}/document`);
  const { text } = await extractText(new Uint8Array(await answer.body()));
  return plain(text.join(' '));
}

/** The rows of every table of figures, in their order, as a browser without script shows them. */
export async function rowsWithoutScript(page: Page, publication: string): Promise<string[][]> {
  await page.goto(`/publikationer/${publication}`);
  return page
    .locator('table.figures tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => Array.from((row as HTMLTableRowElement).cells, (cell) => cell.textContent)),
    );
}

/** The publication as the feed carries it. */
export async function feedOf(request: APIRequestContext, page: Page, publication: string): Promise<string> {
  const atom = await (await request.get(`${API}/feeds/publications`)).text();
  return page.evaluate(
    ([xml, id]) => {
      const feed = new DOMParser().parseFromString(xml, 'application/xml');
      const entry = Array.from(feed.querySelectorAll('entry')).find(
        (one) => one.querySelector('id')?.textContent === `urn:uuid:${id}`,
      );
      const html = entry?.querySelector('content')?.textContent ?? '';
      return new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '';
    },
    [atom, publication] as const,
  );
}

/** Without any space, since paper and browsers break lines where they like. */
export const squeezed = (text: string) => text.replaceAll(/\s+/g, '');

/** A table for who wants to see what was read where. */
export function write(told: string[][]) {
  const head = ['Figure', 'JSON', 'CSV', 'XLSX', 'Page', 'Page without script', 'PDF', 'Feed'];
  const lines = [head, head.map(() => '---'), ...told].map((cells) => `| ${cells.join(' | ')} |`);
  mkdirSync('target', { recursive: true });
  writeFileSync('target/one-publication.md', `${lines.join('\n')}\n`);
}
