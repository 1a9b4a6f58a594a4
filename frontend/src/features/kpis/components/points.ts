import type { Measurement } from '@/api/model';

export interface Point {
  period: { start: string; end: string };
  value: number;
}

/** The measurements that have a number; a source that gives only words gives no point. */
export const pointsOf = (measurements: Measurement[]): Point[] =>
  measurements.flatMap(({ period, value }) => (typeof value === 'number' ? [{ period, value }] : []));

const days = ({ period }: Point) => Date.parse(period.start) / 86_400_000;

/** Leap years and months of unlike length are no gap. */
const TOLERANCE = 1.5;

/** For each point, whether a longer time lies before it than the series otherwise has between two points. */
export function gapsBefore(points: Point[]): boolean[] {
  const steps = points.slice(1).map((point, index) => days(point) - days(points[index] ?? point));
  const usual = Math.min(...steps);
  return [false, ...steps.map((step) => step > usual * TOLERANCE)];
}
