import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';

/** Where the messages stand: the API reads them too. */
export const MESSAGES = new URL('../messages', import.meta.url).pathname;

/** Everything is written in it first. */
const FIRST = 'sv';

interface Section {
  [key: string]: string | Section;
}

interface Messages extends Section {
  language: { name: string; locale: string; inSentence: string; switchTo: string };
  widget: Section;
  assessment: { status: Section; periodName: Section };
  kpi: { verdict: Section; attainment: Section; changed: string; met: string };
}

/** What only the API says: a reader of the site does not download it. */
const ONLY_THE_API = ['calendar', 'edition', 'feed', 'figures', 'headline', 'mail', 'post', 'problemType'];

function files(folder: string): [tag: string, messages: Messages][] {
  const tags = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => basename(file, '.json'))
    .sort((a, b) => Number(b === FIRST) - Number(a === FIRST) || a.localeCompare(b));
  return tags.map((tag) => [tag, JSON.parse(readFileSync(join(folder, `${tag}.json`), 'utf8')) as Messages]);
}

/** The languages that there is a file of, the first language first. */
export const languagesIn = (folder: string) =>
  files(folder).map(([tag, { language }]) => ({ tag, ...language }));

/** What the widget says in each of them: the other sections stay out of its file. */
const widgetWordsIn = (folder: string) =>
  Object.fromEntries(
    files(folder).map(([tag, { language, widget, assessment, kpi }]) => [
      tag,
      {
        ...widget,
        locale: language.locale,
        status: assessment.status,
        verdict: kpi.verdict,
        attainment: kpi.attainment,
        changed: kpi.changed,
        met: kpi.met,
        periodName: assessment.periodName,
      },
    ]),
  );

/**
 * Gives the site the languages that it finds, each message file without what only the API says, and the
 * widget its few words: a file more is a language more.
 */
export function messages(folder = MESSAGES): Plugin {
  const modules: Record<string, () => object> = {
    'virtual:languages': () => ({ languages: languagesIn(folder) }),
    'virtual:widget-words': () => ({ words: widgetWordsIn(folder) }),
  };
  return {
    name: 'messages',
    enforce: 'pre',
    resolveId: (source) => (source in modules ? `\0${source}` : undefined),
    load(id) {
      const made = modules[id.replace('\0', '')]?.();
      if (!made) return undefined;
      return Object.entries(made)
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join('\n');
    },
    transform(code, id) {
      if (!id.startsWith(folder) || !id.endsWith('.json')) return undefined;
      const kept = Object.entries(JSON.parse(code) as Messages).filter(
        ([name]) => !ONLY_THE_API.includes(name),
      );
      return { code: JSON.stringify(Object.fromEntries(kept)), map: null };
    },
  };
}
