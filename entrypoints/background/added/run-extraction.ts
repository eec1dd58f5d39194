import type {
  Extracted,
  ExtractionJob,
  ExtractionNews,
} from '../../../extension/adding/extraction-messages.ts';
import type { Runtime } from '../../../extension/browser.ts';
import { closeExtractionPage, openExtractionPage } from './extraction-page.ts';

interface Running {
  readonly job: ExtractionJob;
  readonly progress: (fraction: number) => void;
  readonly settle: (news: Extract<ExtractionNews, { kind: 'done' | 'no-article' }> | Error) => void;
}

let running: Running | null = null;
let last: Promise<unknown> = Promise.resolve();

/**
 * Reads one article in the extraction page; jobs wait for each other. `null`: there is no article in the page.
 * Aborting `signal` ends the page at once and rejects with the signal's reason.
 */
export function runExtraction(options: {
  readonly job: ExtractionJob;
  readonly progress: (fraction: number) => void;
  readonly signal: AbortSignal;
}): Promise<Extracted | null> {
  const next = last.then(() => runNow(options));
  last = next.catch(() => {});
  return next;
}

async function runNow({
  job,
  progress,
  signal,
}: {
  job: ExtractionJob;
  progress: (fraction: number) => void;
  signal: AbortSignal;
}): Promise<Extracted | null> {
  signal.throwIfAborted();
  try {
    const news = await new Promise<Extract<ExtractionNews, { kind: 'done' | 'no-article' }>>(
      (resolve, reject) => {
        running = { job, progress, settle: (of) => (of instanceof Error ? reject(of) : resolve(of)) };
        signal.addEventListener('abort', () => reject(signal.reason));
        openExtractionPage().catch(reject);
      },
    );
    return news.kind === 'done' ? news.extracted : null;
  } finally {
    running = null;
    await closeExtractionPage();
  }
}

/** The extraction page has connected: give it the job. A page of an earlier background has none to wait for. */
export function serveExtraction(port: Runtime.Port): void {
  const own = running;
  if (own === null) {
    port.disconnect();
    return;
  }
  port.onMessage.addListener((message) => {
    const news = message as ExtractionNews; // of our own page: its sender was looked at
    if (news.kind === 'progress') own.progress(news.fraction);
    else if (news.kind === 'failed') own.settle(new Error(news.message));
    else own.settle(news);
  });
  port.onDisconnect.addListener(() => own.settle(new Error('The page that reads articles has ended.')));
  port.postMessage(own.job);
}
