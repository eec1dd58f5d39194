import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../extension/settings.ts';
import { isOn, readSite, siteOf } from '../../extension/sites.ts';

test.each([
  ['https://www.example.org/a?b', 'example.org'],
  ['http://news.example.org:8080/', 'news.example.org'],
  ['https://xn--bcher-kva.example/', 'xn--bcher-kva.example'],
  ['about:blank', null],
  ['file:///tmp/a.html', null],
  ['not an address', null],
])('the site of %s is %s', (url, site) => {
  expect(siteOf(url)).toBe(site);
});

test.each([
  ['example.org', 'example.org'],
  [' WWW.Example.org ', 'example.org'],
  ['https://example.org/some/page', 'example.org'],
  ['bücher.example', 'xn--bcher-kva.example'],
  ['127.0.0.1', '127.0.0.1'],
  ['localhost', 'localhost'],
  ['', null],
  ['two words', null],
  ['https://', null],
  ['ftp://example.org', null],
  ['javascript:alert(1)', null],
])('reads %j as the site %s', (typed, site) => {
  expect(readSite(typed)).toBe(site);
});

describe('isOn', () => {
  const off = { ...DEFAULT_SETTINGS, sitesOff: ['example.org'] };

  test('a site turned off takes its subdomains with it', () => {
    expect(isOn(off, 'https://news.example.org/')).toBe(false);
  });

  test('a site whose name only ends alike stays on', () => {
    expect(isOn(off, 'https://another-example.org/')).toBe(true);
  });

  test('off everywhere is off on every site', () => {
    expect(isOn({ ...DEFAULT_SETTINGS, everywhere: false }, 'https://example.com/')).toBe(false);
  });

  test('a page without a site follows the setting for everywhere', () => {
    expect(isOn(off, 'about:blank')).toBe(true);
  });
});
