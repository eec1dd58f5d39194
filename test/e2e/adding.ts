import { clickLabelled, openPopup } from './own-pages.ts';
import type { Reader, Tab } from './reader.ts';

/** A tab with a page, and the popup about it after a click on "Add this article". */
export async function addPage(reader: Reader, url: string): Promise<{ tab: Tab; popup: Tab }> {
  const tab = await reader.open(url);
  const popup = await openPopup(reader, url);
  await clickLabelled(popup, 'Add this article');
  return { tab, popup };
}

/** Makes the article on a page so long that it can be seen to be read. */
export async function lengthen(tab: Tab, times: number): Promise<void> {
  await tab.evaluate((count) => {
    const paragraphs = [...document.querySelectorAll('article p, main p')];
    for (let time = 0; time < count; time++)
      for (const paragraph of paragraphs) paragraph.parentElement?.append(paragraph.cloneNode(true));
  }, times);
}

/** The headlines of the articles in the library, as the options list them. */
export async function listedArticles(reader: Reader): Promise<string> {
  const options = await reader.open(reader.extensionUrl('options.html'));
  await options.evaluate(async () => {
    while (!document.querySelector('[aria-labelledby="your-articles"] li'))
      await new Promise(requestAnimationFrame);
  });
  const text = await options.evaluate(
    () => document.querySelector<HTMLElement>('[aria-labelledby="your-articles"]')?.innerText ?? '',
  );
  await options.close();
  return text;
}

/** As a new user: no article was ever added. */
export async function deleteAdded(reader: Reader): Promise<void> {
  const own = await reader.open(reader.extensionUrl('welcome.html'));
  await own.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const gone = indexedDB.deleteDatabase('articles');
        gone.onsuccess = () => resolve();
        gone.onerror = () => reject(gone.error);
      }),
  );
  await own.close();
  await reader.store({});
}
