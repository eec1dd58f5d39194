import type { Page } from '@playwright/test';

interface DomNode {
  readonly nodeName: string;
  readonly backendNodeId: number;
  readonly attributes?: readonly string[];
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

function* descendants(node: DomNode): Generator<DomNode> {
  yield node;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) yield* descendants(child);
}

/** Moves the pointer onto the first mention of `words` in the page and leaves it there. */
export async function restOn(page: Page, words: string): Promise<void> {
  const at = await page.evaluate((sought) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.nodeValue?.indexOf(sought) ?? -1;
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + sought.length);
      node.parentElement?.scrollIntoView({ block: 'center' });
      const box = range.getClientRects()[0];
      if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    return null;
  }, words);
  if (at === null) throw new Error(`"${words}" is not on the page`);
  await page.mouse.move(at.x, at.y, { steps: 4 });
}

/**
 * The text of the open card as a reader sees it, or `null` while none is open. The shipped card sits in a closed
 * shadow root: only the browser's own debugger sees into it.
 */
export async function readCard(page: Page): Promise<string | null> {
  const debug = await page.context().newCDPSession(page);
  try {
    const { root } = await debug.send('DOM.getDocument', { depth: -1, pierce: true });
    const html = root.children?.find(({ nodeName }) => nodeName === 'HTML') as DomNode | undefined;
    const host = html?.children?.find(({ shadowRoots }) => shadowRoots !== undefined);
    const card = host && [...descendants(host)].find(({ attributes }) => attributes?.includes('popover'));
    if (!card) return null;
    const { object } = await debug.send('DOM.resolveNode', { backendNodeId: card.backendNodeId });
    const { result } = await debug.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration:
        'function () { return this.matches(":popover-open:not([data-soon])") ? this.innerText : "" }',
      returnByValue: true,
    });
    return (result.value as string).trim() || null;
  } finally {
    await debug.detach();
  }
}

const TRIES = 8;
const LOOKS = 30;
const LOOK_MS = 50;

/** Rests on `words` until the card is open. What came under a resting pointer opens none, so it rests again. */
export async function openCard(page: Page, words: string): Promise<string> {
  for (let tried = 0; tried < TRIES; tried++) {
    await restOn(page, words);
    for (let looked = 0; looked < LOOKS; looked++) {
      const text = await readCard(page);
      if (text !== null) return text;
      await new Promise((again) => setTimeout(again, LOOK_MS));
    }
    await page.mouse.move(0, 0);
  }
  throw new Error(`no card opened on "${words}"`);
}
