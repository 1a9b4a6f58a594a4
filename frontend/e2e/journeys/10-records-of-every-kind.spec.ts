import { RecordPage } from '../pages/RecordPage';
import { ReviewPage } from '../pages/ReviewPage';
import { expect, test } from '../support/test';

test('a record that should not count is struck, with a reason that the trail keeps', async ({ someone }) => {
  const recorder = await someone('phone');
  await recorder.signIn.asAt('recorder', RecordPage.path);
  await recorder.record.twoVisits('2021-05-20');

  const coordinator = await someone();
  await coordinator.signIn.asAt('coordinator', ReviewPage.path);
  await coordinator.review.approve('20 maj 2021');
  await coordinator.page.getByLabel('Visa').selectOption({ label: 'Godkända' });
  const approved = coordinator.review.waiting('20 maj 2021');
  await approved.getByRole('button', { name: /^Stryk/ }).click();
  const dialog = coordinator.page.getByRole('dialog', { name: 'Stryk registreringen' });
  await dialog.getByLabel('Varför ska den strykas?').fill('Besöket var registrerat två gånger.');
  await dialog.getByRole('button', { name: 'Stryk' }).click();
  await expect(coordinator.page.getByText(/^Struken: .*20 maj 2021/)).toBeVisible();

  await coordinator.page.getByLabel('Visa').selectOption({ label: 'Strukna' });
  const struck = coordinator.review.waiting('20 maj 2021').first();
  await expect(struck.getByText('Besöket var registrerat två gånger.')).toBeVisible();

  await coordinator.page.goto('/historik?slag=ACTIVITY_RECORD');
  const deed = coordinator.page.getByRole('article', { name: 'Strök en registrering' }).first();
  await expect(deed).toContainText('Besöket var registrerat två gånger.');
  await expect(deed).toContainText('Demo Samordnare, Kävlinge kommun');
});

test('rows from a spreadsheet are checked, saved in one go, and wait for review', async ({ someone }) => {
  const { page, signIn } = await someone();
  await signIn.asAt('recorder', '/registrera/flera');
  const file = (name: string, ...rows: string[]) => ({
    name,
    mimeType: 'text/csv',
    buffer: Buffer.from(['Aktivitet;Tillfälle eller ställe;Datum;Antal;Kommentar', ...rows].join('\n')),
  });
  const visit = (day: string, note: string) => `Besök på fritidsgårdar och skolor;;${day};1;${note}`;

  await page
    .getByLabel('Välj fil')
    .setInputFiles(file('fel.csv', visit('2021-04-14', 'En rad'), visit('2020-04-14', 'Före löftet')));
  await expect(page.getByText('2 rader är ifyllda. 1 behöver rättas.')).toBeVisible();
  await expect(page.getByText('Rad 3')).toBeVisible();
  await expect(page.getByText(/^Datum: Dagen måste ligga inom löftets period/)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Spara \d/ })).toHaveCount(0);

  await page
    .getByLabel('Välj fil')
    .setInputFiles(file('ratt.csv', visit('2021-04-14', 'Från filen'), visit('2021-04-15', 'Från filen')));
  await page.getByRole('button', { name: 'Spara 2 rader' }).click();
  await expect(page.getByText('2 rader är sparade')).toBeVisible();
  await page.getByRole('link', { name: 'Se mina registreringar' }).click();
  await expect(page.getByRole('article', { name: /15 april 2021$/ }).first()).toContainText(
    'Väntar på granskning',
  );
});

test('one deed counts towards two activities and is corrected by the one who recorded it', async ({
  someone,
}) => {
  const { page, signIn, record } = await someone('phone');
  await signIn.asAt('recorder', RecordPage.path);
  await record.visits.check();
  await page.getByLabel('När?').fill('2021-06-09');
  await page.getByText('Fler uppgifter (frivilligt)').click();
  await page.getByRole('checkbox', { name: 'Närvaro på strategiska platser och tider' }).check();
  await page.getByRole('checkbox', { name: /^Polisen/ }).check();
  await page.getByRole('button', { name: 'Lägg till en länk' }).click();
  await page.getByLabel('Länk 1: rubrik').fill('Kommunens nyhet');
  await page.getByLabel('Länk 1: adress').fill('https://www.kavlinge.se/');
  await record.save.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sparat' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Kommunens nyhet' })).toBeVisible();

  await page.getByRole('link', { name: 'Se mina registreringar' }).click();
  const mine = page
    .getByRole('article', {
      name: /Närvaro på strategiska platser och tider och Besök på fritidsgårdar och skolor, 9 juni 2021/,
    })
    .first();
  await mine.getByRole('link', { name: 'Rätta' }).click();
  await expect(page.getByLabel('När?')).toHaveValue('2021-06-09');
  await page.getByRole('button', { name: 'Öka antalet' }).click();
  await page.getByRole('button', { name: 'Spara och skicka igen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sparat' })).toBeVisible();
});
