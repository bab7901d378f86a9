import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atOnce } from './pace';
import { type PlacedPage, paginate } from './pages';
import type { Block } from '../type/pen';
import { columnsSection, rowsSection, solid } from './section';
import { el } from '../draw/svg-tree';

const HEADING_PX = 20;

/** A block that draws its own name, height and place. */
const block = (id: string, heightPx: number): Block => ({
  heightPx,
  draw: (leftPx, topPx) => [el('rect', { id, x: leftPx, y: topPx, height: heightPx })],
});

const heading = (): Block => block('heading', HEADING_PX);
const name = { id: 'a', label: 'A', gapPx: 10 };

interface Box {
  readonly id: string;
  readonly x: number;
  readonly top: number;
  readonly foot: number;
}

function boxesOf(page: PlacedPage): Box[] {
  const drawn = page.parts.map(({ part, topPx }) => atOnce(part.draw(0, topPx)));
  return drawn.flat().map(({ attributes: { id, x, y, height } }) => ({
    id: String(id),
    x: Number(x),
    top: Number(y),
    foot: Number(y) + Number(height),
  }));
}

const ids = (boxes: readonly Box[]): string[] =>
  boxes.map(({ id }) => id).filter((id) => id !== 'heading');

describe('paginate', () => {
  const heights = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 40 });

  it('loses nothing, keeps the order, and goes beyond a page only with a single thing', async () => {
    await fc.assert(
      fc.asyncProperty(heights, heights, fc.integer({ min: 60, max: 400 }), async (a, b, room) => {
        const rows = a.map((px, index) => block(`row-${index}`, px));
        const blocks = b.map((px, index) => block(`note-${index}`, px));
        const sections = [
          ...solid(name, block('title', 50)),
          ...rowsSection({ ...name, rows, rowGapPx: 5, wrap: (inner) => inner }),
          ...columnsSection({
            ...name,
            blocks,
            count: 2,
            widthPx: 210,
            columnGapPx: 10,
            blockGapPx: 7,
            direction: 'ltr',
            heading,
          }),
        ];
        const pages = paginate(sections, () => room);
        const drawn = await Promise.all(pages.map(boxesOf));
        expect(drawn.flatMap(ids)).toEqual([
          'title',
          ...rows.map((_, index) => `row-${index}`),
          ...blocks.map((_, index) => `note-${index}`),
        ]);
        drawn.forEach((boxes, index) => {
          expect(boxes.length).toBeGreaterThan(0);
          const foot = Math.max(...boxes.map((box) => box.foot));
          expect(foot).toBeCloseTo(pages[index]?.heightPx ?? 0, 6);
          const tall = boxes.filter((box) => box.foot > room);
          // A block that is too high gets a column of its own, below at most a heading.
          for (const box of tall) expect(box.top).toBeLessThanOrEqual(HEADING_PX);
          for (const one of boxes) {
            for (const other of boxes) {
              const apart = one.x !== other.x || one.foot <= other.top || other.foot <= one.top;
              expect(one === other || apart).toBe(true);
            }
          }
        });
      }),
      { numRuns: 60 },
    );
  });

  it('is one page where a page grows', () => {
    const rows = Array.from({ length: 100 }, (_, index) => block(`row-${index}`, 50));
    const sections = rowsSection({ ...name, rows, rowGapPx: 0, wrap: (inner) => inner });
    expect(paginate(sections, () => Infinity)).toHaveLength(1);
  });

  it('is one empty page where there is nothing', () => {
    expect(paginate([], () => 100)).toEqual([{ parts: [], heightPx: 0 }]);
  });
});
