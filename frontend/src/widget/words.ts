import * as english from '@/i18n/en.json';
import * as swedish from '@/i18n/sv.json';

export type Language = 'sv' | 'en';

/** What the widget says, in the words of the site; the sections that are not named here stay out of its file. */
const words = {
  sv: {
    ...swedish.widget,
    status: swedish.assessment.status,
    verdict: swedish.kpi.verdict,
    attainment: swedish.kpi.attainment,
    changed: swedish.kpi.changed,
    met: swedish.kpi.met,
    periodName: swedish.assessment.periodName,
  },
  en: {
    ...english.widget,
    status: english.assessment.status,
    verdict: english.kpi.verdict,
    attainment: english.kpi.attainment,
    changed: english.kpi.changed,
    met: english.kpi.met,
    periodName: english.assessment.periodName,
  },
};

export type Words = (typeof words)['sv'];

export const wordsIn = (language: Language): Words => words[language];

/** Fills the places of a text: {{name}}. */
export const fill = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
