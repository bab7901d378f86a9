/** How many events there are by value of each facet, and the lanes of a facet. */
import type { ReadingChoice } from '../../../event/event';
import { FACETS, type Facet } from '../../../event/facet';
import { cellMs } from '../../columns/cell-sizes';
import { text, whole } from '../literals';
import { TIME_CEILING, TIME_FLOOR } from '../../../time/limits';
import { MS_PER_DAY } from '../../../time/civil';
import { TIERS, UNDATED_START } from '../schema';
import {
  type RemoteFilters,
  all,
  chosenFacets,
  inReading,
  isValue,
  passes,
  valueOf,
} from './where';

/** The cells of a day among those that are counted beforehand. */
const DAYS = TIERS.findIndex((level) => cellMs(level) === MS_PER_DAY);

/** Values of a facet that are answered, the most frequent ones: an article is a value too. */
export const MAX_VALUES = 1000;

/**
 * Rows of facet, value, number. In each facet the other facets’ filters apply; under `all` is the number of
 * events that pass, under `claims` how many of its events a party claims itself.
 */
export function facetsStatement(filters: RemoteFilters, database: string): string {
  if (chosenFacets(filters).length === 0 && !filters.words)
    return `SELECT facet, value, toUInt64(countMerge(n)) AS many FROM ${database}.totals GROUP BY facet, value ORDER BY many DESC, value LIMIT ${MAX_VALUES} BY facet`;
  const where = (except: Facet | null): string =>
    all([inReading('stated'), ...passes(filters, except)]);
  return [
    `SELECT 'all' AS facet, '' AS value, count() AS many FROM ${database}.events WHERE ${where(null)}`,
    ...FACETS.map(
      (facet) =>
        `SELECT ${text(facet)} AS facet, ${valueOf(facet)} AS value, count() AS many FROM ${database}.events WHERE ${where(facet)} GROUP BY value ORDER BY many DESC, value LIMIT ${MAX_VALUES}`,
    ),
  ].join('\nUNION ALL\n');
}

/** Rows of facet value, value within or empty, number, first start or `UNDATED_START`. */
export function lanesStatement(
  {
    reading,
    by,
    within,
  }: { readonly reading: ReadingChoice; readonly by: Facet; readonly within: Facet | null },
  database: string,
): string {
  const order = `ORDER BY many DESC, outer_value, inner_value LIMIT ${MAX_VALUES}`;
  if (!within)
    return `SELECT value AS outer_value, '' AS inner_value, toUInt64(countMerge(n)) AS many, minMerge(first_${reading}) AS first FROM ${database}.totals WHERE ${isValue(by)} GROUP BY outer_value ${order}`;
  return `SELECT ${valueOf(by)} AS outer_value, ${valueOf(within)} AS inner_value, count() AS many, min(if(state = 0, start, toInt64(${whole(UNDATED_START)}))) AS first FROM ${database}.events WHERE ${inReading(reading)} GROUP BY outer_value, inner_value ${order}`;
}

const dayOf = (instant: number): string => whole(Math.floor(instant / MS_PER_DAY));

/** One row: the first and the last day since 1970 of all dates, open sides aside, and whether there is one. */
export const spanStatement = (database: string): string =>
  `SELECT min(cell) AS first, max(cell) AS last, count() > 0 AS has FROM ${database}.bins WHERE facet = 'all' AND tier = ${DAYS} AND cell > ${dayOf(TIME_FLOOR)} AND cell < ${dayOf(TIME_CEILING - 1)}`;
