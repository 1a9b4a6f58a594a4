import i18next from 'i18next';
import ICU from 'i18next-icu';
import { initReactI18next } from 'react-i18next';
import { languages } from 'virtual:languages';
import swedish from '@messages/sv.json';

/** BCP 47, of one that there is a file of messages for. */
export type Language = string;

/** Everything is written in it first; what another language lacks is shown in it. */
export const FIRST = 'sv';

const STORED = 'lofteskollen.language';

const files = import.meta.glob<{ default: typeof swedish }>('../../../messages/*.json');

export const isLanguage = (tag: string | null | undefined): tag is Language =>
  languages.some((language) => language.tag === tag);

/** How the language writes days and numbers. */
export const localeOf = (language: Language) =>
  languages.find(({ tag }) => tag === language)?.locale ?? language;

function chosenLanguage(): Language {
  const stored = localStorage.getItem(STORED);
  return isLanguage(stored) ? stored : FIRST;
}

async function load(language: Language): Promise<void> {
  const file = files[`../../../messages/${language}.json`];
  if (file && !i18next.hasResourceBundle(language, 'translation')) {
    i18next.addResourceBundle(language, 'translation', (await file()).default);
  }
}

/** A message that cannot be filled in stands as it is written rather than taking the page with it; a test fails. */
function brokenMessage(error: Error, key: string, message: string): string {
  if (import.meta.env.MODE === 'test') throw new Error(`The message ${key}: ${error.message}`);
  return message;
}

export async function startI18n(): Promise<void> {
  const icu = new ICU({ parseErrorHandler: brokenMessage, parseLngForICU: localeOf });
  await i18next
    .use(icu)
    .use(initReactI18next)
    .init({ lng: FIRST, fallbackLng: FIRST, resources: { [FIRST]: { translation: swedish } } });
  await changeLanguage(chosenLanguage());
}

export async function changeLanguage(language: Language): Promise<void> {
  await load(language);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  localStorage.setItem(STORED, language);
}
