import { FIRST, type Language } from './index';
import { useLanguage } from './useLanguage';

/**
 * A text for people as the API gives it: always Swedish, sometimes English too; what the API says itself in
 * every language that it speaks.
 */
export interface TextInLanguages {
  sv: string;
  en?: string | null;
}

/** Nothing where it does not exist in the language. */
export const inLanguage = (text: TextInLanguages, language: Language): string | undefined =>
  (text as Partial<Record<Language, string | null>> & TextInLanguages)[language] || undefined;

/** The text in the reader's language; one that does not exist in it is marked as Swedish. */
export function LocalText({ text }: { text: TextInLanguages }) {
  const said = inLanguage(text, useLanguage());
  return said === undefined ? <span lang={FIRST}>{text.sv}</span> : <>{said}</>;
}

/** As {@link LocalText}, where only a string will do (an attribute, a document title). */
export function useLocalText(): (text: TextInLanguages) => string {
  const language = useLanguage();
  return (text) => inLanguage(text, language) ?? text.sv;
}
