import { kindOf } from './element-kinds.ts';
import type { Mentions } from './mentions.ts';
import { type Run, readRuns } from './read-runs.ts';

/** What changed: the text, or what of it is shown and where. */
export type PageChange = 'text' | 'look';

interface Options {
  readonly mentions: Mentions;
  /** Our own element: nothing it does is news. */
  readonly host: Element;
  readonly changed: (what: PageChange) => void;
  readonly signal: AbortSignal;
}

/** A task of ours is over after this: the page's own come in between. */
const SLICE_MS = 10;
/** After a batch of changes nothing is read for this many times as long as it took: at most 1/20 of the time is ours. */
const REST_FACTOR = 20;
/** From here on changes are not collected one by one: the page is read again as a whole. */
const MANY_CHANGES = 2000;

/** A part of the page to read. `inside`: only the blocks inside, since the text of the root belongs to a block outside. */
interface Job {
  readonly root: Element;
  readonly part: 'own' | 'deep' | 'inside';
}

/** Attributes that show or hide text. */
const LOOK_ATTRIBUTES = ['class', 'style', 'hidden', 'open', 'inert', 'aria-hidden', 'contenteditable'];

/** Reads the page, then what changes in it, in small pieces, and not while nobody looks. */
export function watchPage({ mentions, host, changed, signal }: Options): void {
  const pending = new Pending(mentions, host);
  const jobs: Job[] = [];
  let running: { job: Job; runs: Generator<Run>; fresh: Set<Element> } | null = null;
  let scheduled = false;
  let notBefore = 0;

  const schedule = (afterMs: number): void => {
    if (scheduled || signal.aborted || document.hidden) return;
    scheduled = true;
    setTimeout(() => requestWork(), afterMs);
  };
  // After a frame the layout is settled, and asking for styles costs little.
  const requestWork = (): void => {
    if (jobs.length > 0 || running) work();
    else requestAnimationFrame(() => setTimeout(work));
  };
  const work = (): void => {
    scheduled = false;
    if (signal.aborted || document.hidden) return;
    const started = performance.now();
    const isChange = pending.take(jobs);
    if (pending.removed) mentions.sweep();
    pending.removed = false;
    let isLate = false;
    while (!isLate && step()) isLate = performance.now() - started > SLICE_MS;
    changed('text');
    const cost = performance.now() - started;
    if (isChange) notBefore = started + cost * REST_FACTOR;
    if (running || jobs.length > 0) schedule(0);
  };
  /** Reads on by one run; false when there is nothing left. */
  const step = (): boolean => {
    if (!running) {
      const job = jobs.shift();
      if (!job) return false;
      if (!job.root.isConnected || !isRead(job.root)) return true;
      if (job.part === 'own') mentions.drop(job.root);
      running = { job, runs: readRuns(job.root, job.part === 'own' ? 'own' : 'deep'), fresh: new Set() };
    }
    const { job, runs, fresh } = running;
    const { value: run, done } = runs.next();
    if (done) {
      running = null;
      return true;
    }
    if (job.part === 'inside' && run.container === job.root) return true;
    if (job.part !== 'own' && !fresh.has(run.container)) mentions.drop(run.container);
    fresh.add(run.container);
    // The page took away the place where we are: begin this part again.
    if (!run.container.isConnected && job.root.isConnected) {
      jobs.unshift(job);
      running = null;
      return true;
    }
    mentions.add(run);
    return true;
  };

  const observer = new MutationObserver((records) => {
    const look = pending.note(records);
    if (look) changed('look');
    if (pending.isEmpty()) return;
    schedule(Math.max(0, notBefore - performance.now()));
  });
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: LOOK_ATTRIBUTES,
  });
  signal.addEventListener('abort', () => observer.disconnect());
  document.addEventListener('visibilitychange', () => schedule(0), { signal });
  if (document.documentElement) jobs.push({ root: document.documentElement, part: 'deep' });
  if (!document.hidden) work();
}

/** Changes not yet looked at. */
class Pending {
  removed = false;
  private readonly added = new Set<Element>();
  private readonly inside = new Set<Element>();
  private readonly own = new Set<Element>();
  private all = false;
  private readonly mentions: Mentions;
  private readonly host: Element;

  constructor(mentions: Mentions, host: Element) {
    this.mentions = mentions;
    this.host = host;
  }

  isEmpty(): boolean {
    return !this.removed && !this.all && this.added.size + this.inside.size + this.own.size === 0;
  }

  /** True if what is shown may be different. */
  note(records: readonly MutationRecord[]): boolean {
    let look = false;
    for (const record of records) {
      if (record.type === 'attributes') look = true;
      else if (this.all) continue;
      else if (record.type === 'characterData') this.noteText(record.target);
      else this.noteChildren(record);
      if (this.added.size + this.inside.size + this.own.size > MANY_CHANGES) this.all = true;
    }
    return look;
  }

  /** Moves everything to `jobs`; false if there was nothing. */
  take(jobs: Job[]): boolean {
    if (this.isEmpty()) return false;
    if (this.all && document.documentElement) jobs.push({ root: document.documentElement, part: 'deep' });
    if (!this.all) {
      for (const root of this.added) if (!this.isInAdded(root)) jobs.push({ root, part: 'deep' });
      for (const root of this.inside) jobs.push({ root, part: 'inside' });
      for (const root of this.own) if (!this.added.has(root)) jobs.push({ root, part: 'own' });
    } else this.removed = true;
    this.all = false;
    this.added.clear();
    this.inside.clear();
    this.own.clear();
    return true;
  }

  private noteText(target: Node): void {
    const container = containerOf(target);
    if (container) this.own.add(container);
  }

  private noteChildren({ target, addedNodes, removedNodes }: MutationRecord): void {
    const container = containerOf(target);
    for (const node of removedNodes) if (node !== this.host) this.removed = true;
    if (this.removed && container && this.mentions.hasText(container)) this.own.add(container);
    for (const node of addedNodes) if (node !== this.host) this.noteAdded(node, container);
  }

  private noteAdded(node: Node, container: Element | null): void {
    if (node.nodeType === Node.TEXT_NODE && container) this.own.add(container);
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const element = node as Element;
    const kind = kindOf(element);
    if (kind === 'block') {
      this.added.add(element);
      if (container && this.mentions.hasText(container)) this.own.add(container);
    } else if (kind === 'inline') {
      if (container) this.own.add(container);
      if (element.firstElementChild) this.inside.add(element);
    }
  }

  private isInAdded(element: Element): boolean {
    for (let at = element.parentElement; at; at = at.parentElement) if (this.added.has(at)) return true;
    return false;
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

/** The block element that a node's text belongs to. */
function containerOf(node: Node): Element | null {
  let at: Node | null = node;
  while (at && !(at.nodeType === Node.ELEMENT_NODE && kindOf(at as Element) !== 'inline')) at = at.parentNode;
  return at as Element | null;
}
