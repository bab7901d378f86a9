/** Placement of a hover card: near its anchor, covering as little else as possible. */

/** px, in whatever the card is placed in. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface CardSpace {
  /** The card's anchor. */
  readonly anchor: Box;
  readonly widthPx: number;
  readonly heightPx: number;
  /** The area in which the card may be placed. */
  readonly within: Box;
  /** Distance between the card and its anchor. */
  readonly gapPx: number;
  /** Elements that the reader may want to point at next. */
  readonly others: readonly Box[];
}

export interface CardPlace {
  readonly leftPx: number;
  readonly topPx: number;
  /** The bridge from the anchor to the card: a pointer on it is on its way. */
  readonly bridge: Box;
}

/** Distance between the card and the edge of its area, px. */
const MARGIN_PX = 8;
/** A px beyond the edge weighs as much as this number of covered elements. */
const PER_PX_OUTSIDE = 10;
const OVER_ITS_OWN = 1000;
/** What an earlier place may cover more than the next one: it has to be worth the change. */
const PER_PLACE = 0.3;

const clamp = (value: number, low: number, high: number): number =>
  Math.max(low, Math.min(value, high));

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The candidates, in order of preference: above, below, then to either side. */
function boxes({ anchor, widthPx, heightPx, within, gapPx }: CardSpace): Box[] {
  const middle = (anchor.left + anchor.right) / 2;
  const above = anchor.top - gapPx - heightPx;
  const below = anchor.bottom + gapPx;
  const corners: readonly (readonly [number, number])[] = [
    [middle - widthPx / 2, above],
    [middle - widthPx / 2, below],
    [anchor.left, above],
    [anchor.right - widthPx, above],
    [anchor.left, below],
    [anchor.right - widthPx, below],
  ];
  const level = clamp(
    (anchor.top + anchor.bottom - heightPx) / 2,
    within.top + MARGIN_PX,
    within.bottom - MARGIN_PX - heightPx,
  );
  return [
    ...corners.map(([left, top]) => [
      clamp(left, within.left + MARGIN_PX, within.right - MARGIN_PX - widthPx),
      top,
    ]),
    [anchor.right + gapPx, level],
    [anchor.left - gapPx - widthPx, level],
  ].map(([left = 0, top = 0]) => ({ left, top, right: left + widthPx, bottom: top + heightPx }));
}

const outsidePx = (box: Box, within: Box): number =>
  Math.max(0, within.left - box.left) +
  Math.max(0, within.top - box.top) +
  Math.max(0, box.right - within.right) +
  Math.max(0, box.bottom - within.bottom);

/** As wide or as high as what the card is about, from its edge to the card's. */
function bridgeBetween(anchor: Box, card: Box): Box {
  const [left, right] = [Math.max(anchor.left, card.left), Math.min(anchor.right, card.right)];
  const [top, bottom] = [Math.max(anchor.top, card.top), Math.min(anchor.bottom, card.bottom)];
  if (card.bottom <= anchor.top) return { left, right, top: card.bottom, bottom: anchor.top };
  if (card.top >= anchor.bottom) return { left, right, top: anchor.bottom, bottom: card.top };
  return card.left >= anchor.right
    ? { left: anchor.right, right: card.left, top, bottom }
    : { left: card.right, right: anchor.left, top, bottom };
}

/** Border and padding of a card above and below its text, px. */
const FRAME_PX = 14;
/** Minimum height of a card's text: a lower one would show no more than a title. */
const LEAST_PX = 96;

/** Height that the text of a card may have so that the card fits beside, above or below its anchor. */
export function highestCard({
  anchor,
  within,
  gapPx,
  widthPx,
}: Pick<CardSpace, 'anchor' | 'within' | 'gapPx' | 'widthPx'>): number {
  const besidePx = Math.max(anchor.left - within.left, within.right - anchor.right);
  const isBeside = besidePx >= gapPx + widthPx + MARGIN_PX;
  const roomPx = isBeside
    ? within.bottom - within.top - MARGIN_PX
    : Math.max(anchor.top - within.top, within.bottom - anchor.bottom) - gapPx;
  return Math.max(LEAST_PX, Math.floor(roomPx - MARGIN_PX - FRAME_PX));
}

/**
 * Finds the place that covers the fewest elements; among equal ones the first of above, below, to
 * either side.
 */
export function placeCard(space: CardSpace): CardPlace {
  const { anchor, within, others } = space;
  const cost = (box: Box, index: number): number =>
    PER_PX_OUTSIDE * outsidePx(box, within) +
    (overlaps(box, anchor) ? OVER_ITS_OWN : 0) +
    others.filter((other) => overlaps(box, other)).length +
    PER_PLACE * index;
  const [best] = boxes(space)
    .map((box, index) => ({ box, cost: cost(box, index) }))
    .sort((a, b) => a.cost - b.cost);
  const box = best?.box ?? anchor;
  return { leftPx: box.left, topPx: box.top, bridge: bridgeBetween(anchor, box) };
}
