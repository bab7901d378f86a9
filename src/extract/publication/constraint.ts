/** A constraint on the publication date, and the ways in which its passage may be read. */
import type { Found } from '../find-expressions';
import type { DayParts } from './days';

/** Relaxations: ways in which an expression may be read other than literally. */
export type RelaxationKind =
  'first-second' | 'this-last' | 'most-recent' | 'weekday-by-one' | 'dropped';

/** One way of reading an expression: how well a day of publication suits it, as a log-weight. */
export interface Option {
  readonly relaxed: RelaxationKind | null;
  /** -Infinity where the day is impossible, 0 where it suits perfectly. */
  fit(day: DayParts): number;
  /** The month that a slip puts in place of the written one. */
  readonly month: number | null;
}

export interface Constraint {
  readonly start: number;
  readonly end: number;
  readonly found: Found | null;
  /** The first option is the plain reading. */
  readonly options: readonly Option[];
  /** The plain reading can be impossible: it takes part in contradictions. */
  readonly hard: boolean;
  /** What the solver can tell apart by it: a single day, days of the year, days of the week, or less. */
  readonly grain: Grain;
}

/**
 * `date`: it names a year, so that it is possible from some day on, or on one day only. `yearless`: it
 * recurs every year. `week`: every week. `weak`: it only ranks.
 */
export type Grain = 'date' | 'yearless' | 'week' | 'weak';

/**
 * Costs of the relaxations, as log-weights: the typical slip of Levantine month names is cheapest. To
 * drop an expression leaves every day open, and so costs as much as a day among all of them is unlikely.
 */
const COST: Readonly<Record<RelaxationKind, number>> = {
  'first-second': 1.6,
  'most-recent': 2,
  'this-last': 3,
  'weekday-by-one': 4,
  dropped: 9,
};
/** The log-weight of a day that is impossible. */
export const NEVER = -Infinity;
/** News reports recent events: log-weight per day since a date of this month. */
export const PER_DAY = 0.02;

export function option(
  relaxed: RelaxationKind | null,
  fit: (day: DayParts) => number,
  month: number | null = null,
): Option {
  const cost = relaxed === null ? 0 : COST[relaxed];
  return { relaxed, fit: (day) => fit(day) - cost, month };
}

/** The passage says nothing of the day. */
export const dropped = option('dropped', () => 0);

/** Of news, the longer ago the rarer: one day later is likely, a month later seldom. */
export const since = (days: number): number => -1.1 * Math.log((days + 2) / 2);
