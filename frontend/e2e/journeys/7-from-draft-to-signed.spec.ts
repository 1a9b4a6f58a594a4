import { DraftPage } from '../pages/DraftPage';
import { expect, test } from '../support/test';
import { thisRun } from '../support/thisRun';

const TITLE = thisRun('Medborgarlöfte från utkast');
const SLUG = thisRun('medborgarlofte-fran-utkast');
const POLICE = 'Polisen, lokalpolisområde Kävlinge';

test('a draft is written, checked, signed by both parties, and can then no longer be changed', async ({
  visitor,
  someone,
  request,
}) => {
  test.slow();
  const coordinator = await someone();
  const draft = new DraftPage(coordinator.page);

  await test.step('a coordinator writes the draft and the check advises', async () => {
    await coordinator.signIn.asAt('coordinator', '/mina-loften');
    await coordinator.page.getByRole('link', { name: 'Nytt medborgarlöfte' }).click();
    await draft.basics(TITLE, 'Kävlinge kommun', POLICE, '2027-01-01');
    await draft.promise('Samtal med ungdomar', 'Vi ska finnas där ungdomarna är.');
    await draft.monthlyActivity('Besök på fritidsgårdar', 'Minst två besök i månaden.', '2', '');
    await draft.saved();
    await coordinator.page.waitForURL(/\/redigera$/);
    await expect(draft.check.getByRole('listitem')).not.toHaveCount(0);
  });

  const id = coordinator.page.url().match(/mina-loften\/([^/]+)/)?.[1] ?? '';

  await test.step('the advice leads to its place, and disappears when it is followed', async () => {
    const advice = draft.check.getByRole('listitem').filter({ hasText: 'vad som ska räknas' });
    await advice.getByRole('button', { name: 'Visa stället' }).click();
    await coordinator.page.getByLabel('En (ental)').fill('besök');
    await draft.saved();
    await expect(advice).toHaveCount(0);
  });

  await test.step('nobody outside sees a draft', async () => {
    await visitor.page.goto(`/medborgarloften/${SLUG}`);
    await expect(visitor.page.getByRole('heading', { name: 'Medborgarlöftet finns inte' })).toBeVisible();
  });

  for (const [account, party] of [
    ['approver', 'Kävlinge kommun'],
    ['police-approver', POLICE],
  ] as const) {
    await test.step(`${account} reads and signs`, async () => {
      const { page, signIn } = await someone();
      await signIn.asAt(account, '/mina-loften');
      await page.getByRole('link', { name: `Läs och underteckna ${TITLE} för ${party}` }).click();
      await expect(page.getByRole('article', { name: 'Hela texten' })).toContainText(
        'minst 2 besök per månad',
      );
      await page.getByRole('button', { name: `Underteckna för ${party}` }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Underteckna' }).click();
      await expect(page.getByText(`Undertecknat för ${party}`)).toBeVisible();
    });
  }

  await test.step('everyone sees the signed agreement', async () => {
    await visitor.page.reload();
    await expect(visitor.page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
    await expect(visitor.page.getByText('minst 2 besök per månad')).toBeVisible();
  });

  await test.step('it can no longer be changed, neither on screen nor through the API', async () => {
    await coordinator.page.goto(`/mina-loften/${id}/redigera`);
    await expect(coordinator.page.getByRole('heading', { name: 'Löftet är undertecknat' })).toBeVisible();
    const headers = { Authorization: `Bearer ${await coordinator.signIn.accessToken()}` };
    const address = `/medborgarloften/v1/pledge-agreements/${id}`;
    const content = await request.get(`${address}/content`, { headers });
    const text = (await content.json()) as { goal?: { sv: string } };
    const answer = await request.put(address, {
      headers: { ...headers, 'If-Match': content.headers().etag ?? '' },
      data: { ...text, goal: { sv: 'Ett annat mål.' } },
    });
    expect(answer.status()).toBe(409);
  });
});
