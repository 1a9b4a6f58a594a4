import { expect, type Page } from '@playwright/test';

export class RecordPage {
  static readonly path = '/registrera';

  constructor(private readonly page: Page) {}

  get save() {
    return this.page.getByRole('button', { name: 'Spara', exact: true });
  }

  get count() {
    return this.page.getByLabel('Antal besök');
  }

  get date() {
    return this.page.getByLabel('När?');
  }

  get visits() {
    return this.page.getByRole('radio', { name: /^Besök på fritidsgårdar och skolor/ });
  }

  /** Two visits on a day: choose, set, save. */
  async twoVisits(date: string): Promise<void> {
    await this.visits.check();
    await this.date.fill(date);
    await this.page.getByRole('button', { name: 'Öka antalet' }).click();
    await expect(this.count).toHaveValue('2');
    await this.save.click();
    await expect(this.page.getByRole('heading', { level: 1, name: 'Sparat' })).toBeVisible();
  }
}
