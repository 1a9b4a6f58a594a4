import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/useFormat';
import type { Refusal } from '@/lib/useSaving';
import type { NewRecord } from '../../api/types';
import { bodyOf, chosenOf, type Period, type RecordValues } from '../form/recordForm';
import { useRecordCheck } from '../form/useRecordCheck';
import { needsOf } from '../quota';
import type { Column, Mapping } from './columns';
import type { Table } from './readTable';
import { cellsOf, isFilledIn, readRow, type Lookup } from './rows';

/** What is wrong with one cell of a row; no column where it is the row itself. */
export interface RowFault {
  column?: Column;
  message: string;
}

/** A row of the file, checked by the form's own rules. */
export interface CheckedRow {
  /** The record's, chosen when the file was read. */
  id: string;
  /** As a spreadsheet counts. */
  number: number;
  cells: string[];
  values: RecordValues;
  faults: RowFault[];
  record: NewRecord;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

interface RowsOptions {
  table: Table;
  /** Of the table's rows, in their order. */
  ids: string[];
  mapping: Mapping;
  lookup: Lookup;
  period: Period;
  coordinator: boolean;
}

/** The rows of a file that say something, and the way to say what the API refuses of them. */
export function useRows({ table, ids, mapping, lookup, period, coordinator }: RowsOptions) {
  const { t } = useTranslation();
  const format = useFormat();
  const { check, place } = useRecordCheck(period, lookup.activities, coordinator);

  const dayFault = (day: string) => {
    const [year = 0, month = 0] = day.split('-').map(Number);
    if (!DAY.test(day) || month < 1 || month > 12) return t('records.bulk.errors.day');
    return t('records.bulk.errors.noSuchDay', {
      month: format.month(`${day.slice(0, 7)}-01`),
      days: new Date(Date.UTC(year, month, 0)).getUTCDate(),
    });
  };
  /** A cell that no heading names: a comma in a text or a number has divided one. */
  const surplus = (cells: string[]): RowFault[] =>
    cells.slice(table.headings.length).some((cell) => cell !== '')
      ? [{ message: t('records.bulk.errors.surplus', { headings: table.headings.length }) }]
      : [];

  const faultsOf = (values: RecordValues): RowFault[] => {
    const chosen = chosenOf(values, lookup.activities);
    const needs = needsOf(chosen, values.count);
    const unused = (['subCount', 'hours', 'responseMinutes'] as const)
      .filter((column) => values[column] !== '')
      .filter(
        (column) =>
          !{ subCount: needs.part, hours: needs.hours, responseMinutes: needs.responseMinutes }[column],
      )
      .map((column) => ({ column, message: t('records.bulk.errors.unused') }));
    const need =
      values.noNeed && !(coordinator && needs.conditional)
        ? [{ column: 'noNeedReason' as const, message: t('records.bulk.errors.noNeed') }]
        : [];
    const days = (['performedOn', 'performedUntil'] as const)
      .filter((column) => values[column] !== '' && !isDay(values[column]))
      .map((column) => ({ column, message: dayFault(values[column]) }));
    const others = check(values)
      .map(({ field, message }) => ({ column: columnOf(field), message }))
      .filter(({ column }) => !days.some((one) => one.column === column));
    // Without an activity nothing can be said of how it is counted.
    if (chosen.length === 0) return [...others, ...days];
    return [...others, ...days, ...unused, ...need];
  };

  const rows = table.rows
    .map((row, index) => ({ ...row, id: ids[index] ?? '' }))
    .filter(({ cells }) => isFilledIn(cells, mapping))
    .map(({ id, number, cells }): CheckedRow => {
      const { values, unknown } = readRow(cellsOf(cells, mapping), lookup);
      const named = unknown.map(({ column, word }) => ({
        column,
        message: t('records.bulk.errors.unknown', { word }),
      }));
      const faults = faultsOf(values).filter(({ column }) => !named.some((one) => one.column === column));
      return {
        id,
        number,
        cells,
        values,
        faults: [...surplus(cells), ...named, ...faults],
        record: bodyOf(values, lookup.activities),
      };
    });

  /** What the API refuses of a row, said as the form would. */
  const refused = (values: RecordValues, refusals: Refusal[]): RowFault[] =>
    refusals.map((refusal) => {
      const fault = place(refusal, values);
      return fault
        ? { column: columnOf(fault.field), message: fault.message }
        : {
            message: refusal.code === 'SAME_ID_AGAIN' ? t('records.bulk.errors.twice') : t('problem.invalid'),
          };
    });
  return { rows, refused };
}

/** A day that there is: 31 June is none, though a browser takes it for 1 July. */
const isDay = (text: string) =>
  DAY.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);

/** The column that a field of the form is filled from. */
function columnOf(field: string): Column {
  const [name = '', , part] = field.split('.');
  switch (name) {
    case 'activityId':
      return 'activity';
    case 'nothingDone':
      return 'count';
    case 'alsoItems':
      return 'item';
    case 'placeId':
    case 'placeIds':
      return 'places';
    case 'organisationsTakingPart':
      return 'organisations';
    case 'evidence':
      return part === 'title' ? 'evidenceTitle' : 'evidenceUrl';
    default:
      return name as Column;
  }
}
