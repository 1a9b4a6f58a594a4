import type { Measurement } from '@/api/model';

export interface Point {
  period: { start: string; end: string };
  value: number;
}

/** The numbers that hold: a source that gives only words gives no point, nor does what it has replaced since. */
export const pointsOf = (measurements: Measurement[]): Point[] =>
  measurements.flatMap(({ period, value, current }) =>
    current && typeof value === 'number' ? [{ period, value }] : [],
  );

const days = ({ period }: Point) => Date.parse(period.start) / 86_400_000;

/** Leap years and months of unlike length are no gap. */
const TOLERANCE = 1.5;

/** For each point, whether a longer time lies before it than the series otherwise has between two points. */
export function gapsBefore(points: Point[]): boolean[] {
  const steps = points.slice(1).map((point, index) => days(point) - days(points[index] ?? point));
  const usual = Math.min(...steps);
  return [false, ...steps.map((step) => step > usual * TOLERANCE)];
}
