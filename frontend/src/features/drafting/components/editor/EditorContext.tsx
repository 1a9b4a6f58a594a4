import { createContext, useContext } from 'react';
import type { Choice } from '@/ui';

export interface Registers {
  municipalities: Choice[];
  organisations: Choice[];
  indicators: Choice[];
}

export interface Editor extends Registers {
  /** The English fields are shown. */
  english: boolean;
  /** The agreement is signed: its address, municipalities and parties are settled for good. */
  amending: boolean;
}

export const EditorContext = createContext<Editor>({
  municipalities: [],
  organisations: [],
  indicators: [],
  english: false,
  amending: false,
});

export const useEditor = (): Editor => useContext(EditorContext);
