import { RecordPage } from '../pages/RecordPage';
import { expect, test } from '../support/test';

test('two recorded visits wait for review, and the public page does not count them yet', async ({
  visitor,
  someone,
}) => {
  const { agreement } = visitor;
  await agreement.open();
  await expect(agreement.month('november 2021')).toContainText('1 av 2 besök, uppgift saknas');
  const waitingBefore = await agreement.waiting();
  const kept = await agreement.visits.getByText(/uppgift saknas om 3$/).innerText();

  const recorder = await someone('phone');
  await recorder.signIn.asAt('recorder', RecordPage.path);
  await recorder.record.twoVisits('2021-11-24');

  await agreement.open();
  await expect(agreement.month('november 2021')).toContainText(
    '1 av 2 besök, uppgift saknas, 2 väntar på granskning',
  );
  expect(await agreement.waiting()).toBe(waitingBefore + 2);
  await expect(agreement.visits.getByText(/uppgift saknas om 3$/)).toHaveText(kept);
});
