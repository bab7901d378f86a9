/** Divides sections into pages: how much of each is where. Nothing is drawn yet. */
import type { Work } from './pace';
import type { Part, Section } from './section';

export interface PlacedPart {
  readonly id: string;
  readonly label: string;
  readonly part: Part;
  /** From the top of the page's content, px. */
  readonly topPx: number;
}

export interface PlacedPage {
  readonly parts: readonly PlacedPart[];
  /** Height of the page's content, px; more than its room if a single block is higher. */
  readonly heightPx: number;
}

/**
 * Lays sections under each other, and what finds no room on the next page.
 * @param roomPx height of the content of a page by its index; `Infinity` for a page that grows.
 */
export function* paginate(
  sections: readonly Section[],
  roomPx: (page: number) => number,
): Work<readonly PlacedPage[]> {
  const pages: PlacedPage[] = [];
  let parts: PlacedPart[] = [];
  let y = 0;
  const turn = (): void => {
    pages.push({ parts, heightPx: y });
    [parts, y] = [[], 0];
  };
  for (const first of sections) {
    let section: Section | null = first;
    while (section) {
      yield;
      const isTop = parts.length === 0;
      const topPx: number = isTop ? 0 : y + section.gapPx;
      const { part, rest } = section.take(roomPx(pages.length) - topPx, isTop);
      if (part) {
        parts.push({ id: section.id, label: section.label, part, topPx });
        y = topPx + part.heightPx;
      }
      // The remainder goes to the next page, and so does a section of which nothing fit.
      if (rest) turn();
      section = rest;
    }
  }
  turn();
  return pages;
}
