import { SLUG, slugOf } from './slug';

test.each([
  ['Kävlinge kommun', 'kavlinge-kommun'],
  ['Polisen, lokalpolisområde Väst', 'polisen-lokalpolisomrade-vast'],
  ['  Åhus & Ö – nr 2 ', 'ahus-o-nr-2'],
])('%s is %s in an address', (name, slug) => {
  expect(slugOf(name)).toBe(slug);
  expect(slug).toMatch(SLUG);
});
