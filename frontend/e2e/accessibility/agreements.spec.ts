import { expectAccessibleEverywhere } from '../support/accessible';
import { draftAgreement, proposedAmendment, signedAgreement, type Tokens } from '../support/agreements';
import { expect, test, type Person } from '../support/test';
import { thisRun } from '../support/thisRun';

async function signedIn(account: string, someone: () => Promise<Person>): Promise<Person> {
  const person = await someone();
  await person.signIn.asAt(account, '/mina-loften');
  return person;
}

// Many pages, three people.
test.setTimeout(180_000);

test('the pages of an agreement, from draft to deviation', async ({ someone, request }) => {
  const coordinator = await signedIn('coordinator', someone);
  const approver = await signedIn('approver', someone);
  const policeApprover = await signedIn('police-approver', someone);
  const tokens: Tokens = {
    coordinator: await coordinator.signIn.accessToken(),
    approver: await approver.signIn.accessToken(),
    policeApprover: await policeApprover.signIn.accessToken(),
  };
  const draft = await draftAgreement(request, tokens, thisRun('utkast'));
  const signed = await signedAgreement(request, tokens, thisRun('undertecknat'));
  const amendment = await proposedAmendment(request, tokens, signed);

  const { page } = coordinator;
  for (const [path, heading] of [
    [draft.id, 'Medborgarlöfte 2027'],
    [`${draft.id}/redigera`, 'Medborgarlöfte 2027'],
    [`${draft.id}/underteckna`, 'Medborgarlöfte 2027'],
    [signed.id, 'Medborgarlöfte 2027'],
    [`${signed.id}/andra`, 'Medborgarlöfte 2027'],
    [`${signed.id}/andringar/${amendment}`, 'Ändring'],
    [`${signed.id}/avvikelser`, 'Avvikelser'],
    [`${signed.id}/avvikelser/ny`, 'Lägg till en avvikelse'],
  ] as const) {
    await test.step(path, async () => {
      await page.goto(`/mina-loften/${path}`);
      await expect(page.getByText('Hämtar …')).toHaveCount(0);
      await expectAccessibleEverywhere(page, heading);
    });
  }
});
