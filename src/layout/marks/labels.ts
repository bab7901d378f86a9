/**
 * Places labels: a mark's title beside it if there is room, cut to whole words; never over a
 * neighbour.
 */
import { type EventId, type TimelineEvent, hasCasualties } from '../../event/event';
import { speakShare } from '../../words/vocabulary/event-words';
import type { Language } from '../../words/language';
import { fitText, measure } from './measure';
import type { PackedSlot } from './pack';
import { GLYPH_RADIUS_PX, type PlacedExtent } from './place';
import type { TimeScale } from '../scale/time-scale';
import { type SceneLabel, type SceneMark, isGhostLine } from '../scene';

export const LABEL_FONT_PX = 12.5;
/** Space between a shape and its label, and between a label and the next mark. */
const LABEL_GAP_PX = 6;
/** Extra width for the sign of a doubted date beside the shape. */
const DOUBT_SIGN_PX = 6;
/** Minimum width of a label. */
const MIN_LABEL_PX = 56;
export const MAX_LABEL_PX = 320;

type Unlabelled = Omit<SceneMark, 'label'>;

/** A stretch of a row, forward px. */
interface Room {
  readonly from: number;
  readonly to: number;
}

/** Middles of the shapes of a reading, one for each of its alternatives, forward px. */
const shapes = (extent: PlacedExtent | null, scale: TimeScale): number[] =>
  extent ? [extent.xPx, ...extent.alsoPx].map((px) => scale.toForwardPx(px)) : [];

/** The first label that holds its whole text; where none does, the longest. */
function firstWhole(rooms: readonly (() => SceneLabel | null)[], text: string): SceneLabel | null {
  let longest: SceneLabel | null = null;
  for (const room of rooms) {
    const label = room();
    if (label?.text === text) return label;
    if (label && (!longest || label.text.length > longest.text.length)) longest = label;
  }
  return longest;
}

function labelIn(
  { from, to }: Room,
  atStart: boolean,
  text: string,
  scale: TimeScale,
): SceneLabel | null {
  const width = Math.min(to - from, MAX_LABEL_PX);
  if (width < Math.min(MIN_LABEL_PX, measure(text, LABEL_FONT_PX))) return null;
  const fitted = fitText(text, LABEL_FONT_PX, width);
  if (fitted === null) return null;
  const length = measure(fitted, LABEL_FONT_PX);
  const start = atStart ? from : to - length;
  const [low, high] = [scale.fromForwardPx(start), scale.fromForwardPx(start + length)];
  const align = atStart === (scale.sign === 1) ? 'left' : 'right';
  return { text: fitted, leftPx: Math.min(low, high), rightPx: Math.max(low, high), align };
}

/** A tally appears in many lanes: the mark of each says its share, the card the title. */
function labelText({ share }: Unlabelled, title: string, language: Language): string {
  return share ? speakShare(share.count, share.total, language) : title;
}

/** A mark that is alone in its slot. */
export interface SingleMark {
  readonly slot: PackedSlot<unknown>;
  readonly mark: Unlabelled;
  /**
   * If two labels compete for the same room, the higher priority gets it; equal ones in
   * chronological order.
   */
  readonly priority: number;
}

/**
 * How much is known of an event: by how many actors, with which counts, and whether anybody was
 * hurt. It does not depend on the zoom, so an existing label stays while its room grows.
 */
export function labelPriority({ claims, counts, casualties, assessed }: TimelineEvent): number {
  const actors = new Set(claims.map(({ actor }) => actor)).size;
  const hurt = hasCasualties(casualties) ? 1 : 0;
  return actors + (counts.length > 0 ? 1 : 0) + hurt + (assessed ? 1 : 0);
}

/**
 * Labels the single marks of one lane. A label is on the side of later times if there is room up to
 * the next slot of the row, otherwise on the side of earlier times.
 */
export function placeLabels(
  marks: readonly SingleMark[],
  slots: readonly PackedSlot<unknown>[],
  scale: TimeScale,
  titleOf: (event: EventId) => string,
  language: Language,
): SceneMark[] {
  const edge = scale.widthPx;
  const byRow = new Map<number, PackedSlot<unknown>[]>();
  for (const slot of slots) byRow.set(slot.row, [...(byRow.get(slot.row) ?? []), slot]);
  /** Label positions in each row, forward px. */
  const taken = new Map<number, Room[]>();
  const placed = new Map<SingleMark, SceneMark>();
  const inTime = [...marks].sort((a, b) => a.slot.start - b.slot.start);
  for (const single of [...inTime].sort((a, b) => b.priority - a.priority)) {
    const { slot, mark } = single;
    const row = byRow.get(slot.row) ?? [];
    const at = row.indexOf(slot);
    const main = mark.lead ?? mark.ghost;
    const leading = shapes(main, scale);
    const ghost = isGhostLine(mark) ? null : mark.ghost;
    const own = [...shapes(mark.lead, scale), ...shapes(ghost, scale)].sort((a, b) => a - b);
    const reach = GLYPH_RADIUS_PX + LABEL_GAP_PX + (mark.contested ? DOUBT_SIGN_PX : 0);
    const [middle = 0] = leading;
    // No label comes between alternatives.
    let last = Math.max(...leading);
    let first = Math.min(...leading);
    // What is so near that no label fits between counts as part of the mark, and so on from there.
    for (const px of own) if (px <= last + reach) last = Math.max(last, px);
    for (const px of own.toReversed()) if (px >= first - reach) first = Math.min(first, px);
    const later = own.find((px) => px > last + reach) ?? Infinity;
    const earlier = own.findLast((px) => px < first - reach) ?? -Infinity;
    const labels = taken.get(slot.row) ?? [];
    const nextStart = labels.reduce(
      (start, { from }) => (from > middle ? Math.min(start, from) : start),
      row[at + 1]?.start ?? edge,
    );
    const previousEnd = labels.reduce(
      (end, { to }) => (to < middle ? Math.max(end, to) : end),
      Math.max(row[at - 1]?.end ?? 0, 0),
    );
    const text = labelText(mark, titleOf(mark.event), language);
    const after = labelIn(
      {
        from: last + reach,
        to: Math.min(nextStart, edge, later - reach) - LABEL_GAP_PX,
      },
      true,
      text,
      scale,
    );
    const clear = Math.max(previousEnd, earlier + reach);
    const start = main ? scale.toForwardPx(scale.sign === 1 ? main.leftPx : main.rightPx) : 0;
    // Clear of the edge of the mark's own band, which would cross out the words.
    const before = (from: number, to: number): SceneLabel | null =>
      labelIn({ from: from + LABEL_GAP_PX, to }, false, text, scale);
    const visible = middle >= 0 && middle <= edge;
    const outside = (): SceneLabel | null =>
      before(clear, Math.min(first - reach, start - LABEL_GAP_PX));
    const inside = (): SceneLabel | null => before(Math.max(clear, start), first - reach);
    const rooms = [() => after, ...(main?.arrow ? [inside, outside] : [outside, inside])];
    const label = visible ? firstWhole(rooms, text) : null;
    if (label) {
      const edges = [label.leftPx, label.rightPx].map((px) => scale.toForwardPx(px));
      taken.set(slot.row, [...labels, { from: Math.min(...edges), to: Math.max(...edges) }]);
    }
    placed.set(single, { ...mark, label });
  }
  return inTime.flatMap((single) => placed.get(single) ?? []);
}
