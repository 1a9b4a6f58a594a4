// Fails when the languages differ in keys or in parameters, when a text is empty, or when it is no message.
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import IntlMessageFormat from 'intl-messageformat';

const folder = new URL('../../messages/', import.meta.url);
/** The language that everything is written in first, and that the others are held against. */
const FIRST = 'sv';

function flatten(value, prefix = '') {
  return Object.entries(value).flatMap(([key, child]) =>
    typeof child === 'string' ? [[prefix + key, child]] : flatten(child, `${prefix}${key}.`),
  );
}

/** The names that a message is filled with, also those within the forms of a plural or a choice. */
const parameters = (elements) =>
  elements.flatMap(({ value, type, options }) => [
    ...(typeof value === 'string' && type !== 0 ? [value] : []),
    ...Object.values(options ?? {}).flatMap((option) => parameters(option.value)),
  ]);

const faults = [];

function parametersOf(language, key, text) {
  try {
    const message = new IntlMessageFormat(text, language, undefined, { ignoreTag: true });
    return [...new Set(parameters(message.getAst()))].sort().join(', ');
  } catch (error) {
    faults.push(`${language}: ${key} is no message: ${error.message}`);
    return undefined;
  }
}

const read = (language) =>
  new Map(
    flatten(JSON.parse(readFileSync(new URL(`${language}.json`, folder), 'utf8'))).map(([key, text]) => {
      if (text.trim() === '') faults.push(`${language}: ${key} is empty`);
      return [key, parametersOf(language, key, text)];
    }),
  );

const languages = readdirSync(folder).map((file) => basename(file, '.json'));
const first = read(FIRST);
for (const language of languages.filter((language) => language !== FIRST)) {
  const other = read(language);
  for (const [key, names] of first) {
    if (!other.has(key)) faults.push(`${language} lacks ${key}`);
    else if (other.get(key) !== names)
      faults.push(`${language}: ${key} is filled with ${other.get(key)}, ${FIRST} with ${names}`);
  }
  for (const key of other.keys()) if (!first.has(key)) faults.push(`${FIRST} lacks ${key}`);
}

if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exit(1);
}
console.log(`${first.size} messages, the same in ${languages.join(', ')}`);
