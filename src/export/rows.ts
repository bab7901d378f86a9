/** Rows under and above the lanes: a heading in the column of names, items beside it. */
import type { Direction } from '../layout/scale';
import { STYLES } from './ink';
import type { Block, Pen } from './pen';
import type { SvgNode } from './svg';
import { NAME_GAP_PX } from './timeline';

/** The page's columns: names at the start of time, the time area beside them. */
export interface Columns {
  readonly widthPx: number;
  readonly gutterPx: number;
  readonly direction: Direction;
}

/** A thing of known width that stands in a row. */
export interface RowItem {
  readonly widthPx: number;
  /** Height where it is more than a row's, px; 0 for a single line. */
  readonly heightPx: number;
  /** Draws with the item's left edge and the middle of its row at the given point. */
  readonly draw: (leftPx: number, middlePx: number) => SvgNode[];
}

const ITEM_GAP_PX = 22;
const ROW_PX = 21;

/** Items one after the other from the reading side, in as many rows as they need. */
export function flow(items: readonly RowItem[], widthPx: number, direction: Direction): Block {
  const placed: { item: RowItem; x: number; row: number }[] = [];
  let x = 0;
  let row = 0;
  let rows = 0;
  for (const item of items) {
    if (x > 0 && x + item.widthPx > widthPx) [x, row] = [0, rows];
    placed.push({ item, x, row });
    rows = Math.max(rows, row + Math.max(1, Math.ceil(item.heightPx / ROW_PX)));
    x += item.widthPx + ITEM_GAP_PX;
  }
  return {
    heightPx: rows * ROW_PX,
    draw: (leftPx, topPx) =>
      placed.flatMap(({ item, x: at, row: index }) =>
        item.draw(
          direction === 'ltr' ? leftPx + at : leftPx + widthPx - at - item.widthPx,
          topPx + index * ROW_PX + ROW_PX / 2,
        ),
      ),
  };
}

/** A heading in the column of names and a block beside it. */
export function headed(
  heading: string,
  content: Block,
  columns: Columns,
  pen: Pen,
  headingTopPx = 2,
): Block {
  const { widthPx, gutterPx, direction } = columns;
  const name = pen.paragraph(
    [{ text: heading, style: STYLES.keyHeading }],
    Math.max(1, gutterPx - NAME_GAP_PX),
  );
  return {
    heightPx: Math.max(content.heightPx, name.heightPx),
    draw: (leftPx, topPx) => [
      ...name.draw(
        direction === 'ltr' ? leftPx : leftPx + widthPx - gutterPx + NAME_GAP_PX,
        topPx + headingTopPx,
      ),
      ...content.draw(direction === 'ltr' ? leftPx + gutterPx : leftPx, topPx),
    ],
  };
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
