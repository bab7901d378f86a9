/**
 * Counts by cell that a server has answered, in tiles: so many cells of one size next to each other. What was
 * counted once is not asked for again, whatever the view does.
 */
import type { Facet } from '../../event/facet';
import { OTHERS_LANE } from '../../layout/lanes/view';
import { cellMs } from '../../source/columns/cell-sizes';
import { type Part, WHOLE, lesser } from '../../source/remote/answer';
import { type Bins, OTHERS } from '../../source/remote/statements/bins';
import { isList } from '../../source/remote/statements/where';
import { AnswerCount } from './answer-count.svelte';

/** Cells of a tile. */
export const TILE = 128;
/** Tiles that are kept: some hundred screens. */
const MOST_KEPT = 600;

/** Tiles of a drawing at most: with more, its cells are too narrow to be seen. */
const MOST_DRAWN = 40;

/** Tiles of one size next to each other. */
export interface TileRange {
  readonly level: number;
  readonly first: number;
  readonly count: number;
}

interface Tile {
  readonly bins: ReadonlyMap<string, Bins>;
  readonly part: Part;
}

/** The cells of some lanes; index = lane · count + cell. */
export interface LaneCells {
  readonly least: Uint32Array;
  readonly most: Uint32Array;
  readonly began: Uint32Array;
}

/** The tiles that hold the cells of a level between two instants. */
export function tilesOver(level: number, from: number, to: number): TileRange {
  const size = cellMs(level) * TILE;
  const first = Math.floor(from / size);
  return { level, first, count: Math.max(1, Math.ceil(to / size) - first) };
}

const placeOf = (level: number, tile: number): string => `${level}:${tile}`;

const valueOfLane = (id: string): string => (id === OTHERS_LANE ? OTHERS : id);

export class Tiles {
  readonly by: Facet;
  /** Values that are counted each; null: all are. */
  readonly named: readonly string[] | null;
  readonly #tiles = new Map<string, Tile>();
  /** Goes up with each answer: whoever draws the cells draws them again. */
  readonly #answers = new AnswerCount();

  constructor(by: Facet, named: readonly string[] | null) {
    this.by = by;
    this.named = named;
  }

  get answers(): number {
    return this.#answers.current;
  }

  /** Sizes of cells of which there is a tile, small ones first. */
  get levels(): number[] {
    const levels = [...this.#tiles.keys()].map((place) => Number(place.split(':')[0]));
    return [...new Set(levels)].sort((a, b) => a - b);
  }

  /** Takes an answer about the cells of some tiles. */
  add({ level, first, count }: TileRange, bins: ReadonlyMap<string, Bins>, part: Part): void {
    for (let tile = 0; tile < count; tile += 1) {
      const [from, to] = [tile * TILE, (tile + 1) * TILE];
      const own = new Map<string, Bins>();
      for (const [value, { least, most, began }] of bins) {
        const cut = { most: most.slice(from, to), least: least.slice(from, to) };
        if (cut.most.some((n) => n > 0)) own.set(value, { ...cut, began: began.slice(from, to) });
      }
      const place = placeOf(level, first + tile);
      // The last one that came is the last one to go.
      this.#tiles.delete(place);
      this.#tiles.set(place, { bins: own, part });
    }
    for (const place of this.#tiles.keys()) {
      if (this.#tiles.size <= MOST_KEPT) break;
      this.#tiles.delete(place);
    }
    this.#answers.add();
  }

  /** Forgets what is not whole, so that it is asked for again. */
  forgetPartial(): void {
    for (const [place, { part }] of this.#tiles) {
      if (part.kind !== 'whole') this.#tiles.delete(place);
    }
  }

  /** The tiles of a range that are not here, as the smallest range of all of them; null when none is missing. */
  missing({ level, first, count }: TileRange): TileRange | null {
    const all = Array.from({ length: count }, (_, at) => first + at);
    const lacking = all.filter((tile) => !this.#tiles.has(placeOf(level, tile)));
    const [from, to] = [lacking[0], lacking.at(-1)];
    return from === undefined || to === undefined
      ? null
      : { level, first: from, count: to - from + 1 };
  }

  /**
   * The level of the cells to draw between two instants: the one that is looked for, the next larger one, or the
   * next smaller one, of which all tiles are here; else the one that covers the most of it. Null: none is here.
   */
  levelFor(wanted: number, from: number, to: number): number | null {
    const shareOf = (level: number): number => {
      const { first, count } = tilesOver(level, from, to);
      if (count > MOST_DRAWN) return 0;
      const all = Array.from({ length: count }, (_, at) => placeOf(level, first + at));
      return all.filter((place) => this.#tiles.has(place)).length / count;
    };
    const shares = this.levels.map((level) => ({ level, share: shareOf(level) }));
    const whole = shares.filter(({ share }) => share === 1).map(({ level }) => level);
    const next = whole.find((level) => level >= wanted) ?? whole.at(-1);
    if (next !== undefined) return next;
    const [best] = shares.filter(({ share }) => share > 0).sort((a, b) => b.share - a.share);
    return best?.level ?? null;
  }

  /** How much of the data the tiles of a range tell about. */
  partOf({ level, first, count }: TileRange): Part {
    let part = WHOLE;
    for (let tile = first; tile < first + count; tile += 1)
      part = lesser(part, this.#tiles.get(placeOf(level, tile))?.part ?? WHOLE);
    return part;
  }

  /** Cells of a level from the `first` one on, as far as they are here. @param order the lanes. */
  cells(level: number, first: number, count: number, order: readonly string[]): LaneCells {
    const fresh = (): Uint32Array => new Uint32Array(order.length * count);
    const [least, most, began] = [fresh(), fresh(), fresh()];
    const isTwice = isList(this.by);
    for (let tile = Math.floor(first / TILE); tile * TILE < first + count; tile += 1) {
      const here = this.#tiles.get(placeOf(level, tile));
      if (!here) continue;
      const from = Math.max(first, tile * TILE);
      const to = Math.min(first + count, (tile + 1) * TILE);
      order.forEach((id, lane) => {
        const bins = here.bins.get(valueOfLane(id));
        if (!bins) return;
        const at = lane * count + from - first;
        const [begin, end] = [from - tile * TILE, to - tile * TILE];
        most.set(bins.most.subarray(begin, end), at);
        began.set(bins.began.subarray(begin, end), at);
        // An event of two of the other values is counted twice: at most so many, and at least none.
        if (id !== OTHERS_LANE || !isTwice) least.set(bins.least.subarray(begin, end), at);
      });
    }
    return { least, most, began };
  }
}
