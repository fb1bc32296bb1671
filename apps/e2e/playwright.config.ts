import { defineConfig } from '@playwright/test';
import { findChromium } from '../../tools/test/chromium.mjs';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** Journeys in a real browser against the built product on a database of its own, with the demo story loaded. */
export default defineConfig({
  testDir: '.',
  testMatch: ['journeys/**/*.spec.ts', 'pages-check/**/*.spec.ts', 'regression/**/*.spec.ts'],
  globalSetup: './setup/start-tandem.ts',
  timeout: 180_000,
  expect: { timeout: 20_000 },
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ?? '../../.data/reports/e2e.json' }]],
  outputDir: '../../.data/e2e',
  use: {
    launchOptions: { executablePath: findChromium(), args: ['--disable-background-networking', '--disable-component-update', '--disable-sync'] },
    locale: 'en-GB',
    timezoneId: 'Europe/Warsaw',
    screenshot: 'only-on-failure',
    // Records every step and page: half as slow again. TRACE=1 while looking for a fault.
    trace: process.env.TRACE ? 'retain-on-failure' : 'off',
    reducedMotion: 'reduce',
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1440, height: 900 } }, testIgnore: '**/*.phone.spec.ts' },
    { name: 'phone', use: phone, testMatch: '**/*.phone.spec.ts' },
  ],
});
