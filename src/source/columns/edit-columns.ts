/**
 * Columns after single events were added, changed or removed: what does not change is copied, and
 * neither sorted nor coded again.
 */
import type { Claimant } from '../../event/claims';
import { type EventFacets, type Facet, eachFacet } from '../../event/facet';
import type { Codes } from './codes';
import {
  type FacetColumn,
  type RawColumns,
  type Stances,
  type StretchColumn,
  UNDATED,
  isDrawn,
  withStances,
} from './columns';
import {
  type SortedColumns,
  compareRows,
  finished,
  finishingSteps,
  inOrder,
  lengthOf,
} from './sort';

/** The facets of an event, at a row that is there or at the next one. */
export interface RowFacets {
  readonly row: number;
  readonly facets: EventFacets;
}

type NumberArray = Float64Array | Codes;

/** A copy of some length, of the same kind. */
export function resized<T extends NumberArray>(from: T, length: number): T {
  const to = new (from.constructor as new (length: number) => T)(length);
  to.set(from.subarray(0, length));
  return to;
}

/** Codes that can hold a number. */
function wideEnough(codes: Codes, most: number): Codes {
  if (most > 0xffff && !(codes instanceof Uint32Array)) return Uint32Array.from(codes);
  if (most > 0xff && codes instanceof Uint8Array) return Uint16Array.from(codes);
  return codes;
}

/** A facet of some rows instead of that in a column; sets that are new get the next codes. */
function withFacet(column: FacetColumn, facet: Facet, rows: readonly RowFacets[]): FacetColumn {
  const count = rows.reduce((most, { row }) => Math.max(most, row + 1), column.codes.length);
  const values = [...column.values];
  const sets = [...column.sets];
  const valueAt = new Map(values.map((value, at) => [value, at]));
  const codeAt = new Map(sets.map((set, code) => [set.join(), code]));
  const indexOf = (value: string): number => {
    const known = valueAt.get(value);
    if (known !== undefined) return known;
    valueAt.set(value, values.length);
    return values.push(value) - 1;
  };
  const coded = rows.map(({ facets }) => {
    const set = facets[facet].map(indexOf);
    const known = codeAt.get(set.join());
    if (known !== undefined) return known;
    codeAt.set(set.join(), sets.length);
    return sets.push(set) - 1;
  });
  const codes = resized(wideEnough(column.codes, sets.length - 1), count);
  rows.forEach(({ row }, at) => (codes[row] = coded[at] as number));
  return { values, sets, codes };
}

/**
 * Facets of some rows instead of those in the columns.
 * @param gone the claimants of events that are no longer there.
 * @param come those of the events that come instead, or new.
 */
export function withFacets(
  raw: RawColumns,
  rows: readonly RowFacets[],
  gone: readonly Pick<Claimant, 'actor' | 'stance'>[],
  come: readonly Pick<Claimant, 'actor' | 'stance'>[],
): Pick<RawColumns, 'facets' | 'stances'> {
  const facets = eachFacet((facet) =>
    rows.length === 0 ? raw.facets[facet] : withFacet(raw.facets[facet], facet, rows),
  );
  const { values } = facets.claimant;
  const stances: Stances[] = values.map((_, value) => raw.stances[value] ?? [0, 0]);
  const count = (claimants: typeof come, by: 1 | -1): void => {
    for (const { actor, stance } of claimants) {
      const value = values.indexOf(actor);
      stances[value] = withStances(stances[value], stance, by);
    }
  };
  count(gone, -1);
  count(come, 1);
  return { facets, stances };
}

/** Rows in order: dated ones, those beyond the drawn years, undated ones. */
interface Classes {
  readonly dated: number[];
  readonly beyond: number[];
  readonly undated: number[];
}

function classesOf(rows: readonly number[], raw: RawColumns): Classes {
  const classes: Classes = { dated: [], beyond: [], undated: [] };
  for (const row of rows) {
    const start = raw.start[row] as number;
    if (isDrawn(start)) classes.dated.push(row);
    else (start === UNDATED ? classes.undated : classes.beyond).push(row);
  }
  return classes;
}

/** The new order while it is written: each row, and its place before; −1 for what comes in. */
class OrderWriter {
  readonly #order: Uint32Array;
  readonly #places: Int32Array;
  #length = 0;

  constructor(most: number) {
    this.#order = new Uint32Array(most);
    this.#places = new Int32Array(most);
  }

  /** Puts rows among those that stay, both in the same order. Returns how many there are. */
  merge(
    staying: { readonly order: Uint32Array; readonly isGone: Uint8Array },
    [from, to]: readonly [number, number],
    coming: readonly number[],
    compare: (a: number, b: number) => number,
  ): number {
    const before = this.#length;
    const sorted = [...coming].sort(compare);
    let next = 0;
    for (let place = from; place < to; place += 1) {
      const row = staying.order[place] as number;
      if (staying.isGone[row] === 1) continue;
      for (; next < sorted.length && compare(sorted[next] as number, row) < 0; next += 1)
        this.#put(sorted[next] as number, -1);
      this.#put(row, place);
    }
    for (; next < sorted.length; next += 1) this.#put(sorted[next] as number, -1);
    return this.#length - before;
  }

  #put(row: number, place: number): void {
    this.#order[this.#length] = row;
    this.#places[this.#length++] = place;
  }

  finish(): { readonly order: Uint32Array; readonly places: Int32Array } {
    return {
      order: this.#order.slice(0, this.#length),
      places: this.#places.slice(0, this.#length),
    };
  }
}

/** The lengths of rows that stay where they are coded, and of those that come in. */
function stretchesAfter(
  { codes, lengths, traits }: StretchColumn,
  raw: RawColumns,
  order: Uint32Array,
  places: Int32Array,
): StretchColumn {
  const allLengths = [...lengths];
  const allTraits = [...traits];
  const codeOf = (row: number): number => {
    const length = lengthOf(raw, row);
    const trait = raw.traits[row] as number;
    const known = allLengths.findIndex((other, at) => other === length && allTraits[at] === trait);
    if (known >= 0) return known;
    allTraits.push(trait);
    return allLengths.push(length) - 1;
  };
  const coming = new Map<number, number>();
  places.forEach((place, at) => {
    if (place < 0) coming.set(at, codeOf(order[at] as number));
  });
  const after = resized(wideEnough(codes, allLengths.length - 1), order.length);
  for (let at = 0; at < order.length; at += 1) after[at] = codes[places[at] as number] as number;
  for (const [at, code] of coming) after[at] = code;
  return {
    codes: after,
    lengths: Float64Array.from(allLengths),
    traits: Uint8Array.from(allTraits),
  };
}

/**
 * Sorted columns with some rows left out, and others put where they belong.
 * @param raw with the dates and facets of the rows that come in.
 * @param gone rows of `raw` that go, or whose dates change.
 * @param come rows of `raw` that come in; they may be among those that go.
 */
export function editColumns(
  { columns, order }: SortedColumns,
  raw: RawColumns,
  gone: ReadonlySet<number>,
  come: readonly number[],
): SortedColumns {
  const { dated, beyond, count } = columns;
  const isGone = new Uint8Array(raw.start.length);
  for (const row of gone) isGone[row] = 1;
  const staying = { order, isGone };
  const coming = classesOf(come, raw);
  const inRows = (a: number, b: number): number => a - b;
  const byStart = (a: number, b: number): number =>
    (raw.start[a] as number) - (raw.start[b] as number) || a - b;
  const writer = new OrderWriter(count + come.length);
  const ends = [dated, dated + beyond, count] as const;
  const datedAfter = writer.merge(staying, [0, ends[0]], coming.dated, compareRows(raw));
  const beyondAfter = writer.merge(staying, [ends[0], ends[1]], coming.beyond, byStart);
  writer.merge(staying, [ends[1], ends[2]], coming.undated, inRows);
  const after = writer.finish();
  return finished(
    finishingSteps(raw, {
      order: after.order,
      dated: datedAfter,
      beyond: beyondAfter,
      start: inOrder(raw.start, new Float64Array(after.order.length), after.order),
      stretch: stretchesAfter(columns.stretch, raw, after.order, after.places),
    }),
  );
}
