import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** Says in the window's title how many errors a form has, and takes it back when they are gone. */
export function useErrorsInTitle(count: number): void {
  const { t } = useTranslation();
  useEffect(() => {
    if (count === 0) return;
    const title = document.title;
    document.title = t('errors.titlePrefix', { count, title });
    return () => {
      document.title = title;
    };
  }, [count, t]);
}
