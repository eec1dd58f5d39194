import { parentOf } from '../text/is-shown.ts';
import type { Colour } from './colour.ts';
import { groundUnder, readGround } from './grounds.ts';
import { IDENTITY, isNone, type Linear, multiply, readTransform } from './linear.ts';

/** A rectangle in the viewport's coordinates. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What the elements around a text do to a mark on it. */
export interface Surroundings {
  /** What is outside of this is not to be seen. */
  readonly clip?: Box | undefined;
  /** The same for absolutely positioned descendants, and for fixed ones. */
  readonly clipOfAbsolute?: Box | undefined;
  readonly clipOfFixed?: Box | undefined;
  /** The z-index of the root's stacking context that the text belongs to: what covers the text covers its mark. */
  readonly z: number;
  /** Whether `z` is decided: a stacking context of the root is among the elements. */
  readonly stacked?: boolean | undefined;
  /** Stays where it is when the page scrolls. */
  readonly fixed?: boolean | undefined;
  /** Fixed descendants go with this element, not with the viewport. */
  readonly holdsFixed?: boolean | undefined;
  /** May move against the page when that scrolls: sticky, or in the browser's top layer. */
  readonly loose?: boolean | undefined;
  /** Inside a part that scrolls by itself. */
  readonly scrolled?: boolean | undefined;
  /** The element in the browser's top layer that the text is in: an open dialog, a popover, full screen. */
  readonly top?: Element | undefined;
  /** How the text lies on the page. */
  readonly frame: Linear;
  /** The colours that may be behind the text; `null`: a picture, or who knows. */
  readonly grounds: readonly Colour[] | null;
  /** Stands on something that need not be around it: a picture beside it in the page may be behind it. */
  readonly raised?: boolean | undefined;
  /** Its children's z-index counts without a position. */
  readonly lays?: boolean | undefined;
}

/** One look at the page: valid until the next change of layout. */
export type Look = Map<Element, Surroundings>;

export function surroundingsOf(element: Element | null, look: Look): Surroundings {
  const root = document.documentElement;
  const known = look.get(element ?? root);
  if (known) return known;
  const of = !element || element === root ? surroundRoot() : surround(element, around(element, look));
  look.set(element ?? root, of);
  return of;
}

const around = (element: Element, look: Look): Surroundings => surroundingsOf(parentOf(element), look);

/** Around the root element is nothing: what is not said is not so. */
function surroundRoot(): Surroundings {
  return {
    z: 0,
    frame: linearOfRoot(),
    grounds: groundUnder(getComputedStyle(document.documentElement)),
  };
}

/** How the root element lies: what is in it, ours too, lies the same way. */
export function linearOfRoot(): Linear {
  return readTransform(getComputedStyle(document.documentElement)) ?? IDENTITY;
}

const TOP = ':modal, :popover-open, :fullscreen';
const { matches } = Element.prototype;

function surround(element: Element, parent: Surroundings): Surroundings {
  const style = getComputedStyle(element);
  const { position } = style;
  const isOut = position === 'fixed' || position === 'absolute';
  const isTop = isOut && matches.call(element, TOP);
  const isFixed = position === 'fixed' && (isTop || !parent.holdsFixed);
  const clip = clipOf(element, style, isTop ? undefined : outerClip(position, parent));
  const scrolls = /auto|scroll|hidden/.test(style.overflow) && !isBodyOfViewport(element);
  const holds = holdsFixedIn(style); // each property that is read costs
  const own = holds ? readTransform(style) : IDENTITY;
  const holdsFixed = !isFixed && (parent.holdsFixed || holds);
  const stacking = isTop ? { z: 0, stacked: true } : stackingOf(style, parent);
  return {
    clip,
    clipOfAbsolute: position !== 'static' || holdsFixed ? clip : parent.clipOfAbsolute,
    clipOfFixed: holds ? clip : isTop ? undefined : parent.clipOfFixed,
    z: stacking.z,
    stacked: stacking.stacked || holds,
    fixed: isFixed || isTop || parent.fixed || (position === 'sticky' && isStuck(element, style, parent)),
    holdsFixed,
    loose: parent.loose || position === 'sticky' || isTop,
    scrolled: (!isFixed && parent.scrolled) || scrolls,
    top: isTop ? element : parent.top,
    frame: own ? multiply(isTop ? linearOfRoot() : parent.frame, own) : IDENTITY,
    grounds: readGround(style, parent.grounds),
    raised: isRaised(style, parent),
    lays: /flex|grid/.test(style.display),
  };
}

function outerClip(position: string, parent: Surroundings): Box | undefined {
  if (position === 'fixed') return parent.clipOfFixed;
  return position === 'absolute' ? parent.clipOfAbsolute : parent.clip;
}

function clipOf(element: Element, style: CSSStyleDeclaration, outer: Box | undefined): Box | undefined {
  const isBox = style.display !== 'inline' && style.display !== 'contents';
  const paints =
    isBox && (/paint|strict|content/.test(style.contain) || style.contentVisibility !== 'visible');
  const overflows = (paints || (isBox && style.overflow !== 'visible')) && !isBodyOfViewport(element);
  if (!overflows && style.clipPath === 'none') return outer;
  const box = element.getBoundingClientRect();
  const inside = overflows ? paddingBox(box, element) : box;
  const [x, y] = overflows && !paints ? [style.overflowX, style.overflowY] : ['clip', 'clip'];
  // `clip` may cut off in one direction only.
  const cut = {
    left: x === 'visible' ? Number.NEGATIVE_INFINITY : inside.left,
    right: x === 'visible' ? Number.POSITIVE_INFINITY : inside.right,
    top: y === 'visible' ? Number.NEGATIVE_INFINITY : inside.top,
    bottom: y === 'visible' ? Number.POSITIVE_INFINITY : inside.bottom,
  };
  return intersect(outer, cut);
}

/** Where the borders and the scroll bars end; of what is turned or scaled, the whole. */
function paddingBox(box: DOMRect, element: Element): Box {
  const { offsetWidth, offsetHeight } = element as HTMLElement;
  const isPlain = Math.abs(offsetWidth - box.width) < 1 && Math.abs(offsetHeight - box.height) < 1;
  if (!isPlain) return box;
  const { clientLeft, clientTop, clientWidth, clientHeight } = element;
  const left = box.left + clientLeft;
  const top = box.top + clientTop;
  return { left, top, right: left + clientWidth, bottom: top + clientHeight };
}

/** The body's overflow is the viewport's, unless the root element has its own. */
function isBodyOfViewport(element: Element): boolean {
  return element === document.body && getComputedStyle(document.documentElement).overflow === 'visible';
}

/** But for what holds fixed elements: that is a stacking context as well. */
function stackingOf(style: CSSStyleDeclaration, parent: Surroundings): Pick<Surroundings, 'z' | 'stacked'> {
  if (parent.stacked) return { z: parent.z, stacked: true };
  const counts = style.position !== 'static' || parent.lays;
  const z = counts ? Number.parseInt(style.zIndex, 10) : Number.NaN;
  if (!Number.isNaN(z)) return { z, stacked: true };
  const stacked =
    /fixed|sticky/.test(style.position) ||
    style.opacity !== '1' ||
    style.isolation === 'isolate' ||
    style.mixBlendMode !== 'normal' ||
    style.clipPath !== 'none';
  return { z: 0, stacked };
}

const HOLDS_FIXED = [
  'transform',
  'rotate',
  'scale',
  'translate',
  'filter',
  'backdropFilter',
  'perspective',
] as const;

const WILL_HOLD_FIXED = new RegExp(HOLDS_FIXED.join('|'));

/** Whether an element is what fixed elements in it are fixed to. */
function holdsFixedIn(style: CSSStyleDeclaration): boolean {
  return (
    HOLDS_FIXED.some((property) => !isNone(style[property])) ||
    /layout|paint|strict|content/.test(style.contain) ||
    WILL_HOLD_FIXED.test(style.willChange)
  );
}

/** Stuck to the edge of the viewport: as good as fixed until it scrolls off again. */
function isStuck(element: Element, style: CSSStyleDeclaration, parent: Surroundings): boolean {
  if (parent.scrolled) return false;
  const { top, bottom } = element.getBoundingClientRect();
  const isAt = (edge: number, inset: string): boolean => Math.abs(edge - Number.parseFloat(inset)) < 1;
  return isAt(top, style.top) || isAt(innerHeight - bottom, style.bottom);
}

function isRaised({ position, backgroundColor }: CSSStyleDeclaration, parent: Surroundings): boolean {
  const isOpaque = /^rgb\(/.test(backgroundColor);
  return !isOpaque && (parent.raised || position !== 'static');
}

export function intersect(one: Box | undefined, other: Box): Box {
  if (!one) return other;
  return {
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  };
}

export const isEmpty = ({ left, top, right, bottom }: Box): boolean => right <= left || bottom <= top;
