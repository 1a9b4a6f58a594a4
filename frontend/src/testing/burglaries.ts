import type { KpiTarget, Measurement } from '@/api/model';
import { AGREEMENT_ID } from './kavlingeTargets';

/** Invented values: one of every kind that a chart and its table show. */

export const yearOf = (year: number) => ({ start: `${year}-01-01`, end: `${year}-12-31` });

export const counted = (year: number, more: Partial<Measurement>): Measurement => ({
  id: `m-${year}-${more.vintage ?? 1}`,
  indicatorId: 'i-inbrott',
  period: yearOf(year),
  status: 'FINAL',
  source: 'https://example.org/inbrott',
  vintage: 1,
  current: true,
  withheld: false,
  ...more,
});

export const burglaries: KpiTarget = {
  id: 't-inbrott',
  agreementId: AGREEMENT_ID,
  key: 'inbrott',
  title: { sv: 'Inbrotten', en: 'The burglaries' },
  wording: { sv: 'Inbrotten ska bli högst 30.', en: 'At most 30 burglaries.' },
  goal: { kind: 'AT_MOST', value: 30 },
  baseline: { period: yearOf(2020), value: 40 },
  pledges: [],
  contextSeries: [],
  series: {
    indicator: {
      id: 'i-inbrott',
      slug: 'inbrott',
      organisation: 'kavlinge-kommun',
      name: { sv: 'Anmälda inbrott', en: 'Reported burglaries' },
      kind: 'EVENT_COUNT',
      unit: { sv: 'anmälda brott', en: 'reported crimes' },
      goodDirection: 'LOWER',
      area: { kind: 'LOCAL_POLICE_AREA', name: 'Kävlinge' },
      seriesBreaks: [{ date: '2019-01-01', reason: { sv: 'Nya brottskoder.', en: 'New codes of crimes.' } }],
      withholdBelow: 5,
    },
    measurements: [
      counted(2017, { value: 62 }),
      counted(2018, { withheld: true }),
      counted(2019, { value: 44 }),
      counted(2020, { value: 41, current: false, publishedOn: '2021-02-01' }),
      counted(2020, { value: 40, vintage: 2, publishedOn: '2021-09-01' }),
      counted(2021, { value: 29, status: 'PRELIMINARY' }),
    ],
  },
  intervals: [
    { period: yearOf(2020), interval: { lower: 28.58, upper: 54.47 } },
    { period: yearOf(2021), interval: { lower: 19.42, upper: 41.65 } },
  ],
  assessment: {
    verdict: 'NO_DEMONSTRABLE_CHANGE',
    attainment: 'NOT_DEMONSTRATED',
    method: { id: 'rate-ratio', version: 1 },
    alpha: 0.05,
    before: { period: yearOf(2020), value: 40, preliminary: false, withheld: false },
    after: { period: yearOf(2021), value: 29, preliminary: true, withheld: false },
    comparison: {
      measure: 'RATIO',
      estimate: 0.725,
      interval: { lower: 0.4343, upper: 1.196 },
      p: 0.228,
      dispersion: 1.61,
    },
    level: { lower: 19.42, upper: 41.65 },
    preceding: {
      before: { period: yearOf(2019), value: 44, preliminary: false, withheld: false },
      verdict: 'NO_DEMONSTRABLE_CHANGE',
    },
    baselineAtSigning: { value: 41, verdict: 'NO_DEMONSTRABLE_CHANGE' },
    revision: { on: '2021-09-01', before: 41, after: 29, verdict: 'NO_DEMONSTRABLE_CHANGE' },
    preliminary: true,
    explanation: {
      sv: 'Inbrotten blev färre, men inte så många färre att slumpen kan uteslutas.',
      en: 'There were fewer burglaries, but not so many fewer that chance can be ruled out.',
    },
  },
};

const months = Array.from({ length: 12 }, (_, index) => {
  const month = String(index + 1).padStart(2, '0');
  return { start: `2021-${month}-01`, end: `2021-${month}-28` };
});

/** Twelve months, of which the last is more than the usual variation. */
export const monthly: KpiTarget = {
  ...burglaries,
  series: burglaries.series && {
    indicator: { ...burglaries.series.indicator, seriesBreaks: [] },
    measurements: months.map((period, index) =>
      counted(2021, { id: `month-${index}`, period, value: index === 11 ? 19 : 8 + (index % 3) }),
    ),
  },
  intervals: [],
  processChart: {
    mean: 9.8,
    limits: { lower: 4.2, upper: 15.4 },
    signals: months.slice(-1).map((period) => ({ period, signals: ['OUTSIDE'] })),
  },
};
