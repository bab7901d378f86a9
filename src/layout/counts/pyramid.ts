/**
 * Counts of events by lane and cell, at every cell size from a base on: any cell of any size is two or
 * three look-ups, however many events there are.
 *
 * - "May lie in it" = began before its end, and had not ended before its start: the difference of
 *   two running sums over the base cells.
 * - "Lies in it for certain" = the whole of its possible stretch is inside. Each event is counted at
 *   the smallest cell that holds it; larger cells add up the cells in them.
 */
import { cellMs } from '../../source/columns/cell-sizes';
import type { CellRange } from './cells';
import { type PyramidCounts, cellsAt, pyramidArrays } from './pyramid-counts';

export class Pyramid {
  readonly #counts: PyramidCounts;
  readonly #full = new Map<number, number>();

  constructor(counts: PyramidCounts) {
    this.#counts = counts;
  }

  /** Level of the smallest cells. */
  get base(): number {
    return this.#counts.base;
  }

  /** Events by lane. */
  get totals(): Uint32Array {
    return this.#counts.totals;
  }

  /** Each event once, whatever its lanes, in the base cell of the middle of its date. */
  get middles(): Uint32Array {
    return this.#counts.middles;
  }

  /** Whether cells of this level can be looked up here. */
  holds(level: number): boolean {
    const { base, inside } = this.#counts;
    return level >= base && level - base < inside.length;
  }

  /** Events of a lane that may fall in base cells [from, to). */
  touching(lane: number, from: number, to: number): number {
    const { cells, began, ended } = this.#counts;
    const row = lane * (cells + 1);
    const clamp = (cell: number): number => Math.min(cells, Math.max(0, cell));
    return (began[row + clamp(to)] as number) - (ended[row + clamp(from)] as number);
  }

  /** Counts of a lane for a range of cells, written into `least` and `most` from `offset` on. */
  read(lane: number, range: CellRange, least: Uint32Array, most: Uint32Array, offset = 0): void {
    const { level, first, count } = range;
    const { base, cells: end, began, ended, lasting } = this.#counts;
    const ratio = cellMs(level) / cellMs(base);
    const inside = this.#counts.inside[level - base] as Uint32Array;
    const cells = cellsAt(this.#counts, level);
    const until = Math.min(cells, first + count);
    const row = lane * (end + 1);
    for (let cell = Math.max(0, first); cell < until; cell += 1) {
      const at = offset + cell - first;
      const from = row + cell * ratio;
      const to = row + Math.min(end, (cell + 1) * ratio);
      most[at] = (began[to] as number) - (ended[from] as number);
      const going = lasting ? (lasting.began[to] as number) - (lasting.ended[from] as number) : 0;
      least[at] = (inside[lane * cells + cell] as number) + going;
    }
  }

  /** The greatest count of any lane and cell of a level. */
  full(level: number): number {
    const known = this.#full.get(level);
    if (known !== undefined) return known;
    const count = cellsAt(this.#counts, level);
    const [least, most] = [new Uint32Array(count), new Uint32Array(count)];
    let full = 1;
    for (let lane = 0; lane < this.#counts.lanes; lane += 1) {
      this.read(lane, { level, first: 0, count }, least, most);
      for (const value of most) full = Math.max(full, value);
    }
    this.#full.set(level, full);
    return full;
  }

  /** Bytes that the counts take. */
  get bytes(): number {
    return pyramidArrays(this.#counts).reduce((sum, { byteLength }) => sum + byteLength, 0);
  }
}
