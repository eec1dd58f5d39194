import type { Page } from '@playwright/test';

interface TraceEvent {
  readonly name: string;
  readonly ts: number;
  readonly dur?: number;
  /** Without the time in which other processes had the processor. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly data?: { readonly url?: string; readonly frame?: string } };
}

/** From here on a task counts as long. */
const LONG_TASK_MS = 50;

interface Run {
  readonly at: number;
  readonly ms: number;
}

/** What the content script did meanwhile. Times in ms. */
export interface OurWork {
  /** The longest uninterrupted run of our script, and all of them together. */
  readonly longest: number;
  readonly total: number;
  /** Each run: when it began, on the clock of `marks`, and how long it took. */
  readonly runs: readonly Run[];
  /** Each task of the thread that set the marks, whoever it is for. None where nobody set marks. */
  readonly tasks: readonly Run[];
  /** What the runs take beyond 50 ms each: in this time a page cannot answer its reader. */
  readonly blocking: number;
  /** When our script first ran in the page on top, on the clock of `performance.mark` of the page. */
  readonly began: number;
  readonly marks: ReadonlyMap<string, number>;
}

/** Watches what the extension's content script costs a page while `act` goes on. */
export async function traceOf(page: Page, act: () => Promise<void>): Promise<OurWork> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    categories: 'devtools.timeline,disabled-by-default-devtools.timeline,blink.user_timing',
    transferMode: 'ReportEvents',
  });
  await act();
  const { frameTree } = await session.send('Page.getFrameTree');
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return workIn(events, frameTree.frame.id);
}

function workIn(events: readonly TraceEvent[], top: string): OurWork {
  const ours = events
    .filter(({ name, args }) => /^(FunctionCall|EvaluateScript)$/.test(name) && isOurs(args?.data?.url))
    .sort((a, b) => a.ts - b.ts);
  const runs: Run[] = [];
  let end = 0;
  for (const { ts, dur = 0, tdur = dur } of ours) {
    if (ts < end) continue; // inside the one before
    runs.push({ at: ts / 1000, ms: tdur / 1000 });
    end = ts + dur;
  }
  const times = runs.map(({ ms }) => ms);
  const marks = events.filter(({ name }) => name.startsWith('bench:'));
  return {
    longest: Math.max(0, ...times),
    total: sum(times),
    runs,
    tasks: tasksBeside(marks[0], events),
    blocking: sum(times.map((ms) => Math.max(0, ms - LONG_TASK_MS))),
    // The frames of a page may be there before it is read itself.
    began: (ours.find(({ args }) => args?.data?.frame === top)?.ts ?? Number.NaN) / 1000,
    marks: new Map(marks.map(({ name, ts }) => [name, ts / 1000])),
  };
}

function tasksBeside(mark: TraceEvent | undefined, events: readonly TraceEvent[]): Run[] {
  return events
    .filter(({ name, pid, tid }) => name === 'RunTask' && pid === mark?.pid && tid === mark.tid)
    .map(({ ts, dur = 0, tdur = dur }) => ({ at: ts / 1000, ms: tdur / 1000 }));
}

const sum = (all: readonly number[]): number => all.reduce((total, each) => total + each, 0);

const isOurs = (url = ''): boolean => url.startsWith('chrome-extension:');
