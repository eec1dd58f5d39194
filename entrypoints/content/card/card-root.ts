import type { Host, Overlay } from '../overlay.ts';

/**
 * Where the card is drawn. An open modal dialog makes all that is not in it inert: a card for its text has a host of its
 * own in the dialog, until the next call.
 */
export function createCardRoot(overlay: Overlay): (dialog: Element | null) => HTMLElement {
  let second: Host | null = null;
  return (dialog) => {
    if (!dialog) {
      second?.host.remove();
      return overlay.content;
    }
    second ??= overlay.secondHost();
    if (second.host.parentNode !== dialog) dialog.append(second.host);
    return second.content;
  };
}
