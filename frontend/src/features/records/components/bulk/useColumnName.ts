import { useTranslation } from 'react-i18next';
import swedish from '@messages/sv.json';
import type { Column } from './columns';

/** What a column is called: on the page, and in files that were made in Swedish. */
export function useColumnName() {
  const { t } = useTranslation();
  const nameOf = (column: Column) => t(`records.bulk.columns.${column}`);
  return { nameOf, namesOf: (column: Column) => [nameOf(column), swedish.records.bulk.columns[column]] };
}
