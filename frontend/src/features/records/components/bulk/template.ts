import type { Activity } from '@/api/model';
import { columns, type Column } from './columns';
import { asCsv } from './readTable';

/** A file with the headings and a row for each activity, named so that nobody has to spell it. */
export const templateOf = (
  activities: Activity[],
  nameOf: (column: Column) => string,
  titleOf: (activity: Activity) => string,
): string =>
  asCsv([
    columns.map(nameOf),
    ...activities.map((activity) =>
      columns.map((column) => (column === 'activity' ? titleOf(activity) : '')),
    ),
  ]);
