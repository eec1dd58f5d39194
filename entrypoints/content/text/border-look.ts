import { isBesideLine } from './element-kinds.ts';

/** What an inline element's border is to the text on both sides of it. */
export type Border = 'none' | 'gap' | 'end';

/**
 * The borders of inline elements. A computed style costs as much as reading ten nodes, and some pages have 5,000 links:
 * elements of one name and one class, whose blocks stand side by side, are taken to look alike.
 */
export class BorderLook {
  /** By the parent of the block, then by name and class. */
  readonly #byPlace = new Map<Element | null, Map<string, Border>>();
  #last: { readonly element: Element; readonly border: Border } | null = null;
  /** The block that was asked for last, and what is known beside it: a paragraph has many links. */
  #container: Element | null = null;
  #alike = new Map<string, Border>();

  /** An element is most often asked for twice: where it begins and where it ends. */
  of(element: Element, container: Element): Border {
    if (this.#last?.element !== element) this.#last = { element, border: this.#find(element, container) };
    return this.#last.border;
  }

  #find(element: Element, container: Element): Border {
    const name = element.localName;
    if (isBesideLine(name)) return 'gap';
    if (element.hasAttribute('style')) return lookAt(element);
    if (container !== this.#container) this.#enter(container);
    const look = `${name} ${element.getAttribute('class') ?? ''}`;
    const known = this.#alike.get(look);
    if (known !== undefined) return known;
    const border = lookAt(element);
    // The first letter of a text may float, and its like do not.
    if (!isDropCap(element)) this.#alike.set(look, border);
    return border;
  }

  #enter(container: Element): void {
    const place = container.parentElement;
    this.#container = container;
    this.#alike = this.#byPlace.get(place) ?? new Map();
    this.#byPlace.set(place, this.#alike);
  }
}

function lookAt(element: Element): Border {
  const { display, float } = getComputedStyle(element);
  if (display === 'inline' || display === 'contents' || display.startsWith('ruby')) return 'none';
  if (float !== 'none' && isDropCap(element)) return 'none';
  return display.startsWith('inline') ? 'gap' : 'end';
}

const isDropCap = (element: Element): boolean => (element.textContent?.length ?? 0) <= 1;
