import { expect, type Locator, type Page } from '@playwright/test';

export class ReviewPage {
  static readonly path = '/granska';

  constructor(private readonly page: Page) {}

  /** What waits for a day, by the name that is shown for it. */
  waiting(day: string): Locator {
    return this.page.getByRole('article', { name: `Besök på fritidsgårdar och skolor, ${day}` });
  }

  async approve(day: string): Promise<void> {
    await this.waiting(day)
      .getByRole('button', { name: /^Godkänn/ })
      .click();
    await expect(this.page.getByText(`Godkänd: Besök på fritidsgårdar och skolor, ${day}`)).toBeVisible();
  }
}
