import type { AgreementContent, Change } from '@/api/model';

type Json = unknown;
type Fields = Record<string, Json>;

const isObject = (value: Json): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isKeyed = (value: Json): value is Fields & { key: string } =>
  isObject(value) && typeof value.key === 'string';

const isKeyedList = (value: Json) =>
  Array.isArray(value) && value.length > 0 && (value as Json[]).every(isKeyed);

/** Two lists whose items have keys, as objects by key: each item is compared with itself. */
function byKey(from: Json, to: Json): [Json, Json] {
  if (!isKeyedList(from) && !isKeyedList(to)) return [from, to];
  const keyed = (list: Json) =>
    Array.isArray(list)
      ? Object.fromEntries((list as Json[]).filter(isKeyed).map((item) => [item.key, item]))
      : list;
  return [keyed(from), keyed(to)];
}

const escape = (segment: string) => segment.replaceAll('~', '~0').replaceAll('/', '~1');

function same(one: Json, other: Json): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    const others: Json[] = other;
    return one.length === other.length && one.every((item, index) => same(item, others[index]));
  }
  if (isObject(one) && isObject(other)) {
    return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((name) =>
      same(one[name], other[name]),
    );
  }
  return one === other;
}

/** Items that are in both lists stand in another order. */
function wasReordered(from: Json, to: Json): boolean {
  const keysOf = (list: Json) =>
    Array.isArray(list) ? (list as Json[]).filter(isKeyed).map(({ key }) => key) : [];
  const [before, after] = [keysOf(from), keysOf(to)];
  return !same(
    before.filter((key) => after.includes(key)),
    after.filter((key) => before.includes(key)),
  );
}

const titlesOf = (list: Json) =>
  Array.isArray(list)
    ? (list as Json[]).filter(isKeyed).map(({ title, name, key }) => title ?? name ?? key)
    : [];

function compare(pointer: string, from: Json, to: Json): Change[] {
  if (same(from, to)) return [];
  const [before, after] = byKey(from, to);
  const sameKind = isObject(before) && isObject(after) && before.type === after.type;
  if (!sameKind || ('sv' in before && 'sv' in after)) return [{ pointer, from, to }];
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return [
    ...(wasReordered(from, to) ? [{ pointer, from: titlesOf(from), to: titlesOf(to) }] : []),
    ...names.flatMap((name) => compare(`${pointer}/${escape(name)}`, before[name], after[name])),
  ];
}

/** What differs between two editions, each change at its own place, in the order of the text. */
export const changesBetween = (from: AgreementContent, to: AgreementContent): Change[] =>
  compare('', from, to);
