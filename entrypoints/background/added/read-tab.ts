import type { Refusal } from '../../../extension/adding/adding-state.ts';
import { browser } from '../../../extension/browser.ts';

export interface TabPage {
  readonly html: string;
  readonly url: string;
}

/** Longer pages are no articles. UTF-16 code units of HTML. */
const LONGEST = 10_000_000;

/** The page in a tab, as it is now, or why it cannot be had. Nothing on the page is changed. */
export async function readTab(tab: number): Promise<TabPage | Refusal> {
  const of = await browser.tabs.get(tab).catch(() => null);
  if (of === null) return 'cannot-read';
  if (of.incognito) return 'private';
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId: tab }, func: pageNow });
    const page = frame?.result as ReturnType<typeof pageNow> | undefined;
    if (!page) return 'cannot-read';
    if (!/^(?:text\/html|application\/xhtml\+xml)$/.test(page.type)) return 'not-a-page';
    return page.html.length > LONGEST ? 'too-long' : { html: page.html, url: page.url };
  } catch {
    return 'cannot-read'; // pages of the browser, the store, other extensions
  }
}

/** Runs in the page. */
function pageNow(): { html: string; url: string; type: string } {
  return { html: document.documentElement.outerHTML, url: location.href, type: document.contentType };
}
