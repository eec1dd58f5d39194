import { useEffect, useState } from 'preact/hooks';
import type { EntityId } from '../../core/model.ts';
import { browser } from '../../extension/browser.ts';
import { connectFrames, type Frames } from '../../extension/frames/connect-frames.ts';
import { jumpTo } from '../../extension/frames/terms-on-page.ts';
import type { FrameFound } from '../../extension/messages.ts';
import { isPaused } from '../../extension/settings.ts';
import { isOn } from '../../extension/sites.ts';
import { loadSettings } from '../../extension/stored-settings.ts';

/** The page that the panel stands beside. */
export type PageInFront =
  | { readonly phase: 'loading' | 'off' | 'cannot-run' }
  | {
      readonly phase: 'found';
      readonly url: string;
      /** What the page names, and what it quotes. */
      readonly names: ReadonlySet<EntityId>;
      readonly date: string | null;
      /** Brings the next mention into view. */
      readonly jump: (entity: EntityId) => void;
    };

/** The tab in front of the panel's window, also after the reader goes to another; or the one tab that is named. */
export function usePageInFront(named: number | null): PageInFront {
  const [page, setPage] = useState<PageInFront>({ phase: 'loading' });
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const life = new AbortController();
    void watchTab({ named, show: setPage, signal: life.signal });
    return () => life.abort();
  }, [named, turn]);
  useEffect(() => {
    const again = (): void => setTurn((last) => last + 1);
    const updated = (_: number, { status, url }: { status?: string; url?: string }): void => {
      if (status === 'complete' || url !== undefined) again();
    };
    browser.tabs.onActivated.addListener(again);
    browser.tabs.onUpdated.addListener(updated);
    return () => {
      browser.tabs.onActivated.removeListener(again);
      browser.tabs.onUpdated.removeListener(updated);
    };
  }, []);
  return page;
}

async function watchTab(of: {
  named: number | null;
  show: (page: PageInFront) => void;
  signal: AbortSignal;
}): Promise<void> {
  const { named, show, signal } = of;
  const [tab, { settings }] = await Promise.all([tabInQuestion(named), loadSettings()]);
  if (signal.aborted) return;
  const { id, url = '' } = tab ?? {};
  if (id === undefined || !/^(https?|file):/.test(url)) return show({ phase: 'cannot-run' });
  if (!isOn(settings, url) || isPaused(settings, Date.now())) return show({ phase: 'off' });
  const jumps = new Map<EntityId, number>();
  const frames: Frames = connectFrames({
    tab: id,
    signal,
    found: (found) => show(found.size === 0 ? { phase: 'cannot-run' } : pageOf(found)),
  });
  const pageOf = (found: ReadonlyMap<string, FrameFound>): PageInFront => ({
    phase: 'found',
    url,
    names: new Set([...found.values()].flatMap(({ terms }) => terms.map(({ entity }) => entity))),
    date: [...found.values()].find(({ date }) => date !== null)?.date ?? null,
    jump: (entity) => {
      const nth = jumps.get(entity) ?? 0;
      jumps.set(entity, nth + 1);
      const to = jumpTo(found.values(), entity, nth);
      if (to) frames.jump(to);
    },
  });
}

async function tabInQuestion(named: number | null) {
  if (named !== null) return browser.tabs.get(named).catch(() => null);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab ?? null;
}
