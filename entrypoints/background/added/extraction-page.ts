import { EXTRACTION_PAGE } from '../../../extension/adding/extraction-messages.ts';
import { browser } from '../../../extension/browser.ts';

/** Chromium's API, unknown to the polyfill's types. */
interface Offscreen {
  createDocument(of: { url: string; reasons: string[]; justification: string }): Promise<void>;
  closeDocument(): Promise<void>;
}

const offscreen = (): Offscreen | undefined => (browser as unknown as { offscreen?: Offscreen }).offscreen;

/** Opens the page that reads articles: an offscreen document, or a frame in Firefox's background page. */
export async function openExtractionPage(): Promise<void> {
  await closeExtractionPage();
  const api = offscreen();
  if (api) {
    await api.createDocument({
      url: EXTRACTION_PAGE,
      reasons: ['DOM_PARSER', 'WORKERS'],
      justification: 'Reads the article that the reader wants to add.',
    });
    return;
  }
  const frame = document.createElement('iframe');
  frame.id = 'extraction';
  frame.src = browser.runtime.getURL(EXTRACTION_PAGE);
  document.body.append(frame);
}

/** Ends whatever it is doing and frees its memory. */
export async function closeExtractionPage(): Promise<void> {
  const api = offscreen();
  if (api)
    await api.closeDocument().catch(() => {}); // there was none
  else document.getElementById('extraction')?.remove();
}
