/** What a page's JSON-LD says of its article. */
export interface LinkedArticle {
  readonly headline: string | null;
  readonly byline: string | null;
  readonly publisher: string | null;
  /** As written there. */
  readonly published: string | null;
}

type Thing = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|BlogPosting|Report|LiveBlogPosting|NewsItem)$/;
/** Things nest: `@graph`, `mainEntity`. Deeper is somebody's mistake. */
const DEEPEST = 4;

/** The first article that the page's JSON-LD holds; what cannot be read is passed over. */
export function linkedArticle(document: Document): LinkedArticle {
  const things = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    thingsIn(parse(script.textContent), DEEPEST),
  );
  const article = things.find((thing) => typesOf(thing).some((type) => ARTICLE.test(type))) ?? {};
  const dated = things.find(
    (thing) => typesOf(thing).includes('WebPage') && textOf(thing.datePublished) !== null,
  );
  return {
    headline: textOf(article.headline) ?? textOf(article.name),
    byline: namesOf(article.author ?? article.creator),
    publisher: namesOf(article.publisher),
    published: textOf(article.datePublished) ?? textOf(article.dateCreated) ?? textOf(dated?.datePublished),
  };
}

function parse(text: string | null): unknown {
  try {
    // Comments and CDATA around it, and line breaks inside strings, are common.
    const bare = (text ?? '').replace(/^\s*(?:<!--|\/\*.*?\*\/|<!\[CDATA\[)|(?:-->|\]\]>)\s*$/g, '');
    return JSON.parse(bare.replace(/[\n\r\t]/g, ' '));
  } catch {
    return null; // half-written
  }
}

function thingsIn(of: unknown, depth: number): Thing[] {
  if (depth === 0 || typeof of !== 'object' || of === null) return [];
  if (Array.isArray(of)) return of.flatMap((one) => thingsIn(one, depth));
  const thing = of as Thing;
  return [thing, ...thingsIn(thing['@graph'], depth - 1), ...thingsIn(thing.mainEntity, depth - 1)];
}

function typesOf(thing: Thing): string[] {
  const type = thing['@type'];
  return (Array.isArray(type) ? type : [type]).filter((one): one is string => typeof one === 'string');
}

function textOf(of: unknown): string | null {
  return typeof of === 'string' ? of.replace(/\s+/g, ' ').trim() || null : null;
}

/** "Jane Doe", `{ name }`, or several of both → "Jane Doe, John Roe". */
function namesOf(of: unknown): string | null {
  const names = (Array.isArray(of) ? of : [of]).flatMap((one: unknown) => {
    const name =
      textOf(one) ?? (typeof one === 'object' && one !== null ? textOf((one as Thing).name) : null);
    return name === null ? [] : [name];
  });
  return [...new Set(names)].join(', ') || null;
}
