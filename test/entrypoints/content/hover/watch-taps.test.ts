// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchTaps } from '../../../../entrypoints/content/hover/watch-taps.ts';
import type { Mention } from '../../../../entrypoints/content/text/mentions.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A finger over one mark, in plain text or in a link. */
function fingerOn(html: string) {
  document.body.innerHTML = html;
  const node = document.querySelector('b')?.firstChild as Text;
  const mark = { from: { node, offset: 0 } } as Mention;
  const life = new AbortController();
  let opened: Mention | null = null;
  const log: string[] = [];
  const prepared: Mention[] = [];
  const taps = watchTaps({
    mentionAt: ({ clientX }) => (clientX < 100 ? mark : null),
    isFromOurs: () => false,
    prepare: (mention) => void prepared.push(mention),
    open: (mention) => {
      opened = mention;
      log.push('opened');
    },
    opened: () => opened,
    dismiss: () => {
      opened = null;
      log.push('dismissed');
    },
    signal: life.signal,
  });
  const send = (type: string, clientX = 50, pointerType = 'touch'): void =>
    taps.take({
      type,
      clientX,
      clientY: 10,
      pointerType,
      preventDefault: () => log.push(`no ${type}`),
    } as unknown as PointerEvent);
  return { send, log, mark, prepared };
}

const PLAIN = '<p><b>Almaty</b></p>';
const LINK = '<p><a href="#there">To <b>Almaty</b></a></p>';

it('opens at a tap, and closes at one beside', () => {
  const { send, log } = fingerOn(PLAIN);
  for (const at of [50, 500]) for (const type of ['pointerdown', 'pointerup', 'click']) send(type, at);
  expect(log).toEqual(['opened', 'dismissed']);
});

it('has the card prepared when a finger comes down on its mark, not while it is open, nor beside it', () => {
  const { send, mark, prepared } = fingerOn(PLAIN);
  send('pointerdown');
  expect(prepared).toEqual([mark]);
  for (const type of ['pointerup', 'click', 'pointerdown']) send(type);
  send('pointerdown', 500);
  expect(prepared).toEqual([mark]);
});

it('leaves a tap in a link to the page', () => {
  const { send, log } = fingerOn(LINK);
  for (const type of ['pointerdown', 'pointerup', 'click']) send(type);
  vi.advanceTimersByTime(1000);
  expect(log).toEqual(['dismissed']);
});

it('opens at a long press in a link, which then follows nothing and shows no menu', () => {
  const { send, log } = fingerOn(LINK);
  send('pointerdown');
  vi.advanceTimersByTime(500);
  send('contextmenu');
  send('pointerup');
  send('click');
  expect(log).toEqual(['opened', 'no contextmenu', 'no click']);
});

it('opens once where the browser takes a press for long before we do', () => {
  const { send, log } = fingerOn(LINK);
  send('pointerdown');
  send('contextmenu');
  vi.advanceTimersByTime(1000);
  expect(log).toEqual(['no contextmenu', 'opened']);
});

it('leaves the browser its menu at a second long press, beside the mark, and on plain text', () => {
  const { send, log } = fingerOn(LINK);
  send('pointerdown');
  vi.advanceTimersByTime(500);
  send('pointerup');
  log.length = 0;
  for (const at of [50, 500]) {
    send('pointerdown', at);
    vi.advanceTimersByTime(500);
    send('contextmenu', at);
  }
  expect(log).toEqual([]);
  const plain = fingerOn(PLAIN);
  plain.send('pointerdown');
  plain.send('contextmenu');
  expect(plain.log).toEqual([]);
});

it('opens nothing for a finger that scrolls, or a mouse', () => {
  const { send, log } = fingerOn(LINK);
  send('pointerdown');
  send('pointermove', 70);
  vi.advanceTimersByTime(1000);
  send('pointercancel');
  for (const type of ['pointerdown', 'pointerup', 'click', 'contextmenu']) send(type, 50, 'mouse');
  expect(log).toEqual([]);
});
