import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { seedLibraryPlugin } from './seeds/seed-library-plugin.ts';

export default defineConfig({
  plugins: [WxtVitest(), seedLibraryPlugin()],
  test: { include: ['test/**/*.test.{ts,tsx}'], exclude: ['test/e2e/**'], testTimeout: 30_000 },
});
