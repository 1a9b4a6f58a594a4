import { expect, type Page } from '@playwright/test';

/** Demonstration accounts share one password, which exists only in the local realm. */
const DEMO_PASSWORD = 'demo';

export class SignIn {
  constructor(private readonly page: Page) {}

  /** Opens a page that needs signing in, and signs in on the way. */
  async asAt(username: string, path: string): Promise<void> {
    await this.page.goto(path);
    await this.page.getByRole('main').getByRole('button', { name: 'Logga in' }).click();
    await this.fillIn(username);
    await this.page.waitForURL(`**${path}`);
  }

  async fillIn(username: string): Promise<void> {
    await this.page.locator('#username').fill(username);
    await this.page.locator('#password').fill(DEMO_PASSWORD);
    await this.page.locator('#kc-login').click();
  }

  async expectSignedInAs(name: string): Promise<void> {
    await this.openMenu();
    await expect(this.page.getByText(`Inloggad som ${name}`)).toBeVisible();
  }

  async out(): Promise<void> {
    await this.openMenu();
    await this.page.getByRole('button', { name: 'Logga ut' }).click();
  }

  /** The access token of this tab, for asking the API as this person would. */
  async accessToken(): Promise<string> {
    return this.page.evaluate(() => {
      const key = Object.keys(sessionStorage).find((name) => name.startsWith('oidc.user:'));
      const user = JSON.parse(sessionStorage.getItem(key ?? '') ?? '{}') as { access_token?: string };
      return user.access_token ?? '';
    });
  }

  private async openMenu(): Promise<void> {
    const menu = this.page.getByRole('button', { name: 'Meny' });
    if ((await menu.isVisible()) && (await menu.getAttribute('aria-expanded')) === 'false')
      await menu.click();
  }
}
