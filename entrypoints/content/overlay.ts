import overlayCss from './overlay.css?inline';

/** The one element that we put on the page, and what is drawn in it. */
export interface Overlay {
  /** Where everything is drawn, in the closed root. */
  readonly content: HTMLElement;
  readonly host: HTMLElement;
  /** Puts the host back where a page took it away. */
  keep(): void;
  /** Firefox ends a script at once when its extension goes: what is not kept alive fades away by itself. */
  stayAlive(): void;
  /** Where marks of one z-index go; made when first asked for. */
  layer(z: number, fixed: boolean): HTMLElement;
  /** Makes the layers as high as the page; `shrink` also where they have become too high. */
  fit(shrink: 'shrink' | 'grow'): void;
  remove(): void;
}

/** Open in the end-to-end build only: the drivers do not see into closed roots. */
const MODE = import.meta.env.MODE === 'e2e' ? 'open' : 'closed';
/** A page that takes the host away again and again has its way in the end. */
const MOST_RETURNS = 50;

export function createOverlay(): Overlay {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: MODE });
  const style = document.createElement('style');
  style.textContent = overlayCss;
  const content = document.createElement('div');
  content.className = import.meta.env.FIREFOX ? 'content mortal' : 'content';
  root.append(style, content);
  const layers = new Map<string, HTMLElement>();
  let height = 0;
  let returns = 0;

  const layer = (z: number, fixed: boolean): HTMLElement => {
    const key = `${z}${fixed ? 'f' : ''}`;
    const known = layers.get(key);
    if (known) return known;
    const made = document.createElement('div');
    made.className = 'layer';
    made.toggleAttribute('data-fixed', fixed);
    made.style.zIndex = `${z}`;
    if (!fixed) made.style.blockSize = `${height}px`;
    layers.set(key, made);
    content.append(made);
    return made;
  };
  const setHeight = (to: number): void => {
    height = to;
    for (const each of layers.values())
      if (!each.hasAttribute('data-fixed')) each.style.blockSize = `${to}px`;
  };
  return {
    content,
    host,
    layer,
    keep: () => {
      if (host.isConnected || returns++ > MOST_RETURNS) return;
      document.documentElement?.append(host);
    },
    stayAlive: () => {
      const dying = import.meta.env.FIREFOX ? content.getAnimations()[0] : undefined;
      if (dying) dying.currentTime = 0;
    },
    fit: (shrink) => {
      // Our own layers count in the page's height: they have to be out of the way to see it become less.
      if (shrink === 'shrink') setHeight(0);
      const now = document.documentElement.scrollHeight;
      if (now !== height) setHeight(now);
    },
    remove: () => host.remove(),
  };
}
