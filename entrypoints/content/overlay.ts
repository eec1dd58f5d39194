import mortalCss from './mortal.css?inline';
import overlayCss from './overlay.css?inline';

/** Where a mark goes: what covers its text is to cover it as well, and what moves its text is to move it. */
export interface LayerPlace {
  readonly z: number;
  /** With the viewport, not with the page. */
  readonly fixed: boolean | undefined;
  /** The element of the browser's top layer that the text is in. */
  readonly top: Element | undefined;
}

export interface Layer {
  readonly element: HTMLElement;
  /** Where its corner is in the viewport, now. */
  origin(): { readonly x: number; readonly y: number };
}

/** A bare element with a closed root, and where things are drawn in it. */
export interface Host {
  readonly host: HTMLElement;
  readonly content: HTMLElement;
}

/** The one element that we put on the page (two while a card is open in a modal dialog), and what is drawn in it. */
export interface Overlay {
  /** Where everything is drawn, in the closed root. */
  readonly content: HTMLElement;
  /** Whether a node is an element that we put on the page. */
  isOurs(node: Node): boolean;
  /** Whether an event comes from inside of them. */
  isFromOurs(event: Event): boolean;
  /** A second host, on the page nowhere yet, for a card that cannot be drawn in the first. */
  secondHost(): Host;
  /** Puts the host back where a page took it away; whether it had to. */
  keep(): boolean;
  /** Firefox ends a script at once when its extension goes: what is not kept alive fades away by itself. */
  stayAlive(): void;
  /** Where marks of one place go; made when first asked for. */
  layer(place: LayerPlace): Layer;
  /** How much larger than usual a root element draws what is in it. */
  zoom(): number;
  /** Takes away the layers of what has left the browser's top layer. */
  drop(layer: Layer): void;
  /** Something else may have come to the top: what belongs above it is put there again. */
  raise(): void;
  remove(): void;
}

/** Open in the end-to-end build only: the drivers do not see into closed roots. */
const MODE = import.meta.env.MODE === 'e2e' ? 'open' : 'closed';
/** A page that takes the host away again and again has its way in the end. */
const MOST_RETURNS = 50;

export function createOverlay(): Overlay {
  const { host, content } = createHost();
  let second: Host | null = null;
  const isOurs = (node: unknown): boolean => node === host || node === second?.host;
  const page = document.createElement('div');
  page.className = 'page';
  content.append(page);
  const layers = new Map<Element | undefined, Map<string, Layer>>();
  let returns = 0;

  const makeLayer = ({ z, fixed, top }: LayerPlace): Layer => {
    const element = document.createElement('div');
    element.className = 'layer';
    element.toggleAttribute('data-fixed', Boolean(fixed));
    if (top) element.popover = 'manual';
    else element.style.zIndex = `${z}`;
    content.append(element);
    // A layer of the page moves with it, but only from the next frame on: the corner of the page moves at once.
    const corner = fixed ? element : page;
    return {
      element,
      origin: () => {
        const { left: x, top: y } = corner.getBoundingClientRect();
        return { x, y };
      },
    };
  };
  const show = ({ element }: Layer): void => {
    if (element.popover && element.isConnected && !element.matches(':popover-open')) element.showPopover();
  };
  return {
    content,
    isOurs,
    isFromOurs: (event) => event.composedPath().some(isOurs),
    secondHost: () => {
      second ??= createHost();
      return second;
    },
    layer: (place) => {
      const ofTop = layers.get(place.top) ?? new Map<string, Layer>();
      layers.set(place.top, ofTop);
      const key = `${place.z} ${place.fixed}`;
      const layer = ofTop.get(key) ?? makeLayer(place);
      ofTop.set(key, layer);
      show(layer);
      return layer;
    },
    zoom: () => page.currentCSSZoom,
    drop: (layer) => {
      for (const [top, ofTop] of layers) {
        if (!top || ![...ofTop.values()].includes(layer)) continue;
        layers.delete(top);
        for (const { element } of ofTop.values()) element.remove();
      }
    },
    raise: () => {
      for (const [top, ofTop] of layers)
        if (top)
          for (const { element } of ofTop.values())
            if (element.matches(':popover-open')) element.hidePopover();
    },
    keep: () => {
      if (host.isConnected || returns++ > MOST_RETURNS) return false;
      document.documentElement?.append(host);
      return true;
    },
    stayAlive: () => {
      if (!import.meta.env.FIREFOX) return;
      for (const mortal of [content, second?.content]) {
        const dying = mortal?.getAnimations()[0];
        if (dying) dying.currentTime = 0;
      }
    },
    remove: () => {
      host.remove();
      second?.host.remove();
    },
  };
}

function createHost(): Host {
  const host = document.createElement('div');
  const style = document.createElement('style');
  style.textContent = import.meta.env.FIREFOX ? overlayCss + mortalCss : overlayCss;
  const content = document.createElement('div');
  content.className = import.meta.env.FIREFOX ? 'content mortal' : 'content';
  host.attachShadow({ mode: MODE }).append(style, content);
  return { host, content };
}
