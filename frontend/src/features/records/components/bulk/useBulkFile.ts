import { useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { draftStore } from '@/lib/draft';
import type { Mapping } from './columns';
import type { Encoding } from './decode';
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
  /** Not kept over a new sign-in: then it is chosen again to be read otherwise. */
  const [chosen, setChosen] = useState<File>();

  const keep = (next: BulkFile | undefined) => {
    if (next) draft.write(next);
    else draft.clear();
    setFile(next);
  };

  const known = (headings: string[]) => mappingOf(headings).filter(Boolean).length;

  const read = async (chosen: File, encoding?: Encoding) => {
    keep(undefined);
    setFault(undefined);
    setChosen(chosen);
    if (chosen.size > MOST_BYTES) return setFault('tooLarge');
    try {
      const table = await readTable(await chosen.arrayBuffer(), { encoding, known });
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
    read: (chosen: File) => read(chosen),
    readAs: chosen && ((encoding: Encoding) => void read(chosen, encoding)),
    remap: (mapping: Mapping) => file && keep({ ...file, mapping }),
    forget: () => keep(undefined),
  };
}
