import { useEffect, useRef, useState } from 'preact/hooks';
import { Switch } from '../../components/Switch.tsx';
import { TermList } from '../../components/TermList.tsx';
import type { EntityId } from '../../core/model.ts';
import { browser } from '../../extension/browser.ts';
import { connectFrames, type Frames } from '../../extension/frames/connect-frames.ts';
import { jumpTo, termsOnPage } from '../../extension/frames/terms-on-page.ts';
import type { FrameFound } from '../../extension/messages.ts';
import { openStory } from '../../extension/open-story.ts';
import { isPaused, type Settings } from '../../extension/settings.ts';
import { isOn, isSiteOff, siteOf } from '../../extension/sites.ts';
import { changeSettings, loadSettings, watchSettings } from '../../extension/stored-settings.ts';
import { timeOfDay } from '../../extension/time-of-day.ts';
import { askBackground } from '../../extension/wire.ts';
import { AddArticle } from './AddArticle.tsx';
import { mayRun, type PopupPhase, popupPhase } from './popup-phase.ts';

/** What was posted to the page is on its way after this. */
const SENT_MS = 50;

type Found = ReadonlyMap<string, FrameFound>;

/** The toolbar popup: what the page in front names, and the two switches. */
export function Popup({ tab, url }: { tab: number | null; url: string }) {
  const settings = useSettings();
  const { found, isSilent, jump, open } = useFrames(
    settings !== null && mayRun(url) && isOn(settings, url) && !isPaused(settings, Date.now()) ? tab : null,
    settings,
  );
  const terms = found && termsOnPage(found.values());
  const now = Date.now();
  const phase = popupPhase({ url, now, settings, terms, isSilent });
  return (
    <>
      <header>
        <h1>Backgrounder</h1>
        {phase.phase === 'found' && <span class="note">{counted(phase.terms.length)}</span>}
      </header>
      {settings !== null && <Switches settings={settings} site={siteOf(url)} />}
      {phase.phase === 'found' && phase.terms.length > 0 ? (
        <TermList terms={phase.terms} onJump={jump} onOpen={open} />
      ) : (
        <p class="state" role="status">
          {stateText(phase)}
        </p>
      )}
      {tab !== null && mayRun(url) && <AddArticle tab={tab} />}
      <footer>
        {tab !== null && phase.phase === 'found' && phase.terms.length > 0 && <StoryButton tab={tab} />}
        {(phase.phase === 'found' || phase.phase === 'paused') && (
          <PauseButton isPaused={phase.phase === 'paused'} />
        )}
        <button type="button" onClick={() => void browser.runtime.openOptionsPage()}>
          Options
        </button>
      </footer>
    </>
  );
}

/** Opens the panel beside the page, and makes room for it. */
function StoryButton({ tab }: { tab: number }) {
  const [isRefused, setRefused] = useState(false);
  const open = async (): Promise<void> => {
    if (await openStory(tab)) window.close();
    else setRefused(true);
  };
  return (
    <>
      <button type="button" onClick={() => void open()}>
        Story so far
      </button>
      {isRefused && (
        <span class="note" role="status">
          The browser did not open its side panel. Open it from the browser’s own menu.
        </span>
      )}
    </>
  );
}

/** Peace for a while, or its end. */
function PauseButton({ isPaused }: { isPaused: boolean }) {
  return (
    <button type="button" onClick={() => void askBackground('reader/pause', { on: !isPaused })}>
      {isPaused ? 'Go on now' : 'Pause 5 minutes'}
    </button>
  );
}

const counted = (terms: number): string => (terms === 1 ? '1 name' : `${terms} names`);

function stateText(state: PopupPhase): string {
  const { phase } = state;
  if (phase === 'paused') return `Paused until ${timeOfDay(state.until)}: nothing is read or marked.`;
  if (phase === 'loading') return 'Looking at the page…';
  if (phase === 'off') return 'Off here: nothing on this page is read or marked.';
  if (phase === 'cannot-run') return 'Extensions cannot read this page.';
  return 'Nothing on this page is in the library.';
}

function Switches({ settings, site }: { settings: Settings; site: string | null }) {
  const isOff = site !== null && isSiteOff(settings.sitesOff, site);
  return (
    <div class="switches">
      {site !== null && (
        <Switch
          label={
            <>
              On <strong>{site}</strong>
            </>
          }
          checked={settings.everywhere && !isOff}
          disabled={!settings.everywhere}
          onChange={(on) => void changeSettings((old) => withSite(old, site, on))}
        />
      )}
      <Switch
        label="On everywhere"
        checked={settings.everywhere}
        onChange={(everywhere) => void changeSettings((old) => ({ ...old, everywhere }))}
      />
    </div>
  );
}

/** Turning a site on takes away what turned it off: its own entry or that of a domain above it. */
export function withSite(old: Settings, site: string, on: boolean): Settings {
  const others = old.sitesOff.filter((off) => !isSiteOff([off], site));
  return { ...old, sitesOff: on ? others : [...others, site].sort() };
}

/** Gives the page the focus. In a tab of its own the popup stays. */
function leave(): void {
  setTimeout(() => window.close(), SENT_MS);
}

function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const life = new AbortController();
    watchSettings((now) => setSettings(now.settings), life.signal);
    void loadSettings().then((now) => setSettings(now.settings));
    return () => life.abort();
  }, []);
  return settings;
}

function useFrames(tab: number | null, settings: Settings | null) {
  const [found, setFound] = useState<Found | null>(null);
  const [isSilent, setSilent] = useState(false);
  const frames = useRef<Frames | null>(null);
  const jumps = useRef(new Map<EntityId, number>());
  useEffect(() => {
    if (tab === null || settings === null) return;
    const life = new AbortController();
    setFound(null);
    setSilent(false);
    const heard = (now: Found): void => {
      setFound(now.size > 0 ? new Map(now) : null);
      setSilent(now.size === 0);
    };
    frames.current = connectFrames({ tab, found: heard, signal: life.signal });
    return () => life.abort();
  }, [tab, settings]);
  const jump = (entity: EntityId): void => {
    const nth = jumps.current.get(entity) ?? 0;
    jumps.current.set(entity, nth + 1);
    const to = jumpTo(found?.values() ?? [], entity, nth);
    if (to) frames.current?.jump(to);
  };
  const open = (entity: EntityId): void => {
    const to = jumpTo(found?.values() ?? [], entity, 0);
    if (!to) return;
    frames.current?.jump({ ...to, act: 'open' });
    leave();
  };
  return { found, isSilent, jump, open };
}
