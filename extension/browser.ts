/** The one door to the WebExtension API. Nothing else imports the polyfill. */

export type { Runtime, Tabs } from 'webextension-polyfill';
export { default as browser } from 'webextension-polyfill';
