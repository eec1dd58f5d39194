/** Screen readers hear of a change in a region that was there before: so long after it came, or came anew. */
const HEARD_MS = 150;

/** Tells screen readers something, once and politely. Nobody sees it. */
export interface Announcer {
  readonly element: HTMLElement;
  /** An empty text takes back what has not been heard yet. */
  say(text: string): void;
}

export function createAnnouncer(): Announcer {
  const element = document.createElement('p');
  element.role = 'status';
  element.lang = 'en';
  element.style.cssText =
    'position:fixed;inline-size:1px;block-size:1px;margin:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap';
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    element,
    say(text) {
      clearTimeout(timer);
      element.textContent = '';
      if (text === '') return;
      timer = setTimeout(() => {
        element.textContent = text;
      }, HEARD_MS);
    },
  };
}
