/** What is clicked must have been seen for so long: a page could uncover it just before. */
const SEEN_MS = 250;
/** The least delay that browsers allow for this. */
const DELAY_MS = 100;

/** https://w3c.github.io/IntersectionObserver/v2/: not yet in TypeScript's DOM. */
type ObserverOptions = IntersectionObserverInit & {
  readonly trackVisibility: true;
  readonly delay: number;
};
type VisibilityEntry = IntersectionObserverEntry & { readonly isVisible?: boolean };

/**
 * Whether a reader truly sees an element: a page can lay something over a card that lets clicks through, or show it in
 * a frame that is itself invisible. Chromium tells (Intersection Observer v2). Where the browser does not tell, nothing
 * in a frame counts as seen, since its parents may hide it, and on top the top layer is trusted. What is laid out but
 * hidden counts as seen there: the answer is for what is shown since a time, `performance.now()`.
 */
export function watchVisibility(element: Element): (since: number) => boolean {
  let seenSince: number | null = null;
  const options: ObserverOptions = { trackVisibility: true, delay: DELAY_MS, threshold: [0, 0.5, 1] };
  const observer = new IntersectionObserver((entries) => {
    const entry = entries.at(-1) as VisibilityEntry | undefined; // see the type
    const seen = entry?.isVisible ?? (entry?.isIntersecting === true && window === window.top);
    if (!seen) seenSince = null;
    else seenSince ??= performance.now();
  }, options);
  observer.observe(element);
  return (since) => seenSince !== null && performance.now() - Math.max(seenSince, since) >= SEEN_MS;
}
