import { signedAgreement } from '../support/agreements';
import { expect, test } from '../support/test';
import { thisRun } from '../support/thisRun';

test('a deviation is told in the open, and struck with a reason when it was wrong', async ({
  visitor,
  someone,
  request,
}) => {
  test.slow();
  const coordinator = await someone();
  const approver = await someone();
  const policeApprover = await someone();
  await coordinator.signIn.asAt('coordinator', '/mina-loften');
  await approver.signIn.asAt('approver', '/mina-loften');
  await policeApprover.signIn.asAt('police-approver', '/mina-loften');
  const { id, slug } = await signedAgreement(
    request,
    {
      coordinator: await coordinator.signIn.accessToken(),
      approver: await approver.signIn.accessToken(),
      policeApprover: await policeApprover.signIn.accessToken(),
    },
    thisRun('medborgarlofte-som-avviker'),
  );
  const explanation = 'Fritidsgårdarna byggs om.';

  await test.step('the coordinator says what could not be done, and what was done instead', async () => {
    const { page } = coordinator;
    await page.goto(`/mina-loften/${id}`);
    await page.getByRole('link', { name: 'Avvikelser', exact: true }).click();
    await page.getByRole('link', { name: 'Lägg till en avvikelse' }).click();
    await page
      .getByLabel('Vad gäller det?')
      .selectOption({ label: 'Samtal med ungdomar › Besök på fritidsgårdar' });
    await page.getByLabel('Från och med').fill('2027-02-01');
    await page.getByLabel('Till och med').fill('2027-03-31');
    await page.getByLabel('Orsak', { exact: true }).selectOption({ label: 'Annat' });
    await page.getByLabel('Förklaring', { exact: true }).fill(explanation);
    await page.getByLabel('Vad gjordes i stället?', { exact: true }).fill('Vi möter ungdomarna i parken.');
    await page.getByRole('button', { name: 'Spara avvikelsen' }).click();
    await expect(page.getByRole('article', { name: 'Besök på fritidsgårdar' })).toContainText(explanation);
  });

  await test.step('everyone reads it beside the activity', async () => {
    await visitor.page.goto(`/medborgarloften/${slug}`);
    const activity = visitor.page.getByRole('article', { name: 'Besök på fritidsgårdar' });
    await expect(activity).toContainText(explanation);
    await expect(activity).toContainText('Vi möter ungdomarna i parken.');
  });

  await test.step('the coordinator strikes it, and it is no longer beside the activity', async () => {
    const { page } = coordinator;
    await page.getByRole('button', { name: 'Stryk avvikelsen: Besök på fritidsgårdar' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Orsak').fill('Ombygget blev inte av.');
    await dialog.getByRole('button', { name: 'Stryk' }).click();
    await expect(page.getByText('Ombygget blev inte av.')).toBeVisible();
    await visitor.page.reload();
    await expect(visitor.page.getByRole('article', { name: 'Besök på fritidsgårdar' })).toBeVisible();
    await expect(visitor.page.getByText(explanation)).toBeHidden();
  });
});
