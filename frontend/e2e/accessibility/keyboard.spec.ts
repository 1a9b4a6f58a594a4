import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/test';

const MOST_STEPS = 60;

/** Presses Tab until an element has the focus, as someone without a mouse would. */
async function tabTo(page: Page, target: Locator) {
  for (let step = 0; step < MOST_STEPS; step++) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error('The element cannot be reached with the Tab key');
}

test('a visitor gets from the search to the promise without a mouse', async ({ page }) => {
  await page.goto('/');
  await tabTo(page, page.getByRole('searchbox', { name: 'Sök din kommun' }));
  await page.keyboard.type('Kävl');
  const hit = page.getByRole('list', { name: 'Sökträffar' }).getByRole('link', { name: 'Kävlinge kommun' });
  await expect(hit).toBeVisible();
  await tabTo(page, hit);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Kävlinge kommun' })).toBeVisible();
  await tabTo(page, page.getByRole('link', { name: 'Medborgarlöfte 2021' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Medborgarlöfte 2021' })).toBeVisible();
});

test('a recorder records without a mouse', async ({ visitor: { page, signIn, record } }) => {
  await signIn.asAt('recorder', '/registrera');
  await expect(record.visits).toBeVisible();
  await tabTo(page, record.visits);
  await page.keyboard.press('Space');
  await expect(record.visits).toBeChecked();
  await tabTo(page, record.save);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Sparat' })).toBeVisible();
});

test('a coordinator decides without a mouse', async ({ visitor: { signIn, record }, someone }) => {
  await signIn.asAt('recorder', '/registrera');
  await record.twoVisits('2021-10-20');
  const coordinator = await someone();
  await coordinator.signIn.asAt('coordinator', '/granska');
  const waiting = coordinator.review.waiting('20 oktober 2021');
  const sendBack = waiting.getByRole('button', { name: /^Skicka tillbaka/ });
  await expect(sendBack).toBeEnabled();
  await tabTo(coordinator.page, sendBack);
  await coordinator.page.keyboard.press('Enter');
  const dialog = coordinator.page.getByRole('dialog');
  const reason = dialog.getByLabel('Vad behöver rättas?');
  await tabTo(coordinator.page, reason);
  await coordinator.page.keyboard.type('Besöket gällde en annan dag.');
  await tabTo(coordinator.page, dialog.getByRole('button', { name: 'Skicka tillbaka' }));
  await coordinator.page.keyboard.press('Enter');
  await expect(coordinator.page.getByText(/^Tillbakaskickad: .*20 oktober 2021/)).toBeVisible();
});
