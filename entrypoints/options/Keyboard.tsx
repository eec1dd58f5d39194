import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../extension/browser.ts';

type Command = Awaited<ReturnType<typeof browser.commands.getAll>>[number];

/** Firefox has this; the polyfill does not know it. */
interface ShortcutSettings {
  openShortcutSettings?(): Promise<void>;
}

/** In the order in which they are used. */
const COMMANDS = [
  { name: 'next-mark', label: 'Go to the next marked name' },
  { name: 'previous-mark', label: 'Go to the previous marked name' },
  { name: 'open-card', label: 'Open its card; into the open card, and out of it' },
  { name: '_execute_action', label: 'The names on this page' },
  { name: 'pause', label: 'Pause for 5 minutes, or go on' },
] as const;

/** What the keyboard can do, with the keys of now, and the way to where the browser lets them be changed. */
export function Keyboard() {
  const commands = useCommands();
  if (commands === null) return null;
  return (
    <section class="group keyboard" aria-labelledby="keyboard">
      <h2 id="keyboard">Keyboard</h2>
      <dl>
        {COMMANDS.map(({ name, label }) => (
          <div key={name}>
            <dt>{label}</dt>
            <dd>
              <Shortcut of={commands.find((command) => command.name === name)} />
            </dd>
          </div>
        ))}
        <div>
          <dt>Close the card, and back to where the focus was</dt>
          <dd>
            <kbd>Escape</kbd>
          </dd>
        </div>
        <div>
          <dt>Move a card that is kept open; with Shift, change its size</dt>
          <dd>
            <kbd>Arrow keys</kbd> <span class="note">on its handle</span>
          </dd>
        </div>
      </dl>
      <ChangeKeys />
    </section>
  );
}

function Shortcut({ of }: { of: Command | undefined }) {
  return of?.shortcut ? <kbd>{of.shortcut}</kbd> : <span class="note">no key yet</span>;
}

function ChangeKeys() {
  const [isRefused, setRefused] = useState(false);
  return (
    <p>
      <button type="button" onClick={() => void openShortcuts().catch(() => setRefused(true))}>
        Change keys
      </button>
      {isRefused && (
        <span class="note" role="status">
          {' '}
          The browser did not open its page of keys. Open it from its page of extensions.
        </span>
      )}
    </p>
  );
}

/** The browser's own page: keys are not ours to change. */
async function openShortcuts(): Promise<void> {
  const { openShortcutSettings } = browser.commands as ShortcutSettings;
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** `null`: not asked yet, or a browser without commands, as on phones. Asked again when the reader comes back. */
function useCommands(): readonly Command[] | null {
  const [commands, setCommands] = useState<readonly Command[] | null>(null);
  useEffect(() => {
    const life = new AbortController();
    const ask = (): void => {
      void browser.commands?.getAll().then((all) => setCommands(all));
    };
    ask();
    window.addEventListener('focus', ask, { signal: life.signal });
    return () => life.abort();
  }, []);
  return commands;
}
