import type { Activity, Text } from '@/api/model';
import { slugOf } from '@/lib/slug';
import { emptyRecord, type RecordValues } from '../form/recordForm';
import { itemsOf } from '../quota';
import type { Column, Mapping } from './columns';

/** What the words of a file are looked up in. */
export interface Lookup {
  activities: Activity[];
  places: { id: string; name: string }[];
  organisations: { slug: string; name: Text }[];
}

/** A word of the file that names nothing there is. */
export interface Unknown {
  column: Column;
  word: string;
}

export interface ReadRow {
  values: RecordValues;
  unknown: Unknown[];
}

const SEPARATOR = /[|;\n]/;
const COMPACT_DAY = /^(\d{4})[/.]?(\d{2})[/.]?(\d{2})$/;

const listed = (cell: string) =>
  cell
    .split(SEPARATOR)
    .map((part) => part.trim())
    .filter((part) => part !== '');

const same = (word: string, ...names: (string | undefined)[]) =>
  names.some((name) => name !== undefined && slugOf(name) === slugOf(word));

const WRITTEN_DAY = /^(\d{1,2})\s+(\p{L}+)\.?\s+(\d{4})$/u;
const months = ['jan', 'feb', 'mar', 'apr', 'ma', 'jun', 'jul', 'aug', 'sep', 'o', 'nov', 'dec'];

/**
 * 2021-03-17, also written 20210317, 2021/03/17, 2021.03.17 or 17 mars 2021; anything else stays for
 * the check to refuse.
 */
function dayOf(cell: string): string {
  const [, day = '', name = '', year = ''] = WRITTEN_DAY.exec(cell) ?? [];
  const month = months.findLastIndex((start) => name.toLowerCase().startsWith(start)) + 1;
  return month > 0
    ? `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
    : cell.replace(COMPACT_DAY, '$1-$2-$3');
}

const qualifiers: Record<RecordValues['countQualifier'], string[]> = {
  EXACT: ['exakt', 'exact'],
  AT_LEAST: ['minst', 'at least', 'minst så många', 'at least that many'],
  AT_MOST: ['högst', 'at most', 'högst så många', 'at most that many'],
  ABOUT: ['ungefär', 'cirka', 'ca', 'about'],
};

/** The cells of a row by what they say. */
export const cellsOf = (cells: string[], mapping: Mapping) => (column: Column) => {
  const index = mapping.indexOf(column);
  return index < 0 ? '' : (cells[index] ?? '');
};

/** A template names the activities: a row that says no more than that has not been filled in. */
export const isFilledIn = (cells: string[], mapping: Mapping): boolean =>
  cells.some((cell, index) => cell !== '' && mapping[index] && mapping[index] !== 'activity');

/** A row as the form would hold it. */
export function readRow(
  cell: (column: Column) => string,
  { activities, places, organisations }: Lookup,
): ReadRow {
  const unknown: Unknown[] = [];
  const missing = (column: Column, word: string) => {
    unknown.push({ column, word });
    return [];
  };
  const activityNamed = (word: string) =>
    activities.find(({ id, key, title }) => id === word || same(word, key, title.sv, title.en));
  const chosen = (column: Column, words: string[]) =>
    words.flatMap((word) => activityNamed(word) ?? missing(column, word));

  const [activity] = chosen('activity', cell('activity') === '' ? [] : [cell('activity')]);
  const also = chosen('also', listed(cell('also'))).filter(({ id }) => id !== activity?.id);
  const items = listed(cell('item'));
  const itemFor = (one: Activity) =>
    itemsOf(one.quota).find(({ key, name }) => items.some((word) => same(word, key, name.sv, name.en)))
      ?.key ?? '';
  for (const word of items) {
    const known = [activity, ...also].some(
      (one) => one && itemsOf(one.quota).some(({ key, name }) => same(word, key, name.sv, name.en)),
    );
    if (activity && !known) missing('item', word);
  }
  const placeIds = listed(cell('places')).flatMap(
    (word) => places.find(({ id, name }) => id === word || same(word, name))?.id ?? missing('places', word),
  );
  const organisationsTakingPart = listed(cell('organisations')).flatMap(
    (word) =>
      organisations.find(({ slug, name }) => same(word, slug, name.sv, name.en))?.slug ??
      missing('organisations', word),
  );
  const qualifier = cell('countQualifier');
  const countQualifier =
    qualifier === ''
      ? 'EXACT'
      : (Object.keys(qualifiers) as RecordValues['countQualifier'][]).find((one) =>
          same(qualifier, one, ...qualifiers[one]),
        );
  if (!countQualifier) missing('countQualifier', qualifier);

  return {
    unknown,
    values: {
      ...emptyRecord({ start: '' }),
      activityId: activity?.id ?? '',
      item: activity ? itemFor(activity) : '',
      also: also.map(({ id }) => id),
      alsoItems: Object.fromEntries(also.map((one) => [one.id, itemFor(one)])),
      performedOn: dayOf(cell('performedOn')),
      performedUntil: dayOf(cell('performedUntil')),
      count: cell('count'),
      countQualifier: countQualifier ?? 'EXACT',
      subCount: cell('subCount'),
      hours: cell('hours'),
      responseMinutes: cell('responseMinutes'),
      nothingDone: cell('count') === '0',
      noNeed: cell('noNeedReason') !== '',
      noNeedReason: cell('noNeedReason'),
      placeId: placeIds[0] ?? '',
      placeIds,
      organisationsTakingPart,
      participants: cell('participants'),
      durationMinutes: cell('durationMinutes'),
      startTime: cell('startTime').replace('.', ':'),
      endTime: cell('endTime').replace('.', ':'),
      evidence:
        cell('evidenceTitle') === '' && cell('evidenceUrl') === ''
          ? []
          : [{ title: cell('evidenceTitle'), url: cell('evidenceUrl') }],
      publicNote: cell('publicNote'),
      internalNote: cell('internalNote'),
    },
  };
}
