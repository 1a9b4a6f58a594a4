import { makeAccount } from '../support/keycloak';
import { expect, test } from '../support/test';

/** What has been added stays, so that each run adds something of its own. */
const unique = () => Date.now().toString(36);

test('a coordinator adds a place, and records there', async ({ someone }) => {
  const { page, signIn, record } = await someone();
  const name = `Torget ${unique()}`;
  await signIn.asAt('coordinator', '/administration/platser?kommun=1261');
  await page.getByRole('link', { name: 'Ny plats' }).click();
  await page.getByLabel('Namn').fill(name);
  await page.getByLabel('Latitud').fill('55,79');
  await page.getByLabel('Longitud').fill('13,11');
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByText(`Sparat: ${name}`)).toBeVisible();
  await expect(page.getByRole('link', { name })).toBeVisible();

  await page.goto('/registrera');
  await record.visits.check();
  await page.getByText('Fler uppgifter (frivilligt)').click();
  await expect(page.getByRole('option', { name })).toHaveCount(1);
});

test('a coordinator defines an indicator and enters what was measured', async ({ someone }) => {
  const { page, signIn } = await someone();
  const name = `Belysta gångvägar ${unique()}`;
  await signIn.asAt('coordinator', '/nyckeltal');
  await page.getByRole('link', { name: 'Nytt nyckeltal' }).click();
  await page.getByLabel('Namn', { exact: true }).fill(name);
  await page.getByRole('radio', { name: /^Fullständig räkning/ }).check();
  await page.getByLabel('Enhet', { exact: true }).fill('gångvägar');
  await page.getByRole('radio', { name: 'Högre är bättre', exact: true }).check();
  await page.getByLabel('Kommun', { exact: true }).selectOption({ label: 'Kävlinge kommun' });
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByText(`Sparat: ${name}`)).toBeVisible();

  await page.getByRole('link', { name }).click();
  await page.getByRole('link', { name: 'Ange mätvärde' }).click();
  await page.getByLabel('Från och med').fill('2021-01-01');
  await page.getByLabel('Till och med').fill('2021-12-31');
  await page.getByLabel('Värde (gångvägar)').fill('14');
  await page.getByLabel('Källans webbadress').fill('https://www.kavlinge.se/');
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByText(/^Sparat: 1 januari/)).toBeVisible();
  await expect(page.getByText('2021:')).toBeVisible();

  await page.getByRole('link', { name: 'Ändra nyckeltal' }).click();
  await page.getByLabel('Enhet', { exact: true }).fill('meter');
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByRole('link', { name: /för det finns redan värden/ })).toBeVisible();
  await expect(page.getByLabel('Enhet', { exact: true })).toHaveValue('meter');
});

test('an administrator adds an organisation and gives an account to it; the trail says so', async ({
  someone,
  request,
}) => {
  const { page, signIn } = await someone();
  const own = unique();
  const name = `Föreningen ${own}`;
  await makeAccount(request, `forening-${own}`, `Förening ${own}`);
  await signIn.asAt('admin', '/administration');
  await page.getByRole('link', { name: 'Organisationer' }).click();
  await page.getByRole('link', { name: 'Ny organisation' }).click();
  await page.getByLabel('Namn', { exact: true }).fill(name);
  await page.getByLabel('Typ').selectOption({ label: 'Förening' });
  await page.getByLabel('Lägg till en kommun').selectOption({ label: 'Kävlinge kommun' });
  await page.getByRole('button', { name: 'Lägg till' }).click();
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByText(`Sparat: ${name}`)).toBeVisible();

  await page.goto(`/administration/medlemmar?sok=forening-${own}`);
  await page.getByRole('link', { name: `Förening ${own}` }).click();
  await expect(page.getByText(/gäller inom fem minuter/)).toBeVisible();
  await page.getByRole('checkbox', { name: /^Registrerare/ }).check();
  await page.getByLabel('Lägg till en organisation').selectOption({ label: name });
  await page.getByRole('button', { name: 'Lägg till' }).click();
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByText(/^Sparat: /)).toBeVisible();

  await page.goto('/historik?slag=MEMBER');
  const deed = page.getByRole('article', { name: 'Ändrade en medlems roller eller organisationer' }).first();
  await expect(deed).toContainText(name);
  await expect(deed).toContainText('registrerare');
  await expect(deed).toContainText('Demo Administratör');
});
