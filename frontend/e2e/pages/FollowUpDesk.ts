import { expect, type Locator, type Page } from '@playwright/test';

/** Where follow-ups are written, read and approved. */
export class FollowUpDesk {
  constructor(readonly page: Page) {}

  get path(): string {
    return new URL(this.page.url()).pathname;
  }

  get summary(): Locator {
    return this.page.getByRole('textbox', { name: 'Sammanfattning', exact: true });
  }

  get preview(): Locator {
    return this.page.getByRole('region', { name: 'Förhandsvisning' });
  }

  /** On paper, with what is typed. */
  get document(): Locator {
    return this.page.getByRole('region', { name: 'Pdf' });
  }

  async showDocument(): Promise<void> {
    await this.page.getByRole('button', { name: 'Pdf' }).click();
    await expect(this.document.getByText(/^Sida 1 av \d+$/)).toBeVisible();
  }

  /** As those read it who approve. */
  get text(): Locator {
    return this.page.getByRole('article', { name: 'Hela texten' });
  }

  /** The list of planned periods, reached from the desk as a person would. */
  async openPlanned(agreement: string): Promise<void> {
    const answer = await this.page.request.get(`/medborgarloften/v1/pledge-agreements/${agreement}`);
    const { id } = (await answer.json()) as { id: string };
    await this.page.goto(`/mina-loften/${id}/uppfoljningar`);
  }

  /** @param knownOn ISO 8601 */
  async begin(period: string, knownOn: string): Promise<void> {
    await this.page.getByRole('button', { name: `Börja skriva: ${period}` }).click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByLabel(/^Bygger på det som var känt den/).fill(knownOn);
    await dialog.getByRole('button', { name: 'Börja skriva' }).click();
    await expect(this.summary).toBeVisible();
  }

  async save(): Promise<void> {
    await this.page.getByRole('button', { name: 'Spara' }).click();
    await expect(this.page.getByText('Allt är sparat.')).toBeVisible();
  }

  async submit(): Promise<void> {
    await this.page.getByRole('button', { name: 'Skicka in för godkännande' }).click();
    await expect(this.page.getByText('Inskickad, väntar på godkännande')).toBeVisible();
  }

  async sendBack(note: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Skicka tillbaka' }).click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByLabel('Vad behöver ändras?').fill(note);
    await dialog.getByRole('button', { name: 'Skicka tillbaka' }).click();
    await expect(this.page.getByText('Skickades tillbaka 1 gång')).toBeVisible();
  }

  /** @param dissent where the party sees it otherwise */
  async approve(dissent?: string): Promise<void> {
    await expect(this.page.getByRole('checkbox')).toHaveCount(5);
    for (const box of await this.page.getByRole('checkbox').all()) await box.check();
    if (dissent) {
      await this.page.getByText('Ser ni något annorlunda?').click();
      await this.page.getByRole('textbox', { name: /^Avvikande mening \(frivilligt\)/ }).fill(dissent);
    }
    await this.page.getByRole('button', { name: 'Godkänn' }).click();
    await expect(this.page.getByRole('button', { name: 'Godkänn' })).toHaveCount(0);
  }
}
