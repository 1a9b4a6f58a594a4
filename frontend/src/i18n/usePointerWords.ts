import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
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
] as const;

const PERIOD = /^\d{4}(-\w+|-\d{2}-\d{2}--\d{4}-\d{2}-\d{2})?$/;

const isItemList = (name: string): name is (typeof items)[number] =>
  (items as readonly string[]).includes(name);

function childOf(value: Json, segment: string): Json {
  if (Array.isArray(value)) {
    const list: Json[] = value;
    return list.find((item) => isObject(item) && item.key === segment) ?? list[Number(segment)];
  }
  return isObject(value) ? value[segment] : undefined;
}

/** What a property of the agreement's document is called, where it has a name on screen. */
export function useContentLabel(): (property: string) => string | undefined {
  const { t, i18n } = useTranslation();
  return useMemo(
    () => (property) => {
      const key: string = `content.${property}`;
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

  return useMemo(() => {
    const nameOf = (item: Json, segment: string) => {
      const title = isObject(item) ? (item.title ?? item.name ?? item.text) : undefined;
      if (isText(title) && title.sv !== '') return local(title);
      return /^\d+$/.test(segment) ? String(Number(segment) + 1) : segment;
    };
    return (pointer, document) => {
      const words: (string | undefined)[] = [];
      let value: Json = document;
      let list: (typeof items)[number] | undefined;
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
          // A period of an answer is called by its key: 2021-03.
          words.push(label(segment) ?? (PERIOD.test(segment) ? segment : undefined));
        }
      }
      if (list) words.push(label(list));
      if (pointer.endsWith('/quota')) words.push(label('quota'));
      return words.filter((word) => word !== undefined).join(' › ');
    };
  }, [label, local, t]);
}
