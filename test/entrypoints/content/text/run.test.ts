// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readRuns } from '../../../../entrypoints/content/text/read-runs.ts';
import { placesIn, type Run } from '../../../../entrypoints/content/text/run.ts';

beforeEach(() => {
  vi.stubGlobal('getComputedStyle', () => ({ display: 'inline', float: 'none' }));
});

function runsOf(html: string): Run[] {
  document.body.replaceChildren(document.createRange().createContextualFragment(html));
  return [...readRuns(document.body, 'deep')];
}

describe('placesIn', () => {
  it('finds every character again, over elements, white space and cuts', () => {
    const html = `<p>In\n  Kyzyl<em>orda</em> and  <b>New</b> \n York</p><p> \t a \n\n b</p><p>just\tas\nwritten</p><p>${'long  text\n'.repeat(4000)}</p>`;
    for (const run of runsOf(html)) {
      const wanted = [...run.text].flatMap((letter, at) =>
        letter === ' ' ? [] : [{ start: at, end: at + 1 }],
      );
      placesIn(run, wanted).forEach((place, at) => {
        const letter = run.text[wanted[at]?.start ?? 0];
        expect(place?.from.node.data[place.from.offset]).toBe(letter);
        expect(place?.to.node.data[place.to.offset - 1]).toBe(letter);
      });
    }
  });

  it('gives two names of one span the same place', () => {
    const [run] = runsOf('<p>in Almaty</p>');
    const places = run
      ? placesIn(run, [
          { start: 3, end: 9 },
          { start: 3, end: 9 },
        ])
      : [];
    expect(places.map((place) => [place?.from.offset, place?.to.offset])).toEqual([
      [3, 9],
      [3, 9],
    ]);
  });

  it('gives no place in a text that the page has changed since, and one in a text that it has added to', () => {
    const runs = runsOf('<p>in Almaty</p><p>in Almaty</p><p>in Almaty</p><p>in Almaty</p>');
    const texts = runs.map(({ pieces }) => pieces[0]?.node);
    if (texts[0]) texts[0].data = 'to Almaty';
    texts[1]?.appendData(' today');
    texts[2]?.remove();
    const places = runs.map((run) => placesIn(run, [{ start: 3, end: 9 }])[0]);
    expect(places.map((place) => place?.to.offset ?? null)).toEqual([null, 9, null, 9]);
  });
});
