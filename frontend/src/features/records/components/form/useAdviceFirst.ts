import { useState } from 'react';
import { checkRecords } from '../../api/records';
import type { Advice, NewRecord } from '../../api/types';

/** Tells once what to know about a record before it is saved; the same record is saved the second time. */
export function useAdviceFirst() {
  const [told, setTold] = useState<{ record: string; advice: Advice[] }>({ record: '', advice: [] });
  return {
    advice: told.advice,
    /** Whether there is something to know that was not told yet. */
    toKnow: async (id: string, record: NewRecord): Promise<boolean> => {
      const asked = JSON.stringify(record);
      if (asked === told.record) return false;
      const advice = await adviceOn(id, record);
      setTold({ record: asked, advice });
      return advice.length > 0;
    },
  };
}

/** Where nobody can be asked, saving says what is wrong. */
async function adviceOn(id: string, record: NewRecord): Promise<Advice[]> {
  try {
    const [result] = await checkRecords([{ id, record }]);
    return result?.advice ?? [];
  } catch {
    return [];
  }
}
