import { CardContent, type CardReach } from './card-content.ts';
import { hasFocus } from './has-focus.ts';

const TOP = ':modal, :popover-open, :fullscreen';

/** One card's element, what stands in it, and where the focus was before it went in. */
export class CardFrame {
  readonly element = document.createElement('div');
  readonly content: CardContent;
  private readonly style = document.createElement('style');
  private focusBefore: Element | null = null;

  constructor(reach: CardReach) {
    const { element } = this;
    element.className = 'card-frame';
    element.role = 'dialog';
    element.popover = 'manual'; // opens and closes by us alone: Escape and clicks are read by the hover machine
    this.content = new CardContent({ frame: element, style: this.style, reach });
    element.addEventListener('focusin', ({ relatedTarget: from }) => {
      if (from instanceof Element && !element.contains(from)) this.focusBefore = from;
    });
  }

  /** Moving a popover closes it: what stays where it is stays open. */
  putInto(place: HTMLElement): void {
    if (this.element.parentNode !== place) place.append(this.style, this.element);
  }

  /** Lays out, above all that is there now, what may be shown soon. */
  lay(): void {
    this.element.toggleAttribute('data-soon', true);
    this.lower();
    this.element.showPopover();
  }

  show(): void {
    const { element } = this;
    if (document.querySelector(TOP)) this.lower(); // what the page has put there since would lie over it
    if (!element.matches(':popover-open')) element.showPopover();
    element.removeAttribute('data-soon');
  }

  private lower(): void {
    if (this.element.matches(':popover-open')) this.element.hidePopover();
  }

  hide(): void {
    const { hasFocus } = this;
    this.lower();
    this.content.close();
    if (hasFocus) this.giveFocusBack();
    this.focusBefore = null;
  }

  remove(): void {
    this.hide();
    this.style.remove();
    this.element.remove();
  }

  get hasFocus(): boolean {
    return hasFocus(this.element);
  }

  /** Into the card. In a tab that is not in front, as behind the popup, no event tells where the focus was. */
  focus(): void {
    const { activeElement } = this.element.getRootNode() as ShadowRoot; // it stands in one of ours
    if (!this.hasFocus) this.focusBefore = activeElement ?? document.activeElement;
    this.content.focus();
  }

  /** Into the card or, from in there, back to where the focus was. */
  switchFocus(): void {
    if (this.hasFocus) this.giveFocusBack();
    else this.focus();
  }

  private giveFocusBack(): void {
    const { focusBefore } = this;
    if (focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
    else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  }
}
