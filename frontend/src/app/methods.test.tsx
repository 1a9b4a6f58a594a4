import { screen } from '@testing-library/react';
import axe from 'axe-core';
import { visit } from '@/testing/render';
import { routes } from './routes';

const heading = (name: string) => screen.findByRole('heading', { level: 1, name });

test('from what the service is, a reader comes to every method', async () => {
  const { user, path } = visit(routes, '/om');
  await user.click(await screen.findByRole('link', { name: /metod för metod/ }));
  expect(await heading('Så räknar vi')).toBeVisible();
  await user.click(screen.getByRole('link', { name: 'Antal händelser före och efter' }));
  expect(await heading('Antal händelser före och efter')).toBeVisible();
  expect(path()).toBe('/metoder/rate-ratio');
});

test('a method tells its rule, formula, sources and version', async () => {
  visit(routes, '/metoder/index-difference');
  expect(await screen.findByText(/Ett index är ett medelvärde/)).toBeVisible();
  expect(screen.getByText('Formel').nextSibling).toHaveTextContent('(m₂ − m₁) ± z·√(se₁² + se₂²)');
  expect(screen.getByText('Källor').nextSibling).toHaveTextContent('Altman');
  expect(screen.getByText('Version').nextSibling).toHaveTextContent('1');
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('a method without formula or sources names neither', async () => {
  visit(routes, '/metoder/recurring-quota');
  expect(await heading('Antal i varje period')).toBeVisible();
  expect(screen.queryByText('Formel')).toBeNull();
  expect(screen.queryByText('Källor')).toBeNull();
});

test('an address without a method says so', async () => {
  visit(routes, '/metoder/gissning');
  expect(await screen.findByRole('alert')).toBeVisible();
});
