import { ADDING_PORT } from '../../extension/adding/adding-state.ts';
import { EXTRACTION_PORT } from '../../extension/adding/extraction-messages.ts';
import { browser, type Runtime } from '../../extension/browser.ts';
import { serveExtraction } from './added/run-extraction.ts';
import { serveAdding } from './added/serve-adding.ts';

/** Ports of the extension's own pages. A content script has a page's address and is not listened to. */
export function serveConnections(port: Runtime.Port): void {
  const { id, url } = port.sender ?? {};
  if (id !== browser.runtime.id || !url?.startsWith(browser.runtime.getURL('/'))) return;
  if (port.name === ADDING_PORT) serveAdding(port);
  else if (port.name === EXTRACTION_PORT) serveExtraction(port);
}
