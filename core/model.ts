/**
 * The vocabulary. Plain JSON all of it: every value here can cross a message and sit in a golden file.
 * Offsets are UTF-16 code units into `Article.text`; `text.slice(start, end) === surface`, always.
 */

/** Half-open: `[start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A readable slug, one per entity in a library: `almaty`, `almaty-region`, `european-union`. */
export type EntityId = string;
/** A readable slug, one per article in a library: the seed's file name without its ending. */
export type ArticleId = string;

// ---------------------------------------------------------------- article

/** What a paragraph is to the story. `navigation` and `credit` are on the page but are not the article. */
export type ParagraphRole = 'navigation' | 'headline' | 'subheadline' | 'byline' | 'credit' | 'body';

export interface Paragraph extends Span {
  readonly role: ParagraphRole;
}

/** Sorted by start; do not overlap; each lies inside one paragraph. */
export interface Sentence extends Span {
  /** Index into `Article.paragraphs`. */
  readonly paragraph: number;
  readonly kind: Exclude<ParagraphRole, 'body'> | 'dateline' | 'sentence';
}

/** "BRUSSELS, January 5. /TASS/." – the place, the date and the agency that open a story. */
export interface Dateline extends Span {
  readonly place: Span | null;
  readonly date: Span | null;
  readonly agency: Span | null;
}

/** The text of one news story and its parts. No meaning yet: no year is resolved, no name is known. */
export interface Article {
  readonly id: ArticleId;
  readonly text: string;
  readonly headline: Span | null;
  readonly subheadline: Span | null;
  readonly byline: Span | null;
  readonly dateline: Dateline | null;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  /** Given from outside (page metadata, input line), never read from the text. ISO 8601 date. */
  readonly published: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
}

// ---------------------------------------------------------------- time

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** One reason for a deduced value: the words it rests on, and the step from them, in one short sentence. */
export interface Evidence extends Span {
  readonly because: string;
}

/**
 * A temporal expression's value. `value` is TIMEX3: `2022-01-05`, `2022-W01`, `P2W`, `PRESENT_REF`;
 * `XXXX-01-05` where the year is not knowable.
 */
export interface Timex {
  readonly type: TimexType;
  readonly value: string;
  /** `said`: follows from the words and a given publication date. `deduced`: rests on `evidence`. */
  readonly certainty: 'said' | 'deduced';
  readonly evidence: readonly Evidence[];
}

// ---------------------------------------------------------------- mentions

interface MentionBase extends Span {
  readonly surface: string;
  /** The rule that found it, then each refiner that changed it: `places/gazetteer`, `dates/weekday`. */
  readonly rule: string;
}

export interface DateMention extends MentionBase {
  readonly kind: 'date';
  readonly timex: Timex;
}

export type NameKind = 'place' | 'person' | 'organization' | 'agreement';

/** A span that names an entity. Names may nest: "Kazakhstan" inside the name of an agreement. */
export interface NameMention extends MentionBase {
  readonly kind: NameKind;
  readonly entity: EntityId;
}

/** The words that say that something happened: "took to the streets", "resignation". */
export interface EventMention extends MentionBase {
  readonly kind: 'event';
  /** What sort of event, a key of the trigger table: `protest`, `state of emergency`, `resignation`. */
  readonly type: string;
}

export type Directness = 'direct' | 'mixed' | 'indirect';

/** Who spoke: the words that say so, and the entity behind them where it is certain. */
export interface Speaker extends Span {
  readonly surface: string;
  readonly entity: EntityId | null;
}

/** Words said. `start`/`end` cover all contents; a quotation over several sentences is one. */
export interface Quotation extends MentionBase {
  readonly kind: 'quotation';
  /**
   * What was said, without the marks around it. More than one span where "he said" splits it. Words in marks that are
   * woven into a clause have it around them, marks and all: "said |he took “solace” from the vote|".
   */
  readonly contents: readonly Span[];
  /** The parts of `contents` inside quotation marks. Empty for indirect speech. */
  readonly quoted: readonly Span[];
  readonly cue: Span | null;
  /** `null`: unknown. Never a guess. */
  readonly speaker: Speaker | null;
  readonly directness: Directness;
}

export type Mention = DateMention | NameMention | EventMention | Quotation;

// ---------------------------------------------------------------- entities and facts

export type PlaceKind = 'country' | 'admin1' | 'capital' | 'city' | 'region';

/** A name that a place bears or bore. Dates are ISO 8601, inclusive start, exclusive end; `null` is open. */
export interface PlaceName {
  readonly name: string;
  readonly from: string | null;
  readonly until: string | null;
}

/** Where a place is. Degrees, WGS 84. Source: the gazetteer. */
export interface Place {
  readonly kind: PlaceKind;
  readonly lat: number;
  readonly lon: number;
  /** ISO 3166-1 alpha-2; empty for a region over several countries. */
  readonly country: string;
  readonly countryName: string;
  /** The first-level region it lies in; `null` for a country, and where it is not known. */
  readonly region: string | null;
  /** Further names the gazetteer knows: former, later and variant ones. */
  readonly names: readonly PlaceName[];
  /** What is of it is called so: "Kazakh", "Kazakhstani". Left out where the gazetteer knows none. */
  readonly adjectives?: readonly string[];
}

export type EntityKind = NameKind;

/** A person, place, organization or agreement: one per library, however many articles name it. */
export interface Entity {
  readonly id: EntityId;
  readonly kind: EntityKind;
  /** Its chief name. */
  readonly name: string;
  /** Its other surface forms, as articles write them. */
  readonly aliases: readonly string[];
  /** Those of its names that mean something else on most pages ("Miller", "Supreme Court"): terms in company only. */
  readonly unclear?: readonly string[];
  /** In an article's own words: "the republic's largest city". */
  readonly description: string | null;
  /** Places only. */
  readonly place: Place | null;
  /** Agreements only: who made it. */
  readonly parties: readonly EntityId[];
}

/** Where a fact comes from. */
export interface Provenance {
  readonly article: ArticleId;
  /** The whole sentence (or run of sentences, for a long quotation) that proves it. */
  readonly sentence: Span;
  /** The words themselves. */
  readonly span: Span;
  readonly rule: string;
}

interface FactBase {
  /** Readable and stable: `<article>/<kind>-<start>`. */
  readonly id: string;
  readonly about: readonly EntityId[];
  /** The mention that dates it, or `null`. */
  readonly when: (Span & Timex) | null;
  readonly where: readonly EntityId[];
  readonly provenance: Provenance;
}

/** Something happened. `provenance.span` is the clause that says so. */
export interface EventFact extends FactBase {
  readonly kind: 'event';
  readonly type: string;
  /** "two-week": how long, where the article says so. */
  readonly duration: (Span & Timex) | null;
}

/** Somebody said something. */
export interface QuotationFact extends FactBase {
  readonly kind: 'quotation';
  readonly quotation: Quotation;
}

/** An agreement is spoken of: its parties, and the sentence. */
export interface AgreementFact extends FactBase {
  readonly kind: 'agreement';
}

export type Fact = EventFact | QuotationFact | AgreementFact;

/** Everything that one article gave. Mentions are sorted by start, longer first. */
export interface Extraction {
  readonly article: Article;
  /** The date that relative expressions count from: given, read from the dateline, or deduced. */
  readonly anchor: Timex | null;
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly facts: readonly Fact[];
}

// ---------------------------------------------------------------- library and cards

/** What a library keeps of an article: enough to show its facts and the sentences that prove them. */
export interface LibraryArticle {
  readonly id: ArticleId;
  readonly text: string;
  readonly headline: string;
  readonly agency: string | null;
  readonly url: string | null;
  readonly date: Timex | null;
}

/** Where an article first writes a name, and the rule that found it there. */
export interface LibraryMention extends Span {
  readonly entity: EntityId;
  readonly article: ArticleId;
  readonly surface: string;
  readonly rule: string;
}

/** Where an article says what an entity is. Articles need not agree. */
export interface Description extends Span {
  readonly entity: EntityId;
  readonly article: ArticleId;
}

/** All articles, entities and facts. Entities are merged over articles. */
export interface Library {
  readonly articles: readonly LibraryArticle[];
  readonly entities: readonly Entity[];
  readonly facts: readonly Fact[];
  /** One for each name in each article. */
  readonly mentions: readonly LibraryMention[];
  readonly descriptions: readonly Description[];
}

/** A surface form to look for on pages. */
export interface Term {
  readonly surface: string;
  readonly entity: EntityId;
  /** A form that may mean something else: it holds only where a name of one of these is on the page. */
  readonly company?: readonly EntityId[];
  /** "Kazakh": not a name, and found only where that is asked for. */
  readonly isAdjective?: true;
}

/** A term found in a text. */
export interface Match extends Span {
  readonly entity: EntityId;
}

/** A date ready to show: "2 January 2022", and how it is known. */
export interface CardDate {
  readonly value: string;
  readonly certainty: Timex['certainty'];
  /** As the article writes it: "Two days later". */
  readonly surface: string;
  /** Why the value is what it is; empty where the article says it outright. */
  readonly because: readonly string[];
}

/** What a reader has before them while a card is asked for. */
export interface Reading {
  /** The words that the card was opened on; `null`: it was reached in another way. */
  readonly name: string | null;
  /** What the page names. */
  readonly entities: readonly EntityId[];
  /** The page's own date, `YYYY-MM-DD`; `null`: it does not tell. */
  readonly date: string | null;
}

/** The sentence that proves a line of the card. `source` is an index into `Card.sources`. */
export interface Receipt {
  readonly sentence: string;
  /** The part of `sentence` that the line shows, as offsets into `sentence`. */
  readonly within: Span;
  readonly source: number;
  /** Where the sentence stands in its article's text. */
  readonly at: Span;
  /** The article's address at this sentence; `null`: it has none. */
  readonly link: string | null;
}

/** A fact on a card. */
export interface CardFact extends Receipt {
  /** How much it has to do with what is being read: 0 is nothing, and then more for each shared name or date. */
  readonly bearing: number;
}

export interface CardEvent extends CardFact {
  readonly date: CardDate | null;
  readonly duration: CardDate | null;
  /** What happened, in the article's words: a substring of `sentence`. */
  readonly what: string;
  readonly type: string;
}

export interface CardPlace extends Receipt {
  readonly entity: EntityId;
  readonly name: string;
  readonly place: Place;
}

export interface CardQuotation extends CardFact {
  /** The contents, in order; shown joined by " … ". */
  readonly contents: readonly string[];
  readonly directness: Directness;
  /** As the article writes it: "the statement". `null`: the article does not say who. */
  readonly speaker: string | null;
  /** The entity's chief name where it differs from `speaker`: "European Union". */
  readonly speakerName: string | null;
  readonly cue: string | null;
  readonly date: CardDate | null;
}

export interface CardSource {
  readonly article: ArticleId;
  readonly headline: string;
  readonly agency: string | null;
  readonly date: CardDate | null;
  readonly url: string | null;
}

/** Another entity that facts name together with the card's. */
export interface CardRelated {
  readonly entity: EntityId;
  readonly name: string;
  readonly kind: EntityKind;
  /** In how many facts both are named. */
  readonly facts: number;
}

/** What one article has for a value that another article has otherwise. `within` is the value in its sentence. */
export interface CardAccount extends Receipt {
  /** In the article's words: "12 people", "two-week". */
  readonly value: string;
}

/** Articles that do not agree, the newest first. */
export interface CardConflict {
  readonly about: 'number' | 'duration' | 'date';
  readonly accounts: readonly CardAccount[];
}

/** How old what the card tells is. */
export interface AsOf {
  /** The date of the newest article behind the card. */
  readonly date: CardDate;
  /** From that article to the page being read; `null`: a date is missing. `count` below 0: the article is younger. */
  readonly age: { readonly count: number; readonly unit: 'day' | 'month' | 'year' } | null;
}

/** Why words on a page are marked: the name, where an article writes it, and the rule that found it there. */
export interface WhyMarked {
  readonly name: string;
  /** `null`: no article writes it so; it is a name that the gazetteer knows. */
  readonly mention: (Receipt & { readonly rule: string }) | null;
}

/** What resting on a mark shows. Every string is a substring of its article, or a labelled normalisation of one. */
export interface Card {
  readonly entity: Entity;
  /** What articles say it is, each of other words, the newest first. */
  readonly descriptions: readonly Receipt[];
  readonly asOf: AsOf | null;
  readonly why: WhyMarked;
  /** Agreements only: the names of those who made it. */
  readonly parties: readonly string[];
  readonly conflicts: readonly CardConflict[];
  /** The newest first, the undated last. */
  readonly events: readonly CardEvent[];
  /** The entity itself first if it is a place. */
  readonly places: readonly CardPlace[];
  /** The newest first, the undated last. */
  readonly quotations: readonly CardQuotation[];
  readonly related: readonly CardRelated[];
  readonly sources: readonly CardSource[];
  /** How many are known and not on the card. */
  readonly left: { readonly events: number; readonly places: number; readonly quotations: number };
}

/** An entity as a list names it. */
export interface NamedEntity {
  readonly entity: EntityId;
  readonly name: string;
  readonly kind: EntityKind;
}

/** A fact of a story: a line of a card with everything that it names. */
export type StoryEntry = (
  | ({ readonly kind: 'event' } & CardEvent)
  | ({ readonly kind: 'quotation' } & CardQuotation)
) & {
  /** The id of the fact. */
  readonly id: string;
  readonly names: readonly NamedEntity[];
  readonly where: readonly string[];
};

/** All that is known of some entities, up to a day. */
export interface Story {
  /** The newest first, the undated last. */
  readonly entries: readonly StoryEntry[];
  /** What is dated after the day: the page cannot have known it. */
  readonly later: readonly StoryEntry[];
  readonly sources: readonly CardSource[];
  /** How many are known and not in it. */
  readonly left: number;
}

/**
 * A part of a statement that a page quotes. `plain`: not in the quotation, or signs between its words. `said` is the
 * statement's, `page` the page's; empty where there is none.
 */
export interface PassagePiece {
  readonly kind: 'plain' | 'same' | 'left out' | 'changed' | 'added';
  readonly said: string;
  readonly page: string;
  /** The page says so itself, by an ellipsis or by square brackets. */
  readonly declared: boolean;
}

/** The full statement behind words that a page quotes. */
export interface PassageCard {
  /** The id of the quotation fact. */
  readonly fact: string;
  /** `null`: the page's words are not known any more, and there is nothing to compare. */
  readonly how: 'exact' | 'cut' | 'changed' | null;
  readonly pieces: readonly PassagePiece[];
  readonly quotation: CardQuotation;
  readonly speaker: NamedEntity | null;
  readonly asOf: AsOf | null;
  readonly sources: readonly CardSource[];
}
