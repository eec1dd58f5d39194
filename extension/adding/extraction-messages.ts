import type { Extraction } from '../../core/model.ts';
import type { PageArticle } from '../../reader/read-page.ts';

/** The page of the extension that reads one article, and its port to the background. */
export const EXTRACTION_PAGE = '/extraction.html';
export const EXTRACTION_PORT = 'extraction';

/** Background → extraction page: once, when it has connected. */
export interface ExtractionJob {
  readonly html: string;
  readonly url: string;
}

export interface Extracted {
  readonly article: PageArticle;
  readonly extraction: Extraction;
}

/** Extraction page → background. */
export type ExtractionNews =
  | { readonly kind: 'progress'; readonly fraction: number }
  | { readonly kind: 'done'; readonly extracted: Extracted }
  | { readonly kind: 'no-article' }
  | { readonly kind: 'failed'; readonly message: string };

/** Extraction page → its worker. */
export interface FactsJob {
  readonly article: PageArticle;
  readonly id: string;
  /** The gazetteer and the weights of names, as UTF-8: a worker has no way to the extension's files. */
  readonly places: ArrayBuffer;
  readonly weights: ArrayBuffer;
}

/** The worker → extraction page. */
export type FactsNews =
  | { readonly kind: 'progress'; readonly fraction: number }
  | { readonly kind: 'done'; readonly extraction: Extraction };
