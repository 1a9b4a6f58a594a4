import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import { useTranslation } from 'react-i18next';
import type { KpiTarget } from '@/api/model';
import { useFormat } from '@/i18n/useFormat';
import { gapsBefore, type Point } from './points';
import styles from './KpiTargets.module.css';

const WIDTH = 640;
const HEIGHT = 230;
const MARGIN = { top: 44, right: 50, bottom: 46, left: 50 };

interface ValueChartProps {
  name: string;
  points: Point[];
  baseline?: KpiTarget['baseline'];
}

/**
 * Few values, each written at its dot: nothing has to be read off an axis. The scale starts at zero, and no
 * line is drawn across periods for which no value is known.
 */
export function ValueChart({ name, points, baseline }: ValueChartProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const label = ({ period }: Point) => format.span(period);
  const isBaseline = ({ period, value }: Point) =>
    period.start === baseline?.period.start && value === baseline.value;

  const x = scalePoint(points.map(label), [MARGIN.left, WIDTH - MARGIN.right]);
  const top = Math.max(...points.map(({ value }) => value), baseline?.value ?? 0) || 1;
  const y = scaleLinear([0, top], [HEIGHT - MARGIN.bottom, MARGIN.top]);
  const at = (point: Point) => x(label(point)) ?? WIDTH / 2;
  const gaps = gapsBefore(points);
  const drawn = line<Point>(at, ({ value }) => y(value));
  const summary = points
    .map((point) => t('kpi.point', { period: label(point), value: format.number(point.value) }))
    .join(', ');

  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={t('kpi.chart', { name, summary })}
    >
      <line className={styles.axis} x1={0} x2={WIDTH} y1={y(0)} y2={y(0)} />
      {baseline && (
        <line
          className={styles.baselineLine}
          x1={0}
          x2={WIDTH}
          y1={y(baseline.value)}
          y2={y(baseline.value)}
        />
      )}
      {points.slice(1).map((point, index) => {
        const previous = points[index];
        if (!previous) return null;
        return gaps[index + 1] ? (
          <text
            key={point.period.start}
            className={styles.gap}
            x={(at(previous) + at(point)) / 2}
            y={y(0) + 7}
          >
            ⁄⁄
          </text>
        ) : (
          <path key={point.period.start} className={styles.line} d={drawn([previous, point]) ?? ''} />
        );
      })}
      {points.map((point) => (
        <g key={point.period.start} transform={`translate(${at(point)} 0)`}>
          <circle
            className={isBaseline(point) ? styles.baselineDot : styles.dot}
            cy={y(point.value)}
            r={isBaseline(point) ? 8 : 6}
          />
          <text className={styles.value} y={y(point.value) - 18}>
            {format.number(point.value)}
          </text>
          <text className={styles.label} y={HEIGHT - 18}>
            {label(point)}
          </text>
        </g>
      ))}
    </svg>
  );
}
