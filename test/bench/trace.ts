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

/** Each task of the browser looks whether a promise is to go on, and mostly none is. */
const SHORT_US = 100;
const CALL = /^(FunctionCall|EvaluateScript)$/;

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
    categories: 'toplevel,devtools.timeline,disabled-by-default-devtools.timeline,blink.user_timing',
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
  const ours = ourCalls(events);
  const runs: Run[] = [];
  const ends = new Map<string, number>();
  for (const event of [...ours, ...afterOurCalls(events, ours)].sort((a, b) => a.ts - b.ts)) {
    const { ts, dur = 0 } = event;
    if (ts < (ends.get(threadOf(event)) ?? 0)) continue; // inside the one before
    runs.push({ at: ts / 1000, ms: workOf(event) });
    ends.set(threadOf(event), ts + dur);
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

function ourCalls(events: readonly TraceEvent[]): TraceEvent[] {
  return events
    .filter(({ name, args }) => CALL.test(name) && isOurs(args?.data?.url))
    .sort((a, b) => a.ts - b.ts);
}

/**
 * What goes on after an `await` is no call of its own: answers of the background are taken in where promises are. Of a task
 * that somebody else has run in they may be theirs.
 */
function afterOurCalls(events: readonly TraceEvent[], ours: readonly TraceEvent[]): TraceEvent[] {
  const threads = new Set(ours.map(threadOf));
  const known = new Set(ours);
  const beside = events.filter((event) => threads.has(threadOf(event)));
  const theirs = byThread(beside.filter((event) => CALL.test(event.name) && !known.has(event)));
  const tasks = byThread(beside.filter(({ name }) => name === 'RunTask'));
  return beside.filter((event) => {
    if (event.name !== 'BlinkScheduler_PerformMicrotaskCheckpoint') return false;
    if ((event.dur ?? 0) < SHORT_US) return false;
    const task = lastBefore(tasks.get(threadOf(event)) ?? [], event.ts);
    const call = lastBefore(theirs.get(threadOf(event)) ?? [], event.ts);
    return !task || !call || call.ts < task.ts;
  });
}

/** ms of processor time. The system counts it in lumps, which may fall into a moment too short for them. */
const workOf = ({ dur = 0, tdur = dur }: TraceEvent): number => Math.min(dur, tdur) / 1000;

const threadOf = ({ pid, tid }: TraceEvent): string => `${pid}.${tid}`;

function byThread(events: TraceEvent[]): Map<string, TraceEvent[]> {
  return Map.groupBy(
    events.sort((a, b) => a.ts - b.ts),
    threadOf,
  );
}

/** The last one of a sorted list that begins no later than `ts`. */
function lastBefore(sorted: readonly TraceEvent[], ts: number): TraceEvent | undefined {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.ts ?? 0) <= ts) low = middle + 1;
    else high = middle;
  }
  return sorted[low - 1];
}

function tasksBeside(mark: TraceEvent | undefined, events: readonly TraceEvent[]): Run[] {
  return events
    .filter(({ name, pid, tid }) => name === 'RunTask' && pid === mark?.pid && tid === mark.tid)
    .map((event) => ({ at: event.ts / 1000, ms: workOf(event) }));
}

const sum = (all: readonly number[]): number => all.reduce((total, each) => total + each, 0);

/** Of pages alone: the background has a process of its own. */
const isOurs = (url = ''): boolean => /^chrome-extension:.*\/content-scripts\//.test(url);
