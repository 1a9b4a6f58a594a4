import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import { useTranslation } from 'react-i18next';
import type { KpiTarget, Measurement } from '@/api/model';
import { useFormat } from '@/i18n/useFormat';
import styles from './KpiTargets.module.css';

const WIDTH = 640;
const HEIGHT = 240;
const MARGIN = { top: 44, right: 60, bottom: 46, left: 60 };

interface ValueChartProps {
  name: string;
  /** In the order of their periods; those without a number are left out. */
  measurements: Measurement[];
  baseline?: KpiTarget['baseline'];
}

/** Few values, each written at its dot: nothing has to be read off an axis. The scale starts at zero. */
export function ValueChart({ name, measurements, baseline }: ValueChartProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const points = measurements.flatMap(({ period, value }) =>
    typeof value === 'number' ? [{ label: format.span(period), start: period.start, value }] : [],
  );
  const isBaseline = (point: (typeof points)[number]) =>
    point.start === baseline?.period.start && point.value === baseline.value;

  const x = scalePoint(
    points.map(({ label }) => label),
    [MARGIN.left, WIDTH - MARGIN.right],
  );
  const top = Math.max(...points.map(({ value }) => value), baseline?.value ?? 0, 1e-9);
  const y = scaleLinear([0, top], [HEIGHT - MARGIN.bottom, MARGIN.top]);
  const at = (label: string) => x(label) ?? WIDTH / 2;
  const path = line<(typeof points)[number]>(
    ({ label }) => at(label),
    ({ value }) => y(value),
  )(points);
  const summary = points
    .map(({ label, value }) => t('kpi.point', { period: label, value: format.number(value) }))
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
      {path && points.length > 1 && <path className={styles.line} d={path} />}
      {points.map((point) => (
        <g key={point.label} transform={`translate(${at(point.label)} 0)`}>
          <circle
            className={isBaseline(point) ? styles.baselineDot : styles.dot}
            cy={y(point.value)}
            r={isBaseline(point) ? 8 : 6}
          />
          <text className={styles.value} y={y(point.value) - 18}>
            {format.number(point.value)}
          </text>
          <text className={styles.label} y={HEIGHT - 18}>
            {point.label}
          </text>
        </g>
      ))}
    </svg>
  );
}
