import { actAttribute } from '../../../extension/card-acts.ts';
import type { Drawing, DrawnCard } from '../../../extension/messages.ts';

const element = (tag: string, attributes: Record<string, string>, ...children: Drawing[]): Drawing => ({
  tag,
  attributes,
  children,
});

/** In the place of a card that the background could not draw, nor its style. */
export const FAILED_CARD: DrawnCard = {
  css:
    '.card{padding:12px 16px;border:1px solid GrayText;border-radius:10px;background:Canvas;color:CanvasText;color-scheme:light;font:14px/1.4 system-ui}' +
    '[data-theme=dark]{color-scheme:dark}h2{font-size:1.1em}h2,p{margin:0 0 8px}button{min-height:32px;padding:0 14px;font:inherit}',
  nodes: [
    element(
      'article',
      { class: 'card', lang: 'en', dir: 'ltr', tabindex: '0' },
      element('h2', {}, 'This card could not be opened'),
      element('p', {}, 'Close it and try again.'),
      element('button', { type: 'button', ...actAttribute({ act: 'close' }) }, 'Close'),
    ),
  ],
  hasMap: false,
};
