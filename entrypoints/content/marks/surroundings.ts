/** A rectangle in the viewport's coordinates. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What the elements around a text do to a mark on it. */
export interface Surroundings {
  /** What is outside of this is not to be seen; `null`: nothing is cut off. */
  readonly clip: Box | null;
  /** The same for absolutely positioned descendants. */
  readonly clipOfAbsolute: Box | null;
  /** The z-index of the root's stacking context that the text belongs to: what covers the text covers its mark. */
  readonly z: number;
  /** Whether `z` is decided: a stacking context of the root is among the elements. */
  readonly stacked: boolean;
  /** Stays where it is when the page scrolls. */
  readonly fixed: boolean;
  /** May move against the page: sticky, or inside something that scrolls. */
  readonly loose: boolean;
}

const NOTHING: Surroundings = {
  clip: null,
  clipOfAbsolute: null,
  z: 0,
  stacked: false,
  fixed: false,
  loose: false,
};

/** One look at the page: valid until the next change of layout. */
export type Look = Map<Element, Surroundings>;

export function surroundingsOf(element: Element | null, look: Look): Surroundings {
  if (!element || element === document.documentElement || element === document.body) return NOTHING;
  const known = look.get(element);
  if (known) return known;
  const of = surround(element, surroundingsOf(flatParent(element), look));
  look.set(element, of);
  return of;
}

/** The parent in the tree as it is drawn: through slots and out of shadow roots. */
function flatParent(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const parent: unknown = Reflect.get(Node.prototype, 'parentNode', element); // not a form's input of that name
  return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
}

function surround(element: Element, parent: Surroundings): Surroundings {
  const style = getComputedStyle(element);
  const { position } = style;
  const isFixed = position === 'fixed';
  const outer = isFixed ? null : position === 'absolute' ? parent.clipOfAbsolute : parent.clip;
  const cuts = style.overflow !== 'visible' || style.clipPath !== 'none';
  const clip = cuts ? intersect(outer, element.getBoundingClientRect()) : outer;
  const holdsAbsolute = position !== 'static' || style.transform !== 'none';
  return {
    clip,
    clipOfAbsolute: holdsAbsolute ? clip : parent.clipOfAbsolute,
    ...(parent.stacked ? { z: parent.z, stacked: true } : stackingOf(style, position)),
    fixed: isFixed || parent.fixed,
    loose: parent.loose || position === 'sticky' || (cuts && /auto|scroll/.test(style.overflow)),
  };
}

/** In a flex or grid box a z-index counts without a position; that is rare enough to be left out. */
function stackingOf(style: CSSStyleDeclaration, position: string): Pick<Surroundings, 'z' | 'stacked'> {
  const z = position === 'static' ? Number.NaN : Number.parseInt(style.zIndex, 10);
  if (!Number.isNaN(z)) return { z, stacked: true };
  const stacked =
    position === 'fixed' ||
    position === 'sticky' ||
    style.opacity !== '1' ||
    style.transform !== 'none' ||
    style.filter !== 'none' ||
    style.isolation === 'isolate' ||
    style.mixBlendMode !== 'normal';
  return { z: 0, stacked };
}

export function intersect(one: Box | null, other: Box): Box {
  if (!one) return other;
  return {
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  };
}
