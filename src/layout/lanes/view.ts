/**
 * The reader's lane layout: by which facets, in which order, and which lanes are pinned, folded or
 * renamed. Part of the view: it is in the address and in undo.
 */
import type { LaneValue } from '../../source/columns/lane-column';
import { FACETS, type Facet } from '../../event/facet';

export type LanesBy = Facet;
export const LANES_BY: readonly LanesBy[] = FACETS;

/** Sort order of lanes that were not moved: most events, earliest event, or name first. */
export type LaneSort = 'count' | 'first' | 'name';
export const LANE_SORTS: readonly LaneSort[] = ['count', 'first', 'name'];

/**
 * Everything about the lanes except the facet they represent. Lanes are identified by their keys.
 */
export interface LaneSettings {
  /** Facet of the lanes inside each lane; null = one level. */
  readonly within: LanesBy | null;
  readonly sort: LaneSort;
  /** Lanes that were moved manually; they precede their unmoved siblings, in this order. */
  readonly hand: readonly string[];
  /** Lanes that come first among their siblings, in this order. */
  readonly pinned: readonly string[];
  readonly folded: readonly string[];
  /** Names that the reader gave, by lane. */
  readonly names: Readonly<Record<string, string>>;
}

export interface LaneView extends LaneSettings {
  readonly by: LanesBy;
}

export const DEFAULT_LANES: LaneSettings = {
  within: null,
  sort: 'count',
  hand: [],
  pinned: [],
  folded: [],
  names: {},
};

/**
 * `lane`: its events as marks or counts. `strip`: a folded lane, its events as ticks. `group`: the
 * header of an open group, whose events are in the lanes below.
 */
export type LaneForm = 'lane' | 'strip' | 'group';

/** Lanes that are drawn as counts, in each frame; the values of further ones share the last lane. */
export const MOST_COUNTED_LANES = 400;
/** Id of the lane of all values that have none of their own. No text that people write contains U+FFFF. */
export const OTHERS_LANE = '\uffff';

export interface PlannedLane extends LaneValue {
  readonly id: string;
  /** How many values share it; only the lane of the others has several. */
  readonly others?: number;
  readonly form: LaneForm;
  /** True also for a group that is drawn as one lane. */
  readonly folded: boolean;
  readonly pinned: boolean;
  /** The lane and its siblings as sorted, without pins and manual order. */
  readonly siblings: readonly string[];
}

export interface LanePlan {
  readonly by: LanesBy;
  /** Null also where the data has too many lanes for a second level. */
  readonly within: LanesBy | null;
  /** From top to bottom. */
  readonly lanes: readonly PlannedLane[];
  /** Ids of the lanes that contain events themselves, from top to bottom. */
  readonly order: readonly string[];
}

const SEPARATOR = '/';

/** The key of a lane: the value of its facet, or of both facets if it is nested in another lane. */
export function laneKey(outer: string, inner: string | null = null): string {
  return inner === null ? outer : `${outer}${SEPARATOR}${inner}`;
}

/**
 * The two values of a lane's key, or null if it has one. A value may contain the separator itself.
 */
export function partsOf(
  key: string,
  outer: ReadonlySet<string>,
  inner: ReadonlySet<string> | null,
): { readonly outer: string; readonly inner: string | null } | null {
  if (outer.has(key)) return { outer: key, inner: null };
  for (let at = key.indexOf(SEPARATOR); inner && at >= 0; at = key.indexOf(SEPARATOR, at + 1)) {
    const [first, second] = [key.slice(0, at), key.slice(at + 1)];
    if (outer.has(first) && inner.has(second)) return { outer: first, inner: second };
  }
  return null;
}
