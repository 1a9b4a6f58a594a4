import i18next from 'i18next';
import ICU from 'i18next-icu';
import { initReactI18next } from 'react-i18next';
import swedish from '@messages/sv.json';

export type Language = 'sv' | 'en';

const STORED = 'lofteskollen.language';

function chosenLanguage(): Language {
  return localStorage.getItem(STORED) === 'en' ? 'en' : 'sv';
}

const loadEnglish = async () => (await import('@messages/en.json')).default;

async function load(language: Language): Promise<void> {
  if (language === 'en' && !i18next.hasResourceBundle('en', 'translation')) {
    i18next.addResourceBundle('en', 'translation', await loadEnglish());
  }
}

/** A message that cannot be filled in stands as it is written rather than taking the page with it; a test fails. */
function brokenMessage(error: Error, key: string, message: string): string {
  if (import.meta.env.MODE === 'test') throw new Error(`The message ${key}: ${error.message}`);
  return message;
}

export async function startI18n(): Promise<void> {
  const language = chosenLanguage();
  await i18next
    .use(new ICU({ parseErrorHandler: brokenMessage }))
    .use(initReactI18next)
    .init({
      lng: 'sv',
      fallbackLng: 'sv',
      resources: { sv: { translation: swedish } },
    });
  await changeLanguage(language);
}

export async function changeLanguage(language: Language): Promise<void> {
  await load(language);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  localStorage.setItem(STORED, language);
}
