/**
 * Counts of events by lane and cell, at every cell size from a base on. Built in one pass over the
 * rows; then any cell of any size is two or three look-ups, however many events there are.
 *
 * - "May lie in it" = began before its end, and had not ended before its start: the difference of
 *   two running sums over the base cells.
 * - "Lies in it for certain" = the whole of its possible stretch is inside. Each event is counted at
 *   the smallest cell that holds it; larger cells add up the cells in them.
 */
import type { Columns } from '../event/columns';
import { LASTING, OPEN_END } from '../event/columns';
import type { RowFilter } from '../event/columns-filter';
import { type CellRange, CELL_MINUTES, cellMinutes } from './cells';

/** Entries (lanes × base cells) for each event; an entry takes 16 bytes, or 24 where events last. */
const ENTRIES_PER_EVENT = 1 / 12;
const MIN_CELLS = 64;

/** Which lanes a row stands in. */
export interface LaneCodes {
  readonly lanes: number;
  /** Lanes by code. */
  readonly sets: readonly (readonly number[])[];
  readonly codes: Uint8Array | Uint16Array | Uint32Array;
}

/** Whether a date counts as certain: not one that its source or a reviewer doubts. */
const DOUBTED = 2;
export const isSure = (traits: number): boolean => (traits & 3) !== DOUBTED;

/** The finest level that the budget of memory allows for so many minutes and lanes. */
function baseLevel(minutes: number, lanes: number, events: number): number {
  const cells = Math.max(MIN_CELLS, (events * ENTRIES_PER_EVENT) / Math.max(1, lanes));
  const level = CELL_MINUTES.findIndex((size) => minutes / size <= cells);
  return level < 0 ? CELL_MINUTES.length - 1 : level;
}

export class Pyramid {
  readonly base: number;
  /** Base cells. */
  readonly cells: number;
  readonly lanes: number;
  /** Events by lane. */
  readonly totals: Uint32Array;
  /** Each event once, whatever its lanes, in the base cell of the middle of its date. */
  readonly middles: Uint32Array;
  /** Events that began (or lasting ones that began) before a base cell; and that ended before it. */
  readonly #began: Uint32Array;
  readonly #ended: Uint32Array;
  #lasting: {
    readonly began: Uint32Array;
    readonly ended: Uint32Array;
  } | null = null;
  /** Certain counts by level from the base on, then lane · cells + cell. */
  readonly #inside: Uint32Array[] = [];
  readonly #full = new Map<number, number>();

  /** @param minutes length of the data from the origin on. */
  constructor(
    columns: Columns,
    { pass, found }: RowFilter,
    laneCodes: LaneCodes,
    origin: number,
    minutes: number,
  ) {
    const { lanes } = laneCodes;
    this.lanes = lanes;
    this.base = baseLevel(minutes, lanes, columns.dated);
    const size = cellMinutes(this.base);
    const cells = Math.max(1, Math.ceil(minutes / size));
    this.cells = cells;
    this.totals = new Uint32Array(lanes);
    this.middles = new Uint32Array(cells);
    const stride = cells + 1;
    const began = new Uint32Array(lanes * stride);
    const ended = new Uint32Array(lanes * stride);
    this.#began = began;
    this.#ended = ended;
    for (let level = this.base; level < CELL_MINUTES.length; level += 1) {
      const count = this.cellsAt(level);
      this.#inside.push(new Uint32Array(lanes * count));
      if (count === 1) break;
    }
    const { start, stretch, facets, dated } = columns;
    const { codes: stretches, minutes: lengths, traits } = stretch;
    const { base, claimant, kind, article } = facets;
    const { middles } = this;
    const [passBase, passClaimant] = [pass.base, pass.claimant];
    const [passKind, passArticle] = [pass.kind, pass.article];
    const [bases, claimants] = [base.codes, claimant.codes];
    const [kinds, articles] = [kind.codes, article.codes];
    const { sets, codes } = laneCodes;
    const insides = this.#inside;
    const widths = Int32Array.from(insides, (_, step) => this.cellsAt(this.base + step));
    // Multiplying is several times faster than dividing; the half keeps it from falling short of a
    // whole number.
    const perSize = 1 / size;
    const perRatio = Float64Array.from(insides, (_, step) => size / cellMinutes(this.base + step));
    const last = cells - 1;
    for (let row = 0; row < dated; row += 1) {
      if (
        passBase[bases[row] as number] === 0 ||
        passClaimant[claimants[row] as number] === 0 ||
        passKind[kinds[row] as number] === 0 ||
        passArticle[articles[row] as number] === 0 ||
        (found !== null && found[row] !== 1)
      )
        continue;
      const from = (start[row] as number) - origin;
      const code = stretches[row] as number;
      const end = (start[row] as number) + (lengths[code] as number);
      const to = Math.min(OPEN_END, end) - 1 - origin;
      const first = from <= 0 ? 0 : Math.min(last, ((from + 0.5) * perSize) | 0);
      const final = to <= 0 ? 0 : Math.min(last, ((to + 0.5) * perSize) | 0);
      (middles[(first + final) >> 1] as number)++;
      const trait = traits[code] as number;
      const held = isSure(trait) && from >= 0 && to < minutes;
      // The smallest cell that holds the event, and its step above the base.
      let step = 0;
      let cell = first;
      if (held && first !== final && (trait & LASTING) === 0) {
        for (step = 1; step < perRatio.length; step += 1) {
          const share = perRatio[step] as number;
          cell = ((first + 0.5) * share) | 0;
          if (cell === (((final + 0.5) * share) | 0)) break;
        }
      }
      const set = sets[codes[row] as number] as readonly number[];
      for (let at = 0; at < set.length; at += 1) {
        const lane = set[at] as number;
        (began[lane * stride + first + 1] as number)++;
        (ended[lane * stride + final + 1] as number)++;
        if (!held) continue;
        if ((trait & LASTING) !== 0) {
          this.#addLasting(lane * stride + first + 1, lane * stride + final + 1);
          continue;
        }
        const inside = insides[step];
        if (inside) (inside[lane * (widths[step] as number) + cell] as number)++;
      }
    }
    this.#addUp();
  }

  #addLasting(began: number, ended: number): void {
    this.#lasting ??= {
      began: new Uint32Array(this.#began.length),
      ended: new Uint32Array(this.#ended.length),
    };
    (this.#lasting.began[began] as number)++;
    (this.#lasting.ended[ended] as number)++;
  }

  /** From counts to running sums, and from small cells to the larger ones that hold them. */
  #addUp(): void {
    const stride = this.cells + 1;
    const sums = [this.#began, this.#ended];
    if (this.#lasting) sums.push(this.#lasting.began, this.#lasting.ended);
    for (const counts of sums) {
      for (let lane = 0; lane < this.lanes; lane += 1) {
        for (let at = lane * stride + 1; at < (lane + 1) * stride; at += 1) {
          (counts[at] as number) += counts[at - 1] as number;
        }
      }
    }
    for (let lane = 0; lane < this.lanes; lane += 1) {
      this.totals[lane] = this.#began[(lane + 1) * stride - 1] as number;
    }
    for (let step = 1; step < this.#inside.length; step += 1) {
      const finer = this.#inside[step - 1] as Uint32Array;
      const counts = this.#inside[step] as Uint32Array;
      const level = this.base + step;
      const ratio = cellMinutes(level) / cellMinutes(level - 1);
      const [cells, finerCells] = [this.cellsAt(level), this.cellsAt(level - 1)];
      for (let lane = 0; lane < this.lanes; lane += 1) {
        for (let cell = 0; cell < finerCells; cell += 1) {
          (counts[lane * cells + Math.trunc(cell / ratio)] as number) += finer[
            lane * finerCells + cell
          ] as number;
        }
      }
    }
  }

  /** Cells of a level, from the origin to the end of the data. */
  cellsAt(level: number): number {
    return Math.ceil(this.cells / (cellMinutes(level) / cellMinutes(this.base)));
  }

  /** Whether cells of this level can be looked up here. */
  holds(level: number): boolean {
    return level >= this.base && level - this.base < this.#inside.length;
  }

  /** Events of a lane that may lie in base cells [from, to). */
  touching(lane: number, from: number, to: number): number {
    const row = lane * (this.cells + 1);
    const clamp = (cell: number): number => Math.min(this.cells, Math.max(0, cell));
    return (this.#began[row + clamp(to)] as number) - (this.#ended[row + clamp(from)] as number);
  }

  /** Counts of a lane for a range of cells, written into `least` and `most` from `offset` on. */
  read(lane: number, range: CellRange, least: Uint32Array, most: Uint32Array, offset = 0): void {
    const { level, first, count } = range;
    const ratio = cellMinutes(level) / cellMinutes(this.base);
    const inside = this.#inside[level - this.base] as Uint32Array;
    const cells = this.cellsAt(level);
    const until = Math.min(cells, first + count);
    const row = lane * (this.cells + 1);
    const [began, ended, lasting, end] = [this.#began, this.#ended, this.#lasting, this.cells];
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
    const count = this.cellsAt(level);
    const [least, most] = [new Uint32Array(count), new Uint32Array(count)];
    let full = 1;
    for (let lane = 0; lane < this.lanes; lane += 1) {
      this.read(lane, { level, first: 0, count }, least, most);
      for (const value of most) full = Math.max(full, value);
    }
    this.#full.set(level, full);
    return full;
  }

  /** Bytes that the counts take. */
  get bytes(): number {
    const lasting = this.#lasting ? 2 * this.#lasting.began.byteLength : 0;
    const inside = this.#inside.reduce((sum, counts) => sum + counts.byteLength, 0);
    return 2 * this.#began.byteLength + lasting + inside + this.middles.byteLength;
  }
}
