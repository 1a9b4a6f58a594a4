import { RecordPage } from '../pages/RecordPage';
import { endSessions } from '../support/keycloak';
import { expect, test } from '../support/test';

test('signing out leads to the start page, signed out here and in Keycloak', async ({ visitor }) => {
  const { page, signIn } = visitor;
  await signIn.asAt('recorder', RecordPage.path);
  await signIn.expectSignedInAs('Demo Registrerare');
  await signIn.out();
  await expect(page).toHaveURL(/\/$/);
  await expect(page.getByRole('button', { name: 'Logga in' })).toBeVisible();

  await page.goto(RecordPage.path);
  await page.getByRole('main').getByRole('button', { name: 'Logga in' }).click();
  await expect(page.locator('#username')).toBeVisible();
});

test('an expired session comes back to the same page with the typed form still there', async ({
  visitor,
  request,
}) => {
  const { page, signIn, record } = visitor;
  await page.clock.install();
  await signIn.asAt('police-recorder', RecordPage.path);
  await record.visits.check();
  await record.date.fill('2021-07-07');
  await page.getByRole('button', { name: 'Öka antalet' }).click();
  await page.getByText('Fler uppgifter (frivilligt)').click();
  await page.getByLabel('Kommentar som alla får läsa').fill('Samtal om sommarlovet.');

  await endSessions(request, 'police-recorder');
  await page.clock.fastForward('10:00');
  await record.save.click();
  await page.getByRole('button', { name: 'Logga in igen' }).click();
  await signIn.fillIn('police-recorder');

  await expect(page).toHaveURL(/\/registrera$/);
  await expect(record.visits).toBeChecked();
  await expect(record.date).toHaveValue('2021-07-07');
  await expect(record.count).toHaveValue('2');
  await expect(page.getByLabel('Kommentar som alla får läsa')).toHaveValue('Samtal om sommarlovet.');
  await record.save.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sparat' })).toBeVisible();
});
