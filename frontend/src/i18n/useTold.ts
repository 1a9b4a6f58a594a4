import { useTranslation } from 'react-i18next';
import type { Inexact } from '@/api/model';

/** A number with how exact it is: the word stands wherever the number does. */
export function useTold() {
  const { t } = useTranslation();
  return (figure: string, exactness: Inexact['exactness'] | undefined) =>
    exactness === undefined || exactness === 'EXACT'
      ? figure
      : t(`recordFields.${exactness}`, { amount: figure });
}
