import type { browser } from './browser.ts';

/**
 * Stands in for webextension-polyfill in the content script (see the alias in wxt.config.ts). The browsers that the
 * manifest allows have `browser`, and the polyfill hands exactly that on: Chrome from 148, Firefox always.
 */
// biome-ignore lint/style/noDefaultExport: the package it stands in for has one
export default (globalThis as unknown as { browser: typeof browser }).browser;
