import { expect, type Locator, type Page } from '@playwright/test';

/** The editor of a draft or of an amendment. */
export class DraftPage {
  static readonly newPath = '/mina-loften/nytt';
  readonly save: Locator;
  readonly check: Locator;

  constructor(private readonly page: Page) {
    this.save = page.getByRole('button', { name: 'Spara utkastet' });
    this.check = page.getByRole('region', { name: 'Kontroll av utkastet' });
  }

  private get promises(): Locator {
    return this.page.getByRole('region', { name: 'Löften: det här ska vi göra' });
  }

  private async choose(within: Locator | Page, legend: string, name: string): Promise<void> {
    await within.getByLabel(`Välj vad du vill lägga till: ${legend}`).selectOption({ label: name });
    await within.getByRole('button', { name: `Lägg till: ${legend}`, exact: true }).click();
  }

  async basics(title: string, municipality: string, otherParty: string, start: string): Promise<void> {
    await this.page.getByLabel('Rubrik', { exact: true }).fill(title);
    await this.choose(this.page, 'Kommuner', municipality);
    await this.choose(this.page, 'Parter', otherParty);
    await this.page.getByLabel('Gäller från').fill(start);
  }

  async promise(title: string, wording: string): Promise<void> {
    await this.promises.getByRole('button', { name: 'Lägg till ett löfte' }).click();
    await this.promises.getByLabel('Rubrik', { exact: true }).fill(title);
    await this.promises.getByLabel('Ordalydelse', { exact: true }).fill(wording);
  }

  /** At least so many in every month; the number may be left for later. */
  async monthlyActivity(title: string, wording: string, minimum: string, unit: string): Promise<void> {
    await this.promises.getByRole('button', { name: 'Lägg till en aktivitet' }).click();
    const activity = this.promises.getByRole('listitem').filter({ hasText: 'Aktivitet 1' }).last();
    await activity.getByLabel('Rubrik', { exact: true }).fill(title);
    const named = this.promises.getByRole('listitem').filter({ hasText: title }).last();
    await named.getByLabel('Ordalydelse', { exact: true }).fill(wording);
    await named.getByLabel('Vad som räknas').selectOption({ label: 'Ett antal per dag, vecka, månad …' });
    await named.getByLabel('Minsta antal').fill(minimum);
    if (unit) await named.getByLabel('En (ental)').fill(unit);
  }

  async saved(): Promise<void> {
    await this.save.click();
    await expect(this.page.getByText('Allt är sparat.')).toBeVisible();
  }
}
