import { signedAgreement } from '../support/agreements';
import { expect, test } from '../support/test';
import { thisRun } from '../support/thisRun';

test('a signed promise is amended in the open, and its earlier wording stays readable', async ({
  visitor,
  someone,
  request,
}) => {
  test.slow();
  const coordinator = await someone();
  const approver = await someone();
  const policeApprover = await someone('phone');
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
    thisRun('medborgarlofte-som-andras'),
  );

  await test.step('the coordinator changes the text, sees what changes, and says why', async () => {
    const { page } = coordinator;
    await page.goto(`/mina-loften/${id}/andra`);
    await page.getByText('Samtal med ungdomar').click();
    await expect(page.getByLabel('Ordalydelse', { exact: true }).first()).toBeVisible();
    await page.getByText('Besök på fritidsgårdar').click();
    await page.getByLabel('Minsta antal').fill('3');
    await page.getByRole('button', { name: 'Visa ändringarna' }).click();
    const change = page.getByRole('list', { name: 'Det här ändras' }).getByRole('listitem');
    await expect(change).toHaveCount(1);
    await expect(change).toContainText('Minsta antal');
    await page.getByLabel('Typ av orsak').selectOption({ label: 'Ändrat behov' });
    await page.getByLabel('Varför?', { exact: true }).fill('Fler ungdomar samlas vid fritidsgårdarna.');
    await page.getByRole('button', { name: 'Föreslå ändringen' }).click();
    await expect(page.getByRole('button', { name: 'Dra tillbaka ändringen' })).toBeVisible();
  });

  await test.step('nothing is public until both parties have approved', async () => {
    await visitor.page.goto(`/medborgarloften/${slug}`);
    await expect(visitor.page.getByText('minst 2 besök per månad')).toBeVisible();
    await expect(visitor.page.getByRole('heading', { name: 'Ändringar av löftet' })).toBeHidden();
  });

  for (const [{ page }, party] of [
    [approver, 'Kävlinge kommun'],
    [policeApprover, 'Polisen, lokalpolisområde Kävlinge'],
  ] as const) {
    await test.step(`${party} approves`, async () => {
      await page.goto('/mina-loften');
      await page.locator(`a[href^="/mina-loften/${id}/andringar/"]`).click();
      await page.getByRole('button', { name: `Godkänn för ${party}` }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Godkänn' }).click();
      await expect(page.getByRole('button', { name: /^Godkänn för/ })).toBeHidden();
    });
  }

  await test.step('everyone sees the new wording, what changed and why', async () => {
    await visitor.page.reload();
    await expect(visitor.page.getByText('minst 3 besök per månad')).toBeVisible();
    const amendment = visitor.page.getByRole('article', { name: /^Ändring från/ });
    await expect(amendment).toContainText('Fler ungdomar samlas vid fritidsgårdarna.');
  });

  await test.step('and what was signed first', async () => {
    await visitor.page.getByText('Se hur det stod en annan dag').click();
    await visitor.page.getByRole('link', { name: 'Den ursprungliga ordalydelsen' }).click();
    await expect(visitor.page.getByText(/^Så stod det den/)).toBeVisible();
    await expect(visitor.page.getByText('minst 2 besök per månad')).toBeVisible();
  });
});
