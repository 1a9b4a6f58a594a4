import { useTranslation } from 'react-i18next';
import type { PlannedPeriod } from '@/api/model';
import { useFormat } from './useFormat';

/**
 * What a period that is followed up is called: första halvåret 2021, kvartal 3 2021, jan–apr 2021; the days of
 * one that the parties chose themselves, as two of those may lie in one month.
 */
export function usePlannedPeriod(): (planned: Pick<PlannedPeriod, 'key' | 'period'>) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ key, period }) => {
    const [, year = '', part] = /^(\d{4})-(H[12]|Q[1-4])$/.exec(key) ?? [];
    if (part === 'H1') return t('assessment.periodName.first', { year });
    if (part === 'H2') return t('assessment.periodName.second', { year });
    if (part) return t('assessment.periodName.quarter', { quarter: part.slice(1), year });
    return key.includes('--') ? format.period(period) : format.span(period);
  };
}
