import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { widths } from '../support/accessible';
import { stack } from '../support/stack';
import { expect, test } from '../support/test';

/** As the contract shows what the API answers. */
const example = (operation: string) =>
  readFileSync(
    new URL(
      `../../../backend/src/main/resources/contract-examples/${operation}.response.json`,
      import.meta.url,
    ),
    'utf8',
  );
const answers: [path: RegExp, body: string][] = [
  [/\/follow-ups\?/, example('listFollowUps')],
  [/\/publications\?/, example('listPublications')],
  [/\/publications\/[^/]+\/content\?version=1$/, example('getPublicationContent')],
];
const SUMMARY = 'Personal besökte ungdomsgården varje månad.';

/** Everything that a page can do to what stands on it. */
const HOSTILE = `
  * { all: revert !important; color: #fff !important; background: #fff !important; font: 4px cursive !important;
      letter-spacing: 2em !important; text-transform: uppercase !important; visibility: hidden !important; }
  body, body * { visibility: visible !important; }
  a, p, h2, ul, li { display: none !important; }
`;

/** The page of another site, with a content security policy that allows no inline script and no inline style. */
async function hostPage(allowed: { connect: boolean }): Promise<Server & { url: string }> {
  const { webUrl } = stack();
  const policy = `default-src 'none'; script-src ${webUrl}; style-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'${allowed.connect ? `; connect-src ${webUrl}` : ''}`;
  const html = `<!doctype html><html lang="sv"><head><title>Kommunens sida</title><link rel="stylesheet" href="/hostile.css">
    <script src="${webUrl}/widget/medborgarlofte-status.js" async></script></head>
    <body><main><h1>Trygghet i kommunen</h1>
    <medborgarlofte-status agreement="kavlinge-2020" lang="sv"></medborgarlofte-status></main></body></html>`;
  const server = createServer((request, response) => {
    const css = request.url === '/hostile.css';
    response.setHeader('Content-Security-Policy', policy);
    response.setHeader('Content-Type', css ? 'text/css' : 'text/html; charset=utf-8');
    response.end(css ? HOSTILE : html);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return Object.assign(server, { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` });
}

/** The API, answering or away. */
async function serveApi(page: Page, state: { away: boolean }) {
  await page.route('**/medborgarloften/v1/**', (route) => {
    const body = answers.find(([path]) => path.test(route.request().url()))?.[1];
    if (state.away || !body) return route.abort();
    return route.fulfill({
      body,
      contentType: 'application/json',
      headers: { 'Access-Control-Allow-Origin': '*' },
    });
  });
}

for (const [device, viewport] of Object.entries(widths)) {
  test(`another site shows the newest follow-up, whatever its own styles and policy are: ${device}`, async ({
    page,
    context,
  }) => {
    await page.setViewportSize(viewport);
    const refused: string[] = [];
    page.on('console', (message) => {
      if (/Content.Security.Policy|TrustedHTML/i.test(message.text())) refused.push(message.text());
    });
    const state = { away: false };
    await serveApi(page, state);
    const host = await hostPage({ connect: true });
    try {
      await page.goto(host.url);
      const widget = page.getByRole('region', { name: 'Så går det med löftet' });
      await expect(widget.getByText(SUMMARY)).toBeVisible();
      await expect(widget.getByText('Inte hållet: 1')).toBeVisible();
      await expect(widget.getByText(/skulle ha publicerats senast den 31 januari 2021/)).toBeVisible();
      await expect(widget.getByText(/Avvikande mening: Polisen/)).toBeVisible();

      const looks = await widget.getByText(SUMMARY).evaluate((element) => {
        const { color, fontSize, letterSpacing, textTransform } = getComputedStyle(element);
        return { color, fontSize, letterSpacing, textTransform };
      });
      expect(looks).toEqual({
        color: 'rgb(31, 36, 38)',
        fontSize: '16px',
        letterSpacing: 'normal',
        textTransform: 'none',
      });
      expect(refused).toEqual([]);

      // Every link is reached with the keyboard, in the order in which it is read.
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await expect(widget.getByRole('link', { name: 'Läs hela uppföljningen' })).toBeFocused();

      const { violations } = await new AxeBuilder({ page }).include('medborgarlofte-status').analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
      expect(await context.cookies()).toEqual([]);
      expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);

      state.away = true;
      await page.reload();
      await expect(widget.getByText(/^Löfteskollen svarar inte just nu/)).toBeVisible();
      await expect(widget.getByText(SUMMARY)).toBeVisible();
    } finally {
      host.close();
    }
  });
}

test('a policy that refuses the API leaves a plain link', async ({ page }) => {
  await serveApi(page, { away: false });
  const host = await hostPage({ connect: false });
  try {
    await page.goto(host.url);
    await expect(page.getByRole('link', { name: 'Läs medborgarlöftet på Löfteskollen' })).toHaveAttribute(
      'href',
      `${stack().webUrl}/medborgarloften/kavlinge-2020`,
    );
  } finally {
    host.close();
  }
});

test('the same is there as a page to be framed, with nothing else of the site on it', async ({ page }) => {
  await serveApi(page, { away: false });
  await page.goto('/widget/kavlinge-2020?lang=sv');
  await expect(page.getByRole('region', { name: 'Så går det med löftet' }).getByText(SUMMARY)).toBeVisible();
  await expect(page.locator('#root')).toHaveCount(0);
  await expect(page.getByRole('navigation')).toHaveCount(0);
});
