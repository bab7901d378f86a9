/** Rows below and above the lanes: a heading in the column of names, items beside it. */
import type { Direction } from '../../layout/scale/time-scale';
import { STYLES } from '../draw/ink';
import type { Block, Pen } from '../type/pen';
import type { SvgNode } from '../draw/svg-tree';
import { NAME_GAP_PX, type PageColumns } from './page-columns';

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
  columns: PageColumns,
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
