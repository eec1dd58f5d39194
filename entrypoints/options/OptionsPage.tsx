import { RadioGroup } from '../../components/RadioGroup.tsx';
import { Switch } from '../../components/Switch.tsx';
import type { MarkMode, Settings, Theme } from '../../extension/settings.ts';
import { CardPreview } from './CardPreview.tsx';
import { HeldKeyChoice } from './HeldKeyChoice.tsx';
import { Keyboard } from './Keyboard.tsx';
import { NotMarked } from './NotMarked.tsx';
import { RefusedSettings } from './RefusedSettings.tsx';
import { RestTime } from './RestTime.tsx';
import { SitesOff } from './SitesOff.tsx';
import { useStoredSettings } from './use-stored-settings.ts';
import { YourArticles } from './YourArticles.tsx';

type Change = (next: (old: Settings) => Settings) => void;

/** All settings, each saved as it is changed, beside a card that shows what they do. */
export function OptionsPage() {
  const { stored, change, failure } = useStoredSettings();
  if (stored === null) return <h1>Backgrounder options</h1>;
  const { settings, refused } = stored;
  return (
    <>
      <h1>Backgrounder options</h1>
      <RefusedSettings refused={refused} onRepair={() => change((old) => old)} />
      {failure !== null && (
        <p class="refused error" role="alert">
          The change was not saved: {failure}
        </p>
      )}
      <div>
        <div class="group">
          <Switch
            label="On everywhere"
            note="Off: no page is read and nothing is marked."
            checked={settings.everywhere}
            onChange={(everywhere) => change((old) => ({ ...old, everywhere }))}
          />
        </div>
        <YourArticles />
        <SitesOff sites={settings.sitesOff} change={change} />
        <NotMarked refusals={settings.refusals} change={change} />
        <Marks settings={settings} change={change} />
        <CardSettings settings={settings} change={change} />
        <Keyboard />
      </div>
      <CardPreview shows={settings.shows} theme={settings.theme} />
    </>
  );
}

const MARKS: readonly { value: MarkMode; label: string; note?: string }[] = [
  { value: 'first', label: 'The first mention of each name', note: 'Later mentions open the card too.' },
  { value: 'every', label: 'Every mention' },
  { value: 'key', label: 'Only while a key is held' },
];

function Marks({ settings, change }: { settings: Settings; change: Change }) {
  return (
    <div class="group">
      <RadioGroup
        legend="What is marked on a page"
        name="marks"
        choices={MARKS}
        value={settings.marks}
        onChange={(marks) => change((old) => ({ ...old, marks }))}
      >
        <HeldKeyChoice
          value={settings.heldKey}
          disabled={settings.marks !== 'key'}
          onChange={(heldKey) => change((old) => ({ ...old, heldKey }))}
        />
      </RadioGroup>
      <Switch
        label="Adjectives too"
        note="“Kazakh” opens the card of Kazakhstan."
        checked={settings.adjectives}
        onChange={(adjectives) => change((old) => ({ ...old, adjectives }))}
      />
    </div>
  );
}

const THEMES: readonly { value: Theme; label: string }[] = [
  { value: 'page', label: 'As the page is' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
];

const KINDS: readonly { key: keyof Settings['shows']; label: string }[] = [
  { key: 'dates', label: 'What happened, and when' },
  { key: 'places', label: 'Where, on a map' },
  { key: 'quotations', label: 'Who said what' },
];

function CardSettings({ settings, change }: { settings: Settings; change: Change }) {
  return (
    <>
      <fieldset class="group">
        <legend>What the card shows</legend>
        {KINDS.map(({ key, label }) => (
          <Switch
            key={key}
            label={label}
            checked={settings.shows[key]}
            onChange={(on) => change((old) => ({ ...old, shows: { ...old.shows, [key]: on } }))}
          />
        ))}
      </fieldset>
      <RestTime value={settings.restMs} onChange={(restMs) => change((old) => ({ ...old, restMs }))} />
      <div class="group">
        <RadioGroup
          legend="Light or dark"
          name="theme"
          choices={THEMES}
          value={settings.theme}
          onChange={(theme) => change((old) => ({ ...old, theme }))}
        />
      </div>
    </>
  );
}
