import { dayBefore, isWithin, nearestDay, today } from './calendar';

const year2021 = { start: '2021-01-01', end: '2021-12-31' };

test('today is the day in Stockholm, not in Greenwich', () => {
  expect(today(new Date('2021-06-30T22:30:00Z'))).toBe('2021-07-01');
  expect(today(new Date('2021-12-31T22:30:00Z'))).toBe('2021-12-31');
});

test('both ends of a period belong to it, and an open end has no last day', () => {
  expect(isWithin('2021-01-01', year2021)).toBe(true);
  expect(isWithin('2021-12-31', year2021)).toBe(true);
  expect(isWithin('2022-01-01', year2021)).toBe(false);
  expect(isWithin('2031-01-01', { start: '2021-01-01' })).toBe(true);
});

test('the nearest day of a period is its first before it, its last after it', () => {
  expect(nearestDay('2020-05-01', year2021)).toBe('2021-01-01');
  expect(nearestDay('2021-05-01', year2021)).toBe('2021-05-01');
  expect(nearestDay('2026-05-01', year2021)).toBe('2021-12-31');
});

test('the day before crosses months and years', () => {
  expect(dayBefore('2021-03-01')).toBe('2021-02-28');
  expect(dayBefore('2022-01-01')).toBe('2021-12-31');
});
