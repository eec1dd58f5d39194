import type { AddingState, AddingStep, Refusal } from '../../../extension/adding/adding-state.ts';
import type { Extracted } from '../../../extension/adding/extraction-messages.ts';
import { articleKey } from '../../../extension/article-key.ts';
import {
  ArticleKnown,
  addArticle,
  isKnownArticle,
  type StoredArticle,
} from '../../../extension/article-store.ts';
import { announceLibrary } from '../../../extension/library-version.ts';
import { readTab } from './read-tab.ts';
import { runExtraction } from './run-extraction.ts';

type End = Extract<AddingState, { phase: 'added' | 'refused' }>;

const refused = (why: Refusal): End => ({ phase: 'refused', why });

/** Reads the article in a tab and keeps it. Every way in which that can end is an answer: nothing is thrown. */
export async function addTab(options: {
  readonly tab: number;
  readonly progress: (step: AddingStep, fraction: number) => void;
  readonly signal: AbortSignal;
}): Promise<End> {
  const { tab, progress, signal } = options;
  try {
    progress('page', 0);
    const page = await readTab(tab);
    if (typeof page === 'string') return refused(page);
    progress('article', 0.1);
    const extracted = await runExtraction({
      job: page,
      progress: (fraction) => progress('facts', 0.1 + 0.8 * fraction),
      signal,
    });
    if (extracted === null) return refused('no-article');
    if (extracted.extraction.entities.length === 0) return refused('no-names');
    signal.throwIfAborted();
    progress('storing', 0.95);
    return await store(extracted);
  } catch (error) {
    return refused(signal.aborted ? 'cancelled' : whyNot(error));
  }
}

async function store({ article, extraction }: Extracted): Promise<End> {
  const { text, ...metadata } = article;
  const headline = article.headline ?? text.slice(0, 80);
  const key = articleKey(article);
  if (await isKnownArticle(key)) return refused('known');
  const names = extraction.entities.length;
  const stored: StoredArticle = {
    article: { ...metadata, id: extraction.article.id, key, headline, names, added: Date.now() },
    extraction,
  };
  await addArticle(stored);
  await announceLibrary();
  return { phase: 'added', id: extraction.article.id, headline, names };
}

function whyNot(error: unknown): Refusal {
  if (error instanceof ArticleKnown) return 'known';
  if (!(error instanceof DOMException)) return 'failed';
  return error.name === 'QuotaExceededError' ? 'full' : 'storage';
}
