/**
 * Counts of events by value of a facet and cell: from the cells that were counted beforehand where these tell
 * it, else from the events in view. Both answer with the same columns, which `readBins` adds up.
 */
import type { ReadingChoice } from '../../../event/event';
import type { Facet } from '../../../event/facet';
import { cellMs } from '../../columns/cell-sizes';
import { texts, whole } from '../literals';
import { HOLD_LASTING, TIERS } from '../schema';
import {
  type RemoteFilters,
  all,
  chosenFacets,
  inReading,
  isValue,
  passes,
  touches,
  valueOf,
} from './where';

export interface BinsQuestion {
  readonly reading: ReadingChoice;
  /** `all`: each event once, whatever its values. */
  readonly by: Facet | 'all';
  /** An index of `CELL_MS`. */
  readonly level: number;
  /** The first cell, counted from 1970, and how many. */
  readonly first: number;
  readonly count: number;
  readonly filters: RemoteFilters;
  /** Values that are counted each; all others together, as `OTHERS`. Null: each is. */
  readonly named?: readonly string[] | null;
}

/** The value of what has none of the named ones. */
export const OTHERS = '';

/** Whether the cells that were counted beforehand tell it: of one facet, from an hour on. */
export function isCounted({ by, level, filters }: BinsQuestion): boolean {
  const others = chosenFacets(filters).filter((facet) => facet !== by);
  return by !== 'article' && level >= (TIERS[0] ?? 0) && others.length === 0 && !filters.words;
}

/** 1: lies in its cell for certain; 2: lasts; 0: neither. */
const held = (level: number): string =>
  `multiIf(hold = ${HOLD_LASTING}, 2, hold <= ${whole(level)}, 1, 0) AS held`;

/**
 * The cells of a tier that are in view, and before them as few as possible: all larger cells, then the smaller
 * ones that these leave over.
 */
function tiersTo({ level, first, count }: BinsQuestion): string {
  const tier = TIERS.findLastIndex((size) => size <= level);
  const size = (at: number): number => cellMs(TIERS[at] ?? 0);
  const from = first * cellMs(level);
  const cellAt = (instant: number, at: number): string => whole(Math.floor(instant / size(at)));
  const parts = TIERS.map((_, at) => {
    const since =
      at === TIERS.length - 1
        ? ''
        : ` AND cell >= ${whole((Math.floor(from / size(at + 1)) * size(at + 1)) / size(at))}`;
    const until = at === tier ? from + count * cellMs(level) : from;
    return `(tier = ${at}${since} AND cell < ${cellAt(until, at)})`;
  }).slice(tier);
  return `(${parts.join(' OR ')})`;
}

function countedBefore(question: BinsQuestion, database: string): string {
  const { reading, by, level, first, filters } = question;
  const tier = TIERS.findLastIndex((size) => size <= level);
  const ratio = whole(cellMs(level) / cellMs(TIERS[tier] ?? 0));
  const own = by === 'all' ? [] : filters[by];
  const value = question.named ? `if(value IN (${texts(question.named)}), value, '')` : 'value';
  const where = all([
    isValue(by),
    inReading(reading),
    tiersTo(question),
    ...(own.length > 0 ? [`value IN (${texts(own)})`] : []),
  ]);
  return `SELECT ${value} AS counted_value, toInt32(if(tier = ${tier}, greatest(floor(cell / ${ratio}), ${whole(first - 1)}), ${whole(first - 1)})) AS at,
  ${held(level)}, sum(began) AS b, sum(ended) AS e
FROM ${database}.bins WHERE ${where} GROUP BY counted_value, at, held`;
}

function countedNow(question: BinsQuestion, database: string): string {
  const { reading, by, level, first, count, filters } = question;
  const size = cellMs(level);
  const own = by === 'all' ? [] : filters[by];
  const where = all([
    inReading(reading),
    touches({ from: first * size, to: (first + count) * size }),
    ...passes(filters),
  ]);
  const value = by === 'all' ? "''" : valueOf(by, question.named ?? null);
  // An event that passes has values besides the chosen ones; their lanes are not shown.
  const having = own.length > 0 ? ` HAVING value IN (${texts(own)})` : '';
  return `WITH arrayJoin([0, 1]) AS side
SELECT ${value} AS value, toInt32(least(greatest(floor(if(side = 0, start, end - 1) / ${whole(size)}), ${whole(first)}), ${whole(first + count)})) AS at,
  ${held(level)}, countIf(side = 0) AS b, countIf(side = 1) AS e
FROM ${database}.events WHERE ${where} GROUP BY value, at, held${having}`;
}

export const binsStatement = (question: BinsQuestion, database: string): string =>
  isCounted(question) ? countedBefore(question, database) : countedNow(question, database);

/** Counts by cell of one value. */
export interface Bins {
  /** Events that certainly fall in the cell. */
  readonly least: Uint32Array;
  /** Events that may fall in it. */
  readonly most: Uint32Array;
  /** Events that may fall in it, and in none before it. */
  readonly began: Uint32Array;
}

/** Rows of an answer: value, cell, held, began, ended. */
export type BinRow = readonly [
  value: string,
  at: number,
  held: number,
  began: number,
  ended: number,
];

/** Adds up what began and ended, as the page’s own counts do. */
export function readBins(
  { first, count }: Pick<BinsQuestion, 'first' | 'count'>,
  rows: readonly BinRow[],
): Map<string, Bins> {
  // One more place at the front, for what is before the view.
  const sum = (): Float64Array => new Float64Array(count + 2);
  const sums = new Map<
    string,
    {
      began: Float64Array;
      ended: Float64Array;
      lastBegan: Float64Array;
      lastEnded: Float64Array;
      inside: Float64Array;
    }
  >();
  for (const [value, at, held, began, ended] of rows) {
    const own = sums.get(value) ?? {
      began: sum(),
      ended: sum(),
      lastBegan: sum(),
      lastEnded: sum(),
      inside: sum(),
    };
    sums.set(value, own);
    const place = Math.min(count + 1, Math.max(0, at - first + 1));
    const add = (to: Float64Array, n: number): void => void ((to[place] as number) += n);
    add(own.began, began);
    add(own.ended, ended);
    if (held === 1) add(own.inside, began);
    if (held !== 2) continue;
    add(own.lastBegan, began);
    add(own.lastEnded, ended);
  }
  return new Map(
    [...sums].map(([value, { began, ended, lastBegan, lastEnded, inside }]) => {
      const [least, most] = [new Uint32Array(count), new Uint32Array(count)];
      const fresh = Uint32Array.from(began.subarray(1, count + 1));
      let open = (began[0] as number) - (ended[0] as number);
      let lasting = (lastBegan[0] as number) - (lastEnded[0] as number);
      for (let cell = 0; cell < count; cell += 1) {
        open += began[cell + 1] as number;
        lasting += lastBegan[cell + 1] as number;
        most[cell] = open;
        least[cell] = (inside[cell + 1] as number) + lasting;
        open -= ended[cell + 1] as number;
        lasting -= lastEnded[cell + 1] as number;
      }
      return [value, { least, most, began: fresh }];
    }),
  );
}
