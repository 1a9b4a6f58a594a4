import { breaksBefore, gapsBefore, pointsOf } from './points';

const year = (of: number) => ({
  period: { start: `${of}-01-01`, end: `${of}-12-31` },
  value: 1,
  preliminary: false,
});

test('years that follow each other have no gap between them, also over a leap year', () => {
  expect(gapsBefore([2018, 2019, 2020, 2021].map(year))).toEqual([false, false, false, false]);
});

test('years without a value are a gap', () => {
  expect(gapsBefore([2009, 2010, 2017, 2018].map(year))).toEqual([false, false, true, false]);
});

test('a lone point has none', () => {
  expect(gapsBefore([year(2020)])).toEqual([false]);
});

test('a series is broken before the first value that began on the day or later, and nowhere else', () => {
  const years = [2018, 2019, 2020].map(year);
  expect(breaksBefore(years, ['2019-01-01'])).toEqual([false, true, false]);
  expect(breaksBefore(years, ['2019-01-02'])).toEqual([false, false, true]);
  expect(breaksBefore(years, ['2018-01-01', '2021-01-01'])).toEqual([false, false, false]);
});

test('a withheld value has a place and no number, whatever comes along', () => {
  const period = { start: '2020-01-01', end: '2020-12-31' };
  expect(
    pointsOf([
      {
        id: 'm',
        indicatorId: 'i',
        status: 'FINAL',
        source: 'https://example.org',
        vintage: 1,
        current: true,
        withheld: true,
        period,
        value: 3,
      },
    ]),
  ).toEqual([{ period, preliminary: false }]);
});

test('a measurement in words gives no point, a zero does', () => {
  const measurement = {
    id: 'm',
    indicatorId: 'i',
    status: 'FINAL',
    source: 'https://example.org',
    vintage: 1,
    current: true,
    withheld: false,
  } as const;
  const period = { start: '2019-10-01', end: '2019-10-31' };
  expect(
    pointsOf([
      { ...measurement, period, value: 0 },
      { ...measurement, period, words: { sv: 'fler än förra året' } },
    ]),
  ).toEqual([{ period, value: 0, preliminary: false }]);
});

test('a value that the source has replaced gives no point', () => {
  const measurement = {
    id: 'm',
    indicatorId: 'i',
    status: 'PRELIMINARY',
    source: 'https://example.org',
    withheld: false,
  } as const;
  const period = { start: '2020-01-01', end: '2020-12-31' };
  expect(
    pointsOf([
      { ...measurement, period, value: 1.69, vintage: 1, current: false },
      { ...measurement, period, value: 1.66, vintage: 2, current: true },
    ]),
  ).toEqual([{ period, value: 1.66, preliminary: true }]);
});
