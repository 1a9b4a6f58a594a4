type Json = unknown;

const isObject = (value: Json): value is Record<string, Json> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const unescape = (segment: string) => segment.replaceAll('~1', '/').replaceAll('~0', '~');

/** Where to put the cursor for a thing that is made of several fields. */
const firstFields = [
  'type',
  'title',
  'name',
  'text',
  'one',
  'sv',
  'start',
  'interval',
  'kind',
  'spring',
  'from',
];

function childOf(value: Json, segment: string): { name: string; child: Json } | undefined {
  if (Array.isArray(value)) {
    const items: Json[] = value;
    const byKey = items.findIndex((item) => isObject(item) && item.key === segment);
    const index = byKey >= 0 ? byKey : Number(segment);
    return index in items ? { name: String(index), child: items[index] } : undefined;
  }
  return isObject(value) && segment in value ? { name: segment, child: value[segment] } : undefined;
}

/**
 * The editor's field for a JSON pointer into the document (RFC 6901; what has a key may also be named by
 * it): the field itself, or the first field of the nearest thing around it that the editor shows.
 */
export function fieldOfPointer(values: object, pointer: string): string | undefined {
  const way: string[] = [];
  let value: Json = values;
  for (const segment of pointer.split('/').slice(1).map(unescape)) {
    const next = childOf(value, segment);
    if (!next) break;
    way.push(next.name);
    value = next.child;
  }
  // A key has no field: it is made of the title.
  if (way.at(-1) === 'key') {
    way.pop();
    value = way.reduce<Json>((found, name) => childOf(found, name)?.child, values);
  }
  if (way.length === 0) return undefined;
  for (let name; isObject(value);) {
    const fields: Record<string, Json> = value;
    name = firstFields.find((field) => field in fields);
    if (!name) break;
    way.push(name);
    value = fields[name];
  }
  return way.join('.');
}

export interface PlacedMessage {
  field: string;
  message: string;
}

/** The messages of a tree of errors in the order in which the fields stand in the document. */
export function messagesInOrder(values: Json, errors: Json, way: string[] = []): PlacedMessage[] {
  if (!isObject(errors) && !Array.isArray(errors)) return [];
  const own = isObject(errors) && typeof errors.message === 'string' && errors.message;
  const children = isObject(values) || Array.isArray(values) ? Object.entries(values) : [];
  return [
    ...(own ? [{ field: way.join('.'), message: own }] : []),
    ...children.flatMap(([name, child]) =>
      messagesInOrder(child, (errors as Record<string, Json>)[name], [...way, name]),
    ),
  ];
}
