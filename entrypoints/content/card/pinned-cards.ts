import type { PinnedPlace } from '../../../extension/messages.ts';
import { askBackground } from '../../../extension/wire.ts';
import type { CardFrame } from './card-frame.ts';
import { asideOf, insideOf, placeByKey } from './pinned-place.ts';
import { setMostSize, viewportSize, zoomAround } from './place-card.ts';

interface Pinned {
  readonly frame: CardFrame;
  place: PinnedPlace;
  readonly life: AbortController;
}

/** A reader's last word on where cards are kept open is stored this long after it. */
const STORE_MS = 300;

/** The cards that a reader keeps open: they stay where they are put, until they are closed. */
export class PinnedCards {
  private readonly all: Pinned[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;

  frames(): readonly CardFrame[] {
    return this.all.map(({ frame }) => frame);
  }

  /** At the place where the reader last left one; the first of all stays where it is. */
  async pin(frame: CardFrame): Promise<void> {
    const { left, top, width, height } = frame.element.getBoundingClientRect();
    const here = { left, top, width, height };
    const pinned: Pinned = { frame, place: here, life: new AbortController() };
    this.all.push(pinned);
    const { element } = frame;
    element.removeAttribute('data-sheet');
    element.style.bottom = 'auto';
    element.toggleAttribute('data-pinned', true);
    this.listen(pinned);
    this.put(pinned, here);
    frame.focus();
    const stored = await askBackground('card/pinned', { place: null }).catch(() => null);
    const taken = this.all.filter((other) => other !== pinned).map(({ place }) => place);
    if (this.all.includes(pinned)) this.put(pinned, asideOf(viewportSize(), taken, stored ?? here));
  }

  close(frame: CardFrame): void {
    const at = this.all.findIndex((pinned) => pinned.frame === frame);
    if (at < 0) return;
    for (const { life } of this.all.splice(at, 1)) life.abort();
    frame.remove();
  }

  /** The window may be smaller now. */
  fit(): void {
    for (const pinned of this.all) this.put(pinned, pinned.place);
  }

  private put(pinned: Pinned, wanted: PinnedPlace): void {
    const { element } = pinned.frame;
    const zoom = zoomAround(element);
    pinned.place = insideOf(viewportSize(), wanted);
    const { left, top } = pinned.place;
    element.style.left = `${left / zoom}px`;
    element.style.top = `${top / zoom}px`;
    setMostSize(element, pinned.place);
  }

  private moved(pinned: Pinned, wanted: PinnedPlace): void {
    this.put(pinned, wanted);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      askBackground('card/pinned', { place: pinned.place }).catch(() => null); // the next card is where it was before
    }, STORE_MS);
  }

  private listen(pinned: Pinned): void {
    const { element } = pinned.frame;
    const { signal } = pinned.life;
    element.addEventListener(
      'keydown',
      (event) => {
        if (!event.isTrusted || !isIn(event, '.grip')) return;
        const next = placeByKey(pinned.place, event.key, event.shiftKey ? 'size' : 'move');
        if (!next) return;
        event.preventDefault(); // the page does not scroll
        this.moved(pinned, next);
      },
      { signal },
    );
    element.addEventListener('pointerdown', (event) => this.drag(pinned, event), { signal });
  }

  private drag(pinned: Pinned, down: PointerEvent): void {
    const sizes = isIn(down, '.corner');
    const moves = isIn(down, '.tools') && !isIn(down, '.menu, .close');
    if (!down.isTrusted || down.button !== 0 || !(sizes || moves)) return;
    const { element } = pinned.frame;
    const from = pinned.place;
    const life = new AbortController();
    const until = { signal: AbortSignal.any([life.signal, pinned.life.signal]) };
    element.setPointerCapture(down.pointerId);
    if (sizes) down.preventDefault();
    element.addEventListener(
      'pointermove',
      ({ clientX, clientY }) => {
        const [x, y] = [clientX - down.clientX, clientY - down.clientY];
        const next = sizes
          ? { ...from, width: from.width + x, height: from.height + y }
          : { ...from, left: from.left + x, top: from.top + y };
        this.moved(pinned, next);
      },
      until,
    );
    for (const end of ['pointerup', 'pointercancel'] as const)
      element.addEventListener(end, () => life.abort(), until);
  }
}

const isIn = ({ target }: Event, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null;
