import { render } from 'preact';
import { browser } from '../../extension/browser.ts';
import { Popup } from './Popup.tsx';

/** The tab in front, or the one named in the address: `popup.html?tab=7` opens the popup in a tab of its own. */
async function tabInQuestion() {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null) return browser.tabs.get(Number(named)).catch(() => null);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab ?? null;
}

const root = document.getElementById('popup');
const tab = await tabInQuestion();
if (root) render(<Popup tab={tab?.id ?? null} url={tab?.url ?? ''} />, root);
