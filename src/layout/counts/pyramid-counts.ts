/**
 * Counting events by lane and cell, at every cell size from a base on, in one pass over the rows. Plain
 * arrays, so that a worker can make them; `Pyramid` reads them.
 */
import { type Columns, LASTING } from '../../source/columns/columns';
import { type RowFilter, passingRows } from '../../source/columns/filter-rows';
import { MS_PER_DAY } from '../../time/civil';
import { CELL_MS, cellMs } from '../../source/columns/cell-sizes';

/** Entries (lanes × base cells) for each event; an entry takes 16 bytes, or 24 where events last. */
const ENTRIES_PER_EVENT = 1 / 12;
const MIN_CELLS = 64;

/** The lanes of each row. */
export interface LaneCodes {
  readonly lanes: number;
  /** Lanes by code. */
  readonly sets: readonly (readonly number[])[];
  readonly codes: Uint8Array | Uint16Array | Uint32Array;
}

/** Whether a date counts as certain: not if its source or a reviewer doubts it. */
const DOUBTED = 2;
export const isSure = (traits: number): boolean => (traits & 3) !== DOUBTED;

/** The finest level that the budget of memory allows for a length of time and lanes. */
function baseLevel(lengthMs: number, lanes: number, events: number): number {
  const cells = Math.max(MIN_CELLS, (events * ENTRIES_PER_EVENT) / Math.max(1, lanes));
  const level = CELL_MS.findIndex((size) => lengthMs / size <= cells);
  return level < 0 ? CELL_MS.length - 1 : level;
}

/** Events that began, and that ended, before a base cell; lane · (cells + 1) + cell. */
interface Running {
  readonly began: Uint32Array;
  readonly ended: Uint32Array;
}

export interface PyramidCounts extends Running {
  /** Level of the smallest cells. */
  readonly base: number;
  /** Base cells. */
  readonly cells: number;
  readonly lanes: number;
  /** Events by lane. */
  readonly totals: Uint32Array;
  /** Each event once, whatever its lanes, in the base cell of the middle of its date. */
  readonly middles: Uint32Array;
  /** For lasting events; null if there are none. */
  readonly lasting: Running | null;
  /** Certain counts by level from the base on, then lane · cells + cell. */
  readonly inside: readonly Uint32Array[];
}

const NONE = new Uint32Array(0);

/** Instant at which cell 0 of every size begins: the midnight before the first event. */
export const originOf = ({ span }: Columns): number =>
  Math.floor(span.from / MS_PER_DAY) * MS_PER_DAY;

/** From there to the end of the data, ms. */
const lengthOf = (columns: Columns): number =>
  Math.max(MS_PER_DAY, columns.span.to - originOf(columns));

/** Cells of a level, from the origin to the end of the data. */
export const cellsAt = ({ base, cells }: Pick<PyramidCounts, 'base' | 'cells'>, level: number) =>
  Math.ceil(cells / (cellMs(level) / cellMs(base)));

/** Cells of each level from the base to the first that holds all. */
function levelWidths(base: number, cells: number): Int32Array {
  const widths: number[] = [];
  for (let level = base; level < CELL_MS.length; level += 1) {
    const count = cellsAt({ base, cells }, level);
    widths.push(count);
    if (count === 1) break;
  }
  return Int32Array.from(widths);
}

/** Sets of lanes in one array: those of a code are from `from[code]` to `from[code + 1]`. */
function flatSets(sets: LaneCodes['sets']): {
  readonly lanes: Int32Array;
  readonly from: Int32Array;
} {
  const from = new Int32Array(sets.length + 1);
  sets.forEach((set, code) => (from[code + 1] = (from[code] as number) + set.length));
  return { lanes: Int32Array.from(sets.flat()), from };
}

/** Counts that are not yet added up; lasting events' ones are empty where none lasts. */
interface Raw {
  readonly middles: Uint32Array;
  readonly began: Uint32Array;
  readonly ended: Uint32Array;
  readonly lastBegan: Uint32Array;
  readonly lastEnded: Uint32Array;
  /** All levels: a level begins at its offset and has this number of cells per lane. */
  readonly inside: Uint32Array;
  readonly offsets: Int32Array;
  readonly widths: Int32Array;
}

/** Counts the dated rows that pass, from the origin of the columns on. */
export function countPyramid(
  columns: Columns,
  filter: RowFilter,
  laneCodes: LaneCodes,
): PyramidCounts {
  const { lanes } = laneCodes;
  const lengthMs = lengthOf(columns);
  const base = baseLevel(lengthMs, lanes, columns.dated);
  const cells = Math.max(1, Math.ceil(lengthMs / cellMs(base)));
  const stride = cells + 1;
  const widths = levelWidths(base, cells);
  const offsets = widths.map((_, step) => lanes * widths.slice(0, step).reduce((a, b) => a + b, 0));
  const running = (): Uint32Array => new Uint32Array(lanes * stride);
  const lasts = columns.stretch.traits.some((traits) => (traits & LASTING) !== 0);
  const raw: Raw = {
    middles: new Uint32Array(cells),
    began: running(),
    ended: running(),
    lastBegan: lasts ? running() : NONE,
    lastEnded: lasts ? running() : NONE,
    inside: new Uint32Array(lanes * widths.reduce((a, b) => a + b, 0)),
    offsets,
    widths,
  };
  countRows(columns, passingRows(columns, filter), laneCodes, base, raw);
  const { middles, began, ended, lastBegan, lastEnded } = raw;
  for (const counts of [began, ended, lastBegan, lastEnded]) runOn(counts, stride);
  const inside = Array.from(widths, (width, step) =>
    raw.inside.subarray(offsets[step], (offsets[step] as number) + lanes * width),
  );
  addUp(inside, base, lanes, widths);
  const totals = Uint32Array.from(
    { length: lanes },
    (_, lane) => began[(lane + 1) * stride - 1] ?? 0,
  );
  const lasting = lasts ? { began: lastBegan, ended: lastEnded } : null;
  return { base, cells, lanes, totals, middles, began, ended, lasting, inside };
}

/**
 * The only loop over all rows that pass. It is separate and handles only numbers in typed arrays.
 * Anything that appears late in it (a lasting event, several lanes, code after the last row) would
 * make the browser recompile it midway, which takes longer than the counting. It calls no function,
 * because a first filter is mostly counted before anything is compiled.
 */
function countRows(
  columns: Columns,
  rows: Uint32Array,
  laneCodes: LaneCodes,
  base: number,
  { middles, began, ended, lastBegan, lastEnded, inside, offsets, widths }: Raw,
): void {
  const origin = originOf(columns);
  const lengthMs = lengthOf(columns);
  const { start, stretch } = columns;
  const { codes: stretches, lengths } = stretch;
  const sure = Uint8Array.from(stretch.traits, (traits) => (isSure(traits) ? 1 : 0));
  const lasts = Uint8Array.from(stretch.traits, (traits) => (traits & LASTING) / LASTING);
  const { codes } = laneCodes;
  const { lanes: laneAt, from: lanesFrom } = flatSets(laneCodes.sets);
  // Multiplying is several times faster than dividing; the half keeps it from falling short of a
  // whole number.
  const size = cellMs(base);
  const perSize = 1 / size;
  const perRatio = Float64Array.from(widths, (_, step) => size / cellMs(base + step));
  const steps = widths.length;
  const stride = middles.length + 1;
  const last = middles.length - 1;
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] as number;
    const since = start[row] as number;
    const from = since - origin;
    const code = stretches[row] as number;
    const end = since + (lengths[code] as number);
    const to = end - 1 - origin;
    let first = from > 0 ? ((from + 0.5) * perSize) | 0 : 0;
    // An open end lies further than 32 bits of cells.
    let final = to >= lengthMs ? last : to > 0 ? ((to + 0.5) * perSize) | 0 : 0;
    if (first > last) first = last;
    if (final > last) final = last;
    (middles[(first + final) >> 1] as number)++;
    const held = sure[code] === 1 && from >= 0 && to < lengthMs;
    const going = lasts[code] === 1;
    // The smallest cell that holds the event, and its step above the base.
    let step = 0;
    let cell = first;
    if (held && first !== final && !going) {
      for (step = 1; step < steps; step += 1) {
        const share = perRatio[step] as number;
        cell = ((first + 0.5) * share) | 0;
        if (cell === (((final + 0.5) * share) | 0)) break;
      }
    }
    const set = codes[row] as number;
    const until = lanesFrom[set + 1] as number;
    for (let at = lanesFrom[set] as number; at < until; at += 1) {
      const lane = laneAt[at] as number;
      const before = lane * stride + 1;
      (began[before + first] as number)++;
      (ended[before + final] as number)++;
      if (!held) continue;
      if (going) {
        (lastBegan[before + first] as number)++;
        (lastEnded[before + final] as number)++;
      } else if (step < steps) {
        (inside[(offsets[step] as number) + lane * (widths[step] as number) + cell] as number)++;
      }
    }
  }
}

/** From counts to running sums, lane by lane. */
function runOn(counts: Uint32Array, stride: number): void {
  for (let lane = 0; lane < counts.length; lane += stride) {
    for (let at = lane + 1; at < lane + stride; at += 1) {
      (counts[at] as number) += counts[at - 1] as number;
    }
  }
}

/** Adds the counts of small cells to the larger ones that contain them. */
function addUp(
  inside: readonly Uint32Array[],
  base: number,
  lanes: number,
  widths: Int32Array,
): void {
  for (let step = 1; step < inside.length; step += 1) {
    const finer = inside[step - 1] as Uint32Array;
    const counts = inside[step] as Uint32Array;
    const ratio = cellMs(base + step) / cellMs(base + step - 1);
    const [cells, finerCells] = [widths[step] as number, widths[step - 1] as number];
    for (let lane = 0; lane < lanes; lane += 1) {
      const until = (lane + 1) * finerCells;
      let at = lane * finerCells;
      for (let cell = lane * cells; cell < (lane + 1) * cells; cell += 1) {
        let sum = counts[cell] as number;
        for (const end = Math.min(until, at + ratio); at < end; at += 1) sum += finer[at] as number;
        counts[cell] = sum;
      }
    }
  }
}

/** The arrays of the counts; those of all levels are parts of one. */
export function pyramidArrays({
  totals,
  middles,
  began,
  ended,
  lasting,
  inside,
}: PyramidCounts): Uint32Array[] {
  const lasts = lasting ? [lasting.began, lasting.ended] : [];
  return [totals, middles, began, ended, ...lasts, ...inside];
}
