/**
 * The scene: everything that the timeline draws, as plain data in pixels. Screen and figure draw
 * the same scene; neither computes a position of its own.
 */

import type { EventId, EventKind } from '../event/event';
import type { Instant } from '../time/civil';
import type { Language } from '../words/language';
import type { Item } from './lanes/arrange';
import type { SceneDensity } from './counts/density';
import type { Gap } from './gaps/folded-time';
import type { DrawnDensity } from './counts/drawn-density';
import type { LaneSpace } from './lanes/height';
import type { SceneStrip } from './lanes/strip';
import type { LaneForm } from './lanes/view';
import type { PlacedExtent } from './marks/place';
import type { Break, Direction, Viewport } from './scale/time-scale';
import type { Axis } from './axis/ticks';

export interface SceneLabel {
  readonly text: string;
  readonly leftPx: number;
  readonly rightPx: number;
  /** The edge of the text that touches its mark. */
  readonly align: 'left' | 'right';
}

export interface SceneMark {
  /** Unique in the scene: lane and event. */
  readonly key: string;
  readonly event: EventId;
  readonly lane: string;
  readonly kind: EventKind;
  /** Index into the palette of claimants. */
  readonly colour: number;
  readonly yPx: number;
  /** The leading reading; null when only the ghost is dated. */
  readonly lead: PlacedExtent | null;
  /** The other reading. */
  readonly ghost: PlacedExtent | null;
  /** Stated and assessed dates differ. */
  readonly contested: boolean;
  /** Its stated date is moved by a publication day that is only tried. */
  readonly tried: boolean;
  readonly share: Item['share'];
  /** A tally is drawn as a backdrop of its lane: it frames events and is none. */
  readonly isTally: boolean;
  readonly label: SceneLabel | null;
}

export interface SceneCluster {
  readonly key: string;
  readonly lane: string;
  readonly events: readonly EventId[];
  readonly xPx: number;
  readonly yPx: number;
  readonly halfWidthPx: number;
  /** Time that its members cover, for zooming to them. */
  readonly from: Instant;
  readonly to: Instant;
}

export interface SceneLane {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  readonly topPx: number;
  readonly heightPx: number;
  readonly form: LaneForm;
  /** 1 for a lane inside a group. */
  readonly level: 0 | 1;
}

export interface Scene {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly direction: Direction;
  readonly language: Language;
  /** Left and right edge of the time area, px. */
  readonly leftPx: number;
  readonly rightPx: number;
  /** Width of the column of lane names; 0 = the names are inside the lanes. */
  readonly gutterPx: number;
  readonly axis: Axis;
  /** Folded gaps in view, in chronological order. */
  readonly breaks: readonly Break[];
  readonly lanes: readonly SceneLane[];
  readonly marks: readonly SceneMark[];
  readonly clusters: readonly SceneCluster[];
  /** Folded lanes. */
  readonly strips: readonly SceneStrip[];
  /** Lanes drawn as counts; null when every event is a mark or in a cluster. */
  readonly density: SceneDensity | null;
}

export interface SceneOptions extends LaneSpace {
  readonly viewport: Viewport;
  /** Folded gaps; default: none. */
  readonly gaps?: readonly Gap[];
  readonly widthPx: number;
  readonly direction: Direction;
  readonly language: Language;
  readonly laneLabel: (lane: string) => string;
  /** Index into the palette for an event. */
  readonly colourOf: (event: EventId) => number;
  /** Counts of a large dataset, for the dense lanes; null for a small dataset. */
  readonly density?: DrawnDensity | null;
}

/** Two lasting readings would lie over each other: the other one is a dotted line below the leading one. */
export function isGhostLine({ lead, ghost }: Pick<SceneMark, 'lead' | 'ghost'>): boolean {
  return lead?.lasting === true && ghost?.lasting === true;
}
