/**
 * Arrangement: the lane and the row of each event. It depends on the events and on the leading
 * reading, not on the viewport, so that zooming never changes a mark's lane, and its row only where
 * marks would touch.
 */
import type { Dataset } from '../../source/dataset';
import {
  type ReadingChoice,
  type TimelineEvent,
  ghostReading,
  leadingReading,
} from '../../event/event';
import { FACET_RULES } from '../../event/facet';
import type { ValueShare } from '../../event/facets/rule';
import type { Gazetteer } from '../../gazetteer/gazetteer';
import type { Extent } from '../../time/bounds';
import type { LaneForm } from './view';
import { type LanesBy, laneKey } from './view';

export type { LanesBy };

/** An event in one lane. An event with several places or claimants has an item in each lane. */
export interface Item {
  readonly event: TimelineEvent;
  readonly lane: string;
  /** Where the leading reading puts it; null = undated under this reading, only a ghost is drawn. */
  readonly extent: Extent | null;
  readonly ghost: Extent | null;
  /**
   * True if the leading reading covers its whole extent (a pause) instead of falling within it, and
   * for every tally, which counts over all of it.
   */
  readonly lasting: boolean;
  /** For a tally: what falls to this lane, and the whole. */
  readonly share: ValueShare | null;
  /** Preferred row, 0 at the top. */
  readonly row: number;
}

export interface LaneArrangement {
  readonly id: string;
  /** In chronological order. */
  readonly items: readonly Item[];
  /** Rows that the lane has at every zoom, at least 1. */
  readonly rows: number;
  /** Rows for events that happened at a time; lasting events are in the rows below. */
  readonly pointRows: number;
  /** A lane of a large dataset: it shows what is in view, and its rows do not grow. */
  readonly crowded?: boolean;
  /** More events in view than there is room for: the lane is drawn as counts. */
  readonly dense?: boolean;
  /** Distinct events. */
  readonly count: number;
  /** Omitted: `lane`. A group's own events are in the lanes below it. */
  readonly form?: LaneForm;
  /** 1 for a lane inside a group. */
  readonly level?: 0 | 1;
}

export interface Arrangement {
  readonly lanesBy: LanesBy;
  readonly reading: ReadingChoice;
  readonly lanes: readonly LaneArrangement[];
  /** Events that the leading reading does not date, in the order in which they may have happened. */
  readonly undated: readonly TimelineEvent[];
  /** How many there are; of very many, only the first are in `undated`. */
  readonly undatedCount: number;
  /** Events that it dates beyond the years that can be drawn. */
  readonly beyond: readonly TimelineEvent[];
}

/** Rows that a lane may grow to; what needs more is gathered into clusters. */
export interface RowLimits {
  readonly points: number;
  readonly lasting: number;
}

export const ROW_LIMITS: RowLimits = { points: 12, lasting: 12 };

/** What of a tally falls to a value; null where there is no tally, or none by this facet. */
function shareOf(
  event: TimelineEvent,
  facet: LanesBy,
  value: string,
  gazetteer: Gazetteer,
): Item['share'] {
  if (event.breakdown.length === 0) return null;
  return FACET_RULES[facet].share?.(event, value, gazetteer) ?? null;
}

/** First and last instant at which an item draws something, for sorting and for rows. */
export function endsOf({ extent, ghost }: Item): { readonly start: number; readonly end: number } {
  let [start, end] = [Infinity, -Infinity];
  for (const drawn of [extent, ghost]) {
    for (const { earliest, latest } of drawn?.segments ?? []) {
      start = Math.min(start, earliest ?? (latest as number));
      end = Math.max(end, latest ?? (earliest as number));
    }
  }
  return { start, end };
}

/**
 * First free row for each item, in order of time (greedy colouring of intervals, which needs the
 * fewest rows there are). Dates that touch, as neighbouring days do, are in different rows: at no
 * zoom is there a gap between them, which packing asks for.
 *
 *     row 0  ──a──     ──c──
 *     row 1     ───b───
 */
function assignRows(items: readonly Item[], firstRow: number, limit: number): Item[] {
  /** Where each row ends; an item that finds none of them free goes to the last one. */
  const ends: number[] = [];
  return items.map((item) => {
    const { start, end } = endsOf(item);
    const free = ends.findIndex((taken) => taken < start);
    const row = free < 0 ? ends.length : free;
    if (row < limit - 1) ends[row] = end;
    return { ...item, row: firstRow + row };
  });
}

function arrangeLane(id: string, items: readonly Item[], limits: RowLimits): LaneArrangement {
  const sorted = items
    .map((item) => ({ item, start: endsOf(item).start }))
    .sort((a, b) => a.start - b.start || (a.item.event.id < b.item.event.id ? -1 : 1))
    .map(({ item }) => item);
  const points = assignRows(
    sorted.filter((item) => !item.lasting),
    0,
    limits.points,
  );
  const pointRows = points.reduce((rows, item) => Math.max(rows, item.row + 1), 0);
  const lasting = assignRows(
    sorted.filter((item) => item.lasting),
    pointRows,
    limits.lasting,
  );
  const all = [...points, ...lasting];
  return {
    id,
    items: all,
    rows: Math.max(1, ...all.map((item) => item.row + 1)),
    pointRows,
    count: new Set(all.map((item) => item.event.id)).size,
  };
}

/** Undated events in the order in which they may have happened: known latest bound first. */
export function undatedOrder(a: TimelineEvent, b: TimelineEvent): number {
  const bound = (event: TimelineEvent): string =>
    (event.stated.before ?? event.stated.after)?.text ?? '9999';
  return bound(a) < bound(b) ? -1 : bound(a) > bound(b) ? 1 : a.id < b.id ? -1 : 1;
}

/**
 * Arranges events into lanes.
 * @param laneOrder ids of all lanes from top to bottom; lanes without events are left out.
 * @param within the facet of lanes inside lanes, where `laneOrder` names such.
 */
export function arrange(
  dataset: Dataset,
  events: readonly TimelineEvent[],
  lanesBy: LanesBy,
  reading: ReadingChoice,
  laneOrder: readonly string[],
  limits: RowLimits = ROW_LIMITS,
  within: LanesBy | null = null,
): Arrangement {
  const lanes = new Map<string, Item[]>(laneOrder.map((lane) => [lane, []]));
  const undated: TimelineEvent[] = [];
  const beyond: TimelineEvent[] = [];
  for (const event of events) {
    const leading = leadingReading(event, reading);
    const extent = leading.drawn;
    const ghost = ghostReading(event, reading)?.drawn ?? null;
    if (!extent) (leading.extent ? beyond : undated).push(event);
    if (!extent && !ghost) continue;
    const lasting = event.kind === 'tally' || (extent ?? ghost)?.lasting === true;
    const add = (lane: string, share: Item['share']): void => {
      lanes.get(lane)?.push({ event, lane, extent, ghost, lasting, share, row: 0 });
    };
    const facets = dataset.facets(event.id);
    for (const outer of facets[lanesBy]) {
      const share = shareOf(event, lanesBy, outer, dataset.gazetteer);
      add(laneKey(outer), share);
      if (!within) continue;
      for (const inner of facets[within])
        add(laneKey(outer, inner), shareOf(event, within, inner, dataset.gazetteer) ?? share);
    }
  }
  return {
    lanesBy,
    reading,
    lanes: [...lanes]
      .filter(([, items]) => items.length > 0)
      .map(([id, items]) => arrangeLane(id, items, limits)),
    undated: undated.sort(undatedOrder),
    undatedCount: undated.length,
    beyond,
  };
}

/** The time range that an arrangement covers, or null if nothing is dated. */
export function arrangementSpan(
  arrangement: Arrangement,
): { readonly from: number; readonly to: number } | null {
  const items = arrangement.lanes.flatMap((lane) => lane.items);
  if (items.length === 0) return null;
  return {
    from: Math.min(...items.map((item) => endsOf(item).start)),
    to: Math.max(...items.map((item) => endsOf(item).end)),
  };
}
