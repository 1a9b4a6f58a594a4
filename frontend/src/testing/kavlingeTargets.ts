import type { AgreementOverview, Indicator } from '@/api/model';

export const AGREEMENT_ID = '01900000-0000-7000-8000-000000000010';

const safetyIndex: Indicator = {
  id: '01900000-0000-7000-8000-0000000000c1',
  slug: 'trygghetsindex-kavlinge',
  organisation: 'polisen-lpo-kavlinge',
  name: { sv: 'Trygghetsindex', en: 'Safety index' },
  kind: 'SURVEY_INDEX',
  unit: { sv: 'skala 0–6', en: 'scale 0–6' },
  goodDirection: 'LOWER',
  area: { kind: 'MUNICIPALITY', name: 'Kävlinge kommun', municipalityCode: '1261' },
  seriesBreaks: [],
};

const source = 'https://example.org/trygghetsmatning';
const year = (value: number) => ({ start: `${value}-01-01`, end: `${value}-12-31` });
const measured = (id: string, ofYear: number, value: number) =>
  ({
    id,
    indicatorId: safetyIndex.id,
    period: year(ofYear),
    value,
    status: 'FINAL',
    source,
    vintage: 1,
    current: true,
    withheld: false,
  }) as const;

export const kpiTargets: AgreementOverview['kpiTargets'] = [
  {
    id: '01900000-0000-7000-8000-0000000000e1',
    key: 'mal-e1',
    pledges: [],
    agreementId: AGREEMENT_ID,
    title: { sv: 'Den upplevda tryggheten', en: 'Perceived safety' },
    wording: { sv: 'Den upplevda tryggheten ska öka.', en: 'Perceived safety shall increase.' },
    goal: { kind: 'DECREASE' },
    baseline: { period: year(2020), value: 1.44 },
    series: {
      indicator: safetyIndex,
      measurements: [
        measured('m1', 2017, 1.68),
        measured('m2', 2018, 1.68),
        measured('m3', 2019, 1.59),
        measured('m4', 2020, 1.44),
        {
          id: 'm5',
          indicatorId: safetyIndex.id,
          period: year(2021),
          words: { sv: 'näst intill oförändrat, endast marginellt högre än året innan' },
          direction: 'UP',
          status: 'FINAL',
          source,
          vintage: 1,
          current: true,
          withheld: false,
        },
      ],
    },
    contextSeries: [],
    intervals: [],
    assessment: {
      verdict: 'INSUFFICIENT_DATA',
      attainment: 'NOT_DEMONSTRATED',
      noVerdict: 'ONLY_WORDS',
      method: { id: 'index-difference', version: 1 },
      alpha: 0.05,
      before: { period: year(2020), value: 1.44, preliminary: false, withheld: false },
      after: { period: year(2021), preliminary: false, withheld: false },
      preliminary: false,
      explanation: {
        sv: 'Källan beskriver 2021 bara i ord. Det går därför inte att säga om tryggheten har förändrats.',
        en: 'The source describes 2021 only in words, so nobody can say whether safety has changed.',
      },
    },
  },
  {
    id: '01900000-0000-7000-8000-0000000000e2',
    key: 'mal-e2',
    pledges: [],
    agreementId: AGREEMENT_ID,
    title: { sv: 'Arbete med ungdomar i deras miljö' },
    wording: { sv: 'Fortsätta arbeta med ungdomar i deras miljö.' },
    goal: { kind: 'UNQUANTIFIED' },
    contextSeries: [],
    intervals: [],
    assessment: {
      verdict: 'INSUFFICIENT_DATA',
      attainment: 'NOT_JUDGED',
      noVerdict: 'NO_INDICATOR',
      alpha: 0.05,
      preliminary: false,
      explanation: { sv: 'Inget är överenskommet att mäta, så målet bedöms inte.' },
    },
  },
];
