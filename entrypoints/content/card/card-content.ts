import type { EntityId } from '../../../core/model.ts';
import { actAt, actAttribute, type CardAct } from '../../../extension/card-acts.ts';
import type { Citation, CitedFact, Drawing, DrawnCard } from '../../../extension/messages.ts';
import { timeOfDay } from '../../../extension/time-of-day.ts';
import { buildDrawing } from './build-drawing.ts';
import frameCss from './card-frame.css?inline';
import { goTo, startTrail, stepAlong, type Trail } from './card-trail.ts';
import { copyToClipboard } from './copy-citation.ts';
import { hasFocus } from './has-focus.ts';
import { watchVisibility } from './watch-visibility.ts';

/** How the buttons of a card reach beyond it. */
export interface CardAsks {
  /** Always asked anew: what the reader just did may show in it. */
  readonly cardOf: (entity: EntityId) => Promise<DrawnCard | null>;
  readonly mapOf: (entity: EntityId) => Promise<readonly Drawing[] | null>;
  /** The same where it has been asked for. */
  readonly askedMap: (entity: EntityId) => Promise<readonly Drawing[] | null> | null;
  readonly citationOf: (entity: EntityId, fact: CitedFact | null) => Promise<Citation | null>;
  /** Acts that the background does. */
  readonly act: (act: BackgroundAct) => Promise<unknown>;
}

/** What stands around a card. */
export interface CardReach {
  readonly asks: CardAsks;
  /** The card is of another size. */
  readonly resized: () => void;
  /** The reader closes it, or keeps it open. */
  readonly close: () => void;
  readonly pin: () => void;
  /** For who does not see it. */
  readonly announce: (text: string) => void;
}

type HereAct = Extract<CardAct, { act: 'card' | 'back' | 'forward' | 'close' | 'pin' }>;
export type BackgroundAct = Exclude<CardAct, HereAct | { act: 'copy' }>;

interface Opened {
  readonly entity: EntityId;
  readonly drawn: DrawnCard;
  readonly theme: 'light' | 'dark';
}

/** What stands in an open card, and how its buttons change that. */
export class CardContent {
  private readonly frame: HTMLElement;
  private readonly style: HTMLStyleElement;
  private reach: CardReach;
  private trail: Trail<EntityId> | null = null;
  private theme: 'light' | 'dark' = 'light';
  private openedAt = 0;
  private drawn = '';
  private built: { readonly nodes: DrawnCard['nodes']; readonly as: DocumentFragment } | null = null;

  constructor(of: { frame: HTMLElement; style: HTMLStyleElement; reach: CardReach }) {
    this.frame = of.frame;
    this.style = of.style;
    // Firefox puts an empty style to the page's policy, as if it were the page's, and tells the page of it.
    this.style.textContent = frameCss;
    this.reach = of.reach;
    const isSeenSince = watchVisibility(of.frame);
    of.frame.addEventListener('click', (event) => {
      if (!event.isTrusted) return;
      const act = actAt(event.target);
      const menu = this.frame.querySelector('.menu');
      if (act || !menu?.contains(event.target as Node)) menu?.removeAttribute('open');
      if (act) void this.do(act, isSeenSince(this.openedAt));
    });
  }

  /** A card that may be opened next is built while the pointer rests and, where none is open, laid out unseen. */
  prepare({ entity, drawn, theme }: Opened): void {
    const { css, nodes, hasMap } = drawn;
    const style = `${frameCss}${css}`;
    if (this.style.textContent !== style) this.style.textContent = style;
    const as = buildDrawing(nodes);
    this.built = { nodes, as };
    for (const themed of [this.trail ? null : this.frame, as.firstElementChild])
      themed?.setAttribute('data-theme', theme);
    if (this.trail) return;
    this.frame.replaceChildren(as);
    const map = hasMap && this.reach.asks.askedMap(entity);
    if (map) void this.drawMap(map);
  }

  open({ entity, drawn, theme }: Opened): void {
    this.trail = startTrail(entity);
    this.openedAt = performance.now();
    this.theme = theme;
    this.draw(drawn);
  }

  /** "Almaty, City". */
  title(): string {
    const texts = ['h2', '.kind strong'].map((part) => this.frame.querySelector(part)?.textContent ?? '');
    return texts.filter(Boolean).join(', ');
  }

  close(): void {
    this.trail = null;
    this.frame.replaceChildren();
  }

  focus(): void {
    (this.frame.firstElementChild as HTMLElement | null)?.focus({ preventScroll: true });
  }

  /** False: its menu is not open. The focus does not stay in what is hidden. */
  closeMenu(): boolean {
    const menu = this.frame.querySelector<HTMLElement>('.menu[open]');
    if (!menu) return false;
    if (hasFocus(menu)) menu.querySelector('summary')?.focus();
    menu.removeAttribute('open');
    return true;
  }

  private async do(act: CardAct, isSeen: boolean): Promise<void> {
    const { trail, reach } = this;
    if (!trail) return;
    if (act.act === 'close' || act.act === 'pin') return reach[act.act]();
    if (act.act === 'card') return this.goAlong(goTo(trail, act.entity));
    if (act.act === 'back' || act.act === 'forward') return this.goAlong(stepAlong(trail, act.act));
    if (!isSeen)
      return this.say('The page may lie over this card: its buttons are off. The options have them too.');
    if (act.act === 'copy') return this.copy(trail.now, act);
    const answer = await reach.asks.act(act); // what is stored by it has the card renewed
    if (act.act === 'pause') this.sayPaused(answer);
  }

  private async copy(entity: EntityId, { fact, form }: Extract<CardAct, { act: 'copy' }>): Promise<void> {
    const cited = await this.reach.asks.citationOf(entity, fact).catch(() => null);
    if (!cited) return this.say('This is not in the library any more.');
    const { text, html, markdown } = cited;
    const flavours =
      form === 'markdown'
        ? { 'text/plain': markdown, 'text/html': html }
        : { 'text/plain': text, 'text/html': html };
    if (!(await copyToClipboard(flavours))) return this.say('The browser did not let it be copied.');
    if (form === 'markdown') return this.say('Copied as Markdown, with its source.');
    this.say('Copied, with its source.', {
      label: 'As Markdown',
      act: { act: 'copy', fact, form: 'markdown' },
    });
  }

  private sayPaused(until: unknown): void {
    if (typeof until === 'number')
      this.say(`Paused until ${timeOfDay(until)}.`, { label: 'Undo', act: { act: 'pause', on: false } });
    else this.say('Marking goes on.');
  }

  /** Goes on in a session that has begun anew. */
  renewWith(reach: Pick<CardReach, 'asks' | 'announce'>): Promise<void> {
    this.reach = { ...this.reach, ...reach };
    return this.renew();
  }

  /** Draws what is known now, where it is other than what stands there. */
  async renew(): Promise<void> {
    const { trail } = this;
    const drawn = trail && (await this.reach.asks.cardOf(trail.now).catch(() => null));
    if (!trail || this.trail !== trail) return; // closed meanwhile, or gone on
    if (!drawn) return this.forget();
    if (JSON.stringify(drawn.nodes) === this.drawn) return;
    const hadFocus = hasFocus(this.frame);
    const unfolded = new Set([...this.frame.querySelectorAll('details[open]')].map(summaryOf));
    const top = this.frame.firstElementChild?.scrollTop ?? 0;
    this.draw(drawn);
    for (const details of this.frame.querySelectorAll('details'))
      details.open = unfolded.has(summaryOf(details));
    const unmarked = this.frame.querySelector('.unmarked span')?.textContent;
    if (unmarked)
      this.reach.announce(unmarked); // it stands at the top, and what was clicked at the end
    else this.frame.firstElementChild?.scrollTo({ top });
    if (hadFocus) this.focus();
    this.reach.resized();
  }

  /** What was told here was deleted: nothing of it stays but the name. */
  private forget(): void {
    for (const told of this.frame.querySelectorAll('.card > :not(.tools, header), header > :not(.kind, h2)'))
      told.remove();
    this.drawn = '';
    this.say('This is not in the library any more.');
  }

  private async goAlong(trail: Trail<EntityId>): Promise<void> {
    const drawn = await this.reach.asks.cardOf(trail.now).catch(() => null);
    if (!this.trail) return; // closed meanwhile
    if (!drawn) return this.say('This is not in the library any more.');
    this.trail = trail;
    this.draw(drawn);
    this.focus();
    this.reach.resized();
  }

  private draw(drawn: DrawnCard): void {
    const { nodes, hasMap } = drawn;
    const { theme, trail } = this;
    if (!trail) return;
    const entity = trail.now;
    if (this.built?.nodes !== nodes) this.prepare({ entity, drawn, theme });
    this.drawn = JSON.stringify(nodes);
    if (this.built?.as.hasChildNodes()) this.frame.replaceChildren(this.built.as); // else they are there
    this.built = null;
    this.frame.dataset.theme = theme;
    this.frame.ariaLabel = this.frame.querySelector('h2')?.textContent ?? null; // several cards can be open: no ids
    this.drawTrail();
    const { askedMap, mapOf } = this.reach.asks;
    // Two processors draw a card and its map side by side, but many readers' are busy: the card comes first.
    if (hasMap) void this.drawMap(askedMap(entity) ?? painted().then(() => mapOf(entity)));
  }

  /** There is room for it: nothing moves when it comes. */
  private async drawMap(asked: Promise<readonly Drawing[] | null>): Promise<void> {
    const room = this.frame.querySelector('.map:empty');
    const map = await asked.catch(() => null);
    if (!room?.isConnected) return; // closed meanwhile, gone on, or there already
    if (map) return room.replaceWith(buildDrawing(map));
    room.remove(); // its list of places tells the same
    this.reach.resized();
  }

  private drawTrail(): void {
    const { back = [], forward = [] } = this.trail ?? {};
    const nav = this.frame.querySelector('nav');
    const [first, last] = nav?.querySelectorAll('button') ?? [];
    if (!nav || !first || !last) return;
    nav.hidden = back.length + forward.length === 0;
    first.disabled = back.length === 0;
    last.disabled = forward.length === 0;
  }

  private say(text: string, next?: { readonly label: string; readonly act: CardAct }): void {
    const button = next && [
      { tag: 'button', attributes: { type: 'button', ...actAttribute(next.act) }, children: [next.label] },
    ];
    const said = buildDrawing([
      { tag: 'p', attributes: { class: 'said' }, children: [text, ...(button ?? [])] },
    ]);
    this.reach.announce(text);
    this.frame.querySelector('.said')?.remove();
    this.frame.querySelector('.tools')?.after(said);
    this.frame.firstElementChild?.scrollTo({ top: 0 });
    this.reach.resized();
  }
}

/** Once the next frame is on the screen. */
const painted = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

const summaryOf = (details: Element): string => details.querySelector('summary')?.textContent ?? '';
