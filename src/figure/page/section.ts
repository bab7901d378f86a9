/**
 * Sections: the parts of a figure from top to bottom. A section fills as much of a page as there is
 * room, and continues on the next page.
 */
import type { Work } from './pace';
import { type Block, stack } from '../type/pen';
import { inColumns } from './page-columns';
import type { SvgNode } from '../draw/svg-tree';
import type { Direction } from '../../layout/scale/time-scale';

/** A part of a section on one page. Drawn in steps: a page may hold thousands of things. */
export interface Part {
  readonly heightPx: number;
  readonly draw: (leftPx: number, topPx: number) => Work<SvgNode[]>;
}

export interface Taken {
  /** Null: nothing of it fits here. */
  readonly part: Part | null;
  /** What is left for the next page. */
  readonly rest: Section | null;
}

export interface Section {
  /** Id and name of its layer. */
  readonly id: string;
  readonly label: string;
  /** Space above, if something is above it, px. */
  readonly gapPx: number;
  /**
   * As much as fits into the given height. @param isTop nothing is above it: it must return
   * something, however high.
   */
  readonly take: (roomPx: number, isTop: boolean) => Taken;
}

export interface SectionName {
  readonly id: string;
  readonly label: string;
  readonly gapPx: number;
}

/** Blocks with their places in the part. */
interface Placed {
  readonly block: Block;
  readonly xPx: number;
  readonly yPx: number;
}

function partOf(placed: readonly Placed[], heightPx: number): Part {
  return {
    heightPx,
    draw: function* (leftPx, topPx) {
      const nodes: SvgNode[] = [];
      for (const { block, xPx, yPx } of placed) {
        yield 0;
        nodes.push(...block.draw(leftPx + xPx, topPx + yPx));
      }
      return nodes;
    },
  };
}

/** A block that stays whole; none when it has no height. */
export function solid(name: SectionName, block: Block): Section[] {
  if (block.heightPx === 0) return [];
  const section: Section = {
    ...name,
    take: (roomPx, isTop) =>
      isTop || block.heightPx <= roomPx
        ? { part: partOf([{ block, xPx: 0, yPx: 0 }], block.heightPx), rest: null }
        : { part: null, rest: section },
  };
  return [section];
}

interface RowsInput extends SectionName {
  readonly rows: readonly Block[];
  readonly rowGapPx: number;
  /** What stands around the rows of a page. */
  readonly wrap: (rows: Block, isContinued: boolean) => Block;
}

/** Rows under each other, broken between two of them. */
export function rowsSection(input: RowsInput, isContinued = false): Section[] {
  const { id, label, gapPx, rows, rowGapPx, wrap } = input;
  if (rows.length === 0) return [];
  const wrapped = (count: number): Block =>
    wrap(stack(rows.slice(0, count), rowGapPx), isContinued);
  const section: Section = {
    id,
    label,
    gapPx,
    take: (roomPx, isTop) => {
      const whole = wrapped(rows.length);
      if (whole.heightPx <= roomPx)
        return { part: partOf([origin(whole)], whole.heightPx), rest: null };
      const aroundPx = wrapped(1).heightPx - (rows[0]?.heightPx ?? 0);
      let count = 0;
      let heightPx = aroundPx;
      for (const row of rows) {
        heightPx += row.heightPx + (count > 0 ? rowGapPx : 0);
        if (heightPx > roomPx) break;
        count += 1;
      }
      if (count === 0 && !isTop) return { part: null, rest: section };
      const some = wrapped(Math.max(1, count));
      const [rest = null] = rowsSection({ ...input, rows: rows.slice(Math.max(1, count)) }, true);
      return { part: partOf([origin(some)], some.heightPx), rest };
    },
  };
  return [section];
}

const origin = (block: Block): Placed => ({ block, xPx: 0, yPx: 0 });

/** Splits blocks in order into columns that are at most so high; a higher block has its own. */
function fill(blocks: readonly Block[], limitPx: number, gapPx: number): Block[][] {
  const columns: Block[][] = [];
  let height = 0;
  for (const block of blocks) {
    const last = columns[columns.length - 1];
    const next = height + gapPx + block.heightPx;
    if (!last || next > limitPx) {
      columns.push([block]);
      height = block.heightPx;
    } else {
      last.push(block);
      height = next;
    }
  }
  return columns;
}

/** Splits blocks in order into columns so that the highest is as low as it can be. */
function balance(blocks: readonly Block[], count: number, gapPx: number): Block[][] {
  let low = Math.max(0, ...blocks.map((block) => block.heightPx));
  let high = blocks.reduce((sum, block) => sum + block.heightPx + gapPx, 0);
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (fill(blocks, middle, gapPx).length <= count) high = middle;
    else low = middle;
  }
  return fill(blocks, high, gapPx);
}

interface ColumnsInput extends SectionName {
  readonly blocks: readonly Block[];
  readonly count: number;
  readonly widthPx: number;
  readonly columnGapPx: number;
  /** Between two blocks of a column. */
  readonly blockGapPx: number;
  readonly direction: Direction;
  readonly heading: (isContinued: boolean) => Block;
}

const heightOf = (columns: readonly (readonly Block[])[], gapPx: number): number =>
  Math.max(0, ...columns.map((column) => stack(column, gapPx).heightPx));

/** Blocks in columns: column after column from the reading side, balanced where they end. */
export function columnsSection(input: ColumnsInput, isContinued = false): Section[] {
  const { id, label, gapPx, blocks, count, widthPx, columnGapPx, blockGapPx, direction } = input;
  if (blocks.length === 0) return [];
  const heading = input.heading(isContinued);
  const columnPx = (widthPx - (count - 1) * columnGapPx) / count;
  const part = (columns: readonly (readonly Block[])[]): Part => {
    const placed: Placed[] = [origin(heading)];
    columns.forEach((column, index) => {
      const offset = index * (columnPx + columnGapPx);
      const xPx = direction === 'ltr' ? offset : widthPx - columnPx - offset;
      let yPx = heading.heightPx;
      for (const block of column) {
        placed.push({ block, xPx, yPx });
        yPx += block.heightPx + blockGapPx;
      }
    });
    return partOf(placed, heading.heightPx + heightOf(columns, blockGapPx));
  };
  const section: Section = {
    id,
    label,
    gapPx,
    take: (roomPx, isTop) => {
      const limit = roomPx - heading.heightPx;
      const filled = fill(blocks, limit, blockGapPx);
      const isWhole = filled.length <= count && heightOf(filled, blockGapPx) <= limit;
      if (isWhole) return { part: part(balance(blocks, count, blockGapPx)), rest: null };
      // A block that is too high for the room here may fit on a page of its own.
      const tooHigh = isTop ? -1 : filled.findIndex((column) => (column[0]?.heightPx ?? 0) > limit);
      const columns = tooHigh < 0 ? count : Math.min(count, tooHigh);
      if (columns === 0) return { part: null, rest: section };
      const left = filled.slice(columns).flat();
      const [rest = null] = columnsSection({ ...input, blocks: left }, true);
      return { part: part(filled.slice(0, columns)), rest };
    },
  };
  return [section];
}

/** Rows of blocks in columns of equal width, for `rowsSection`. */
export function rowsOf(
  blocks: readonly Block[],
  count: number,
  widthPx: number,
  columnGapPx: number,
  direction: Direction,
): Block[] {
  return Array.from({ length: Math.ceil(blocks.length / count) }, (_, row) =>
    inColumns(
      blocks.slice(row * count, (row + 1) * count),
      count,
      widthPx,
      columnGapPx,
      0,
      direction,
    ),
  );
}
