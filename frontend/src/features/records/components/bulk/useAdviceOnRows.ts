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
  const [twice, setTwice] = useState(false);
  const standing = (advice ?? [])
    .filter(({ advice: { code } }) => code === 'RECORDED_ALREADY')
    .map(({ number }) => number);
  return {
    advice: advice ?? [],
    /** Whether some stand already, and whether they are to be saved a second time all the same. */
    standing: standing.length > 0,
    twice,
    setTwice,
    /** A file that is read twice doubles nothing. */
    isLeftOut: ({ number }: Pick<CheckedRow, 'number'>) => !twice && standing.includes(number),
    forgetAdvice: () => {
      setAdvice(undefined);
      setTwice(false);
    },
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
