/** The rows of a store, and what they are after events were added, changed or removed. */
import { type Claimant, claimantsOf } from '../../event/claims';
import type { ReadingChoice, TimelineEvent } from '../../event/event';
import { facetsOf } from '../../event/facet';
import type { Gazetteer } from '../../gazetteer/gazetteer';
import type { RawColumns } from '../columns/columns';
import { editColumns, withFacets } from '../columns/edit-columns';
import type { SortedColumns } from '../columns/sort';
import { type OtherDates, type SortedBoth, otherDates, withOtherDates } from './row-writer';

export interface Rows {
  readonly raw: RawColumns;
  readonly assessed: OtherDates;
  /** By either reading, as far as anybody has asked for it. */
  readonly sorted: Partial<Record<ReadingChoice, SortedColumns>>;
}

/** Events by their rows in the raw columns. */
type ByRow = ReadonlyMap<number, TimelineEvent>;

const claimantsIn = (events: ByRow): Claimant[] =>
  [...events.values()].flatMap((event) => claimantsOf(event));

/** The assessed dates without those that go, and with those that come. */
function assessedAfter(assessed: OtherDates, gone: ByRow, come: ByRow): OtherDates {
  const stay = [...assessed.indices.keys()].filter(
    (at) => !gone.has(assessed.indices[at] as number),
  );
  const others = otherDates(
    [...come].flatMap(([row, event]) => (event.assessed ? [[row, event.assessed.extent]] : [])),
  );
  const pick = (from: ArrayLike<number>, more: ArrayLike<number>): number[] => [
    ...stay.map((at) => from[at] as number),
    ...Array.from(more),
  ];
  return {
    indices: Uint32Array.from(pick(assessed.indices, others.indices)),
    start: Float64Array.from(pick(assessed.start, others.start)),
    end: Float64Array.from(pick(assessed.end, others.end)),
    traits: Uint8Array.from(pick(assessed.traits, others.traits)),
  };
}

/**
 * The rows after an edit; those before it stay as they are.
 * @param gone events that go, or are changed, as they were.
 * @param come events that are added, or changed, as they are now.
 */
export function editRows(
  rows: Rows & { readonly sorted: SortedBoth },
  gone: ByRow,
  come: ByRow,
  gazetteer: Gazetteer,
): Rows {
  const facets = [...come].map(([row, event]) => ({
    row,
    facets: facetsOf(event, claimantsOf(event), gazetteer),
  }));
  const dates = otherDates([...come].map(([row, event]) => [row, event.stated.extent]));
  const raw = {
    ...withOtherDates(rows.raw, dates),
    ...withFacets(rows.raw, facets, claimantsIn(gone), claimantsIn(come)),
  };
  const assessed = assessedAfter(rows.assessed, gone, come);
  const [leaving, coming] = [new Set(gone.keys()), [...come.keys()]];
  const stated = editColumns(rows.sorted.stated, raw, leaving, coming);
  if (assessed.indices.length === 0) return { raw, assessed, sorted: { stated, assessed: stated } };
  const other = withOtherDates(raw, assessed);
  return {
    raw,
    assessed,
    sorted: { stated, assessed: editColumns(rows.sorted.assessed, other, leaving, coming) },
  };
}
