import type { Settings } from './settings.ts';

/** "https://www.example.org/a" → "example.org"; `null` where an address has no site (about:, file:, data:). */
export function siteOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  return hostname.replace(/^www\./, '').replace(/\.$/, '') || null;
}

/** What a reader types into "turn off for a site": an address or a host name → its site; `null` if it is neither. */
export function readSite(typed: string): string | null {
  const text = typed.trim().toLowerCase();
  if (text === '' || /\s/.test(text)) return null;
  const site = siteOf(/^[a-z][a-z\d+.-]*:\/\//.test(text) ? text : `https://${text}`);
  return site !== null && /^[\p{L}\p{N}][\p{L}\p{N}.:[\]-]*$/u.test(site) ? site : null;
}

/** A site is off with its own entry or with one of a domain above it. */
export function isSiteOff(sitesOff: readonly string[], site: string): boolean {
  return sitesOff.some((off) => site === off || site.endsWith(`.${off}`));
}

/** Whether pages at `url` are marked. Pages without a site follow the setting for everywhere. */
export function isOn(settings: Settings, url: string): boolean {
  if (!settings.everywhere) return false;
  const site = siteOf(url);
  return site === null || !isSiteOff(settings.sitesOff, site);
}
