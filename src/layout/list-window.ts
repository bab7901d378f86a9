/**
 * Which rows of a long list are drawn. Browsers do not lay out elements of any height, so above
 * `MAX_SCROLL_PX` the scroll bar stands for more than its own length: a wheel or a finger still moves
 * the rows pixel by pixel, and only a long jump of the bar is scaled.
 *
 *     scroll bar  0 ├──────────────┤ scrollPx          at most MAX_SCROLL_PX
 *     rows        0 ├──────────────────────────┤ contentPx = count × rowPx
 *
 * All lengths are px.
 */

/**
 * Height limit of the scrolling element. Firefox stops at 17.9 million px, Chromium and Safari at
 * 33.5; below 2²³ a position also has room for half a pixel in the four bytes that drawing uses.
 */
export const MAX_SCROLL_PX = 8_000_000;

export interface ListGeometry {
  readonly count: number;
  readonly rowPx: number;
  /** Height of the visible part of the rows. */
  readonly viewPx: number;
}

/**
 * Scroll state of the list: the top of the visible part among all rows, and the value of the scroll
 * bar.
 */
export interface ListPosition {
  readonly topPx: number;
  readonly scrollPx: number;
}

export const contentPx = ({ count, rowPx }: ListGeometry): number => count * rowPx;

/** Height of the element that scrolls. */
export const scrollHeightPx = (list: ListGeometry): number =>
  Math.min(contentPx(list), MAX_SCROLL_PX);

/** The maximum scroll distance of the rows, and of the bar. */
const farthestPx = (list: ListGeometry): number => Math.max(0, contentPx(list) - list.viewPx);
const farthestScrollPx = (list: ListGeometry): number =>
  Math.max(0, scrollHeightPx(list) - list.viewPx);

const clamp = (value: number, most: number): number => Math.min(most, Math.max(0, value));

/** The position with `topPx` at the top and the matching scroll bar value, in whole pixels. */
export function positionAt(list: ListGeometry, topPx: number): ListPosition {
  const top = clamp(topPx, farthestPx(list));
  const most = farthestScrollPx(list);
  if (most === farthestPx(list)) return { topPx: top, scrollPx: top };
  return { topPx: top, scrollPx: Math.round((top / farthestPx(list)) * most) };
}

/** The position after the bar has been moved to `scrollPx`, by whatever moved it. */
export function follow(list: ListGeometry, before: ListPosition, scrollPx: number): ListPosition {
  const [most, farthest] = [farthestScrollPx(list), farthestPx(list)];
  const scroll = clamp(scrollPx, most);
  if (most === farthest) return { topPx: scroll, scrollPx: scroll };
  const by = scroll - before.scrollPx;
  // The ends of the bar are the ends of the list.
  if (scroll < 1) return { topPx: 0, scrollPx: 0 };
  if (scroll > most - 1) return { topPx: farthest, scrollPx: scroll };
  if (Math.abs(by) <= list.viewPx) {
    return { topPx: clamp(before.topPx + by, farthest), scrollPx: scroll };
  }
  return { topPx: (scroll / most) * farthest, scrollPx: scroll };
}

/**
 * The position that shows a row in full, moved no farther than needed, or with the row at the top.
 */
export function positionShowing(
  list: ListGeometry,
  { topPx }: ListPosition,
  row: number,
  edge: 'nearest' | 'top' = 'nearest',
): ListPosition {
  const rowTopPx = row * list.rowPx;
  const lowestPx = rowTopPx + list.rowPx - list.viewPx;
  if (edge === 'top' || rowTopPx < topPx) return positionAt(list, rowTopPx);
  return positionAt(list, Math.max(topPx, lowestPx));
}

/**
 * Rows drawn above and below the visible part, so that a scroll finds rows before the next frame.
 */
const AROUND = 12;

export interface RowWindow {
  readonly first: number;
  /** One past the last. */
  readonly last: number;
  /** Top of the first row in the element that scrolls. */
  readonly offsetPx: number;
}

/** The rows to draw. */
export function rowWindow(list: ListGeometry, { topPx, scrollPx }: ListPosition): RowWindow {
  const seen = Math.ceil(list.viewPx / list.rowPx) + 1;
  const at = Math.floor(topPx / list.rowPx);
  const first = Math.max(0, Math.min(at, list.count - seen) - AROUND);
  const last = Math.min(list.count, at + seen + AROUND);
  return { first, last, offsetPx: scrollPx + first * list.rowPx - topPx };
}
