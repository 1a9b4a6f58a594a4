import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './test';

export const widths = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } };

/** No violation that axe knows, with everything unfolded, and nothing wider than the screen. */
export async function expectAccessible(page: Page, heading: string): Promise<void> {
  await unfold(page, heading);
  await expectNoViolation(page);
}

/** The same on a phone and on a desk, for the price of one visit. */
export async function expectAccessibleEverywhere(page: Page, heading: string): Promise<void> {
  await unfold(page, heading);
  for (const viewport of Object.values(widths)) {
    await page.setViewportSize(viewport);
    await expectNoViolation(page);
  }
}

async function unfold(page: Page, heading: string) {
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  // What is still unfolding lies over its neighbours, and contrast cannot be told.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const summary of await page.locator('summary').all()) await summary.click();
}

async function expectNoViolation(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    // Otherwise each reading opens a page of its own, to put the findings of several frames together.
    .setLegacyMode(page.frames().length === 1)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'])
    .analyze();
  expect(
    violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
    ),
  ).toEqual([]);
  const overflows = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(overflows, `the page scrolls sideways at ${page.viewportSize()?.width}`).toBe(false);
}
