/** Draws a long list bit by bit, so that no frame has more to draw than it can. */
import type { TextStretch } from '../../article/highlight';

/** Pieces that are drawn at once, at first: an article of any usual length. */
const AT_FIRST = 400;
/** Pieces that are drawn in each further frame: some 10 ms. */
const IN_A_FRAME = 100;

/** Text that takes as long to draw as a mark does, UTF-16 units. */
const UNITS_IN_PIECE = 200;

/** Paragraphs that are drawn together, from one to before another. */
interface Group {
  readonly from: number;
  readonly to: number;
  readonly pieces: number;
}

/** Paragraphs in groups of what a frame can draw: a page of very many is then a short list. */
export function inGroups(paragraphs: readonly TextStretch[]): Group[] {
  const groups: Group[] = [];
  let from = 0;
  let pieces = 0;
  paragraphs.forEach(({ start, end }, at) => {
    pieces += 1 + (end - start) / UNITS_IN_PIECE;
    if (pieces < IN_A_FRAME && at < paragraphs.length - 1) return;
    groups.push({ from, to: at + 1, pieces });
    [from, pieces] = [at + 1, 0];
  });
  return groups;
}

export class Growing {
  /** How many items are drawn. */
  count = $state(0);
  readonly #costs: readonly number[];

  /** @param costs the pieces that each item is made of. */
  constructor(costs: readonly number[]) {
    this.#costs = costs;
    this.count = this.#after(0, AT_FIRST);
  }

  /** The count after so many more pieces; at least one item more. */
  #after(from: number, pieces: number): number {
    let left = pieces;
    let at = from;
    while (at < this.#costs.length && (at === from || left > 0)) {
      left -= this.#costs[at] ?? 0;
      at += 1;
    }
    return at;
  }

  /** Goes on, frame by frame, to the end. Returns what stops it, for an effect. */
  run(): () => void {
    let frame = 0;
    const step = (): void => {
      if (this.count >= this.#costs.length) return;
      this.count = this.#after(this.count, IN_A_FRAME);
      frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }
}
