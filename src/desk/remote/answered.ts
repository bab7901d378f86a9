/** All that a server has answered to one question, as plain data; its counts by cell come later, in tiles. */
import type { TimelineEvent } from '../../event/event';
import type { Facet } from '../../event/facet';
import { cellMs } from '../../source/columns/cell-sizes';
import type { Part } from '../../source/remote/answer';
import type { RemoteLane } from '../../source/remote/remote-source';
import type { Question } from './question';
import type { Tiles } from './tiles';

export type FacetCounts = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** The whole of the data: does not change with what is asked. */
export interface Whole {
  /** All events. */
  readonly size: number;
  /** By facet and value, without any filter; under `claims` those that a party claims itself. */
  readonly totals: FacetCounts;
  readonly span: { readonly from: number; readonly to: number } | null;
}

/** Events by cell over all of the time, whatever their lanes. */
export interface Course {
  readonly level: number;
  readonly first: number;
  /** Events that may fall in each cell. */
  readonly most: Float64Array;
  /** Events of which the date begins in it: each once. */
  readonly began: Float64Array;
}

/** What has no place on the line. */
export interface NotDrawn {
  /** The first ones. */
  readonly undated: readonly TimelineEvent[];
  /** How many have no date. */
  readonly undatedCount: number;
  /** Dated beyond the drawn years. */
  readonly beyond: readonly TimelineEvent[];
}

export interface Answered {
  readonly question: Question;
  readonly whole: Whole;
  /** Events that pass. */
  readonly passing: number;
  /** By facet and value; each facet under the filters of the others. */
  readonly counts: FacetCounts;
  readonly lanes: readonly RemoteLane[];
  readonly course: Course;
  readonly notDrawn: NotDrawn;
  /** All events that pass, where they are few enough to draw each; else null. */
  readonly all: readonly TimelineEvent[] | null;
  readonly part: Part;
  readonly tiles: Tiles;
}

export const NO_COURSE: Course = {
  level: 0,
  first: 0,
  most: new Float64Array(0),
  began: new Float64Array(0),
};

/** Events of each value of a facet. */
export const countsOf = (counts: FacetCounts, facet: Facet): ReadonlyMap<string, number> =>
  counts.get(facet) ?? new Map<string, number>();

/** From when to when a cell of a course lasts. */
export const cellOfCourse = (
  { level, first }: Course,
  cell: number,
): { readonly from: number; readonly to: number } => ({
  from: (first + cell) * cellMs(level),
  to: (first + cell + 1) * cellMs(level),
});
