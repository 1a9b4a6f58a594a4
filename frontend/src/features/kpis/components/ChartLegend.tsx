import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Indicator } from '@/api/model';
import { useFormat } from '@/i18n/useFormat';
import { intervalOf, isSignalled, limitOf, type Surroundings } from './chartLayout';
import type { Point } from './points';
import { useFigureWords } from './useFigureWords';
import styles from './ValueChart.module.css';

interface ChartLegendProps extends Surroundings {
  kind: Indicator['kind'];
  points: Point[];
  broken: boolean[];
  gaps: boolean[];
}

/** What the marks of a chart mean: only those that are drawn. */
export function ChartLegend({ kind, points, broken, gaps, ...around }: ChartLegendProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useFigureWords();
  const { baseline, goal, intervals, processChart } = around;
  const limit = limitOf(goal);
  const marks: [drawn: boolean, glyph: ReactNode, meaning?: string][] = [
    [
      points.some((point) => intervalOf(point, intervals)),
      <path key="interval" className={styles.whisker} d="M12 2V22M6 2H18M6 22H18" />,
      t('kpi.legend.interval'),
    ],
    [
      points.some(({ preliminary, value }) => preliminary && value !== undefined),
      <circle key="preliminary" className={styles.preliminaryDot} cx={12} cy={12} r={6} />,
      t('kpi.legend.preliminary'),
    ],
    [
      points.some(({ value }) => value === undefined),
      <rect key="withheld" className={styles.withheld} x={4} y={2} width={16} height={20} />,
      t('kpi.legend.withheld'),
    ],
    [
      broken.some(Boolean),
      <path key="break" className={styles.breakLine} d="M12 0V24" />,
      t('kpi.legend.break'),
    ],
    [
      gaps.some((isGap, index) => isGap && !broken[index]),
      <text key="gap" className={styles.gap} x={12} y={19}>
        {'//'}
      </text>,
      t('kpi.legend.gap'),
    ],
    [
      baseline !== undefined,
      <g key="baseline">
        <path className={styles.baselineLine} d="M0 12H24" />
        <circle className={styles.baselineRing} cx={12} cy={12} r={7} />
      </g>,
      baseline &&
        t('kpi.legend.baseline', {
          period: format.span(baseline.period),
          value: format.number(baseline.value),
        }),
    ],
    [
      limit !== undefined,
      <path key="goal" className={styles.goalLine} d="M0 12H24" />,
      t(goal?.kind === 'AT_MOST' ? 'kpi.legend.atMost' : 'kpi.legend.atLeast', {
        value: format.number(limit ?? 0),
      }),
    ],
    [
      processChart !== undefined,
      <path key="mean" className={styles.mean} d="M0 12H24" />,
      t('kpi.legend.mean', { value: format.number(processChart?.mean ?? 0) }),
    ],
    [
      processChart?.limits !== undefined,
      <path key="limits" className={styles.limits} d="M0 6H24M0 18H24" />,
      t('kpi.legend.limits', { interval: words.interval(processChart?.limits ?? {}, kind) }),
    ],
    [
      points.some((point) => isSignalled(point, processChart)),
      <rect key="signal" className={styles.signal} x={3} y={3} width={18} height={18} />,
      t('kpi.legend.signal'),
    ],
  ];
  const drawn = marks.filter(([isDrawn]) => isDrawn);
  if (drawn.length === 0) return null;
  return (
    <ul className={styles.legend} aria-label={t('kpi.legend.title')}>
      {drawn.map(([, glyph, meaning]) => (
        <li key={meaning}>
          <svg viewBox="0 0 24 24" width={24} height={24} aria-hidden>
            {glyph}
          </svg>
          {meaning}
        </li>
      ))}
    </ul>
  );
}
