import { expect, type Locator, type Page } from '@playwright/test';

export const AGREEMENT = '/medborgarloften/kavlinge-2021';
const VISITS = 'Besök på fritidsgårdar och skolor';

export class AgreementPage {
  constructor(readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.goto(AGREEMENT);
    await expect(this.page.getByRole('heading', { level: 1, name: 'Medborgarlöfte 2021' })).toBeVisible();
  }

  get visits(): Locator {
    return this.page.getByRole('article', { name: VISITS });
  }

  /** The cell of a month of the visits, as it is read out. */
  month(name: string): Locator {
    return this.visits
      .getByRole('list', { name: 'Månad för månad' })
      .getByRole('listitem')
      .filter({ hasText: name });
  }

  /** How many visits wait for review in all. */
  async waiting(): Promise<number> {
    const text = this.visits.getByText(/^\+\d+ väntar på granskning$/);
    return (await text.count()) === 0 ? 0 : Number.parseInt((await text.innerText()).slice(1), 10);
  }
}
