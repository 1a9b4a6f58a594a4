import { screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { http, HttpResponse } from 'msw';
import type { Attainment, KpiTarget, Verdict } from '@/api/model';
import { changeLanguage } from '@/i18n';
import { burglaries, counted, monthly } from '@/testing/burglaries';
import { overview } from '@/testing/kavlinge';
import { visit } from '@/testing/render';
import { api, problem, server } from '@/testing/server';
import { routes } from './routes';

const AGREEMENT = '/medborgarloften/kavlinge-2021';

async function open(target: KpiTarget, name = 'Inbrotten') {
  server.use(
    http.get(api('/pledge-agreements/kavlinge-2021/overview'), () =>
      HttpResponse.json({ ...overview, kpiTargets: [target] }),
    ),
  );
  const { user } = visit(routes, AGREEMENT);
  return { user, target: within(await screen.findByRole('article', { name })) };
}

type Card = Awaited<ReturnType<typeof open>>['target'];

/** What a list of facts says under a label; large numbers and signs are parted by spaces that do not break. */
const fact = (card: Card, label: string) =>
  card.getByText(label, { selector: 'dt' }).nextElementSibling?.textContent?.replace(/\s/g, ' ');

test('what changed and whether the goal is met are read as two answers', async () => {
  const { target } = await open(burglaries);
  expect(fact(target, 'Vad har förändrats?')).toBe('Ingen säker förändring');
  expect(fact(target, 'Är målet nått?')).toBe('Går inte att avgöra');
  expect(target.getByText(/men inte så många färre att slumpen/)).toBeVisible();
});

test.each<[Verdict, string]>([
  ['IMPROVED', 'Bättre'],
  ['WORSENED', 'Sämre'],
  ['INCREASED', 'Högre'],
  ['DECREASED', 'Lägre'],
  ['INSUFFICIENT_DATA', 'För lite underlag'],
  ['NOT_COMPARABLE', 'Går inte att jämföra'],
  ['SUPPRESSED', 'Visas inte'],
])('the verdict %s has a word', async (verdict, word) => {
  const { target } = await open({ ...burglaries, assessment: { ...burglaries.assessment, verdict } });
  expect(fact(target, 'Vad har förändrats?')).toBe(word);
});

test.each<[Attainment, string]>([
  ['MET', 'Nått'],
  ['NOT_MET', 'Inte nått'],
  ['NOT_JUDGED', 'Bedöms inte'],
])('the attainment %s has a word', async (attainment, word) => {
  const { target } = await open({ ...burglaries, assessment: { ...burglaries.assessment, attainment } });
  expect(fact(target, 'Är målet nått?')).toBe(word);
});

test('how it is counted opens with the inputs, the rule and a page of its own', async () => {
  const { user, target } = await open(burglaries);
  expect(target.queryByText(/varierar antalet anmälda händelser/)).toBeNull();
  await user.click(target.getByText('Hur räknar vi?'));
  expect(await target.findByText(/varierar antalet anmälda händelser/)).toBeVisible();
  expect(target.getByText(/Clopper–Pearson/)).toBeVisible();
  expect(target.getByRole('link', { name: /Antal händelser före och efter/ })).toHaveAttribute(
    'href',
    '/metoder/rate-ratio',
  );
  expect(fact(target, 'Jämförs från')).toBe('2020: 40');
  expect(fact(target, 'Jämförs med')).toBe('2021: 29 (preliminärt)');
  expect(fact(target, 'Förändringens osäkerhet (95 %)')).toBe('0,43–1,20 gånger det tidigare värdet');
  expect(fact(target, 'p-värde')).toBe('p = 0,228');
  expect(fact(target, 'Signifikansnivå')).toBe('5 %');
  expect(fact(target, 'Variation utöver slumpen')).toMatch(/^1,61 gånger/);
  expect(fact(target, 'Senaste värdets osäkerhet (95 %)')).toBe('19,4–41,7');
  expect(fact(target, 'Förändringen dessförinnan')).toBe('Ingen säker förändring; 2019: 44');
  expect(fact(target, 'Utgångsläget när löftet skrevs under')).toMatch(/^41\. /);
  expect(fact(target, 'Ändrat av källan')).toMatch(/1 september 2021 var värdena 41 och 29/);
});

test('a difference is told in the unit with its sign, and a very small p as such', async () => {
  const { series, assessment } = burglaries;
  const { target } = await open({
    ...burglaries,
    series: series && { ...series, indicator: { ...series.indicator, kind: 'SURVEY_SHARE' } },
    assessment: {
      ...assessment,
      comparison: {
        measure: 'DIFFERENCE',
        estimate: 4,
        interval: { lower: -1.5, upper: 9.5 },
        p: 0.0000004,
      },
    },
  });
  expect(fact(target, 'Förändring')).toBe('+4 procentenheter');
  expect(fact(target, 'Förändringens osäkerhet (95 %)')).toBe('−1,5 till +9,5 procentenheter');
  expect(fact(target, 'p-värde')).toBe('p < 0,001');
});

test('a method that cannot be fetched says so and can be asked for again', async () => {
  server.use(http.get(api('/assessment-methods/:method'), () => problem(503), { once: true }));
  const { user, target } = await open(burglaries);
  await user.click(target.getByText('Hur räknar vi?'));
  await user.click(await target.findByRole('button', { name: 'Försök igen' }));
  expect(await target.findByText(/varierar antalet anmälda händelser/)).toBeVisible();
});

test('the table has value, uncertainty, state, vintage and source', async () => {
  const { user, target } = await open(burglaries);
  await user.click(target.getByText('Visa värdena som tabell'));
  const rows = within(target.getByRole('table', { name: 'Anmälda inbrott' }))
    .getAllByRole('row')
    .map((row) => [...row.children].map(({ textContent }) => textContent));
  expect(rows).toEqual([
    ['Period', 'Värde', 'Osäkerhet (95 %)', 'Läge', 'Utgåva', 'Källa'],
    ['2017', '62', '', 'Slutligt', '1', 'example.org'],
    ['2018', 'visas inte, för att antalet är litet', '', 'Slutligt', '1', 'example.org'],
    ['2019', '44', '', 'Slutligt', '1', 'example.org'],
    ['2020', '41 (ersatt)', '', 'Slutligt', '1, publicerad 1 februari 2021', 'example.org'],
    ['2020', '40', '28,6–54,5', 'Slutligt', '2, publicerad 1 september 2021', 'example.org'],
    ['2021', '29', '19,4–41,7', 'Preliminärt', '1', 'example.org'],
  ]);
});

test('the drawing says its values, its area and what its marks mean', async () => {
  const { target } = await open(burglaries);
  const chart = target.getByRole('img', {
    name: 'Diagram: Anmälda inbrott. 2017: 62, 2018: visas inte, 2019: 44, 2020: 40, 2021: 29 (preliminärt)',
  });
  expect(within(target.getByRole('figure')).getByText(/hela lokalpolisområdet Kävlinge/)).toBeVisible();
  const marks = within(target.getByRole('list', { name: 'Det här betyder tecknen' }));
  expect(marks.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'så osäkert är värdet (95 %)',
    'preliminärt värde',
    'visas inte, för att antalet är litet',
    'mäts på nytt sätt härifrån',
    'utgångsläge 2020: 40',
    'målet: högst 30',
  ]);
  expect(target.getByRole('list', { name: 'Ändrat sätt att mäta' })).toHaveTextContent(
    'Mäts på nytt sätt från och med 1 januari 2019: Nya brottskoder.',
  );
  // Between 2019, 2020 and 2021 only: not past what is withheld, nor past the new way of measuring.
  expect(chart.querySelectorAll('path')).toHaveLength(2);
});

test('a withheld value never shows a number, in the drawing, in the table or in words', async () => {
  const { series, intervals } = burglaries;
  const secret = counted(2018, { withheld: true, value: 3.14 });
  const withSecret: KpiTarget = {
    ...burglaries,
    series: series && {
      ...series,
      measurements: series.measurements.map((one) => (one.withheld ? secret : one)),
    },
    intervals: [...intervals, { period: secret.period, interval: { lower: 0.71, upper: 8.83 } }],
    assessment: {
      ...burglaries.assessment,
      before: { period: secret.period, value: 3.14, preliminary: false, withheld: true },
    },
  };
  const { user, target } = await open(withSecret);
  await user.click(target.getByText('Visa värdena som tabell'));
  await user.click(target.getByText('Hur räknar vi?'));
  expect(fact(target, 'Jämförs från')).toBe('2018: visas inte');
  const article = screen.getByRole('article', { name: 'Inbrotten' });
  expect(article).not.toHaveTextContent(/3,14|0,71|8,83/);
  expect(article.innerHTML).not.toMatch(/3[.,]14/);
});

test('a lone withheld value is told as such', async () => {
  const { series } = burglaries;
  const { target } = await open({
    ...burglaries,
    series: series && { ...series, measurements: [counted(2021, { withheld: true })] },
    intervals: [],
  });
  expect(target.queryByRole('img')).toBeNull();
  expect(target.getByText('2021:').parentElement).toHaveTextContent(
    '2021: visas inte, för att antalet är litet',
  );
});

test('a long series shows how it usually varies and what is more than that', async () => {
  const { user, target } = await open(monthly);
  expect(target.getByText('medelvärde: 9,8')).toBeVisible();
  expect(target.getByText('så brukar värdet variera: 4,2–15,4')).toBeVisible();
  expect(target.getByText('avviker från det vanliga')).toBeVisible();
  await user.click(target.getByText('Visa värdena som tabell'));
  expect(target.getByRole('cell', { name: '19 Utanför det vanliga.' })).toBeVisible();
});

test('a target without an indicator has nothing to compute', async () => {
  const [, youth] = overview.kpiTargets;
  if (!youth) throw new Error('The agreement has two targets');
  const { target } = await open(youth, youth.title.sv);
  expect(fact(target, 'Är målet nått?')).toBe('Bedöms inte');
  expect(target.getByText('Inget är överenskommet att mäta, så målet bedöms inte.')).toBeVisible();
  expect(target.queryByText('Hur räknar vi?')).toBeNull();
});

test('every activity says how it is counted', async () => {
  const { user } = await open(burglaries);
  const visits = within(screen.getByRole('article', { name: 'Besök på fritidsgårdar och skolor' }));
  await user.click(visits.getByText('Hur räknar vi?'));
  expect(await visits.findByText(/ska nå antalet/)).toBeVisible();
  expect(visits.getByRole('link', { name: /Antal i varje period/ })).toHaveAttribute(
    'href',
    '/metoder/recurring-quota',
  );
});

test('in English the answers and their inputs are English', async () => {
  await changeLanguage('en');
  const { user, target } = await open(burglaries, 'The burglaries');
  expect(fact(target, 'What has changed?')).toBe('No certain change');
  expect(fact(target, 'Is the target met?')).toBe('Cannot be told');
  await user.click(target.getByText('How do we count?'));
  expect(await target.findByText(/chance makes it vary/)).toBeVisible();
  expect(fact(target, 'Uncertainty of the change (95%)')).toBe('0.43–1.20 times the earlier value');
});

test('the whole of it is free from what automatic tests find', async () => {
  const { user, target } = await open(burglaries);
  await user.click(target.getByText('Visa värdena som tabell'));
  await user.click(target.getByText('Hur räknar vi?'));
  await target.findByText(/varierar antalet anmälda händelser/);
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
