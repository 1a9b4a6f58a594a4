import { useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { draftStore } from '@/lib/draft';
import type { Mapping } from './columns';
import { readTable, type Table } from './readTable';

/** The most rows that one request takes. */
export const MOST_ROWS = 1000;
const MOST_BYTES = 5_000_000;

/** A file that has been read, with an id for each row: sending twice saves once. */
export interface BulkFile {
  name: string;
  table: Table;
  mapping: Mapping;
  ids: string[];
}

export type FileFault = 'unreadable' | 'empty' | 'tooManyRows' | 'tooLarge';

/** The file that is being checked and sent; kept while the user signs in again. */
export function useBulkFile(key: string, mappingOf: (headings: string[]) => Mapping) {
  const draft = draftStore<BulkFile>(key);
  const [file, setFile] = useState(() => draft.read());
  const [fault, setFault] = useState<FileFault>();

  const keep = (next: BulkFile | undefined) => {
    if (next) draft.write(next);
    else draft.clear();
    setFile(next);
  };

  const read = async (chosen: File) => {
    keep(undefined);
    setFault(undefined);
    if (chosen.size > MOST_BYTES) return setFault('tooLarge');
    try {
      const table = readTable(await chosen.arrayBuffer());
      if (table.rows.length === 0) return setFault('empty');
      if (table.rows.length > MOST_ROWS) return setFault('tooManyRows');
      keep({
        name: chosen.name,
        table,
        mapping: mappingOf(table.headings),
        ids: table.rows.map(() => uuidv7()),
      });
    } catch {
      // Whatever is wrong with it, the remedy is another file.
      setFault('unreadable');
    }
  };

  return {
    file,
    fault,
    read,
    remap: (mapping: Mapping) => file && keep({ ...file, mapping }),
    forget: () => keep(undefined),
  };
}
