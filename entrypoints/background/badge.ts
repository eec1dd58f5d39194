import type { EntityId } from '../../core/model.ts';
import { browser, type Runtime } from '../../extension/browser.ts';
import { foundKey } from '../../extension/frames/found-key.ts';
import { countEntities, hasFirstMarks, type TabFindings, withoutNames, withReport } from './found.ts';

/** What the frames of a tab found so far. Kept in session storage: the worker that heard it may be gone. */
export async function findingsOf(tab: number): Promise<TabFindings> {
  const stored = await browser.storage.session.get(foundKey(tab));
  return (stored[foundKey(tab)] as TabFindings | undefined) ?? {};
}

/** Takes in what a frame found and shows the tab's count on the toolbar button. Whether these are its first marks. */
export async function noteFound(
  report: { readonly entities: readonly EntityId[]; readonly since: number },
  sender: Runtime.MessageSender,
): Promise<boolean> {
  let isFirst = false;
  await change(sender, (tab, frame) => {
    isFirst = hasFirstMarks(tab[frame], report);
    return withReport(tab, frame, report);
  });
  return isFirst;
}

/** The same where a frame stopped marking: the reader turned it off, or paused it. */
export async function noteNothing(sender: Runtime.MessageSender): Promise<void> {
  return change(sender, withoutNames);
}

async function change(
  { tab, frameId }: Runtime.MessageSender,
  next: (tab: TabFindings, frame: number) => TabFindings,
): Promise<void> {
  const id = tab?.id;
  if (id === undefined || frameId === undefined) return;
  // Two frames may report at once: the lock keeps read and write together.
  const findings = await navigator.locks.request(foundKey(id), async () => {
    const changed = next(await findingsOf(id), frameId);
    await browser.storage.session.set({ [foundKey(id)]: changed });
    return changed;
  });
  const count = countEntities(findings);
  await browser.action.setBadgeText({ tabId: id, text: `${count || ''}` });
}

/** A closed tab's findings are of no more use. */
export function forgetTab(tab: number): void {
  void browser.storage.session.remove(foundKey(tab));
}
