import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { seedLibraryPlugin } from './seeds/seed-library-plugin.ts';

const NEEDS_A_BROWSER = 'test/{components,entrypoints,extension}/**/*.test.{ts,tsx}';

export default defineConfig({
  test: {
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        plugins: [seedLibraryPlugin()],
        // Pure functions of their arguments: files that share a worker cannot disturb each other.
        test: {
          name: 'pure',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', NEEDS_A_BROWSER],
          isolate: false,
        },
      },
      {
        extends: true,
        plugins: [WxtVitest(), seedLibraryPlugin()],
        test: { name: 'browser', include: [NEEDS_A_BROWSER] },
      },
    ],
  },
});
