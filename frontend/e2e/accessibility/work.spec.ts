import type { Page } from '@playwright/test';
import { expectAccessibleEverywhere } from '../support/accessible';
import { expect, test } from '../support/test';

type Place = [path: string, heading: string];

const coordinators: Place[] = [
  ['/registrera/flera', 'Registrera många på en gång'],
  ['/historik', 'Historik'],
  ['/nyckeltal', 'Nyckeltal'],
  ['/nyckeltal/nytt', 'Nytt nyckeltal'],
  ['/nyckeltal/mark-dna-kavlinge', 'Användning av märk-DNA'],
  ['/nyckeltal/mark-dna-kavlinge/andra', 'Ändra nyckeltal'],
  ['/nyckeltal/mark-dna-kavlinge/matvarde', 'Ange mätvärde'],
  ['/administration/platser?kommun=1261', 'Platser'],
  ['/administration/platser/ny?kommun=1261', 'Ny plats'],
];

const administrators: Place[] = [
  ['/administration', 'Administration'],
  ['/administration/kommuner', 'Kommuner'],
  ['/administration/kommuner/ny', 'Ny kommun'],
  ['/administration/kommuner/1261', 'Rätta en kommuns namn'],
  ['/administration/organisationer', 'Organisationer'],
  ['/administration/organisationer/ny', 'Ny organisation'],
  ['/administration/organisationer/kavlinge-kommun', 'Ändra organisation'],
  ['/administration/medlemmar', 'Medlemmar'],
];

async function visitAll(page: Page, places: Place[]) {
  for (const [path, heading] of places) {
    await test.step(path, async () => {
      await page.goto(path);
      await expect(page.getByText('Hämtar …')).toHaveCount(0);
      await expectAccessibleEverywhere(page, heading);
    });
  }
}

// Many pages, one sign-in.
test.setTimeout(180_000);

test('the pages of coordinators', async ({ visitor: { page, signIn } }) => {
  await signIn.asAt('coordinator', '/registrera');
  await visitAll(page, coordinators);
});

test('the pages of administrators', async ({ visitor: { page, signIn } }) => {
  await signIn.asAt('admin', '/administration');
  await visitAll(page, administrators);
  await page.getByRole('link', { name: 'Demo Samordnare', exact: true }).click();
  await expectAccessibleEverywhere(page, 'Demo Samordnare');
});

test('correcting and striking a record', async ({ visitor: { page, signIn, record } }) => {
  await signIn.asAt('recorder', '/registrera');
  await record.twoVisits('2021-08-18');
  await page.getByRole('link', { name: 'Se mina registreringar' }).click();
  const mine = page.getByRole('article', { name: /18 augusti 2021$/ }).first();
  await mine.getByRole('button', { name: /^Stryk/ }).click();
  await expectAccessibleEverywhere(page, 'Mina registreringar');
  await page.getByRole('dialog').getByRole('button', { name: 'Avbryt' }).click();
  await mine.getByRole('link', { name: 'Rätta' }).click();
  await expectAccessibleEverywhere(page, 'Rätta registreringen');
});

test('forms with errors', async ({ visitor: { page, signIn } }) => {
  await signIn.asAt('coordinator', '/nyckeltal/nytt');
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page).toHaveTitle(/^\(\d fel\)/);
  await expectAccessibleEverywhere(page, 'Nytt nyckeltal');
});
