import type { ArticleId, EntityId, Span } from '../../core/model.ts';
import { browser, type Runtime } from '../../extension/browser.ts';
import { libraryAddress } from '../../extension/library-address.ts';
import { openStory } from '../../extension/open-story.ts';

/** Whether a message comes from a page of the extension and not from a tab's content script. */
export function isOwnPage({ url }: Runtime.MessageSender): boolean {
  return url?.startsWith(browser.runtime.getURL('/')) ?? false;
}

/** The address of the tab in front of the reader, also for its frames. */
export const pageOf = ({ tab, url }: Runtime.MessageSender): string => tab?.url ?? url ?? '';

/** No page may lead to a page of ours, hence the way over the background. */
export async function openArticle(
  of: { readonly article: ArticleId; readonly at: Span },
  sender: Runtime.MessageSender,
): Promise<null> {
  return openBeside(libraryAddress({ show: 'article', ...of }), sender);
}

export async function openEntity(
  { entity }: { readonly entity: EntityId },
  sender: Runtime.MessageSender,
): Promise<null> {
  return openBeside(libraryAddress({ show: 'entity', entity }), sender);
}

/** Beside the page where the browser allows it in answer to a click in a page, else in a tab of its own. */
export async function openStoryOf(sender: Runtime.MessageSender): Promise<null> {
  const id = sender.tab?.id;
  if (id === undefined || (await openStory(id))) return null;
  return openBeside(`sidepanel.html?tab=${id}`, sender);
}

async function openBeside(page: string, { tab }: Runtime.MessageSender): Promise<null> {
  await browser.tabs.create({
    url: browser.runtime.getURL(`/${page}`),
    ...(tab?.index !== undefined && { index: tab.index + 1 }),
    ...(tab?.windowId !== undefined && { windowId: tab.windowId }),
  });
  return null;
}
