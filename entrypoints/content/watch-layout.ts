interface Options {
  /** Something may be somewhere else now. */
  readonly moved: () => void;
  /** The page may have become lower, or its viewport another. */
  readonly resized: () => void;
  /** Something may have come to the browser's top layer, or left it. */
  readonly topChanged: () => void;
  /** Something scrolled: the page itself, or a part of it. */
  readonly scrolled: (what: 'page' | 'part') => void;
  readonly signal: AbortSignal;
}

/** Everything short of a mutation that moves text, or lets it look different: sizes, scrolling, fonts, pictures, transitions, night. */
export function watchLayout({ moved, resized, topChanged, scrolled, signal }: Options): void {
  const listen = { capture: true, passive: true, signal };
  const observer = new ResizeObserver(resized);
  observer.observe(document.documentElement);
  if (document.body) observer.observe(document.body);
  signal.addEventListener('abort', () => observer.disconnect());
  window.addEventListener('resize', resized, listen);
  window.addEventListener('scroll', ({ target }) => scrolled(target === document ? 'page' : 'part'), listen);
  for (const event of [
    'load',
    'transitionrun',
    'transitionstart',
    'transitionend',
    'animationstart',
    'animationend',
  ])
    document.addEventListener(event, moved, listen);
  matchMedia('(prefers-color-scheme:dark)').addEventListener('change', moved, { signal });
  document.fonts?.addEventListener('loadingdone', moved, { signal });
  for (const event of ['toggle', 'fullscreenchange']) document.addEventListener(event, topChanged, listen);
}
