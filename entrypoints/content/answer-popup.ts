import { browser, type Runtime } from '../../extension/browser.ts';
import { listenTo } from '../../extension/listen-to.ts';
import { POPUP_PORT } from '../../extension/messages.ts';
import { cardCode } from './card/card-code.ts';
import type { Popups, ToServe } from './card/serve-popups.ts';

/**
 * Serves the toolbar popup while it is open, by code that comes when one first is (docs/adr/0019). Returns what to call
 * when the terms on the page have changed.
 */
export function answerPopup(options: ToServe): () => void {
  let popups: Popups | null = null;
  const connected = async (port: Runtime.Port): Promise<void> => {
    if (port.name !== POPUP_PORT || port.sender?.id !== browser.runtime.id) return;
    const code = await cardCode();
    popups ??= code?.servePopups(options) ?? null;
    popups?.add(port);
  };
  listenTo(browser.runtime.onConnect, (port: Runtime.Port) => void connected(port), options.signal);
  return () => popups?.tell();
}
