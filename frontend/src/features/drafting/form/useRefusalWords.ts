import { useTranslation } from 'react-i18next';

/** What is wrong with a place in the document, from the stable code of the API's refusal. */
export function useRefusalWords(): (code: string) => string {
  const { t, i18n } = useTranslation();
  return (code) => {
    const key: string = `drafting.refusal.${code}`;
    return i18n.exists(key) ? t(key as 'drafting.refusal.SIZE') : t('drafting.refusal.other');
  };
}
