/**
 * Counting events by lane and cell, at every cell size from a base on, in one pass over the rows. Plain
 * arrays, so that a worker can make them; `Pyramid` reads them.
 */
import type { Columns } from '../event/columns';
import { LASTING, OPEN_END } from '../event/columns';
import type { RowFilter } from '../event/columns-filter';
import { CELL_MINUTES, cellMinutes } from './cells';

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
  /** Of those that last; null where none does. */
  readonly lasting: Running | null;
  /** Certain counts by level from the base on, then lane · cells + cell. */
  readonly inside: readonly Uint32Array[];
}

const DAY = 1440;

/** Minute at which cell 0 of every size begins: the midnight before the first event. */
export const originOf = ({ span }: Columns): number => Math.floor(span.from / DAY) * DAY;

/** Cells of a level, from the origin to the end of the data. */
export const cellsAt = ({ base, cells }: Pick<PyramidCounts, 'base' | 'cells'>, level: number) =>
  Math.ceil(cells / (cellMinutes(level) / cellMinutes(base)));

/** Counts the dated rows that pass, from the origin of the columns on. */
export function countPyramid(
  columns: Columns,
  { pass, found }: RowFilter,
  { lanes, sets, codes }: LaneCodes,
): PyramidCounts {
  const origin = originOf(columns);
  const minutes = Math.max(DAY, columns.span.to - origin);
  const base = baseLevel(minutes, lanes, columns.dated);
  const size = cellMinutes(base);
  const cells = Math.max(1, Math.ceil(minutes / size));
  const stride = cells + 1;
  const middles = new Uint32Array(cells);
  const began = new Uint32Array(lanes * stride);
  const ended = new Uint32Array(lanes * stride);
  let lasting: Running | null = null;
  const inside: Uint32Array[] = [];
  for (let level = base; level < CELL_MINUTES.length; level += 1) {
    const count = cellsAt({ base, cells }, level);
    inside.push(new Uint32Array(lanes * count));
    if (count === 1) break;
  }
  const { start, stretch, facets, dated } = columns;
  const { codes: stretches, minutes: lengths, traits } = stretch;
  const [passBase, passClaimant] = [pass.base, pass.claimant];
  const [passKind, passArticle] = [pass.kind, pass.article];
  const [bases, claimants] = [facets.base.codes, facets.claimant.codes];
  const [kinds, articles] = [facets.kind.codes, facets.article.codes];
  const widths = Int32Array.from(inside, (_, step) => cellsAt({ base, cells }, base + step));
  // Multiplying is several times faster than dividing; the half keeps it from falling short of a
  // whole number.
  const perSize = 1 / size;
  const perRatio = Float64Array.from(inside, (_, step) => size / cellMinutes(base + step));
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
    const lasts = (trait & LASTING) !== 0;
    // The smallest cell that holds the event, and its step above the base.
    let step = 0;
    let cell = first;
    if (held && first !== final && !lasts) {
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
      if (lasts) {
        lasting ??= {
          began: new Uint32Array(began.length),
          ended: new Uint32Array(ended.length),
        };
        (lasting.began[lane * stride + first + 1] as number)++;
        (lasting.ended[lane * stride + final + 1] as number)++;
        continue;
      }
      const counts = inside[step];
      if (counts) (counts[lane * (widths[step] as number) + cell] as number)++;
    }
  }
  for (const counts of [began, ended, ...(lasting ? [lasting.began, lasting.ended] : [])]) {
    runOn(counts, lanes, stride);
  }
  addUp(inside, base, lanes, widths);
  const totals = Uint32Array.from(
    { length: lanes },
    (_, lane) => began[(lane + 1) * stride - 1] ?? 0,
  );
  return { base, cells, lanes, totals, middles, began, ended, lasting, inside };
}

/** From counts to running sums, lane by lane. */
function runOn(counts: Uint32Array, lanes: number, stride: number): void {
  for (let lane = 0; lane < lanes; lane += 1) {
    for (let at = lane * stride + 1; at < (lane + 1) * stride; at += 1) {
      (counts[at] as number) += counts[at - 1] as number;
    }
  }
}

/** Adds what is in small cells to the larger ones that hold them. */
function addUp(
  inside: readonly Uint32Array[],
  base: number,
  lanes: number,
  widths: Int32Array,
): void {
  for (let step = 1; step < inside.length; step += 1) {
    const finer = inside[step - 1] as Uint32Array;
    const counts = inside[step] as Uint32Array;
    const ratio = cellMinutes(base + step) / cellMinutes(base + step - 1);
    const [cells, finerCells] = [widths[step] as number, widths[step - 1] as number];
    for (let lane = 0; lane < lanes; lane += 1) {
      for (let cell = 0; cell < finerCells; cell += 1) {
        (counts[lane * cells + Math.trunc(cell / ratio)] as number) += finer[
          lane * finerCells + cell
        ] as number;
      }
    }
  }
}

/** The arrays of the counts. */
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
