import { browser } from './browser.ts';

/** Chrome's side panel, which the polyfill does not know. */
interface SidePanel {
  open(of: { readonly tabId: number }): Promise<void>;
}

function sidePanel(): SidePanel | null {
  const { chrome } = globalThis as { chrome?: { sidePanel?: SidePanel } };
  return chrome?.sidePanel ?? null;
}

/**
 * Opens the panel beside a tab. Browsers allow it in the turn of a reader's click only: nothing may be awaited before.
 * @returns false where it was not allowed: Firefox takes no click that was made in a page.
 */
export async function openStory(tab: number): Promise<boolean> {
  try {
    const panel = sidePanel();
    if (panel) await panel.open({ tabId: tab });
    else await browser.sidebarAction.open();
    return true;
  } catch {
    return false;
  }
}
