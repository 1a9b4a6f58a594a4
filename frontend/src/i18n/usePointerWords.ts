import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from './useFormat';
import { useLocalText, type TextInLanguages } from './LocalText';

type Json = unknown;

const isObject = (value: Json): value is Record<string, Json> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isText = (value: Json): value is TextInLanguages =>
  isObject(value) &&
  typeof value.sv === 'string' &&
  Object.keys(value).every((name) => name === 'sv' || name === 'en');

/** Lists whose items are called by what they are, as "löftet ”Ungdomar”". */
const items = [
  'pledges',
  'activities',
  'kpiTargets',
  'occasions',
  'units',
  'basis',
  'sources',
  'relatedWork',
  'contacts',
  'ownPeriods',
  'contextSeries',
] as const;

const PERIOD = /^\d{4}(-\w+)?$/;
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const DAYS = /^(\d{4}-\d{2}-\d{2})--(\d{4}-\d{2}-\d{2})$/;

const isItemList = (name: string): name is (typeof items)[number] =>
  (items as readonly string[]).includes(name);

/** A series has no key of its own: it is told from others by its indicator. */
const keyOf = ({ key, indicator }: Record<string, Json>) =>
  key ?? (isObject(indicator) ? indicator.slug : undefined);

function childOf(value: Json, segment: string): Json {
  if (Array.isArray(value)) {
    const list: Json[] = value;
    return list.find((item) => isObject(item) && keyOf(item) === segment) ?? list[Number(segment)];
  }
  return isObject(value) ? value[segment] : undefined;
}

type Label = (property: string, of?: 'measured') => string | undefined;

/**
 * What a property of the agreement's document is called, where it has a name on screen; or one of a measured
 * value, in which the same words mean something else.
 */
export function useContentLabel(): Label {
  const { t, i18n } = useTranslation();
  return useMemo(
    () => (property, of) => {
      const key: string = of ? `content.${of}.${property}` : `content.${property}`;
      return i18n.exists(key) ? t(key as 'content.title') : undefined;
    },
    [i18n, t],
  );
}

/**
 * Where in an agreement a JSON pointer leads, in the words of the reader. Items are called by their title
 * in the document that comes along, else by their key.
 */
export function usePointerWords(): (pointer: string, document?: Json) => string {
  const { t } = useTranslation();
  const local = useLocalText();
  const label = useContentLabel();
  const format = useFormat();

  return useMemo(() => {
    const nameOf = (item: Json, segment: string) => {
      const named = isObject(item) && isObject(item.indicator) ? item.indicator : item;
      const title = isObject(named) ? (named.title ?? named.name ?? named.text) : undefined;
      if (isText(title) && title.sv !== '') return local(title);
      return /^\d+$/.test(segment) ? String(Number(segment) + 1) : segment;
    };
    /** What is told by its period has it for a key: 2021, 2021-03, 2021-01-01--2021-09-30. */
    const periodOf = (key: string) => {
      if (MONTH.test(key)) return format.month(`${key}-01`);
      const [, start, end] = DAYS.exec(key) ?? [];
      if (start && end) return format.span({ start, end });
      return PERIOD.test(key) ? key : undefined;
    };
    return (pointer, document) => {
      const words: (string | undefined)[] = [];
      let value: Json = document;
      let list: (typeof items)[number] | undefined;
      let measured = false;
      for (const segment of pointer.split('/').slice(1)) {
        value = childOf(value, segment);
        if (list) {
          words.push(t(`content.item.${list}`, { name: nameOf(value, segment) }));
          list = undefined;
        } else if (isItemList(segment)) {
          list = segment;
        } else if (segment === 'en') {
          words.push(t('content.english'));
        } else if (segment !== 'sv' && segment !== 'quota') {
          words.push(label(segment, measured ? 'measured' : undefined) ?? periodOf(segment));
        }
        measured ||= segment === 'measurements';
      }
      if (list) words.push(label(list));
      if (pointer.endsWith('/quota')) words.push(label('quota'));
      return words.filter((word) => word !== undefined).join(' › ');
    };
  }, [format, label, local, t]);
}
