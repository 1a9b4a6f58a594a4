import { expect, test } from '../support/test';

test('a visitor finds Kävlinge and reads which months were kept, of which nothing is known, and why', async ({
  visitor,
}) => {
  const { page, agreement } = visitor;
  await page.goto('/');
  await page.getByRole('searchbox', { name: 'Sök din kommun' }).fill('Kävl');
  await page.getByRole('list', { name: 'Sökträffar' }).getByRole('link', { name: 'Kävlinge kommun' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Kävlinge kommun' })).toBeVisible();
  const api: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/medborgarloften/v1/')) api.push(request.url());
  });
  await page.getByRole('link', { name: 'Medborgarlöfte 2021' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Medborgarlöfte 2021' })).toBeVisible();

  await expect(agreement.visits).toContainText('Minst två besök per månad');
  await expect(agreement.visits.getByText('Uppgift saknas', { exact: true })).toBeVisible();
  await expect(agreement.month('februari 2021')).toContainText('2 av 2 besök, hållet');
  await expect(agreement.month('juli 2021')).toContainText('inget rapporterat av 2 besök, uppgift saknas');
  // Many visits in June keep June only.
  await expect(agreement.month('juni 2021')).toContainText('4 av 2 besök, hållet');
  await expect(agreement.visits.getByText(/juli/).first()).toBeVisible();
  await expect(agreement.visits.getByText('demonstrationsuppgifter')).toBeVisible();
  // One for the page, one for which follow-ups are published.
  expect(api.map((url) => new URL(url).pathname.replace('/medborgarloften/v1', '')).sort()).toEqual([
    '/follow-ups',
    '/pledge-agreements/kavlinge-2021/overview',
  ]);
});
