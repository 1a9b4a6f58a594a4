import { useTranslation } from 'react-i18next';
import type { ComparedValue, Indicator, Interval, KpiComparison, VisibleChange } from '@/api/model';
import { useLocalText } from '@/i18n/LocalText';
import { useFormat } from '@/i18n/useFormat';

/** Below this a p-value says no more by being smaller. */
const LEAST_P = 0.001;

/** Values, intervals and p as the reader's language writes them. */
export function useFigureWords() {
  const { t } = useTranslation();
  const format = useFormat();
  const local = useLocalText();

  /** An end that is open is not named. */
  const between = ({ lower, upper }: Interval, write: (value: number) => string, join: 'dash' | 'to') => {
    if (lower === undefined) return t('kpi.interval.atMost', { upper: write(upper ?? 0) });
    if (upper === undefined) return t('kpi.interval.atLeast', { lower: write(lower) });
    return t(`kpi.interval.${join}`, { lower: write(lower), upper: write(upper) });
  };
  const inUnit = (figure: string, { kind, unit }: Indicator) =>
    kind === 'SURVEY_SHARE'
      ? t('kpi.how.points', { figure })
      : t('kpi.how.inUnit', { figure, unit: local(unit) });

  return {
    /** Both ends with as many decimals as the kind of value bears: two of an index or a rate, else one. */
    interval: (interval: Interval, kind: Indicator['kind']) =>
      between(interval, kind === 'SURVEY_INDEX' || kind === 'RATE' ? format.fixed : format.tenths, 'dash'),
    compared: ({ period, value, decimals, preliminary, withheld, reachesTo }: ComparedValue) => {
      const figure = withheld
        ? t('kpi.withheld')
        : value === undefined
          ? t('kpi.onlyWords')
          : format.asWritten(value, decimals ?? 0);
      if (reachesTo)
        return t('kpi.incompletePoint', {
          period: format.span(period),
          value: figure,
          day: format.date(reachesTo),
        });
      return t(preliminary ? 'kpi.preliminaryPoint' : 'kpi.point', {
        period: format.span(period),
        value: figure,
      });
    },
    estimate: ({ measure, estimate }: KpiComparison, indicator: Indicator) => {
      if (estimate === undefined) return undefined;
      return measure === 'RATIO'
        ? t('kpi.how.times', { figure: format.fixed(estimate) })
        : inUnit(format.signed(estimate), indicator);
    },
    change: ({ measure, interval }: KpiComparison, indicator: Indicator) => {
      if (!interval) return undefined;
      return measure === 'RATIO'
        ? t('kpi.how.times', { figure: between(interval, format.fixed, 'dash') })
        : inUnit(between(interval, format.signed, 'to'), indicator);
    },
    /** The smallest change that would be found, either way. */
    visible: ({ measure, fall, rise }: VisibleChange, indicator: Indicator) => {
      const size = (by: number) =>
        measure === 'RATIO'
          ? format.percent(Math.abs(by - 1))
          : inUnit(format.number(Math.abs(by)), indicator);
      return format.either([
        ...(fall === undefined ? [] : [t('kpi.how.visibleFall', { figure: size(fall) })]),
        ...(rise === undefined ? [] : [t('kpi.how.visibleRise', { figure: size(rise) })]),
      ]);
    },
    p: (p: number | undefined) => {
      if (p === undefined) return undefined;
      return p < LEAST_P
        ? t('kpi.how.pBelow', { p: format.probability(LEAST_P) })
        : t('kpi.how.pIs', { p: format.probability(p) });
    },
  };
}
