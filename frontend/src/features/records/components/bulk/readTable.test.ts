import { expect, test } from 'vitest';
import { decode } from './decode';
import { readTable } from './readTable';

const bytesOf = (text: string) => new TextEncoder().encode(text).buffer;
const raw = (...parts: (string | number)[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'number' ? [part] : [...part].map((one) => one.charCodeAt(0)))),
  ).buffer;
const known = (cells: string[]) =>
  cells.filter((cell) => ['Aktivitet', 'Datum', 'Antal', 'Kommentar'].includes(cell.trim())).length;

test('a line that names the separator is none of the rows, and is counted', async () => {
  const table = await readTable(bytesOf('sep=;\r\nAktivitet;Datum;Antal\r\nBesök;2021-12-22;1\r\n'), {
    known,
  });
  expect(table.headings).toEqual(['Aktivitet', 'Datum', 'Antal']);
  expect(table.rows).toEqual([{ number: 3, cells: ['Besök', '2021-12-22', '1'] }]);
});

test('titles may stand above the headings', async () => {
  const table = await readTable(
    bytesOf('Logg fältarbete 2021;;\r\n;;\r\nAktivitet;Datum;Antal\r\nBesök;2021-12-22;1\r\n'),
    { known },
  );
  expect(table.headings).toEqual(['Aktivitet', 'Datum', 'Antal']);
  expect(table.rows[0]?.number).toBe(4);
});

test('Unicode text with tabs is read', async () => {
  const text = 'Aktivitet\tDatum\r\nBesök på fritidsgård\t2021-12-22\r\n';
  const bytes = new Uint8Array(2 + 2 * text.length);
  bytes.set([0xff, 0xfe]);
  [...text].forEach((letter, index) => bytes.set([letter.charCodeAt(0), 0], 2 + 2 * index));
  const table = await readTable(bytes.buffer, { known });
  expect(table.rows[0]?.cells).toEqual(['Besök på fritidsgård', '2021-12-22']);
  expect(table.guessed).toBeUndefined();
});

test.each([
  ['ibm850', raw('Kommentar\nG', 0x86, 'rden var ', 0x94, 'ppen f', 0x94, 'r alla')],
  ['macintosh', raw('Kommentar\nG', 0x8c, 'rden var ', 0x9a, 'ppen f', 0x9a, 'r alla')],
  ['windows-1252', raw('Kommentar\nG', 0xe5, 'rden var ', 0xf6, 'ppen f', 0xf6, 'r alla')],
] as const)('%s is guessed by what looks like Swedish, and said to be a guess', async (encoding, bytes) => {
  const table = await readTable(bytes, { known });
  expect(table.guessed).toBe(encoding);
  expect(table.rows[0]?.cells).toEqual(['Gården var öppen för alla']);
});

test('another alphabet is read when somebody chooses it', () => {
  expect(decode(raw(0xe5), 'windows-1252').text).toBe('å');
  expect(decode(raw(0x86), 'ibm850').text).toBe('å');
});

test('what is no table is refused', async () => {
  await expect(readTable(bytesOf(''), { known })).rejects.toThrow();
  await expect(readTable(bytesOf('"open\nand never closed'), { known })).rejects.toThrow();
});
