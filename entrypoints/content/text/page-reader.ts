import { kindOf } from './element-kinds.ts';
import { elementOf, isRendered, isShadowRoot, parentOf } from './is-shown.ts';
import { mayBeHost } from './line.ts';
import type { Mentions } from './mentions.ts';
import { RunReader } from './read-runs.ts';
import type { Run } from './run.ts';

/** A part of the page to read. `inside`: only the blocks inside, since the text of the root belongs to a block outside. */
export interface Job {
  readonly root: Element | ShadowRoot;
  readonly part: 'own' | 'deep' | 'inside';
  /** Only these of its children. */
  readonly blocks?: readonly Element[];
}

interface Options {
  readonly mentions: Mentions;
  readonly found: (run: Run) => void;
  /** An open shadow root, each time that it is come upon: nothing outside tells of changes in it. */
  readonly entered: (root: ShadowRoot) => void;
  /** Our own elements. */
  readonly isOurs?: (node: Node) => boolean;
}

/** Custom elements that are asked again for a shadow root; on pages with more they have come with theirs. */
const MOST_HOSTS = 10_000;

interface Running {
  readonly job: Job;
  readonly reader: RunReader;
  /** How many readings there were before it. */
  readonly since: number;
}

/** Reads parts of the page one after the other. */
export class PageReader {
  readonly #jobs: Job[] = [];
  #running: Running | null = null;
  /** Not rendered when they were come upon, and so not read. */
  readonly #unrendered = new Map<Element, Job['part']>();
  /** Custom elements without a shadow root, when they were come upon. */
  readonly #hosts = new Set<Element>();
  /** Hosts whose text is that of their shadow root. */
  readonly #ofShadow = new WeakSet<Element>();
  readonly #options: Options;

  constructor(options: Options) {
    this.#options = options;
  }

  get isIdle(): boolean {
    return this.#running === null && this.#jobs.length === 0;
  }

  /** Whether there is more to read than what is far from the view, and comes last. */
  get isUrgent(): boolean {
    return this.#jobs.length > 0 || this.#running?.reader.isFar === false;
  }

  add(jobs: readonly Job[]): void {
    this.#jobs.push(...jobs);
  }

  /** Lets go of what is no longer in the document. */
  sweep(): void {
    for (const known of [this.#unrendered, this.#hosts])
      for (const element of known.keys()) if (!element.isConnected) known.delete(element);
  }

  /** What was not rendered may be by now, and what had no shadow root may have one. */
  lookAgain(): void {
    this.sweep();
    for (const host of this.#hosts) if (host.shadowRoot) this.#comeUpon(host);
    for (const [root, part] of this.#unrendered) {
      if (!isRendered(root)) continue;
      this.#unrendered.delete(root);
      this.#jobs.push({ root, part });
    }
  }

  /** Reads while it may. */
  read(mayGoOn: () => boolean): void {
    if (this.#running?.reader.isLost) this.#beginAgain(this.#running.job);
    while (!this.isIdle) {
      const running = this.#running ?? this.#begin();
      if (running?.reader.read(mayGoOn)) this.#end(running);
      if (!mayGoOn()) return;
    }
  }

  #begin(): Running | null {
    const job = this.#jobs.shift();
    if (!job?.root.isConnected || !isRead(job.root)) return null;
    const element = elementOf(job.root);
    if (!isRendered(element)) {
      const part = job.root === element ? job.part : 'deep'; // the host is come upon again, and its shadow root then
      if (this.#unrendered.get(element) !== 'deep') this.#unrendered.set(element, part);
      return null;
    }
    const isHost = job.root === element && job.part === 'deep' && !job.blocks && mayBeHost(element);
    if (isHost) this.#comeUpon(element);
    const since = this.#options.mentions.readings;
    const told = {
      found: (run: Run) => this.#take(run, job, since),
      unrendered: (block: Element) => this.#unrendered.set(block, 'deep'),
      host: (block: Element) => this.#comeUpon(block),
    };
    const reader = new RunReader(job.root, job.part === 'own' ? 'own' : 'deep', told, job.blocks);
    this.#running = { job, reader, since };
    return this.#running;
  }

  #comeUpon(host: Element): void {
    if (this.#options.isOurs?.(host)) return;
    const root = host.shadowRoot;
    if (!root) {
      if (this.#hosts.size < MOST_HOSTS) this.#hosts.add(host);
      return;
    }
    this.#hosts.delete(host);
    this.#options.entered(root);
    this.#jobs.push({ root, part: 'deep' });
  }

  /** The page took away the place where we are. */
  #beginAgain(job: Job): void {
    this.#running = null;
    this.#jobs.unshift(job);
  }

  #end({ job, since }: Pick<Running, 'job' | 'since'>): void {
    const { mentions } = this.#options;
    this.#running = null;
    const element = elementOf(job.root);
    const isOfRoot = this.#ofShadow.has(element) === isShadowRoot(job.root);
    if (job.part === 'own' && mentions.readings === since && isOfRoot) mentions.drop(element);
  }

  #take(run: Run, job: Job, since: number): void {
    const { container } = run;
    if (job.part === 'inside' && container === job.root) return;
    const { mentions, found } = this.#options;
    let reading = mentions.readingOf(container);
    if (reading <= since) {
      // Text right in a shadow root stands in its host, unless that has text of its own.
      const isOfShadow = isShadowRoot(job.root) && container === job.root.host;
      if (isOfShadow && mentions.hasText(container) && !this.#ofShadow.has(container)) return;
      this.#ofShadow[isOfShadow ? 'add' : 'delete'](container);
      reading = mentions.startReading(container);
    }
    run.reading = reading;
    found(run);
  }
}

/** Whether no element around is one whose text is left alone: a button, a script. */
function isRead(root: Element | ShadowRoot): boolean {
  for (let at: Element | null = elementOf(root); at; at = parentOf(at)) {
    const kind = kindOf(at);
    if (kind === 'unseen' || kind === 'object') return false;
  }
  return true;
}
