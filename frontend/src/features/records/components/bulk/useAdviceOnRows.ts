import { useState } from 'react';
import { checkRecords } from '../../api/records';
import type { Advice } from '../../api/types';
import type { CheckedRow } from './useRows';

export interface AdvisedRow {
  number: number;
  advice: Advice;
}

/** Tells once what to know about the rows of a file; the second time they are saved. */
export function useAdviceOnRows() {
  const [advice, setAdvice] = useState<AdvisedRow[]>();
  return {
    advice: advice ?? [],
    forgetAdvice: () => setAdvice(undefined),
    /** Whether there is something to know that was not told yet. */
    toKnow: async (rows: CheckedRow[]): Promise<boolean> => {
      if (advice !== undefined || rows.length === 0) return false;
      const found = await adviceOn(rows);
      setAdvice(found);
      return found.length > 0;
    },
  };
}

async function adviceOn(rows: CheckedRow[]): Promise<AdvisedRow[]> {
  const results = await checkRecords(rows.map(({ id, record }) => ({ id, record })));
  return results.flatMap(({ index, advice }) =>
    advice.map((one) => ({ number: rows[index]?.number ?? 0, advice: one })),
  );
}
