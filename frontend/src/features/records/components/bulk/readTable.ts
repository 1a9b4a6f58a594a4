import Papa from 'papaparse';
import { decode, type Encoding } from './decode';

/** A file as rows of cells; each row with the number that a spreadsheet shows for it. */
export interface Table {
  headings: string[];
  rows: { number: number; cells: string[] }[];
  /** Of a text that does not say itself in which alphabet it is; nothing where there is no doubt. */
  guessed?: Encoding;
}

/** The file is no table that can be read. */
export class UnreadableTable extends Error {}

interface Reading {
  /** In which alphabet somebody wants it read. */
  encoding?: Encoding;
  /** How many of the cells are headings that are known. */
  known?: (cells: string[]) => number;
}

type Cells = string[][];

const SEPARATOR_LINE = /^sep=(.)\r?(?:\n|$)/i;
/** A workbook is a ZIP file. */
const isWorkbook = (bytes: ArrayBuffer) => {
  const [first, second] = new Uint8Array(bytes);
  return first === 0x50 && second === 0x4b;
};
/** Titles and remarks stand at most so far above the headings. */
const MOST_TITLES = 20;

const isEmpty = (cells: string[]) => cells.every((cell) => cell.trim() === '');

/** Reads a file from a spreadsheet: CSV with whatever separator and alphabet, or a workbook's first sheet. */
export async function readTable(bytes: ArrayBuffer, { encoding, known }: Reading = {}): Promise<Table> {
  if (isWorkbook(bytes)) return tableOf(await sheetOf(bytes), 1, known);
  const decoded = decode(bytes, encoding);
  // Papa guesses the separator by the rows alike: an empty last one is like none.
  const text = decoded.text.replace(/^\uFEFF/, '').trimEnd();
  const separator = SEPARATOR_LINE.exec(text);
  const { data, errors } = Papa.parse<string[]>(separator ? text.slice(separator[0].length) : text, {
    delimiter: separator?.[1] ?? '',
  });
  if (errors.some(({ type }) => type === 'Quotes')) throw new UnreadableTable();
  const table = tableOf(data, separator ? 2 : 1, known);
  return decoded.certain ? table : { ...table, guessed: decoded.encoding };
}

/** Empty rows are left out and still counted. */
function tableOf(cells: Cells, first: number, known: Reading['known']): Table {
  const at = headingRow(cells, known);
  const headings = cells[at];
  if (!headings) throw new UnreadableTable();
  return {
    headings: headings.map((heading) => heading.trim()),
    rows: cells
      .slice(at + 1)
      .map((row, index) => ({ number: first + at + 1 + index, cells: row.map((cell) => cell.trim()) }))
      .filter((row) => !isEmpty(row.cells)),
  };
}

/** The row whose cells are headings, below a title perhaps; the first that says anything where none is. */
function headingRow(cells: Cells, known: Reading['known']): number {
  const likely = cells
    .slice(0, MOST_TITLES)
    .map((row, index) => ({ index, found: known?.(row) ?? 0 }))
    .filter(({ found }) => found > 1)
    .sort((one, other) => other.found - one.found)[0];
  return likely?.index ?? cells.findIndex((row) => !isEmpty(row));
}

/** Only whoever chooses a workbook waits for what reads it. */
async function sheetOf(bytes: ArrayBuffer): Promise<Cells> {
  const { default: readWorkbook } = await import('read-excel-file/universal');
  const [sheet] = await readWorkbook(new Blob([bytes]));
  return (sheet?.data ?? []).map((row) => row.map(written));
}

/** A cell of a workbook as somebody would have typed it. */
function written(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === 'string') return cell;
  return typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';
}

const BYTE_ORDER_MARK = '\uFEFF';

/** As a spreadsheet in Swedish opens it: semicolons, and the mark that says UTF-8. */
export const asCsv = (rows: string[][]): string =>
  BYTE_ORDER_MARK + Papa.unparse(rows, { delimiter: ';', escapeFormulae: true });
