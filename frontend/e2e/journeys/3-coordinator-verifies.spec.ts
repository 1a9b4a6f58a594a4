import { RecordPage } from '../pages/RecordPage';
import { ReviewPage } from '../pages/ReviewPage';
import { expect, test } from '../support/test';

const DAY = '2021-03-24';
const DAY_IN_WORDS = '24 mars 2021';
const WAITING_LIST = '/medborgarloften/v1/activity-records?agreement=kavlinge-2021&status=REPORTED';

test('what the coordinator verifies keeps the month; nobody else can verify or see the list', async ({
  visitor,
  someone,
  request,
}) => {
  const recorder = await someone('phone');
  await recorder.signIn.asAt('recorder', RecordPage.path);
  await recorder.record.twoVisits(DAY);

  await test.step('the recorder cannot verify', async () => {
    await recorder.page.goto('/granska');
    await expect(recorder.page.getByText('Här finns inget för dig att granska')).toBeVisible();
    const authorization = `Bearer ${await recorder.signIn.accessToken()}`;
    const mine = await request.get('/medborgarloften/v1/activity-records?mine=true', {
      headers: { Authorization: authorization },
    });
    const { items } = (await mine.json()) as { items: { id: string; performedOn: string }[] };
    const record = items.find(({ performedOn }) => performedOn === DAY);
    const answer = await request.put(`/medborgarloften/v1/activity-records/${record?.id}/verification`, {
      headers: { Authorization: authorization, 'If-Match': '"1"' },
      data: { decision: 'VERIFIED' },
    });
    expect(answer.status()).toBe(403);
  });

  await test.step('a coordinator of another municipality sees nothing, and gets 403 from the API', async () => {
    const neighbour = await someone();
    await neighbour.signIn.asAt('lomma-coordinator', ReviewPage.path);
    await expect(neighbour.page.getByText('Här finns inget för dig att granska')).toBeVisible();
    const answer = await request.get(WAITING_LIST, {
      headers: { Authorization: `Bearer ${await neighbour.signIn.accessToken()}` },
    });
    expect(answer.status()).toBe(403);
    expect(answer.headers()['content-type']).toContain('application/problem+json');
  });

  await visitor.agreement.open();
  await expect(visitor.agreement.month('mars 2021')).toContainText('uppgift saknas, 2 väntar på granskning');

  const coordinator = await someone();
  await coordinator.signIn.asAt('coordinator', ReviewPage.path);
  await coordinator.review.approve(DAY_IN_WORDS);
  await coordinator.page.getByRole('link', { name: 'Se den offentliga sidan' }).click();
  await expect(coordinator.agreement.month('mars 2021')).toContainText('3 av 2 besök, hållet');

  await visitor.agreement.open();
  await expect(visitor.agreement.month('mars 2021')).toContainText('3 av 2 besök, hållet');
});
