import { isBesideLine } from './element-kinds.ts';

/** What an inline element's border is to the text on both sides of it. */
export type Border = 'none' | 'gap' | 'end';

/**
 * The borders of inline elements. A computed style costs as much as reading ten nodes, and some pages have 5,000 links:
 * elements of one name and one class, whose blocks stand side by side, are taken to look alike.
 */
export class BorderLook {
  private readonly byPlace = new Map<Element | null, Map<string, Border>>();

  of(element: Element, container: Element): Border {
    if (isBesideLine(element)) return 'gap';
    if (element.hasAttribute('style')) return lookAt(element);
    const place = container.parentElement;
    const known = this.byPlace.get(place) ?? new Map<string, Border>();
    this.byPlace.set(place, known);
    const key = `${element.localName} ${element.getAttribute('class') ?? ''}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const border = lookAt(element);
    if (!isDropCap(element)) known.set(key, border); // the first letter of a text may float, and its like do not
    return border;
  }
}

function lookAt(element: Element): Border {
  const { display, float } = getComputedStyle(element);
  if (display === 'inline' || display === 'contents' || display.startsWith('ruby')) return 'none';
  if (float !== 'none' && isDropCap(element)) return 'none';
  return display.startsWith('inline') ? 'gap' : 'end';
}

const isDropCap = (element: Element): boolean => (element.textContent?.length ?? 0) <= 1;
