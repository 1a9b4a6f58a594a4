import Papa from 'papaparse';

/** A file as rows of cells; each row with the number that a spreadsheet shows for it. */
export interface Table {
  headings: string[];
  rows: { number: number; cells: string[] }[];
}

/** The file is no table that can be read. */
export class UnreadableTable extends Error {}

/** Spreadsheets in Swedish still save CSV in Windows' own alphabet: what is not UTF-8 is read as that. */
function decode(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const isEmpty = (cells: string[]) => cells.every((cell) => cell.trim() === '');

/** Reads a CSV file, whatever its separator is. Empty rows are left out and still counted. */
export function readTable(bytes: ArrayBuffer): Table {
  const { data, errors } = Papa.parse<string[]>(decode(bytes));
  const [headings, ...rows] = data;
  if (!headings || isEmpty(headings) || errors.some(({ type }) => type === 'Quotes'))
    throw new UnreadableTable();
  return {
    headings: headings.map((heading) => heading.trim()),
    rows: rows
      .map((cells, index) => ({ number: index + 2, cells: cells.map((cell) => cell.trim()) }))
      .filter(({ cells }) => !isEmpty(cells)),
  };
}

const BYTE_ORDER_MARK = '\uFEFF';

/** As a spreadsheet in Swedish opens it: semicolons, and the mark that says UTF-8. */
export const asCsv = (rows: string[][]): string =>
  BYTE_ORDER_MARK + Papa.unparse(rows, { delimiter: ';', escapeFormulae: true });
