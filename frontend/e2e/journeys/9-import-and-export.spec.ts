import { readFileSync } from 'node:fs';
import { expectAccessible, widths } from '../support/accessible';
import { expect, test } from '../support/test';
import { thisRun } from '../support/thisRun';

const file = (yaml: string) => ({
  name: 'medborgarlofte.yaml',
  mimeType: 'application/yaml',
  buffer: Buffer.from(yaml),
});

test('an agreement leaves as a file and comes back as a draft, or with every fault named', async ({
  visitor: { page, signIn },
  someone,
}) => {
  test.slow();
  await signIn.asAt('coordinator', '/mina-loften');
  let yaml = '';

  await test.step('a signed agreement is kept as a file', async () => {
    await page.getByRole('article', { name: 'Medborgarlöfte 2021' }).getByRole('link').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Ladda ner som fil' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('kavlinge-2021.yaml');
    yaml = readFileSync(await download.path(), 'utf8');
    expect(yaml).toMatch(/^format: lofteskollen\/agreement\/2$/m);
  });

  await test.step('a file with faults changes nothing, and each fault has its line', async () => {
    await page.goto('/mina-loften/importera');
    const broken = yaml
      .replace(/^( *slug: )kavlinge-2021$/m, '$1Kävlinge 2021')
      .replace(/^( *wordingKind: ).*$/m, '$1GUESSED');
    await page.getByLabel('Fil', { exact: true }).setInputFiles(file(broken));
    await page.getByRole('button', { name: 'Läs in filen' }).click();
    await expect(page.getByRole('heading', { name: '2 fel i filen' })).toBeFocused();
    const line = (text: string) => String(broken.split('\n').findIndex((one) => one.includes(text)) + 1);
    const row = (place: string) => page.getByRole('row').filter({ hasText: place });
    await expect(row('/agreement/slug').getByRole('cell').first()).toHaveText(line('Kävlinge 2021'));
    await expect(row('/agreement/wordingKind').getByRole('cell').first()).toHaveText(line('GUESSED'));
  });

  await test.step('the mended file becomes a draft, opened at once', async () => {
    const mended = yaml.replace(/^( *slug: )kavlinge-2021$/m, `$1${thisRun('kavlinge-2021')}`);
    await page.getByLabel('Fil', { exact: true }).setInputFiles(file(mended));
    await page.getByRole('button', { name: 'Läs in filen' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Redigera Medborgarlöfte 2021' })).toBeVisible();
    await expect(page.getByLabel('Adress på webben')).toHaveValue(thisRun('kavlinge-2021'));
  });

  await test.step('who signs it reads on a phone what comes along', async () => {
    const signing = page.url().replace('/redigera', '/underteckna');
    const approver = await someone();
    await approver.page.setViewportSize(widths.phone);
    await approver.signIn.asAt('approver', new URL(signing).pathname);
    await expect(approver.page.getByText(/^\d+ godkända registreringar$/)).toBeVisible();
    await expectAccessible(approver.page, 'Medborgarlöfte 2021');
    await expect(approver.page.getByText('8 maj 2021: Närvaro på två marknader, antal 1')).toBeVisible();
  });
});
