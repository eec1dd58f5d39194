type AnyRoot = (element: Element) => ShadowRoot | null;

/**
 * Takes away what an earlier script of ours left behind: after an update Firefox ends the old script at once, without
 * telling it. Only extensions can look into closed roots, and so can tell our host from others.
 */
export function removeStaleHosts(): void {
  const { chrome } = globalThis as { chrome?: { dom?: { openOrClosedShadowRoot?: AnyRoot } } };
  const rootOf: AnyRoot = (element) =>
    chrome?.dom?.openOrClosedShadowRoot?.(element as HTMLElement) ??
    (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ??
    null;
  for (const child of [...document.documentElement.children]) {
    if (child.localName !== 'div' || child.attributes.length > 0) continue;
    if (rootOf(child)?.querySelector('.content > :is(.page, .card-frame)')) child.remove();
  }
}
