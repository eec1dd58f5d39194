import type { DrawnCard } from '../../../extension/messages.ts';

/** In the place of a card that the background could not draw, nor its style. */
export const FAILED_CARD: DrawnCard = {
  css: '.card{padding:12px 16px;border:1px solid;background:Canvas;color:CanvasText;font:14px/1.4 system-ui}',
  nodes: [
    {
      tag: 'article',
      attributes: { class: 'card', lang: 'en', dir: 'ltr', tabindex: '0' },
      children: ['This card cannot be opened now. Close it with Escape and try again.'],
    },
  ],
};
