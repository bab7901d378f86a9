/** The columns of a page: names beside the time area, and blocks in columns of equal width. */
import type { Direction } from '../../layout/scale/time-scale';
import type { Block } from '../type/pen';

/** Space around lane names: to the edge of the page area and to the time area. */
export const NAME_GAP_PX = 14;

/** The page's columns: names at the start of time, the time area beside them. */
export interface PageColumns {
  readonly widthPx: number;
  readonly gutterPx: number;
  readonly direction: Direction;
}

/** Blocks in columns of equal width, row by row from the reading side. */
export function inColumns(
  blocks: readonly Block[],
  count: number,
  widthPx: number,
  columnGapPx: number,
  rowGapPx: number,
  direction: Direction,
): Block {
  const columnPx = columnWidth(count, widthPx, columnGapPx);
  const rows: Block[][] = [];
  for (let at = 0; at < blocks.length; at += count) rows.push(blocks.slice(at, at + count));
  const heights = rows.map((row) => Math.max(...row.map((block) => block.heightPx)));
  return {
    heightPx: heights.reduce((sum, height) => sum + height + rowGapPx, rows.length ? -rowGapPx : 0),
    draw: (leftPx, topPx) => {
      let y = topPx;
      return rows.flatMap((row, index) => {
        const nodes = row.flatMap((block, column) => {
          const offset = column * (columnPx + columnGapPx);
          return block.draw(
            direction === 'ltr' ? leftPx + offset : leftPx + widthPx - columnPx - offset,
            y,
          );
        });
        y += (heights[index] ?? 0) + rowGapPx;
        return nodes;
      });
    },
  };
}

/** Width of one of several equal columns. */
export function columnWidth(count: number, widthPx: number, gapPx: number): number {
  return (widthPx - (count - 1) * gapPx) / count;
}
