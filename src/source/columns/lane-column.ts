/**
 * The lanes of a large dataset as a column: the lanes of each row, the number of events per lane
 * and when each lane begins. For two levels the codes of both facets are combined.
 */
import type { Columns } from './columns';
import type { Codes } from './codes';
import { countValues } from './codes';
import type { Facet } from '../../event/facet';

/** A value of the outer facet, or of both. */
export interface LaneValue {
  readonly outer: string;
  readonly inner: string | null;
}

export interface LaneColumn {
  readonly lanes: readonly LaneValue[];
  /** Indices into `lanes`, by code. */
  readonly sets: readonly (readonly number[])[];
  /** A code for each row. */
  readonly codes: Codes | Uint32Array;
  /** Events by lane, undated ones included. */
  readonly counts: Uint32Array;
  /** Start of the earliest event by lane, an instant; Infinity where nothing is dated. */
  readonly first: Float64Array;
}

type Joined = Pick<LaneColumn, 'lanes' | 'sets' | 'codes'>;

/** Only pairs that occur get a code: articles times claimants would be millions. */
function join({ facets, count }: Columns, by: Facet, within: Facet): Joined {
  const [outer, inner] = [facets[by], facets[within]];
  const width = inner.sets.length;
  const codeOfPair = new Map<number, number>();
  const codes = new Uint32Array(count);
  for (let row = 0; row < count; row += 1) {
    const pair = (outer.codes[row] as number) * width + (inner.codes[row] as number);
    let code = codeOfPair.get(pair);
    if (code === undefined) {
      code = codeOfPair.size;
      codeOfPair.set(pair, code);
    }
    codes[row] = code;
  }
  const lanes: LaneValue[] = [];
  const laneOfPair = new Map<string, number>();
  const laneOf = (o: number, i: number): number => {
    const known = laneOfPair.get(`${o} ${i}`);
    if (known !== undefined) return known;
    laneOfPair.set(`${o} ${i}`, lanes.length);
    return lanes.push({ outer: outer.values[o] ?? '', inner: inner.values[i] ?? '' }) - 1;
  };
  const sets = [...codeOfPair.keys()].map((pair) =>
    (outer.sets[Math.floor(pair / width)] ?? []).flatMap((o) =>
      (inner.sets[pair % width] ?? []).map((i) => laneOf(o, i)),
    ),
  );
  return { lanes, sets, codes };
}

function single({ facets }: Columns, by: Facet): Joined {
  const { values, sets, codes } = facets[by];
  return { lanes: values.map((outer) => ({ outer, inner: null })), sets, codes };
}

/** Rows are sorted by start: the first one of a code is its earliest. */
function firstStarts({ start, dated }: Columns, { lanes, sets, codes }: Joined): Float64Array {
  const byCode = new Float64Array(sets.length).fill(Infinity);
  let missing = sets.length;
  for (let row = 0; row < dated && missing > 0; row += 1) {
    const code = codes[row] as number;
    if (byCode[code] !== Infinity) continue;
    byCode[code] = start[row] as number;
    missing -= 1;
  }
  const first = new Float64Array(lanes.length).fill(Infinity);
  sets.forEach((set, code) => {
    for (const lane of set) {
      first[lane] = Math.min(first[lane] as number, byCode[code] as number);
    }
  });
  return first;
}

/** Columns never change, and every filter needs the same lanes again. */
const made = new WeakMap<Columns, Map<string, LaneColumn>>();

export function laneColumn(columns: Columns, by: Facet, within: Facet | null): LaneColumn {
  const own = made.get(columns) ?? new Map<string, LaneColumn>();
  made.set(columns, own);
  const key = `${by} ${within ?? ''}`;
  const kept = own.get(key);
  if (kept) return kept;
  const joined = within ? join(columns, by, within) : single(columns, by);
  const { lanes, sets, codes } = joined;
  const counts = within ? countValues(lanes.length, sets, codes) : columns.totals[by];
  const column = { ...joined, counts, first: firstStarts(columns, joined) };
  own.set(key, column);
  return column;
}
