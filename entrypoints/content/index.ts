import { defineContentScript } from 'wxt/utils/define-content-script';
import { runFrame } from './run-frame.ts';
import { runOnce } from './run-once.ts';
import { isReadable } from './text/is-shown.ts';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*', 'file:///*'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  main() {
    if (isReadable(document)) runOnce(runFrame);
  },
});
