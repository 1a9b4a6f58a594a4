// Fails when sv.json and en.json differ in keys, or when a text is empty.
import { readFileSync } from 'node:fs';

const read = (locale) =>
  JSON.parse(readFileSync(new URL(`../src/i18n/${locale}.json`, import.meta.url), 'utf8'));

function flatten(value, prefix = '') {
  return Object.entries(value).flatMap(([key, child]) =>
    typeof child === 'string' ? [[prefix + key, child]] : flatten(child, `${prefix}${key}.`),
  );
}

const swedish = new Map(flatten(read('sv')));
const english = new Map(flatten(read('en')));
const placeholders = (text) =>
  [...text.matchAll(/\{\{\s*(\w+)/g)]
    .map(([, name]) => name)
    .sort()
    .join();

const faults = [
  ...[...swedish.keys()].filter((key) => !english.has(key)).map((key) => `en.json lacks ${key}`),
  ...[...english.keys()].filter((key) => !swedish.has(key)).map((key) => `sv.json lacks ${key}`),
  ...[...swedish, ...english].filter(([, text]) => text.trim() === '').map(([key]) => `${key} is empty`),
  ...[...swedish]
    .filter(([key, text]) => english.has(key) && placeholders(text) !== placeholders(english.get(key)))
    .map(([key]) => `${key} has other placeholders in en.json than in sv.json`),
];

if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exit(1);
}
console.log(`${swedish.size} texts, the same keys in Swedish and English`);
