type Flavours = Readonly<Record<'text/plain' | 'text/html', string>>;

/**
 * Puts a text on the clipboard, in the turn of a reader's click: no browser asks for a permission then. Pages without
 * https, and frames that may not use the clipboard, have the old command only.
 */
export async function copyToClipboard(flavours: Flavours): Promise<boolean> {
  try {
    const blobs = Object.entries(flavours).map(([type, text]) => [type, new Blob([text], { type })]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs) as Record<string, Blob>)]);
    return true;
  } catch {
    return copyByCommand(flavours);
  }
}

function copyByCommand(flavours: Flavours): boolean {
  const life = new AbortController();
  let isSet = false;
  const fill = (event: ClipboardEvent): void => {
    event.stopImmediatePropagation(); // it is none of the page's
    event.preventDefault();
    for (const [type, text] of Object.entries(flavours)) event.clipboardData?.setData(type, text);
    isSet = event.clipboardData !== null;
  };
  window.addEventListener('copy', fill, { capture: true, signal: life.signal });
  const isDone = document.execCommand('copy');
  life.abort();
  return isDone && isSet;
}
