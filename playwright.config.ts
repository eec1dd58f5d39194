import { defineConfig } from '@playwright/test';

/** Specs named `*.chromium.spec.ts` need what only Chromium's driver can do; all others run in both browsers. */
export default defineConfig<object, { browserUnderTest: 'chromium' | 'firefox' }>({
  testDir: 'test/e2e',
  outputDir: 'test-results',
  // A laden machine needs several times as long as a quiet one: what is slow is measured by the benchmark.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  fullyParallel: false,
  workers: 2,
  reporter: [['list']],
  forbidOnly: true,
  projects: [
    { name: 'chromium', use: { browserUnderTest: 'chromium' } },
    { name: 'firefox', use: { browserUnderTest: 'firefox' }, testIgnore: '**/*.chromium.spec.ts' },
  ],
});
