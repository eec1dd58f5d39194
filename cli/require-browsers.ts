import { requireBrowsers } from './find-browser.ts';

// Which ones: "node cli/require-browsers.ts chromium". Both without a name.
const named = process.argv.slice(2);
requireBrowsers(
  ...(['chromium', 'firefox'] as const).filter((name) => named.length === 0 || named.includes(name)),
);
