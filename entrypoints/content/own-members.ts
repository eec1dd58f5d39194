/**
 * Members that the half with the marks has for itself: they cross neither to the background nor to the half with the
 * cards, and no browser has them. The second minifier shortens them when the extension is built: 0.25 kB of 16.
 */
export const OWN_MEMBERS: readonly string[] = (
  'answered begun block blocks blue cards clipOfAbsolute clipOfFixed closes colour company ' +
  'container current decide depth edge entered found goTo green grounds hasText hit holding ' +
  'holdsFixed isAnswered isBefore isEmpty isFlat isIdle isInLongText isIntact isLoose isLost ' +
  'isMarked isPicture isRendered isShown isThere job kindOf laidOut layer lays leaves look ' +
  'lookAgain looksChanged loose mayGoOn mention mentions moved offsetOf openCurrent opens outdated ' +
  'passedOver pieces place placed raise raised reader readingOf readOn red reported resized ' +
  'scrolled settle shownAt stacked startReading stayAlive strokes sweep takes textChanged toHost ' +
  'told toPaint topChanged unrendered'
).split(' ');
