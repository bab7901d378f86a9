/**
 * A large dataset as counts: events that pass the filters, by lane and time range. Wide ranges come
 * from the pyramid; if the view is narrower than its smallest cells, the few rows in view are
 * counted directly.
 */
import { type Columns, LASTING, OPEN_END, OPEN_START, endOf } from '../../source/columns/columns';
import {
  type RowFilter,
  countCodes,
  filteredFacets,
  rowPasses,
  rowsBeyond,
} from '../../source/columns/filter-rows';
import { eachStretch } from '../../source/columns/sort';
import { cellMs } from '../../source/columns/cell-sizes';
import { type CellCounts, cellsBetween } from './cells';
import { type LaneColumn, laneColumn } from '../../source/columns/lane-column';
import { type LanesBy, OTHERS_LANE, laneKey } from '../lanes/view';
import { Pyramid } from './pyramid';
import { type LaneCodes, countPyramid, isSure, originOf } from './pyramid-counts';
import { wholePyramid } from './whole-counts';

/** How many, as a range: at least and at most. */
export interface HonestCount {
  readonly least: number;
  readonly most: number;
}

export class LaneDensity {
  readonly columns: Columns;
  readonly filter: RowFilter;
  /** Ids of all lanes, from top to bottom. */
  readonly order: readonly string[];
  /** Instant at which cell 0 of every size begins: the midnight before the first event. */
  readonly origin: number;
  readonly pyramid: Pyramid;
  /** Lane of the pyramid by lane of the order. */
  readonly #inPyramid: readonly number[];
  readonly #codes: LaneCodes;

  readonly #column: LaneColumn;
  /** Dated events that pass, by outer value; created when a group needs its count. */
  #groups: ReadonlyMap<string, number> | null = null;

  /** @param within the facet of lanes inside lanes, where `order` names such. */
  constructor(
    columns: Columns,
    filter: RowFilter,
    lanesBy: LanesBy,
    order: readonly string[],
    within: LanesBy | null = null,
  ) {
    this.columns = columns;
    this.filter = filter;
    this.order = order;
    this.#column = laneColumn(columns, lanesBy, within);
    const { lanes, sets, codes } = this.#column;
    const at = new Map(order.map((id, lane) => [id, lane]));
    const others = at.get(OTHERS_LANE) ?? -1;
    // A folded group is one lane, with the events of all its lanes.
    const laneOf = lanes.map(
      ({ outer, inner }) => at.get(laneKey(outer, inner)) ?? at.get(laneKey(outer)) ?? others,
    );
    const laneSet = (set: readonly number[]): number[] =>
      [...new Set(set.map((value) => laneOf[value] ?? -1))].filter((lane) => lane >= 0);
    this.#codes = { lanes: order.length, sets: sets.map(laneSet), codes };
    this.origin = originOf(columns);
    const whole = within ? null : wholePyramid(columns, filter, lanesBy, order);
    this.pyramid = whole?.pyramid ?? new Pyramid(countPyramid(columns, filter, this.#codes));
    this.#inPyramid = whole?.lanes ?? order.map((_, lane) => lane);
  }

  /** Events of a lane, wherever they lie in time. */
  total(lane: number): number {
    return this.pyramid.totals[this.#inPyramid[lane] ?? -1] ?? 0;
  }

  /** Rows that pass and are dated beyond the drawn years, in order of time. */
  beyond(): number[] {
    return rowsBeyond(this.columns, this.filter);
  }

  /** Events of a group in any of its lanes, each once. */
  groupTotal(outer: string): number {
    this.#groups ??= this.#countGroups();
    return this.#groups.get(outer) ?? 0;
  }

  #countGroups(): Map<string, number> {
    const { lanes, sets, codes } = this.#column;
    const passing = countCodes(this.columns, this.filter, codes, sets.length);
    const totals = new Map<string, number>();
    sets.forEach((set, code) => {
      for (const outer of new Set(set.map((lane) => lanes[lane]?.outer ?? ''))) {
        totals.set(outer, (totals.get(outer) ?? 0) + (passing[code] ?? 0));
      }
    });
    return totals;
  }

  /** An upper bound for the events of each lane in [from, to). */
  inView(from: number, to: number): Uint32Array {
    const { pyramid, origin } = this;
    const size = cellMs(pyramid.base);
    const first = Math.floor((from - origin) / size);
    const last = Math.ceil((to - origin) / size);
    // In a view of a few base cells, much of the count would be outside the view.
    if (last - first < 16) return this.#scan(from, to, 1, to - from).seen;
    return Uint32Array.from(this.#inPyramid, (lane) => pyramid.touching(lane, first, last));
  }

  /** Counts by lane and cell for the cells of a level that touch [from, to). */
  cells(level: number, from: number, to: number): CellCounts {
    const { pyramid, origin } = this;
    const range = cellsBetween(level, from - origin, to - origin);
    if (!pyramid.holds(level)) {
      const size = cellMs(level);
      const at = origin + range.first * size;
      const { least, most } = this.#scan(at, at + range.count * size, range.count, size);
      return { ...range, least, most, full: ladder(most) };
    }
    const least = new Uint32Array(this.order.length * range.count);
    const most = new Uint32Array(least.length);
    this.#inPyramid.forEach((lane, at) => pyramid.read(lane, range, least, most, at * range.count));
    return { ...range, least, most, full: pyramid.full(level) };
  }

  /** Exactly how many events of a lane lie in [from, to), for certain and at most. */
  count(lane: number, from: number, to: number): HonestCount {
    const { least, most } = this.#scan(from, to, 1, to - from);
    return { least: least[lane] ?? 0, most: most[lane] ?? 0 };
  }

  /**
   * Rows that pass, belong to one of the lanes and may fall in [from, to); at most `limit`.
   */
  rows(lanes: ReadonlySet<number>, from: number, to: number, limit: number): number[] | null {
    const wanted = this.#codes.sets.map((set) => set.some((lane) => lanes.has(lane)));
    const rows: number[] = [];
    eachStretch(this.columns, from, to, (first, last) => {
      for (let row = first; row < last && rows.length <= limit; row += 1) {
        if (endOf(this.columns, row) <= from) continue;
        if (!wanted[this.#codes.codes[row] as number]) continue;
        if (rowPasses(this.columns, this.filter, row)) rows.push(row);
      }
    });
    return rows.length <= limit ? rows : null;
  }

  /** Counts the rows in view one by one, into `count` cells of `size` ms from `from` on. */
  #scan(
    from: number,
    to: number,
    count: number,
    size: number,
  ): { least: Uint32Array; most: Uint32Array; seen: Uint32Array } {
    const lanes = this.order.length;
    const least = new Uint32Array(lanes * count);
    const seen = new Uint32Array(lanes);
    // Differences first: a row counts from its first cell to its last one.
    const stride = count + 1;
    const most = new Int32Array(lanes * stride);
    const lasting = new Int32Array(lanes * stride);
    const { start, stretch, facets } = this.columns;
    const { codes: stretches, lengths, traits } = stretch;
    const { pass, found } = this.filter;
    const sieves = filteredFacets(pass).map((facet) => [pass[facet], facets[facet].codes] as const);
    const passes = (row: number): boolean =>
      !(found && found[row] !== 1) &&
      sieves.every(([passing, code]) => passing[code[row] as number] === 1);
    const { sets, codes } = this.#codes;
    eachStretch(this.columns, from, to, (firstRow, lastRow) => {
      for (let row = firstRow; row < lastRow; row += 1) {
        const stretchCode = stretches[row] as number;
        const since = start[row] as number;
        const until = Math.min(OPEN_END, since + (lengths[stretchCode] as number));
        if (until <= from || !passes(row)) continue;
        const a = since <= from ? 0 : Math.trunc((since - from) / size);
        const b = until >= to ? count - 1 : Math.trunc((until - 1 - from) / size);
        const trait = traits[stretchCode] as number;
        const sure = isSure(trait);
        const set = sets[codes[row] as number] as readonly number[];
        for (let at = 0; at < set.length; at += 1) {
          const lane = set[at] as number;
          (seen[lane] as number)++;
          (most[lane * stride + a] as number)++;
          (most[lane * stride + b + 1] as number)--;
          if (!sure) continue;
          if ((trait & LASTING) !== 0) {
            if (since === OPEN_START || until === OPEN_END) continue;
            (lasting[lane * stride + a] as number)++;
            (lasting[lane * stride + b + 1] as number)--;
          } else if (a === b && since >= from && until <= to) {
            (least[lane * count + a] as number)++;
          }
        }
      }
    });
    const sums = new Uint32Array(lanes * count);
    for (let lane = 0; lane < lanes; lane += 1) {
      let running = 0;
      let going = 0;
      for (let cell = 0; cell < count; cell += 1) {
        running += most[lane * stride + cell] as number;
        going += lasting[lane * stride + cell] as number;
        sums[lane * count + cell] = running;
        (least[lane * count + cell] as number) += going;
      }
    }
    return { least, most: sums, seen };
  }
}

/**
 * The next of 1, 2, 4, 8 … above all counts: the counts in view change often, their scale rarely.
 */
function ladder(counts: Uint32Array): number {
  let most = 1;
  for (const count of counts) most = Math.max(most, count);
  return 2 ** Math.ceil(Math.log2(most));
}
