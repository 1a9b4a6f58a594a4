import { draftContent } from '@/testing/drafting';
import { changesBetween } from './changes';
import { fieldOfPointer, messagesInOrder } from './pointers';
import { readContent } from './read';

const values = readContent(draftContent);

test.each([
  ['/period/end', 'period.end'],
  ['/title/sv', 'title.sv'],
  ['/title', 'title.sv'],
  ['/pledges/0/activities/0/quota/minimum', 'pledges.0.activities.0.quota.minimum'],
  ['/pledges/ungdomar/activities/besok/quota/minimum', 'pledges.0.activities.0.quota.minimum'],
  ['/pledges/0/activities/0/quota', 'pledges.0.activities.0.quota.type'],
  ['/pledges/0/activities/0/leads/3', 'pledges.0.activities.0.leads'],
  ['/pledges/0', 'pledges.0.title.sv'],
  ['/pledges/7', 'pledges'],
  ['/pledges/0/activities/0/key', 'pledges.0.activities.0.title.sv'],
  ['/period/inOrder', 'period.start'],
  ['/municipalities', 'municipalities'],
])('%s leads to the field %s', (pointer, field) => {
  expect(fieldOfPointer(values, pointer)).toBe(field);
});

test('a pointer to nothing that the editor knows leads nowhere', () => {
  expect(fieldOfPointer(values, '')).toBeUndefined();
  expect(fieldOfPointer(values, '/unknown')).toBeUndefined();
});

test('errors are told in the order of the document, not in that of their discovery', () => {
  const errors = {
    pledges: [
      { activities: [{ quota: { minimum: { message: 'tal' } } }], title: { sv: { message: 'rubrik' } } },
    ],
    parties: { message: 'parter' },
  };
  expect(messagesInOrder(values, errors)).toEqual([
    { field: 'parties', message: 'parter' },
    { field: 'pledges.0.title.sv', message: 'rubrik' },
    { field: 'pledges.0.activities.0.quota.minimum', message: 'tal' },
  ]);
});

describe('what changes', () => {
  const [pledge] = draftContent.pledges;
  if (!pledge) throw new Error('The draft has a pledge');
  const [activity] = pledge.activities;
  if (!activity) throw new Error('The pledge has an activity');

  test('nothing, when nothing did', () => {
    expect(changesBetween(draftContent, structuredClone(draftContent))).toEqual([]);
  });

  test('is told by keys, from what and to what', () => {
    const to = structuredClone(draftContent);
    to.period.end = '2028-06-30';
    to.pledges[0]!.activities[0]!.quota = { ...activity.quota, minimum: 3 } as typeof activity.quota;
    expect(changesBetween(draftContent, to)).toEqual([
      { pointer: '/period/end', from: '2027-12-31', to: '2028-06-30' },
      { pointer: '/pledges/ungdomar/activities/besok/quota/minimum', from: 2, to: 3 },
    ]);
  });

  test('a text is told whole, in both languages', () => {
    const to = { ...draftContent, title: { sv: 'Medborgarlöfte 2027', en: 'Citizen promise 2027' } };
    expect(changesBetween(draftContent, to)).toEqual([
      { pointer: '/title', from: draftContent.title, to: to.title },
    ]);
  });

  test('another kind of quota is told whole', () => {
    const to = structuredClone(draftContent);
    to.pledges[0]!.activities[0]!.quota = { type: 'UNQUANTIFIED' };
    expect(changesBetween(draftContent, to)).toEqual([
      {
        pointer: '/pledges/ungdomar/activities/besok/quota',
        from: activity.quota,
        to: { type: 'UNQUANTIFIED' },
      },
    ]);
  });

  test('what is added and what is taken away stand by their keys', () => {
    const added = { ...pledge, key: 'nytt', activities: [] };
    expect(
      changesBetween(draftContent, { ...draftContent, pledges: [...draftContent.pledges, added] }),
    ).toEqual([{ pointer: '/pledges/nytt', from: undefined, to: added }]);
    expect(changesBetween(draftContent, { ...draftContent, pledges: [added] })).toEqual([
      { pointer: '/pledges/ungdomar', from: pledge, to: undefined },
      { pointer: '/pledges/nytt', from: undefined, to: added },
    ]);
  });

  test('another order of the same items is a change too', () => {
    const second = { ...pledge, key: 'andra', title: { sv: 'Andra' } };
    const from = { ...draftContent, pledges: [pledge, second] };
    expect(changesBetween(from, { ...from, pledges: [second, pledge] })).toEqual([
      { pointer: '/pledges', from: [pledge.title, second.title], to: [second.title, pledge.title] },
    ]);
  });
});
