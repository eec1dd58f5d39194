import type { Tabs } from '../../extension/browser.ts';
import { browser } from '../../extension/browser.ts';
import { isPaused } from '../../extension/settings.ts';
import { loadSettings } from '../../extension/stored-settings.ts';
import { askPage } from '../../extension/wire.ts';
import { findingsOf } from './badge.ts';
import { framesWithMarks } from './found.ts';
import { pause } from './pause.ts';

const STEPS: Readonly<Record<string, 1 | -1>> = { 'next-mark': 1, 'previous-mark': -1 };

/** The frame that the last step ended in, by tab. A worker that forgot it starts at the page on top. */
const at = new Map<number, number>();

/** Frames in the order in which a step asks them: the one it is in, those after it round to the first, itself again. */
function fromFrame(frames: readonly number[], current: number | undefined, by: 1 | -1): readonly number[] {
  const ordered = by === 1 ? frames : frames.toReversed();
  const from = Math.max(0, current === undefined ? 0 : ordered.indexOf(current));
  return [...ordered.slice(from), ...ordered.slice(0, from + 1)];
}

async function step(tab: number, by: 1 | -1): Promise<void> {
  const frames = framesWithMarks(await findingsOf(tab));
  for (const frame of fromFrame(frames, at.get(tab), by)) {
    if (!(await askPage({ tab, frame }, 'mark/step', { by }))) continue;
    at.set(tab, frame);
    return;
  }
}

/** In the frame that the last step ended in or, where nothing was gone to, in the one that has a card open. */
async function openCard(tab: number): Promise<void> {
  const frames = framesWithMarks(await findingsOf(tab));
  for (const frame of fromFrame(frames, at.get(tab), 1))
    if (await askPage({ tab, frame }, 'mark/open', {})) return;
}

/** A command of the manifest: go to the next or previous mark of the tab's frames, open the present one's card, or pause. */
export async function doCommand(command: string, given?: Tabs.Tab): Promise<void> {
  const tab = given?.id ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
  if (tab === undefined) return;
  const by = STEPS[command];
  if (by !== undefined) return step(tab, by);
  if (command === 'open-card') return openCard(tab);
  if (command === 'pause') await pause(!isPaused((await loadSettings()).settings, Date.now()));
}
