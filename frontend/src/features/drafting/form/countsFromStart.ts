import type { Every } from '@/api/model';

/** Whether periods can be counted from the agreement's first day; days, weeks and terms are the calendar's. */
export const countsFromStart: Record<Every, boolean> = {
  DAY: false,
  WEEK: false,
  MONTH: true,
  QUARTER: true,
  TERM: false,
  HALF_YEAR: true,
  YEAR: true,
};
