import { useTranslation } from 'react-i18next';
import { useLocalText } from '@/i18n/LocalText';
import { useCodes } from '@/i18n/useCodes';
import { useFormat } from '@/i18n/useFormat';
import type { operations } from '@/api/generated/schema';
import swedish from '@messages/sv.json';
import { technical } from './deeds';

/** The operations that change something: one that has no words does not compile. */
type Changing = Extract<keyof operations, `${'put' | 'post' | 'correct' | 'void' | 'delete'}${string}`>;

const { fields, values } = swedish.history;
const told: Record<Changing, string> = swedish.history.operations;

const knows = <Table extends object>(table: Table, key: string): key is Extract<keyof Table, string> =>
  Object.hasOwn(table, key);

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/;

interface LocalText {
  sv: string;
  en?: string;
}

const isText = (value: object): value is LocalText =>
  'sv' in value &&
  typeof value.sv === 'string' &&
  Object.keys(value).every((key) => key === 'sv' || key === 'en');

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const saysNothing = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);

/**
 * The trail in words: what was done, to what, and what it says now.
 *
 * @param nameOf what an id or a slug is called, where that is known
 */
export function useWords(nameOf: (id: string) => string | undefined) {
  const { t } = useTranslation();
  const format = useFormat();
  const local = useLocalText();
  const codes = useCodes();

  const value = (said: unknown): string => {
    if (typeof said === 'boolean') return t(said ? 'history.yes' : 'history.no');
    if (typeof said === 'number') return format.number(said);
    if (typeof said === 'string') return words(said);
    if (Array.isArray(said) && said.length > 0) return said.map(value).join('; ');
    if (isObject(said)) return object(said);
    return t('history.nothing');
  };
  const words = (said: string): string => {
    if (DAY.test(said)) return format.date(said);
    if (INSTANT.test(said)) return format.dateTime(said);
    return nameOf(said) ?? (knows(values, said) ? t(`history.values.${said}`) : codes(said)) ?? said;
  };
  const telling = (said: object): [name: string, value: unknown][] =>
    Object.entries(said).filter(([name, inner]) => !technical.has(name) && !saysNothing(inner));
  /** A text is what it says, what counts towards an activity is its name; anything else is told by field. */
  const object = (said: object): string => {
    if (isText(said)) return local(said);
    const parts = telling(said);
    const alone = parts.length === 1 || parts[0]?.[0] === 'activityId';
    return parts
      .map(([name, inner], index) =>
        alone && index === 0 ? value(inner) : `${word(name)}: ${valueOf(name, inner)}`,
      )
      .join(', ');
  };
  /** A year is no amount. */
  const valueOf = (name: string, said: unknown): string =>
    name === 'year' && typeof said === 'number' ? String(said) : value(said);
  const word = (name: string) => (knows(fields, name) ? t(`history.fields.${name}`) : name);

  return {
    operation: (id: string) =>
      knows(told, id) ? t(`history.operations.${id}`) : t('history.otherOperation', { id }),
    /** Within a document also where: Löften › ungdomar › Rubrik. */
    field: (path: string) =>
      path
        .split('/')
        .filter((part, index) => !(index === 0 && part === 'content' && path.includes('/')))
        .map(word)
        .join(' › '),
    value,
    valueOf,
    word,
    /** What something of many fields says, one by one; nothing where one line is enough. */
    parts: (said: unknown): [name: string, value: unknown][] | undefined => {
      const parts = isObject(said) && !isText(said) ? telling(said) : [];
      return parts.length > 2 ? parts : undefined;
    },
  };
}
