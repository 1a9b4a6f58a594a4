import { line } from 'd3-shape';
import { useTranslation } from 'react-i18next';
import type { Indicator } from '@/api/model';
import { useFormat } from '@/i18n/useFormat';
import { ChartLegend } from './ChartLegend';
import {
  HEIGHT,
  intervalOf,
  isSignalled,
  labelled,
  labelAnchor,
  layOut,
  limitOf,
  WIDTH,
  type Surroundings,
} from './chartLayout';
import { breaksBefore, gapsBefore, hasValue, periodKey, samePeriod, type Point, type Valued } from './points';
import { ValueMark } from './ValueMark';
import styles from './ValueChart.module.css';

interface ValueChartProps extends Surroundings {
  name: string;
  kind: Indicator['kind'];
  /** Where the values are from. */
  area: string;
  points: Point[];
  /** The days from which it is measured in another way. */
  breaks: string[];
}

/**
 * Few values, each written at its dot: nothing has to be read off an axis. No line is drawn across periods for
 * which no value is known or shown, nor from one way of measuring to another.
 */
export function ValueChart({ name, kind, area, points, breaks, ...around }: ValueChartProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { baseline, goal, intervals, processChart } = around;
  const { x, y, top, bottom } = layOut(points, around);
  const gaps = gapsBefore(points);
  const broken = breaksBefore(points, breaks);
  const labels = points.map(({ period }) => format.span(period));
  const figures = points.map(({ value }) => (value === undefined ? t('kpi.withheld') : format.number(value)));
  const below = points.map(({ period }) => format.shortSpan(period));
  const shown = labelled(
    below,
    figures.filter((_, index) => points[index]?.value !== undefined),
  );
  const limit = limitOf(goal);
  const between = (index: number) => (x(index - 1) + x(index)) / 2;
  const isBaseline = ({ period, value }: Point) =>
    baseline !== undefined && samePeriod(period, baseline.period) && value === baseline.value;
  const summary = points
    .map(({ preliminary }, index) =>
      t(preliminary ? 'kpi.preliminaryPoint' : 'kpi.point', { period: labels[index], value: figures[index] }),
    )
    .join(', ');
  const joined = line<[number, Valued]>(
    ([index]) => x(index),
    ([, { value }]) => y(value),
  );
  const across = (value: number, className: string | undefined) => (
    <line className={className} x1={0} x2={WIDTH} y1={y(value)} y2={y(value)} />
  );

  return (
    <figure className={styles.figure}>
      <svg
        className={styles.chart}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={t('kpi.chart', { name, summary })}
      >
        {across(0, styles.axis)}
        {processChart && across(processChart.mean, styles.mean)}
        {processChart?.limits?.lower !== undefined && across(processChart.limits.lower, styles.limits)}
        {processChart?.limits?.upper !== undefined && across(processChart.limits.upper, styles.limits)}
        {baseline && across(baseline.value, styles.baselineLine)}
        {limit !== undefined && across(limit, styles.goalLine)}
        {points.map((point, index) => {
          const previous = points[index - 1];
          const key = periodKey(point.period);
          if (!previous) return null;
          if (broken[index]) {
            return (
              <line
                key={key}
                className={styles.breakLine}
                x1={between(index)}
                x2={between(index)}
                y1={top / 2}
                y2={bottom}
              />
            );
          }
          if (gaps[index]) {
            return (
              <text key={key} className={styles.gap} x={between(index)} y={y(0) + 7}>
                //
              </text>
            );
          }
          if (!hasValue(previous) || !hasValue(point)) return null;
          const ends: [number, Valued][] = [
            [index - 1, previous],
            [index, point],
          ];
          return <path key={key} className={styles.line} d={joined(ends) ?? ''} />;
        })}
        {points.map((point, index) => (
          <g key={periodKey(point.period)} transform={`translate(${x(index)} 0)`}>
            {hasValue(point) ? (
              <ValueMark
                point={point}
                y={y}
                interval={intervalOf(point, intervals)}
                baseline={isBaseline(point)}
                signalled={isSignalled(point, processChart)}
                text={shown[index] ? figures[index] : undefined}
              />
            ) : (
              <rect className={styles.withheld} x={-14} width={28} y={top} height={bottom - top} />
            )}
            {shown[index] && (
              <text
                className={styles.label}
                y={HEIGHT - 18}
                {...labelAnchor(index, points.length, below[index] ?? '')}
              >
                {below[index]}
              </text>
            )}
          </g>
        ))}
      </svg>
      <figcaption className={styles.caption}>
        <span>{area}</span>
        <ChartLegend kind={kind} points={points} broken={broken} gaps={gaps} {...around} />
      </figcaption>
    </figure>
  );
}
