/** Whether the focus of the page is in what stands in one of our roots. `:focus` is nowhere in a window that is not in front. */
export const hasFocus = (element: Element): boolean =>
  element.contains((element.getRootNode() as ShadowRoot).activeElement);
