import { useLanguage } from './useLanguage';

/** A text for people as the API gives it: always Swedish, sometimes English too. */
export interface TextInLanguages {
  sv: string;
  en?: string | null;
}

/** The text in the reader's language; one that exists only in Swedish is marked as Swedish. */
export function LocalText({ text }: { text: TextInLanguages }) {
  const language = useLanguage();
  if (language === 'en' && !text.en) return <span lang="sv">{text.sv}</span>;
  return <>{language === 'en' ? text.en : text.sv}</>;
}

/** As {@link LocalText}, where only a string will do (an attribute, a document title). */
export function useLocalText(): (text: TextInLanguages) => string {
  const language = useLanguage();
  return (text) => (language === 'en' && text.en ? text.en : text.sv);
}
