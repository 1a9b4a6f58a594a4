import { scaleLinear, scalePoint } from 'd3-scale';
import type { Interval, KpiTarget, ProcessChart, ValueInterval } from '@/api/model';
import { hasValue, samePeriod, type Point } from './points';

export const WIDTH = 640;
export const HEIGHT = 300;
const MARGIN = { top: 48, right: 50, bottom: 46, left: 50 };
/** How wide a character of a label is on a small screen, where the text is largest. */
const CHARACTER = 13;
/** Characters that fit between the middle of a point and the edge, on both sides together. */
const FITS = 8;

/**
 * Where the text of a point stands from: the first and the last have no room outwards for a long one.
 */
export function labelAnchor(index: number, count: number, text: string) {
  if (count < 2 || text.length <= FITS) return { x: 0 };
  if (index === 0) return { x: -MARGIN.left, style: { textAnchor: 'start' } } as const;
  return index === count - 1 ? ({ x: MARGIN.right, style: { textAnchor: 'end' } } as const) : { x: 0 };
}

/** What is drawn beside the values. */
export interface Surroundings {
  baseline?: KpiTarget['baseline'];
  goal?: KpiTarget['goal'];
  intervals?: ValueInterval[];
  processChart?: ProcessChart;
}

/** The limit of a goal that has one. */
export const limitOf = (goal: KpiTarget['goal'] | undefined): number | undefined =>
  goal?.kind === 'AT_LEAST' || goal?.kind === 'AT_MOST' ? goal.value : undefined;

/** A withheld value has no interval either: it would give the number away. */
export const intervalOf = (point: Point, intervals: ValueInterval[] = []): Interval | undefined =>
  hasValue(point) ? intervals.find(({ period }) => samePeriod(period, point.period))?.interval : undefined;

export const isSignalled = ({ period }: Point, chart: ProcessChart | undefined): boolean =>
  chart?.signals.some((signal) => samePeriod(signal.period, period)) ?? false;

/** Where everything stands. The scale starts at zero, or below it where something is. */
export function layOut(points: Point[], around: Surroundings) {
  const { baseline, goal, intervals = [], processChart } = around;
  const ends = ({ lower, upper }: Interval) => [lower, upper];
  const all = [
    0,
    ...points.filter(hasValue).map(({ value }) => value),
    ...points.flatMap((point) => ends(intervalOf(point, intervals) ?? {})),
    baseline?.value,
    limitOf(goal),
    processChart?.mean,
    ...ends(processChart?.limits ?? {}),
  ].filter((value) => value !== undefined);
  const lowest = Math.min(...all);
  const highest = Math.max(...all);
  const bottom = HEIGHT - MARGIN.bottom;
  const y = scaleLinear([lowest, highest > lowest ? highest : lowest + 1], [bottom, MARGIN.top]);
  const x = scalePoint(
    points.map((_, index) => index),
    [MARGIN.left, WIDTH - MARGIN.right],
  );
  return { x: (index: number) => x(index) ?? WIDTH / 2, y, top: MARGIN.top, bottom };
}

/** Which points have room for their texts, counted back from the newest: every one, every second… */
export function labelled(labels: string[], figures: string[]): boolean[] {
  const longest = Math.max(...[...labels, ...figures].map(({ length }) => length));
  const every = Math.max(1, Math.ceil((labels.length * longest * CHARACTER) / WIDTH));
  return labels.map((_, index) => (labels.length - 1 - index) % every === 0);
}
