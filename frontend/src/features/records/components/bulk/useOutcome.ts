import { useTranslation } from 'react-i18next';
import type { Problem } from '@/api/model';
import type { Refusal } from '@/lib/useSaving';
import type { RowResult } from '../../api/types';
import type { CheckedRow, RowFault } from './useRows';

/** What became of a row of the file. */
export interface RowOutcome {
  number: number;
  cells: string[];
  /** HELD_BACK: in order, but not saved because another row was not. FAULTY: not sent at all. */
  status: RowResult['status'] | 'HELD_BACK' | 'FAULTY';
  faults: RowFault[];
}

type SayRefused = (values: CheckedRow['values'], refusals: Refusal[]) => RowFault[];

/** What is refused of one row, as if it had been sent alone: /records/3/count is /count of the fourth. */
const within = (refusals: Refusal[], index: number): Refusal[] => {
  const start = `/records/${index}`;
  return refusals
    .filter(({ pointer }) => pointer === start || pointer?.startsWith(`${start}/`))
    .map((refusal) => ({ ...refusal, pointer: refusal.pointer?.slice(start.length) }));
};

/** Puts the API's answer to a batch beside the rows that were sent. */
export function useOutcome(sayRefused: SayRefused) {
  const { t } = useTranslation();

  const wholeRow = (problem: Problem | undefined): RowFault => {
    if (problem?.status === 409) return { message: t('records.bulk.errors.taken') };
    return { message: problem?.status === 403 ? t('problem.forbidden') : t('problem.invalid') };
  };

  return {
    /** Each row by itself. */
    ofResults: (sent: CheckedRow[], results: RowResult[]): RowOutcome[] =>
      sent.map(({ number, cells, values }, index) => {
        const result = results.find((one) => one.index === index);
        const status = result?.status ?? 'REFUSED';
        const faults = sayRefused(values, within(result?.problem?.errors ?? [], index));
        return {
          number,
          cells,
          status,
          faults: status === 'REFUSED' && faults.length === 0 ? [wholeRow(result?.problem)] : faults,
        };
      }),
    /** All or nothing, and it was nothing; empty where the refusal is of no row. */
    ofRefusal: (sent: CheckedRow[], refusals: Refusal[]): RowOutcome[] => {
      const rows = sent.map(({ number, cells, values }, index): RowOutcome => {
        const own = within(refusals, index);
        return {
          number,
          cells,
          status: own.length > 0 ? 'REFUSED' : 'HELD_BACK',
          faults: sayRefused(values, own),
        };
      });
      return rows.some(({ status }) => status === 'REFUSED') ? rows : [];
    },
  };
}
