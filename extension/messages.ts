import type {
  ArticleId,
  Card,
  Entity,
  EntityId,
  EntityKind,
  LibraryArticle,
  Reading,
  Span,
  Story,
} from '../core/model.ts';
import type { RefusalScope } from './refusals.ts';
import type { Settings } from './settings.ts';

/** Land and borders around a place, drawn by the background: the page side has no map data. */
export interface CardMap {
  readonly width: number;
  readonly height: number;
  /** SVG path data. */
  readonly land: string;
  readonly home: string;
  readonly borders: string;
  /** Pixel positions of the card's places, in the order of `Card.places`; `null` for one outside the frame. */
  readonly points: readonly ({ readonly x: number; readonly y: number } | null)[];
}

/** Room for a map that comes after the card. */
export type MapRoom = Pick<CardMap, 'width' | 'height'>;

export interface CardAnswer {
  readonly card: Card;
  /** `null`: the card has no place. */
  readonly map: CardMap | MapRoom | null;
  /** What the reader said about marking this entity on this page. */
  readonly marking: Marking;
}

/** `none`: there is no page, or nothing may be stored about it, as in a private window. */
export type Marking = 'none' | 'marked' | RefusalScope;

/** An element, or text. Plain JSON: the background draws, the page side makes elements of it. */
export type Drawing =
  | string
  | {
      readonly tag: string;
      readonly attributes: Readonly<Record<string, string>>;
      readonly children: readonly Drawing[];
    };

/** A card as the page side shows it, with the style sheet that it needs. */
export interface DrawnCard {
  readonly css: string;
  readonly nodes: readonly Drawing[];
  /** There is room for a map, which `card/map` gives. */
  readonly hasMap: boolean;
}

/** A fact as a button of its card names it: by where its sentence starts in its article. */
export interface CitedFact {
  readonly kind: 'event' | 'quotation';
  readonly article: ArticleId;
  readonly start: number;
}

/** Facts with speaker, headline, publisher, date and address, in the forms that can be pasted. */
export interface Citation {
  readonly text: string;
  readonly html: string;
  readonly markdown: string;
}

/** Where a reader last left a card that was kept open. CSS pixels of the viewport. */
export interface PinnedPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What a mark is for: a kind of entity, or a statement that the page quotes. */
export type MarkKind = EntityKind | 'quotation';

/** One term as found in one frame. */
export interface FoundTerm {
  readonly entity: EntityId;
  readonly name: string;
  readonly kind: MarkKind;
  readonly count: number;
}

/** What a frame needs to begin. */
export interface PageState {
  /** Off, by the reader's choice or since there is nothing in the library to mark. */
  readonly on: boolean;
  /** Off for some minutes: an open card, with its undo, stays. */
  readonly paused: boolean;
  readonly settings: Settings;
  /** Names the library. */
  readonly version: string;
}

/** An entity whose names were found, or a statement that is quoted, with what its marks show. */
export interface FoundEntity {
  readonly id: EntityId;
  readonly name: string;
  readonly kind: MarkKind;
}

/** Stands between two blocks in the text of `page/find`. */
export const BLOCK_BREAK = '\u2029';

/** Where the names of the library stand in the text of `page/find`. */
export interface PageHits {
  /**
   * Four numbers a hit: start, end (UTF-16 offsets into the text), an index into `entities`, and its need of company:
   * 0 is none; n > 0 is a name that may mean something else, and holds only where an entity of `companies[n - 1]` is
   * on the page, by a hit that holds. Sorted by start. Hits do not overlap, but for one name of several entities: then
   * the hits have one span, and the first that holds is meant.
   */
  readonly hits: readonly number[];
  /**
   * Quoted statements, in the same form. They do not overlap one another, but hits lie in them. `null`: names did not
   * wait for the library to be read; `page/passages` does.
   */
  readonly passages: readonly number[] | null;
  /** What the hits name, each once. */
  readonly entities: readonly FoundEntity[];
  /** Sets of entities; what is in the same text was looked at already, so this is for texts asked before or later. */
  readonly companies: readonly (readonly EntityId[])[];
  /** Names the library that was looked in. With another than before, all that was found before is to be asked again. */
  readonly version: string;
}

/** Where statements of the library are quoted in the text of `page/passages`; the form is that of `PageHits`. */
export interface PagePassages {
  readonly passages: readonly number[];
  readonly entities: readonly FoundEntity[];
  readonly version: string;
}

type Nothing = Record<string, never>;

/** Questions to the background. `null` is "nothing known". */
export type ToBackground = {
  /** A frame follows the address of its tab, not its own. `change`: it has heard that the settings or the library changed. */
  'page/state'(of: { readonly why: 'start' | 'change' }): PageState;
  /**
   * Finds the names of the library in rendered text: blocks of a frame as they stand on the page, each run of white
   * space one space, joined by `BLOCK_BREAK`; no name goes over one. U+2028 stands for a line break made on purpose (`<br>`),
   * U+FFFC for a picture or a button in the line. Nothing of the text is kept: each question is answered from its text alone. Best
   * asked in parts of at most 500,000 characters.
   */
  'page/find'(of: { readonly text: string }): PageHits;
  /** Finds quoted statements in a text as `page/find` has it. Waits for the library: after a start it takes a while. */
  'page/passages'(of: { readonly text: string }): PagePassages;
  'card/of'(of: { readonly entity: EntityId; readonly reading: Reading }): CardAnswer | null;
  'card/drawn'(of: { readonly entity: EntityId; readonly reading: Reading }): DrawnCard | null;
  /** The map of a card that is drawn. `null`: it has none. */
  'card/map'(of: { readonly entity: EntityId; readonly reading: Reading }): readonly Drawing[] | null;
  /** Facts of a card, to be pasted elsewhere; `fact: null` is all of them. `null`: the library has it no more. */
  'card/cited'(of: {
    readonly entity: EntityId;
    readonly reading: Reading;
    readonly fact: CitedFact | null;
  }): Citation | null;
  /** Where cards were last kept open; with a place, that it is this now. */
  'card/pinned'(of: { readonly place: PinnedPlace | null }): PinnedPlace | null;
  /** Marks nothing for five minutes, or goes on. Answers until when (ms since 1970). */
  'reader/pause'(of: { readonly on: boolean }): number | null;
  /** Has the code of cards run in the frame that asks. Answers when it has, or when it cannot. */
  'card/code'(of: Nothing): null;
  /** For pages of the extension. Facts about any of the entities, and quoted statements, up to a day (`YYYY-MM-DD`) where one is given. */
  'story/of'(of: { readonly entities: readonly EntityId[]; readonly date: string | null }): Story;
  /** Opens the story of the asking tab's page beside it. */
  'story/open'(of: Nothing): null;
  'entity/of'(of: { readonly entity: EntityId }): Entity | null;
  'article/of'(of: { readonly article: ArticleId }): LibraryArticle | null;
  /** Opens the stored article, with a part of its text marked and in view. */
  'article/open'(of: { readonly article: ArticleId; readonly at: Span }): null;
  /** Opens everything that is known of an entity. */
  'entity/open'(of: { readonly entity: EntityId }): null;
  /** Leaves an entity unmarked on the asking tab's page, on its site, or everywhere; `null` marks it again. */
  'entity/refuse'(of: { readonly entity: EntityId; readonly scope: RefusalScope | null }): null;
  /**
   * What a frame found; the badge counts it. `since` is the frame's `performance.timeOrigin`: frames older than the
   * page on top belong to the page before.
   */
  'page/found'(of: { readonly entities: readonly EntityId[]; readonly since: number }): null;
};

/** Requests to one frame of a tab. */
export type ToPage = {
  /**
   * Keyboard: go to the next (1) or the previous (-1) mark. `false`: there is none beyond; the frame has forgotten
   * its place, and its next step starts from the other end.
   */
  'mark/step'(of: { readonly by: 1 | -1 }): boolean;
  /** Keyboard: open the card of the mark that was gone to. `false`: none was, in this frame. */
  'mark/open'(of: Nothing): boolean;
};

/**
 * The popup's port to the frames of the tab (`tabs.connect` reaches all of them). Each frame posts `FrameFound` when
 * the port opens and whenever it changes; `frame` is a token that the frame made up for the life of the port.
 */
export const POPUP_PORT = 'popup';
export interface FrameFound {
  readonly frame: string;
  readonly terms: readonly FoundTerm[];
  /** The page's own day, `YYYY-MM-DD`; `null`: it does not tell, or it is not the page on top. */
  readonly date: string | null;
}
/** Popup → frames: scroll to the next mention of `entity`; a frame with another token leaves it alone. */
export interface JumpTo {
  readonly frame: string;
  readonly entity: EntityId;
  /** Opens its card too, with the focus in it. */
  readonly act?: 'open';
}
