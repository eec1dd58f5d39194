import { findPassages } from '../../core/passages/find-passages.ts';
import { findInBlocks } from '../../core/terms/find-in-blocks.ts';
import { articleKey } from '../../extension/article-key.ts';
import { BLOCK_BREAK, type PageHits, type PagePassages } from '../../extension/messages.ts';
import { passageId } from '../../extension/passage-id.ts';
import { refusedOn } from '../../extension/refusals.ts';
import { storedState } from '../../extension/stored-state.ts';
import { firstWords } from './first-words.ts';
import { type LoadedLibrary, libraryForPassages, readyLibrary } from './library.ts';
import { FoundList, packHits } from './pack-hits.ts';
import { currentTerms } from './terms.ts';

/**
 * What the library knows in a page's text, but for what the reader does not want marked there. The text is looked at
 * and let go: nothing of it is kept. Names do not wait for the library: their index is kept apart from it.
 */
export async function findOnPage(page: PageText): Promise<PageHits> {
  const { text, url } = page;
  const [{ index, version }, { settings }] = await Promise.all([currentTerms(), storedState()]);
  const refused = refusedOn(settings.refusals, url);
  const found = new FoundList();
  const names = findInBlocks(index, { text, border: BLOCK_BREAK }, { adjectives: settings.adjectives });
  const packed = packHits(index, names, { found, refused });
  const library = readyLibrary(version);
  const passages = library && packPassages(library, page, { found, refused });
  return { ...packed, passages, entities: found.entities, version };
}

/** The statements that a page quotes, when the library is there. */
export async function findPassagesOnPage(page: PageText): Promise<PagePassages> {
  const [library, { settings }] = await Promise.all([libraryForPassages(), storedState()]);
  const found = new FoundList();
  const refused = refusedOn(settings.refusals, page.url);
  const passages = packPassages(library, page, { found, refused });
  return { passages, entities: found.entities, version: library.version };
}

/** Text of a page, or of a part of it, and the address of the page. */
interface PageText {
  readonly text: string;
  readonly url: string;
  /** Of the page on top: the headline of an article may stand in another part, and stands here as well. */
  readonly title?: string | undefined;
}

function packPassages(
  library: LoadedLibrary,
  page: PageText,
  { found, refused }: { readonly found: FoundList; readonly refused: ReadonlySet<string> },
): number[] {
  return passagesIn(library, page).flatMap(({ start, end, statement }) => {
    const id = passageId(statement.fact);
    if (refused.has(id)) return [];
    const name = `“${firstWords(statement.text)}”`;
    return [start, end, found.numberOf({ id, name, kind: 'quotation' }), 0];
  });
}

/** Statements that the page quotes. A copy of the article that a statement is from quotes nobody: there it is said. */
function passagesIn({ statements, facts }: LoadedLibrary, { text, url, title = '' }: PageText) {
  if (statements.statements.length === 0) return [];
  const page = URL.canParse(url) ? articleKey({ url, text: '' }) : null;
  const isOwn = (fact: string): boolean => {
    const { article: id, sentence } = facts.fact(fact)?.provenance ?? {};
    const source = id === undefined ? null : facts.article(id);
    if (!source || !sentence) return false;
    if (source.url !== null && page !== null && articleKey({ url: source.url, text: '' }) === page)
      return true;
    const isHeaded = text.includes(source.headline) || title.includes(source.headline);
    return isHeaded && text.includes(source.text.slice(sentence.start, sentence.end));
  };
  return findPassages(statements, text).filter(({ statement }) => !isOwn(statement.fact));
}
