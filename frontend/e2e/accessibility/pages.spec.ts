import { AGREEMENT } from '../pages/AgreementPage';
import { expectAccessibleEverywhere } from '../support/accessible';
import { expect, test } from '../support/test';

const publicPages: [path: string, heading: string][] = [
  ['/', 'Håller Polisen och kommunen vad de lovar?'],
  ['/kommuner/1261', 'Kävlinge kommun'],
  ['/kommuner/1262', 'Lomma kommun'],
  [AGREEMENT, 'Medborgarlöfte 2021'],
  ['/publikationer', 'Publicerade uppföljningar'],
  ['/badda-in', 'Visa löftet på en egen webbplats'],
  ['/om', 'Om Löfteskollen'],
  ['/metoder', 'Så räknar vi'],
  ['/metoder/rate-ratio', 'Antal händelser före och efter'],
  ['/tillganglighet', 'Tillgänglighetsredogörelse'],
  ['/registrera', 'Du behöver logga in'],
  ['/finns-inte', 'Sidan finns inte'],
];

const signedInPages: [path: string, heading: string][] = [
  ['/registrera', 'Registrera en insats'],
  ['/mina-registreringar', 'Mina registreringar'],
  ['/granska', 'Granska registreringar'],
  ['/mina-loften', 'Mina löften'],
  ['/mina-loften/nytt', 'Nytt medborgarlöfte'],
  ['/mina-loften/importera', 'Läs in ett löfte från en fil'],
];

for (const [path, heading] of publicPages) {
  test(`${path} (${heading})`, async ({ page }) => {
    await page.goto(path);
    await expectAccessibleEverywhere(page, heading);
  });
}

test('the pages of those who are signed in', async ({ visitor }) => {
  await visitor.signIn.asAt('coordinator', '/registrera');
  for (const [path, heading] of signedInPages) {
    await visitor.page.goto(path);
    await expectAccessibleEverywhere(visitor.page, heading);
  }
});

test('a form with errors', async ({ visitor: { page, signIn, record } }) => {
  await signIn.asAt('recorder', '/registrera');
  await record.save.click();
  await expect(page).toHaveTitle(/^\(1 fel\)/);
  await expectAccessibleEverywhere(page, 'Registrera en insats');
});
