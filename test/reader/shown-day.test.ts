// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { shownDay } from '../../reader/shown-day.ts';

function dayOf(body: string, language = 'en'): string | null {
  const html = `<!doctype html><html lang="${language}"><body>${body}</body></html>`;
  return shownDay(new DOMParser().parseFromString(html, 'text/html'));
}

describe('takes the day that a page shows', () => {
  it.each([
    ['in microdata', '<h1>Flood</h1><span itemprop="datePublished"> May 19, 2020 </span>', '2020-05-19'],
    [
      'in hAtom',
      '<h1>Flood</h1><abbr class="published" title="2019-10-16T14:33:00-07:00">2:33 PM</abbr>',
      '2019-10-16',
    ],
    [
      'in an element named for it',
      '<h1>Flood</h1><p>Rain fell.</p><div class="entry-date">13 April 2020</div>',
      '2020-04-13',
    ],
    ['as a bare line before the headline', '<div><span>02.12.19</span><h1>Flood</h1></div>', '2019-12-02'],
    [
      'as a bare line behind the headline',
      '<h1>Flood</h1><div>Jane Doe</div><div>13 April 2020</div>',
      '2020-04-13',
    ],
    [
      'before that of another story',
      '<h1>Flood</h1><div>1 May 2020</div><aside><i class="date">9 May 2020</i></aside>',
      '2020-05-01',
    ],
  ])('%s', (_, body, day) => {
    expect(dayOf(body)).toBe(day);
  });
});

describe('leaves', () => {
  it.each([
    ['the day of a change', '<h1>Flood</h1><p class="date">Updated 13 April 2020</p>'],
    ['the days of other stories', '<h1>Flood</h1><aside><p class="date">13 April 2020</p></aside>'],
    ['the year of a copyright', '<h1>Flood</h1><p class="meta">© 1 January 2020 Example</p>'],
    [
      'days in prose',
      `<h1>Flood</h1><p>On 13 April 2020 the river rose, and ${'people were told to leave, '.repeat(6)}they said.</p>`,
    ],
    ['a page without a day', '<h1>Flood</h1><p>Rain fell.</p>'],
  ])('%s', (_, body) => {
    expect(dayOf(body)).toBeNull();
  });
});
