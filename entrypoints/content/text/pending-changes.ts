import { type ElementKind, kindOf } from './element-kinds.ts';
import { elementOf, isShadowRoot } from './is-shown.ts';
import type { Mentions } from './mentions.ts';
import type { Job } from './page-reader.ts';

/** From here on changes are not collected one by one: the page is read again as a whole. */
const MANY_CHANGES = 2000;

/** Changes of the page not yet looked at. */
export class PendingChanges {
  removed = false;
  readonly #added = new Set<Element>();
  readonly #inside = new Set<Element>();
  readonly #own = new Set<Element | ShadowRoot>();
  #all = false;
  readonly #mentions: Mentions;
  readonly #isOurs: (node: Node) => boolean;

  /** `isOurs`: our own elements; nothing they do is news. */
  constructor(mentions: Mentions, isOurs: (node: Node) => boolean) {
    this.#mentions = mentions;
    this.#isOurs = isOurs;
  }

  isEmpty(): boolean {
    return !this.removed && !this.#all && this.#added.size + this.#inside.size + this.#own.size === 0;
  }

  /** True if what is shown may be different. */
  note(records: readonly MutationRecord[]): boolean {
    let look = false;
    for (const record of records) {
      if (record.type === 'attributes') look = true;
      else if (this.#all) continue;
      else if (record.type === 'characterData') this.#noteText(record.target);
      else this.#noteChildren(record);
      if (this.#added.size + this.#inside.size + this.#own.size > MANY_CHANGES) this.#all = true;
    }
    return look;
  }

  /** What there is to read; nothing is pending afterwards but `removed`. */
  take(): Job[] {
    const jobs = this.#jobs();
    if (this.#all) this.removed = true;
    this.#all = false;
    this.#added.clear();
    this.#inside.clear();
    this.#own.clear();
    return jobs;
  }

  #jobs(): Job[] {
    if (this.#all) {
      const root = document.documentElement;
      return root ? [{ root, part: 'deep' }] : [];
    }
    const jobs = this.#addedJobs();
    for (const root of this.#inside) jobs.push({ root, part: 'inside' });
    for (const root of this.#own) if (!this.#added.has(root as Element)) jobs.push({ root, part: 'own' });
    return jobs;
  }

  /** What was added to one parent is read in one go. */
  #addedJobs(): Job[] {
    return [...Map.groupBy(this.#added, ({ parentNode }) => parentNode)].flatMap(
      ([parent, blocks]): Job[] => {
        if (!parent || this.#isInAdded(parent)) return [];
        if (parent !== document) return [{ root: parent as Element | ShadowRoot, part: 'deep', blocks }];
        return blocks.map((root) => ({ root, part: 'deep' }));
      },
    );
  }

  #noteText(target: Node): void {
    const container = containerOf(target);
    if (container) this.#own.add(container);
  }

  #noteChildren({ target, addedNodes, removedNodes }: MutationRecord): void {
    const container = containerOf(target);
    const hasText = container !== null && this.#mentions.hasText(elementOf(container));
    for (const node of removedNodes) if (!this.#isOurs(node)) this.removed = true;
    let isOther = this.removed && hasText;
    for (let at = 0; at < addedNodes.length; at++) {
      const node = addedNodes[at];
      if (!node || this.#isOurs(node)) continue;
      const kind = kindOfNode(node);
      if (kind === 'block') this.#added.add(node as Element);
      if (kind === 'inline' && (node as Element).firstElementChild) this.#inside.add(node as Element);
      isOther ||= kind === 'inline' || (kind === 'block' && hasText);
    }
    if (container && isOther) this.#own.add(container);
  }

  #isInAdded(parent: Node): boolean {
    for (let at: Node | null = parent; at; at = at.parentNode)
      if (this.#added.has(at as Element)) return true;
    return false;
  }
}

/** The block element, or the shadow root, that a node's text belongs to. */
function containerOf(node: Node): Element | ShadowRoot | null {
  let at: Node | null = node;
  while (
    at &&
    !isShadowRoot(at) &&
    !(at.nodeType === Node.ELEMENT_NODE && kindOf(at as Element) !== 'inline')
  )
    at = at.parentNode;
  return at as Element | ShadowRoot | null;
}

/** A text is part of its line. */
function kindOfNode(node: Node): ElementKind {
  if (node.nodeType === Node.TEXT_NODE) return 'inline';
  return node.nodeType === Node.ELEMENT_NODE ? kindOf(node as Element) : 'unseen';
}
