import { defineConfig } from '@playwright/test';
import { announced } from './e2e/support/stack';

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

// No look-ups of the browser's own: the journeys talk to this machine alone.
const args = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Chromium's sandbox refuses to start as root.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/support/globalSetup.ts',
  outputDir: 'test-results',
  timeout: 60_000,
  expect: { timeout: 15_000 },
  fullyParallel: false,
  // One stack serves all journeys, on a machine that may have two cores.
  workers: 1,
  forbidOnly: true,
  reporter: [['list'], ['junit', { outputFile: 'target/playwright-junit.xml' }]],
  use: {
    browserName: 'chromium',
    // The workers read this file again, once the stack runs.
    baseURL: announced()?.webUrl,
    launchOptions: { executablePath, args },
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'journeys', testDir: 'e2e/journeys' },
    { name: 'accessibility', testDir: 'e2e/accessibility' },
  ],
});
