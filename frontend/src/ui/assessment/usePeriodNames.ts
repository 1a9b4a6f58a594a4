import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PeriodResult, Every } from '@/api/model';
import { useFormat } from '@/i18n/useFormat';

/** What a period is called, in full and where space is scarce. */
export function usePeriodNames(every: Every) {
  const { t } = useTranslation();
  const format = useFormat();
  return useMemo(() => {
    const week = ({ key }: PeriodResult) => Number(key.slice(-2));
    const half = ({ key }: PeriodResult) => (key.endsWith('H1') ? 'first' : 'second');
    const term = ({ key }: PeriodResult) => (key.endsWith('spring') ? 'spring' : 'autumn');

    const long = (period: PeriodResult) => {
      const year = period.key.slice(0, 4);
      switch (every) {
        case 'DAY':
          return format.date(period.start);
        case 'WEEK':
          return t('assessment.periodName.week', { week: week(period), year });
        case 'MONTH':
          return format.month(period.start);
        case 'QUARTER':
          return t('assessment.periodName.quarter', { quarter: period.key.slice(-1), year });
        case 'TERM':
          return t(`assessment.periodName.${term(period)}`, { year });
        case 'HALF_YEAR':
          return t(`assessment.periodName.${half(period)}`, { year });
        case 'YEAR':
          return year;
      }
    };
    const short = (period: PeriodResult) => {
      switch (every) {
        case 'DAY':
          return `${Number(period.start.slice(8))} ${format.shortMonth(period.start)}`;
        case 'WEEK':
          return t('assessment.periodName.weekShort', { week: week(period) });
        case 'MONTH':
          return format.shortMonth(period.start);
        case 'QUARTER':
          return t('assessment.periodName.quarterShort', { quarter: period.key.slice(-1) });
        case 'TERM':
          return t(`assessment.periodName.${term(period)}Short`);
        case 'HALF_YEAR':
          return t(`assessment.periodName.${half(period)}Short`);
        case 'YEAR':
          return period.key;
      }
    };
    return { long, short };
  }, [every, format, t]);
}
