import { screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { http, HttpResponse } from 'msw';
import type { KpiTarget, Measurement } from '@/api/model';
import { burglaries, counted, monthly, yearOf } from '@/testing/burglaries';
import { overview } from '@/testing/kavlinge';
import { visit } from '@/testing/render';
import { api, server } from '@/testing/server';
import { routes } from './routes';

type NoVerdict = NonNullable<KpiTarget['assessment']['noVerdict']>;

async function open(target: KpiTarget) {
  server.use(
    http.get(api('/pledge-agreements/kavlinge-2021/overview'), () =>
      HttpResponse.json({ ...overview, kpiTargets: [target] }),
    ),
  );
  const { user } = visit(routes, '/medborgarloften/kavlinge-2021');
  return { user, target: within(await screen.findByRole('article', { name: 'Inbrotten' })) };
}

/** The target with other values of another kind; none of them is compared. */
const of = (kind: 'RATE' | 'SURVEY_SHARE' | 'SURVEY_INDEX', measurements: Measurement[]): KpiTarget => ({
  ...burglaries,
  series: burglaries.series && {
    indicator: { ...burglaries.series.indicator, kind, seriesBreaks: [] },
    measurements,
  },
  intervals: [{ period: yearOf(2021), interval: { lower: 24, upper: 28.66 } }],
});

async function rowsOf(target: KpiTarget) {
  const { user, target: card } = await open(target);
  await user.click(card.getByText('Visa värdena som tabell'));
  return within(card.getByRole('table', { name: 'Anmälda inbrott' }))
    .getAllByRole('row')
    .map((row) => [...row.children].map(({ textContent }) => textContent.replace(/\s/g, ' ')));
}

test.each<[NoVerdict, string]>([
  ['NOTHING_BEFORE', 'inget värde från tiden före löftet'],
  ['NOTHING_SINCE', 'inget värde från löftets tid än'],
  ['ONLY_WORDS', 'källan ger bara ord'],
  ['NO_STANDARD_ERROR', 'felmarginal saknas'],
  ['NO_SAMPLE_SIZE', 'antalet svarande saknas'],
  ['NO_EVENTS', 'antalen bakom värdet saknas'],
  ['OTHER_AREA', 'värdena gäller ett annat område'],
  ['SERIES_BREAK', 'sättet att mäta har ändrats'],
  ['UNLIKE_PERIODS', 'inte samma dagar på året'],
  ['SMALL_NUMBER', 'antalet är för litet'],
])('beside an answer that nobody can give stands why: %s', async (noVerdict, why) => {
  const { target } = await open({
    ...burglaries,
    assessment: { ...burglaries.assessment, verdict: 'INSUFFICIENT_DATA', noVerdict },
  });
  const answer = target.getByText('Vad har förändrats?').nextElementSibling;
  expect(answer).toHaveTextContent(`För lite underlag${why}`);
});

test('a share stands with how many answered so, of how many', async () => {
  const rows = await rowsOf(
    of('SURVEY_SHARE', [
      counted(2020, { value: 29.9, numerator: 510, sampleSize: 1706 }),
      counted(2021, { value: 26.1, numerator: 448, sampleSize: 1716, designEffect: 1.4 }),
    ]),
  );
  expect(rows).toEqual([
    ['Period', 'Värde', 'Antal', 'Svarande', 'Designeffekt', 'Osäkerhet (95 %)', 'Läge', 'Källa'],
    ['2020', '29,9', '510', '1 706', '', '', 'Slutligt', 'example.org'],
    ['2021', '26,1', '448', '1 716', '1,4', '24,0–28,7', 'Slutligt', 'example.org'],
  ]);
});

test('a rate stands with its events and its population', async () => {
  const [rates] = await rowsOf(
    of('RATE', [counted(2021, { value: 10.74, numerator: 342, denominator: 31842 })]),
  );
  expect(rates?.slice(1, 4)).toEqual(['Värde', 'Antal händelser', 'Folkmängd eller personår']);
});

test('an index stands with its answers and its standard error', async () => {
  const [heads, row] = await rowsOf(
    of('SURVEY_INDEX', [counted(2021, { value: 1.44, sampleSize: 1724, standardError: 0.04 })]),
  );
  expect(heads?.slice(1, 5)).toEqual(['Värde', 'Svarande', 'Medelfel', 'Osäkerhet (95 %)']);
  expect(row?.slice(1, 5)).toEqual(['1,44', '1 724', '0,04', '24,00–28,66']);
});

test('what a withheld value was counted from is not shown either', async () => {
  const rows = await rowsOf(
    of('SURVEY_SHARE', [
      counted(2020, { value: 1.3, numerator: 3, sampleSize: 231, withheld: true }),
      counted(2021, { value: 26.1, numerator: 448, sampleSize: 1716 }),
    ]),
  );
  expect(rows[1]?.slice(1, 4)).toEqual(['visas inte, för att antalet är litet', '', '']);
});

test('where values are missing the mark for it is explained', async () => {
  const values = [2015, 2016, 2017, 2020, 2021].map((year) => counted(year, { value: 30 }));
  const { target } = await open(of('SURVEY_SHARE', values));
  expect(target.getByText('här saknas värden')).toBeVisible();
});

test('months under the drawing are short, and its description has them whole', async () => {
  const { target } = await open(monthly);
  expect(target.getByText('dec 2021')).toBeVisible();
  expect(target.getByRole('img', { name: /december 2021: 19/ })).toBeVisible();
});

test('a long last label ends at the edge of the drawing', async () => {
  const seasons = [2019, 2020].map((year) =>
    counted(year, { value: 30, period: { start: `${year}-07-01`, end: `${year + 1}-06-30` } }),
  );
  const { target } = await open(of('SURVEY_SHARE', seasons));
  expect(target.getByText('juli 2019–juni 2020')).toHaveStyle({ textAnchor: 'start' });
  expect(target.getByText('juli 2020–juni 2021')).toHaveStyle({ textAnchor: 'end' });
});

test('the reason and the figures are free from what automatic tests find', async () => {
  const { user, target } = await open({
    ...of('SURVEY_SHARE', [counted(2021, { value: 26.1, numerator: 448, sampleSize: 1716 })]),
    assessment: { ...burglaries.assessment, verdict: 'INSUFFICIENT_DATA', noVerdict: 'NO_SAMPLE_SIZE' },
  });
  await user.click(target.getByText('Visa värdena som tabell'));
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

test('before the day of judgement stands what is known so far, and when it will be decided', async () => {
  const { user, target } = await open({
    ...burglaries,
    assessment: {
      ...burglaries.assessment,
      verdict: 'JUDGED_LATER',
      noVerdict: 'INCOMPLETE',
      attainment: 'NOT_JUDGED',
      before: { period: yearOf(2020), value: 60, decimals: 0, preliminary: false, withheld: false },
      after: {
        period: yearOf(2021),
        value: 30.5,
        decimals: 2,
        preliminary: false,
        withheld: false,
        reachesTo: '2021-06-30',
      },
      soFar: 'DOWN',
      outcome: { period: yearOf(2021), decidedFrom: '2022-01-01' },
      visibleChange: { measure: 'RATIO', fall: 0.57, rise: 1.55 },
      comparison: undefined,
    },
  });

  expect(target.getByText('Hittills').nextElementSibling).toHaveTextContent(
    '2021: 30,50, till och med den 30 juni 2021Värdet gick ned.',
  );
  expect(target.getByText('När avgörs det?').nextElementSibling).toHaveTextContent(
    'Avgörs när värdet för 2021 finns, tidigast den 1 januari 2022.',
  );
  await user.click(target.getByText('Hur räknar vi?'));
  expect(target.getByText('Minsta förändring som skulle synas').nextElementSibling).toHaveTextContent(
    /^en minskning med omkring 43\s% eller en ökning med omkring 55\s%$/,
  );
});
