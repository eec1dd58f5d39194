import type { Page } from '@playwright/test';
import type { ChromiumReader } from './chromium.ts';

/** Kills the extension's worker, as Chromium does with one that has been idle. Asks for it on `own`, a page of the extension. */
export async function stopWorker({ context }: ChromiumReader, own: Page): Promise<void> {
  const debug = await context.newCDPSession(own);
  const stopped = new Promise<void>((gone) =>
    debug.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) gone();
    }),
  );
  await debug.send('ServiceWorker.enable');
  await debug.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await debug.detach();
}
