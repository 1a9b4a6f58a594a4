import { words } from 'virtual:widget-words';

/** BCP 47, of one that there is a file of messages for. */
export type Language = string;

/** What the widget says, in the words of the site. */
export type Words = (typeof words)[string];

const FIRST = 'sv';

/** The language that a page is in, as far as there are words in it: en of en-GB. */
export function languageOf(lang: string): Language {
  const tag = lang.toLowerCase();
  return Object.keys(words).find((known) => tag === known || tag.startsWith(`${known}-`)) ?? FIRST;
}

export const wordsIn = (language: Language): Words => words[language] as Words;

/** Fills the places of a text: {name}. */
export const fill = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
