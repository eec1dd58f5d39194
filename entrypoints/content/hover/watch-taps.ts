import { around, parentOf } from '../text/is-shown.ts';
import type { Mention } from '../text/mentions.ts';
import type { Point } from './hover.ts';

interface Options {
  readonly mentionAt: (event: PointerEvent) => Mention | null;
  readonly isFromOurs: (event: Event) => boolean;
  /** A finger is on a mark: its sheet may be wanted when it is lifted. */
  readonly prepare: (mention: Mention) => void;
  readonly open: (mention: Mention, at: Point) => void;
  /** The mention whose sheet is open, or about to open. */
  readonly opened: () => Mention | null;
  readonly dismiss: () => void;
  readonly signal: AbortSignal;
}

/** A finger that stays for so long does not tap. As browsers have it, or a little less. */
const LONG_PRESS_MS = 450;
/** A finger that goes further than this scrolls. */
const SLIP_PX = 10;
/** What a tap is for already, on the page. */
const ACTIVE =
  'a[href], button, input, select, textarea, label, summary, [contenteditable], [onclick], [role="button"], [role="link"]';
const { matches } = Element.prototype; // not a form's input of that name

/** A finger on a mark whose tap has a use on the page. */
interface Press {
  readonly on: Mention;
  readonly at: Point;
  readonly timer: ReturnType<typeof setTimeout>;
}

/**
 * A tap on a mark opens its sheet. Where a tap has a use on the page, as in a link, a long press does: a second one, with
 * the sheet open, has the browser's own menu. Taps elsewhere close the sheet.
 */
export function watchTaps(options: Options): { take(event: PointerEvent): void } {
  const { mentionAt, isFromOurs, prepare, open, opened, dismiss, signal } = options;
  let pointer = '';
  let press: Press | null = null;

  const down = (event: PointerEvent): void => {
    clearTimeout(press?.timer);
    const on = mentionAt(event);
    const at = pointOf(event);
    if (on !== null && on !== opened()) prepare(on);
    const isPress = on !== null && on !== opened() && isInActive(on);
    press = isPress ? { on, at, timer: setTimeout(open, LONG_PRESS_MS, on, at) } : null;
  };
  const tapped = (event: PointerEvent): void => {
    clearTimeout(press?.timer);
    const mention = mentionAt(event);
    const wasLong = press !== null && press.on === opened();
    if (wasLong) event.preventDefault();
    else if (mention && !isInActive(mention)) open(mention, pointOf(event));
    else dismiss();
  };
  const acts: Readonly<Record<string, (event: PointerEvent) => void>> = {
    pointerdown: down,
    click: tapped,
    contextmenu: (event) => {
      if (!press) return;
      event.preventDefault();
      clearTimeout(press.timer);
      if (press.on !== opened()) open(press.on, press.at);
    },
    pointermove: ({ clientX, clientY }) => {
      const slip = press && Math.hypot(clientX - press.at.x, clientY - press.at.y);
      if (slip !== null && slip > SLIP_PX) clearTimeout(press?.timer);
    },
    pointerup: () => clearTimeout(press?.timer),
    pointercancel: () => clearTimeout(press?.timer),
  };
  const take = (event: PointerEvent): void => {
    pointer = event.pointerType || pointer; // not every browser tells it of every event
    if (pointer === 'touch' && !isFromOurs(event)) acts[event.type]?.(event);
  };
  for (const type of Object.keys(acts))
    window.addEventListener(type, (event) => event.isTrusted && take(event as PointerEvent), {
      capture: true,
      signal,
    });
  signal.addEventListener('abort', () => clearTimeout(press?.timer));
  return { take };
}

const pointOf = ({ clientX, clientY }: PointerEvent): Point => ({ x: clientX, y: clientY });

function isInActive({ from }: Mention): boolean {
  for (let at: Element | null = around(from.node); at; at = parentOf(at))
    if (matches.call(at, ACTIVE)) return true;
  return false;
}
