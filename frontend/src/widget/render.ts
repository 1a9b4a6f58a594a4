import type { Answer, Status } from './status';
import { fill, type Language, type Words } from './words';

interface Drawn {
  answer: Answer | { kind: 'loading' };
  words: Words;
  language: Language;
  site: URL;
  agreement: string;
  /** The host page has put something inside the element. */
  instead: boolean;
}

type Child = Node | string | false | undefined;

/** Text is only ever text: nothing that was published is read as HTML. */
function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string>,
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children.filter((child) => child !== undefined && child !== false));
  return made;
}

export function render(drawn: Drawn): HTMLElement {
  const { answer, words, language } = drawn;
  const around = (...children: Child[]) =>
    element('section', { lang: language, 'aria-label': words.label }, ...children);
  switch (answer.kind) {
    case 'loading':
      return around(insteadOf(drawn, element('p', {}, words.loading)));
    case 'unknown':
      return around(insteadOf(drawn, element('p', {}, words.unknown)));
    case 'away':
      return around(
        insteadOf(
          drawn,
          element('p', {}, words.away),
          element('p', {}, agreementLink(drawn, words.agreement)),
        ),
      );
    case 'status':
      return around(...status(drawn, answer.status, answer.stale));
  }
}

/** What the host put inside the element, else our own words. */
const insteadOf = ({ instead }: Drawn, ...own: HTMLElement[]) =>
  instead ? element('slot', {}) : element('div', {}, ...own);

const link = (site: URL, path: string, text: Child) => element('a', { href: new URL(path, site).href }, text);

const agreementLink = ({ site, agreement }: Drawn, text: Child) =>
  link(site, `medborgarloften/${encodeURIComponent(agreement)}`, text);

function status(
  drawn: Drawn,
  { agreement, publication, late, notHere, readAt }: Status,
  stale: boolean,
): Child[] {
  const { words, language } = drawn;
  const write = writer(language, words);
  return [
    element('h2', {}, agreementLink(drawn, write.text(agreement.title))),
    stale &&
      element('p', { class: 'warning', role: 'status' }, fill(words.stale, { date: write.instant(readAt) })),
    ...(publication
      ? published(drawn, publication)
      : [element('p', {}, notHere ? words.notHere : words.none)]),
    late.length > 0 &&
      element(
        'ul',
        { class: 'late' },
        ...late.map((period) =>
          element(
            'li',
            {},
            fill(words.late, { period: write.period(period), date: write.date(period.dueOn) }),
          ),
        ),
      ),
    !publication && element('p', {}, agreementLink(drawn, words.agreement)),
  ];
}

function published(
  { site, words, language }: Drawn,
  publication: NonNullable<Status['publication']>,
): Child[] {
  const write = writer(language, words);
  const { id, version, publishedAt, period, summary, demonstration, approvedBy, dissentOf, counts, targets } =
    publication;
  return [
    element('p', { class: 'period' }, `${words.followUp} ${write.period(period)}`),
    demonstration && element('p', { class: 'demonstration' }, words.demo),
    element('p', { class: 'summary' }, write.text(summary)),
    element('h3', {}, words.done),
    element(
      'ul',
      { class: 'counts' },
      ...inOrder(counts, words).map(({ status, count }) =>
        element('li', { 'data-status': status }, fill(words.count, { status: words.status[status], count })),
      ),
    ),
    targets.length > 0 && element('h3', {}, words.cameOfIt),
    targets.length > 0 &&
      element(
        'ul',
        { class: 'targets' },
        ...targets.map(({ title, verdict, attainment }) =>
          element(
            'li',
            {},
            element('strong', {}, write.text(title)),
            element(
              'dl',
              {},
              element('div', {}, element('dt', {}, words.changed), element('dd', {}, words.verdict[verdict])),
              element(
                'div',
                {},
                element('dt', {}, words.met),
                element('dd', {}, words.attainment[attainment]),
              ),
            ),
          ),
        ),
      ),
    ...dissentOf.map((party) =>
      element('p', { class: 'warning' }, fill(words.dissent, { party: write.plain(party) })),
    ),
    element(
      'p',
      { class: 'small' },
      fill(words.published, {
        date: write.instant(publishedAt),
        parties: write.list(approvedBy.map(write.plain)),
      }),
      version > 1 && ` ${fill(words.corrected, { version })}`,
    ),
    element('p', {}, link(site, `publikationer/${id}`, words.read)),
  ];
}

/** The same order wherever the counts stand. */
function inOrder(counts: NonNullable<Status['publication']>['counts'], { status }: Words) {
  const order = Object.keys(status);
  return [...counts].sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
}

type Text = Status['agreement']['title'];
type Period = Status['late'][number];

/** Texts, days and periods as the language writes them, reckoned in Stockholm. */
function writer(language: Language, { locale, periodName }: Words) {
  const format = (month: 'long' | 'short', day?: 'numeric') =>
    new Intl.DateTimeFormat(locale, { day, month, year: 'numeric', timeZone: 'Europe/Stockholm' });
  // A calendar day has no hour: noon UTC is that same day in Stockholm all the year round.
  const day = (date: string) => new Date(`${date}T12:00:00Z`);
  const written = (text: Text) => (text as Partial<Record<Language, string | null>>)[language];
  const plain = (text: Text) => written(text) || text.sv;
  return {
    plain,
    /** One that exists only in Swedish is marked as Swedish. */
    text: (text: Text): Child => (written(text) ? plain(text) : element('span', { lang: 'sv' }, text.sv)),
    date: (date: string) => format('long', 'numeric').format(day(date)),
    instant: (instant: string) => format('long', 'numeric').format(new Date(instant)),
    list: (items: string[]) => new Intl.ListFormat(locale).format(items),
    period: ({ key, period: { start, end } }: Period) => {
      const [, year = '', part = ''] = /^(\d{4})-(H[12]|Q[1-4])$/.exec(key) ?? [];
      if (part === 'H1') return fill(periodName.first, { year });
      if (part === 'H2') return fill(periodName.second, { year });
      if (part) return fill(periodName.quarter, { quarter: part.slice(1), year });
      if (/^\d{4}$/.test(key)) return key;
      // Two periods that the parties chose themselves may lie in one month.
      const shown = key.includes('--') ? format('long', 'numeric') : format('short');
      return shown.formatRange(day(start), day(end));
    },
  };
}
