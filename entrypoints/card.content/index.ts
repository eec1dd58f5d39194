import { defineContentScript } from 'wxt/utils/define-content-script';
import { leaveCardCode } from '../content/card/card-code.ts';
import { watchHeldKey } from '../content/card/held-key.ts';
import { servePopups } from '../content/card/serve-popups.ts';
import { startCards } from '../content/card/start-cards.ts';

/** The content script's other half, run in a frame when its reader first points at a mark, or may show marks by a key (docs/adr/0019). */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*', 'file:///*'],
  registration: 'runtime',
  main: () => leaveCardCode({ startCards, servePopups, watchHeldKey }),
});
