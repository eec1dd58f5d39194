import {
  EXTRACTION_PORT,
  type ExtractionJob,
  type ExtractionNews,
  type FactsJob,
  type FactsNews,
} from '../../extension/adding/extraction-messages.ts';
import { articleId, articleKey } from '../../extension/article-key.ts';
import { browser } from '../../extension/browser.ts';
import { type PageArticle, readPage } from '../../reader/read-page.ts';

/**
 * Reads one article for the background, which has neither a DOM (Chromium) nor time: it must answer pages meanwhile.
 * The background opens this page for a job and closes it after that.
 */
const port = browser.runtime.connect({ name: EXTRACTION_PORT });
const tell = (news: ExtractionNews): void => port.postMessage(news);
const failed = (error: unknown): void =>
  tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });

port.onMessage.addListener((message) => {
  readJob(message as ExtractionJob).catch(failed); // only the background can post here
});
port.onDisconnect.addListener(() => window.close());

async function readJob({ html, url }: ExtractionJob): Promise<void> {
  // A parsed copy: it runs no script and loads nothing.
  const article = readPage(new DOMParser().parseFromString(html, 'text/html'), url);
  if (article === null) tell({ kind: 'no-article' });
  else await findFacts(article);
}

async function findFacts(article: PageArticle): Promise<void> {
  tell({ kind: 'progress', fraction: 0.1 });
  const [places, weights] = await Promise.all([fileOf('places'), fileOf('names')]);
  tell({ kind: 'progress', fraction: 0.2 });
  const worker = new Worker(new URL('./facts.worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<FactsNews>) => {
    if (data.kind === 'progress') tell({ kind: 'progress', fraction: 0.2 + 0.8 * data.fraction });
    else tell({ kind: 'done', extracted: { article, extraction: data.extraction } });
  });
  worker.addEventListener('error', (event) => failed(event.message));
  const id = articleId({ headline: article.headline ?? '', key: articleKey(article) });
  const job: FactsJob = { article, id, places, weights };
  worker.postMessage(job, [places, weights]);
}

/** A file of the extension. No page can reach it. */
async function fileOf(name: 'places' | 'names'): Promise<ArrayBuffer> {
  const answer = await fetch(browser.runtime.getURL(`/extraction/${name}.txt`));
  return answer.arrayBuffer();
}
