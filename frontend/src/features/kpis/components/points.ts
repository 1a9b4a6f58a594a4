import type { Measurement, MeasurementPeriod } from '@/api/model';

/** The newest value of a period; one that is withheld has a place in the series and no number. */
export interface Point {
  period: MeasurementPeriod;
  value?: number;
  preliminary: boolean;
}

/** A point with its number. */
export type Valued = Point & { value: number };

export const hasValue = (point: Point): point is Valued => point.value !== undefined;

export const periodKey = ({ start, end }: MeasurementPeriod) => `${start}/${end}`;

export const samePeriod = (one: MeasurementPeriod, other: MeasurementPeriod) =>
  periodKey(one) === periodKey(other);

/** What holds: a source that gives only words gives no point, nor does what it has replaced since. */
export const pointsOf = (measurements: Measurement[]): Point[] =>
  measurements.flatMap(({ period, value, current, withheld, status }) => {
    if (!current) return [];
    const preliminary = status === 'PRELIMINARY';
    if (withheld) return [{ period, preliminary }];
    return typeof value === 'number' ? [{ period, value, preliminary }] : [];
  });

const days = ({ period }: Point) => Date.parse(period.start) / 86_400_000;

/** Leap years and months of unlike length are no gap. */
const TOLERANCE = 1.5;

/** For each point, whether a longer time lies before it than the series otherwise has between two points. */
export function gapsBefore(points: Point[]): boolean[] {
  const steps = points.slice(1).map((point, index) => days(point) - days(points[index] ?? point));
  const usual = Math.min(...steps);
  return [false, ...steps.map((step) => step > usual * TOLERANCE)];
}

/** For each point, whether it is measured in another way than the one before: it began on or after such a day. */
export const breaksBefore = (points: Point[], days: string[]): boolean[] =>
  points.map(({ period }, index) => {
    const previous = points[index - 1]?.period.start;
    return previous !== undefined && days.some((day) => previous < day && day <= period.start);
  });
