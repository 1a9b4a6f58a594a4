import type { Indicator } from '@/api/model';

/** What a value may be counted from. */
export type Figure = 'numerator' | 'denominator' | 'sampleSize' | 'designEffect' | 'standardError';

const answers = { figure: 'sampleSize', words: 'answers' } as const;

/** Which figures go with which kind, and what they are called there; the API refuses the others. */
export const figuresOf = {
  EVENT_COUNT: [{ figure: 'denominator', words: 'exposure' }],
  RATE: [
    { figure: 'numerator', words: 'events' },
    { figure: 'denominator', words: 'population' },
  ],
  SURVEY_SHARE: [
    { figure: 'numerator', words: 'positive' },
    answers,
    { figure: 'designEffect', words: 'designEffect' },
  ],
  SURVEY_INDEX: [answers, { figure: 'standardError', words: 'standardError' }],
  COMPLETE_COUNT: [],
} as const satisfies Record<Indicator['kind'], readonly { figure: Figure; words: string }[]>;
