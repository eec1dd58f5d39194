import { defineContentScript } from 'wxt/utils/define-content-script';
import { onceThereIsText } from './once-there-is-text.ts';
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
    if (isReadable(document)) runOnce(() => onceThereIsText(runFrame));
  },
});
