/**
 * Members that the half with the marks has for itself: they cross neither to the background nor to the half with the
 * cards, and it asks nothing of a browser by these names. The second minifier shortens them when the extension is built: 0.25 kB of 16.
 */
export const OWN_MEMBERS: readonly string[] = (
  'alpha answer answered areAllMarked begin begun block blocks blue border box cards check clip ' +
  'clipOfAbsolute clipOfFixed closes colour colours company container containers certain current decide depth ' +
  'draw drawn drop edge element entered everything first fixed found frames giveBack goTo green grounds ' +
  'hasText hit holding holdsFixed inView isBefore isEmpty isFar isFlat isIdle isInLongText ' +
  'isIntact isLoose isLost isMarked isPicture isRendered isShown isThere isUrgent job keep mentionsOf ' +
  'kindOf know laidOut layer lays leaves line look lookAgain looksChanged loose made mayGoOn ' +
  'measured mention moved names near note offsetOf old openCurrent opens origin outdated ' +
  'paint part passedOver pieces place placed pool put raise raised reader readings readingOf readOn red ' +
  'removed reported request resized root scrolled send session settle shape shownAt stacked ' +
  'startReading stayAlive strokes sweep takes textChanged toHost told toPaint topChanged ' +
  'unrendered zoom'
).split(' ');

/**
 * The same for the half with the cards: those of Floating UI and a few of its own. Floating UI makes up some names while it runs
 * (`floating`, `reference`, the middleware): they stay.
 */
export const LATE_MEMBERS: readonly string[] = (
  'alignmentOffset altBoundary askedMap boundary cardOf citationOf closeKept closeMenu ' +
  'convertOffsetParentRelativeRectToViewportRelativeRect crossAxis detectOverflow drawTrail elementContext ' +
  'fallbackAxisSideDirection fallbackPlacements fallbackStrategy flipAlignment focusBefore getClippingRect ' +
  'getDimensions getDocumentElement getElementRects getOffsetParent getScale giveFocusBack goAlong ' +
  'initialPlacement isElement isOnWay isRTL mainAxis mapOf middleware middlewareData openedAt overflows ' +
  'placement platform prepare putInto reach renewWith rootBoundary sayPaused sizeWithin strategy ' +
  'switchFocus trail'
).split(' ');
