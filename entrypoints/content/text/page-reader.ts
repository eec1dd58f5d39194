import { kindOf } from './element-kinds.ts';
import { isRendered } from './is-shown.ts';
import type { Mentions } from './mentions.ts';
import { RunReader } from './read-runs.ts';
import type { Run } from './run.ts';

/** A part of the page to read. `inside`: only the blocks inside, since the text of the root belongs to a block outside. */
export interface Job {
  readonly root: Element;
  readonly part: 'own' | 'deep' | 'inside';
}

interface Running {
  readonly job: Job;
  readonly reader: RunReader;
  /** Containers that this job has begun to read. */
  readonly begun: Set<Element>;
}

/** Reads parts of the page one after the other. */
export class PageReader {
  private readonly jobs: Job[] = [];
  private running: Running | null = null;
  /** Not rendered when they were come upon, and so not read. */
  private readonly unrendered = new Map<Element, Job['part']>();
  private readonly mentions: Mentions;
  private readonly found: (run: Run) => void;

  constructor(mentions: Mentions, found: (run: Run) => void) {
    this.mentions = mentions;
    this.found = found;
  }

  get isIdle(): boolean {
    return this.running === null && this.jobs.length === 0;
  }

  add(jobs: readonly Job[]): void {
    this.jobs.push(...jobs);
  }

  /** Lets go of what is no longer in the document. */
  sweep(): void {
    for (const root of this.unrendered.keys()) if (!root.isConnected) this.unrendered.delete(root);
  }

  /** What was not rendered may be by now. */
  lookAgain(): void {
    for (const [root, part] of this.unrendered) {
      const isGone = !root.isConnected;
      if (!isGone && !isRendered(root)) continue;
      this.unrendered.delete(root);
      if (!isGone) this.jobs.push({ root, part });
    }
  }

  /** Reads while it may. */
  read(mayGoOn: () => boolean): void {
    if (this.running?.reader.isLost) this.beginAgain(this.running.job);
    while (!this.isIdle) {
      const running = this.running ?? this.begin();
      if (running?.reader.read(mayGoOn)) this.end(running);
      if (!mayGoOn()) return;
    }
  }

  private begin(): Running | null {
    const job = this.jobs.shift();
    if (!job?.root.isConnected || !isRead(job.root)) return null;
    if (!isRendered(job.root)) {
      if (this.unrendered.get(job.root) !== 'deep') this.unrendered.set(job.root, job.part);
      return null;
    }
    const begun = new Set<Element>();
    const reader = new RunReader(job.root, job.part === 'own' ? 'own' : 'deep', {
      found: (run) => this.take(run, { job, begun }),
      unrendered: (element) => this.unrendered.set(element, 'deep'),
    });
    this.running = { job, reader, begun };
    return this.running;
  }

  /** The page took away the place where we are. */
  private beginAgain(job: Job): void {
    this.running = null;
    this.jobs.unshift(job);
  }

  private end({ job, begun }: Pick<Running, 'job' | 'begun'>): void {
    this.running = null;
    if (job.part === 'own' && begun.size === 0) this.mentions.drop(job.root);
  }

  private take(run: Run, { job, begun }: Pick<Running, 'job' | 'begun'>): void {
    const { container } = run;
    if (job.part === 'inside' && container === job.root) return;
    if (!begun.has(container)) this.mentions.startReading(container);
    begun.add(container);
    this.found(run);
  }
}

/** Whether no element around is one whose text is left alone: a button, a script. */
function isRead(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const kind = kindOf(at);
    if (kind === 'unseen' || kind === 'object') return false;
  }
  return true;
}
