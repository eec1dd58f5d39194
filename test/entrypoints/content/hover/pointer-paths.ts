import type { Device, Hover, HoverEvent, Point } from '../../../../entrypoints/content/hover/hover.ts';
import { type HoverRun, runHover } from '../../../../entrypoints/content/hover/run-hover.ts';
import type { Box } from '../../../../entrypoints/content/marks/surroundings.ts';
import { seeded } from '../../../seeded.ts';

const VIEWPORT = { width: 1000, height: 700 };
const REST_MS = 300;
const FRAME_MS = 16;
const CARD = { width: 384, height: 260 };

/** A straight way, at a speed in px/ms. */
export interface Path {
  readonly to: Point;
  readonly speed: number;
}

interface World {
  readonly marks?: readonly Box[];
  /** How long the background takes to answer; `null`: for ever. */
  readonly answerMs?: () => number | null;
}

/** What is due runs in a microtask or two. */
export const settle = async (): Promise<void> => {
  for (let n = 0; n < 4; n++) await undefined;
};

export const readerOf = (seed: number, world: World = {}): Reader => new Reader(seed, world);

/** A reader with a pointer and a keyboard before a page of marks, with a clock of their own. */
class Reader {
  readonly random: () => number;
  readonly hover: HoverRun<Box>;
  readonly faults: string[] = [];
  marks: readonly Box[];
  shown: Box | null = null;
  card: Box | null = null;
  private now = 0;
  private pointer: Point = { x: 990, y: 690 };
  private due: { at: number; run: () => void }[] = [];
  /** What the pointer was last moved onto: a card may open on nothing else. */
  private movedOnto: Box | 'card' | null = null;
  private called: Box | null = null;
  private readonly answerMs: () => number | null;

  constructor(seed: number, { marks, answerMs }: World) {
    this.random = seeded(seed);
    this.marks = marks ?? Array.from({ length: 14 }, () => this.anyMark());
    this.answerMs = answerMs ?? (() => (this.random() < 0.03 ? null : this.random() ** 4 * 900));
    this.hover = runHover<Box, 'known'>({
      prepare: (on) => void this.answer(on),
      answerOf: (on) => this.answer(on),
      failed: 'known',
      card: this.cardHost(),
      at: (time, run) => this.at(time, run),
      signal: new AbortController().signal,
    });
  }

  /** The pointer moves, rests or leaves, the page scrolls, a key is pressed: one of them. */
  async doAnything(): Promise<void> {
    const dice = this.random();
    if (dice < 0.35) await this.follow({ to: this.anyPoint(), speed: 0.05 + this.random() ** 2 * 5 });
    else if (dice < 0.55)
      await this.follow({ to: this.insideOf(this.anyOf(this.marks)), speed: 0.3 + this.random() * 3 });
    else if (dice < 0.65 && this.card)
      await this.follow({ to: this.insideOf(this.card), speed: 0.1 + this.random() });
    else if (dice < 0.8) await this.wait(this.random() * 800);
    else if (dice < 0.88) this.scroll();
    else if (dice < 0.92) this.send({ kind: 'dismissed' });
    else if (dice < 0.95) this.call(this.anyOf(this.marks));
    else await this.goTo(this.anyPoint());
    await settle();
  }

  /** In frames, each with whole pixels; returns what was passed. */
  async follow({ to, speed }: Path): Promise<(Box | null)[]> {
    const from = this.pointer;
    const way = Math.hypot(to.x - from.x, to.y - from.y);
    const passed: (Box | null)[] = [];
    for (let gone = 0; gone < way; ) {
      await this.wait(FRAME_MS);
      gone = Math.min(way, gone + speed * FRAME_MS);
      const part = gone / way;
      const at = {
        x: Math.round(from.x + (to.x - from.x) * part),
        y: Math.round(from.y + (to.y - from.y) * part),
      };
      passed.push(this.markAt(at));
      await this.goTo(at);
    }
    return passed;
  }

  async goTo(to: Point): Promise<void> {
    const from = this.pointer;
    if (to.x === from.x && to.y === from.y) return;
    this.pointer = to;
    const inCard = this.card !== null && isIn(this.card, to);
    const mark = inCard ? null : this.markAt(to);
    this.movedOnto = inCard ? 'card' : mark;
    const over = inCard ? 'card' : mark && { mark };
    this.send({ kind: 'moved', from, to, over, card: this.card, now: this.now, restMs: REST_MS });
    await settle();
  }

  /** To the one corner where nothing ever is. */
  async goAway(): Promise<void> {
    this.marks = this.marks.filter((mark) => !isIn(mark, { x: 999, y: 699 }));
    this.pointer = { x: 0, y: 0 };
    this.movedOnto = null;
    const at = { from: this.pointer, to: this.pointer };
    this.send({ kind: 'moved', ...at, over: null, card: null, now: this.now, restMs: REST_MS });
    await settle();
  }

  /** Time passes, and what falls due in it happens. */
  async wait(ms: number): Promise<void> {
    const until = this.now + ms;
    for (;;) {
      const next = this.due.toSorted((one, other) => one.at - other.at)[0];
      if (!next || next.at > until) break;
      this.due = this.due.filter((entry) => entry !== next);
      this.now = Math.max(this.now, next.at);
      next.run();
      await settle();
    }
    this.now = until;
  }

  /** Rests on a mark until its card is open. */
  async openSome(): Promise<Box> {
    for (;;) {
      await this.goAway();
      await this.wait(2000);
      const mark = this.anyOf(this.marks);
      const at = this.insideOf(mark);
      if (this.markAt(at) !== mark) continue;
      await this.goTo(at);
      await this.wait(1500);
      if (this.shown === mark && this.hover.state.phase === 'open') return mark;
    }
  }

  private scroll(): void {
    const by = (this.random() - 0.5) * 300;
    const moved = new Map(
      this.marks.map((mark) => [mark, { ...mark, top: mark.top + by, bottom: mark.bottom + by }]),
    );
    for (const [mark, box] of moved) Object.assign(mark, box);
    if (this.shown) this.place(this.shown);
    this.movedOnto = null;
    this.send({ kind: 'scrolled' });
    if (this.shown && (this.shown.bottom < 0 || this.shown.top > VIEWPORT.height))
      this.send({ kind: 'dismissed' });
  }

  private call(mark: Box): void {
    this.called = mark;
    this.send({ kind: 'called', mark, by: 'keyboard' });
  }

  private send(event: HoverEvent<Box>): void {
    this.hover.send(event);
    this.check(event.kind, this.hover.state);
  }

  /** A card is open exactly when the machine says so, and it is the one of its mark. */
  private check(after: string, state: Hover<Box>): void {
    const open = state.phase === 'open' || state.phase === 'leaving' ? state.on : null;
    if (open !== this.shown)
      this.faults.push(`after ${after}: ${state.phase}, ${this.shown ? 'a' : 'no'} card`);
  }

  private cardHost() {
    const isOpen = () => this.shown !== null;
    return {
      get isOpen() {
        return isOpen();
      },
      show: (on: Box, _: 'known', by: Device) => {
        if (this.shown) this.faults.push('a second card');
        if (by === 'pointer' && this.movedOnto !== on) this.faults.push('a card that nobody pointed at');
        if (by === 'keyboard' && this.called !== on) this.faults.push('a card that nobody called');
        this.shown = on;
        this.place(on);
      },
      hide: () => {
        this.shown = null;
        this.card = null;
      },
    };
  }

  private place({ left, top, bottom }: Box): void {
    const x = Math.max(8, Math.min(left, VIEWPORT.width - 8 - CARD.width));
    const y = VIEWPORT.height - bottom > CARD.height + 14 ? bottom + 6 : top - 6 - CARD.height;
    this.card = { left: x, right: x + CARD.width, top: y, bottom: y + CARD.height };
  }

  private async answer(on: Box): Promise<'known' | null> {
    const ms = this.answerMs();
    const { left } = on;
    if (ms === null) return new Promise(() => {});
    if (ms > 0) await new Promise<void>((resolve) => this.at(this.now + ms, resolve));
    return left % 10 === 9 ? null : 'known';
  }

  private at(time: number, run: () => void): () => void {
    const entry = { at: time, run };
    this.due.push(entry);
    return () => {
      this.due = this.due.filter((other) => other !== entry);
    };
  }

  private markAt(at: Point): Box | null {
    return this.marks.findLast((mark) => isIn(mark, at)) ?? null;
  }

  private anyMark(): Box {
    const left = Math.floor(this.random() * 900);
    const top = 30 + Math.floor(this.random() * 24) * 28;
    return { left, right: left + 20 + this.random() * 120, top, bottom: top + 20 };
  }

  private anyPoint(): Point {
    return { x: Math.floor(this.random() * VIEWPORT.width), y: Math.floor(this.random() * VIEWPORT.height) };
  }

  private insideOf({ left, right, top, bottom }: Box): Point {
    return {
      x: Math.round(left + 1 + this.random() * (right - left - 2)),
      y: Math.round(top + 1 + this.random() * (bottom - top - 2)),
    };
  }

  private anyOf<T>(list: readonly T[]): T {
    return list[Math.floor(this.random() * list.length)] as T;
  }
}

const isIn = ({ left, right, top, bottom }: Box, { x, y }: Point): boolean =>
  x >= left && x < right && y >= top && y < bottom;
