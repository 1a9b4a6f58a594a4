import { slugOf } from '@/lib/slug';

/** What a row may say, in the order of the template. */
export const columns = [
  'activity',
  'item',
  'performedOn',
  'performedUntil',
  'count',
  'countQualifier',
  'subCount',
  'hours',
  'responseMinutes',
  'places',
  'organisations',
  'participants',
  'durationMinutes',
  'startTime',
  'endTime',
  'publicNote',
  'internalNote',
  'evidenceTitle',
  'evidenceUrl',
  'also',
  'noNeedReason',
] as const;

export type Column = (typeof columns)[number];

/** Without these a row says nothing. */
export const required = ['activity', 'performedOn'] as const satisfies Column[];

/** For each column of the file what it says; null where it is not read. */
export type Mapping = (Column | null)[];

/** Finds the columns by their headings: as the page calls them in either language, or as the API does. */
export function mappingOf(headings: string[], namesOf: (column: Column) => string[]): Mapping {
  const taken = new Set<Column>();
  return headings.map((heading) => {
    const found = columns.find(
      (column) =>
        !taken.has(column) && [column, ...namesOf(column)].some((name) => slugOf(name) === slugOf(heading)),
    );
    if (found) taken.add(found);
    return found ?? null;
  });
}
