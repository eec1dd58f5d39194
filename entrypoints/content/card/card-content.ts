import type { EntityId } from '../../../core/model.ts';
import { actAt, type CardAct } from '../../../extension/card-acts.ts';
import type { DrawnCard } from '../../../extension/messages.ts';
import { buildDrawing } from './build-drawing.ts';
import { goTo, startTrail, stepAlong, type Trail } from './card-trail.ts';
import { watchVisibility } from './watch-visibility.ts';

/** How the buttons of a card reach beyond it. */
export interface CardAsks {
  /** Always asked anew: what the reader just did may show in it. */
  readonly cardOf: (entity: EntityId) => Promise<DrawnCard | null>;
  /** Acts that the background does. */
  readonly act: (act: BackgroundAct) => Promise<unknown>;
}

export type BackgroundAct = Exclude<CardAct, { act: 'card' | 'back' | 'forward' | 'close' }>;

interface Opened {
  readonly entity: EntityId;
  readonly drawn: DrawnCard;
  readonly theme: 'light' | 'dark';
}

/** What stands in the open card, and how its buttons change that. */
export class CardContent {
  private readonly frame: HTMLElement;
  private readonly style: HTMLStyleElement;
  private readonly asks: CardAsks;
  private readonly resized: () => void;
  private readonly closed: () => void;
  private readonly announce: (text: string) => void;
  private trail: Trail<EntityId> | null = null;
  private theme: 'light' | 'dark' = 'light';
  private drawn = '';

  constructor(of: {
    frame: HTMLElement;
    style: HTMLStyleElement;
    asks: CardAsks;
    /** The card is of another size. */
    resized: () => void;
    /** The reader closes it. */
    close: () => void;
    /** For who does not see it. */
    say: (text: string) => void;
  }) {
    this.frame = of.frame;
    this.style = of.style;
    this.asks = of.asks;
    this.resized = of.resized;
    this.closed = of.close;
    this.announce = of.say;
    const visibility = watchVisibility(of.frame);
    of.frame.addEventListener('click', (event) => {
      if (!event.isTrusted) return;
      const act = actAt(event.target);
      if (act) void this.do(act, visibility.isSeen());
    });
  }

  open({ entity, drawn, theme }: Opened): void {
    this.trail = startTrail(entity);
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

  private async do(act: CardAct, isSeen: boolean): Promise<void> {
    const { trail } = this;
    if (!trail) return;
    if (act.act === 'close') return this.closed();
    if (act.act === 'card') return this.goAlong(goTo(trail, act.entity));
    if (act.act === 'back' || act.act === 'forward') return this.goAlong(stepAlong(trail, act.act));
    if (!isSeen)
      return this.say('The page may lie over this card: its buttons are off. The options have them too.');
    await this.asks.act(act); // what is stored by it has the card renewed
  }

  /** Draws what is known now, where it is other than what stands there. */
  async renew(): Promise<void> {
    const { trail } = this;
    const drawn = trail && (await this.asks.cardOf(trail.now).catch(() => null));
    if (!trail || this.trail !== trail) return; // closed meanwhile, or gone on
    if (!drawn) return this.say('This is not in the library any more.');
    if (JSON.stringify(drawn.nodes) === this.drawn) return;
    const hadFocus = this.frame.matches(':focus-within');
    this.draw(drawn);
    if (hadFocus) this.focus();
    this.resized();
    const unmarked = this.frame.querySelector('.unmarked span')?.textContent;
    if (unmarked) this.announce(unmarked);
  }

  private async goAlong(trail: Trail<EntityId>): Promise<void> {
    const drawn = await this.asks.cardOf(trail.now).catch(() => null);
    if (!this.trail) return; // closed meanwhile
    if (!drawn) return this.say('This is not in the library any more.');
    this.trail = trail;
    this.draw(drawn);
    this.focus();
    this.resized();
  }

  private draw({ css, nodes }: DrawnCard): void {
    if (this.style.textContent !== css) this.style.textContent = css;
    this.drawn = JSON.stringify(nodes);
    this.frame.replaceChildren(buildDrawing(nodes));
    const card = this.frame.firstElementChild;
    card?.setAttribute('data-theme', this.theme);
    card?.removeAttribute('aria-labelledby'); // the dialog around it has the name: told once
    this.drawTrail();
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

  private say(text: string): void {
    const said = document.createElement('p');
    said.className = 'said';
    said.textContent = text;
    this.announce(text);
    this.frame.querySelector('.said')?.remove();
    this.frame.firstElementChild?.prepend(said);
    this.resized();
  }
}
