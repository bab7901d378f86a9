/** What counts from which expression of an article, and the course of the line between them. */
import type { Box } from '../../layout/marks/card';

/** Tops of boxes on one line of text differ by less, px. */
const ONE_LINE_PX = 4;
/** How far a line between words of one line of text sags, px: it stays in the gap below them. */
const SAG_PX = 9;

const middle = ({ left, right }: Box): number => (left + right) / 2;
const at = (x: number, y: number): string =>
  `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;

/** By the start of an expression: those that count from it. */
export function byAntecedent<E extends { readonly from: { readonly start: number } | null }>(
  expressions: readonly E[],
): ReadonlyMap<number, readonly E[]> {
  const found = new Map<number, E[]>();
  for (const expression of expressions) {
    if (expression.from === null) continue;
    const known = found.get(expression.from.start);
    if (known) known.push(expression);
    else found.set(expression.from.start, [expression]);
  }
  return found;
}

/** An SVG path. Words of one line are joined from below, others across the gap between them. */
export function countedLine(from: Box, to: Box): string {
  const [start, end] = [middle(from), middle(to)];
  if (Math.abs(from.top - to.top) < ONE_LINE_PX) {
    const sag = Math.max(from.bottom, to.bottom) + SAG_PX;
    return `M${at(start, from.bottom)}C${at(start, sag)} ${at(end, sag)} ${at(end, to.bottom)}`;
  }
  const isBelow = from.top > to.top;
  const [y, z] = isBelow ? [from.top, to.bottom] : [from.bottom, to.top];
  const half = (y + z) / 2;
  return `M${at(start, y)}C${at(start, half)} ${at(end, half)} ${at(end, z)}`;
}

/** Where the line ends at the words that are counted from. */
export function countedEnd(from: Box, to: Box): { readonly x: number; readonly y: number } {
  const isAbove = from.top > to.top || Math.abs(from.top - to.top) < ONE_LINE_PX;
  return { x: middle(to), y: isAbove ? to.bottom : to.top };
}
