import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import swedish from './sv.json';

export type Language = 'sv' | 'en';

const STORED = 'lofteskollen.language';

function chosenLanguage(): Language {
  return localStorage.getItem(STORED) === 'en' ? 'en' : 'sv';
}

const loadEnglish = async () => (await import('./en.json')).default;

async function load(language: Language): Promise<void> {
  if (language === 'en' && !i18next.hasResourceBundle('en', 'translation')) {
    i18next.addResourceBundle('en', 'translation', await loadEnglish());
  }
}

export async function startI18n(): Promise<void> {
  const language = chosenLanguage();
  await i18next.use(initReactI18next).init({
    lng: 'sv',
    fallbackLng: 'sv',
    resources: { sv: { translation: swedish } },
    interpolation: { escapeValue: false },
  });
  await changeLanguage(language);
}

export async function changeLanguage(language: Language): Promise<void> {
  await load(language);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  localStorage.setItem(STORED, language);
}
