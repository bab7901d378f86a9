/** Number and title of one mark of the figure: beside its shape, cut to the room that there is. */
import type { EventId } from '../../event/event';
import type { Item } from '../lanes/arrange';
import type { Candidate } from '../marks/candidates';
import { LABEL_FONT_PX, MAX_LABEL_PX } from '../marks/labels';
import { fitText, measure } from '../marks/measure';
import { GLYPH_RADIUS_PX, type PlacedExtent } from '../marks/place';
import type { TimeScale } from '../scale/time-scale';
import { type SceneLabel, isGhostLine } from '../scene';

/** The text beside the marks. */
export interface LabelSource {
  /** The number of an event; numbers are chronological. 0 for one without. */
  readonly numberOf: (event: EventId) => number;
  /** The text beside a mark: one line per language of the figure, the main one first. */
  readonly labelsOf: (item: Item) => readonly string[];
  /** Room for wider letters, as a factor of a label's width. */
  readonly room: (text: string) => number;
}

/** Size of the second language's line, px. */
const SECOND_FONT_PX = 11;

/**
 * The badge around a number: without it, "1" before "7 of 40" would read as 17. A circle, or wider for
 * more digits.
 */
export const BADGE = { fontPx: 10, heightPx: 16, paddingPx: 4 } as const;

/** Width of the badge of a number, px. */
export function badgePx(number: string): number {
  return Math.max(BADGE.heightPx, measure(number, BADGE.fontPx, true) + 2 * BADGE.paddingPx);
}

/** Space between shape, number and label. */
const GAP_PX = 6;
const REACH_PX = GLYPH_RADIUS_PX + GAP_PX;

/** A range in forward px: from where time begins, growing with time. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface PlacedMark {
  readonly candidate: Candidate;
  readonly box: Stretch;
  readonly number: SceneLabel;
  readonly label: SceneLabel | null;
  readonly second: SceneLabel | null;
  readonly isLabelCut: boolean;
}

function toLabel(text: string, box: Stretch, scale: TimeScale, after: boolean): SceneLabel {
  const align = after === (scale.sign === 1) ? 'left' : 'right';
  const [start, end] = [scale.fromForwardPx(box.start), scale.fromForwardPx(box.end)];
  return { text, leftPx: Math.min(start, end), rightPx: Math.max(start, end), align };
}

/**
 * Where number and title of a mark may be placed, in forward px, and which end touches the mark.
 */
interface Room extends Stretch {
  readonly after: boolean;
}

/** What is drawn of one reading: its shape and its extents, in forward px. */
function drawnOf(part: PlacedExtent, scale: TimeScale): Stretch {
  const shape = scale.toForwardPx(part.xPx);
  if (part.spans.length === 0)
    return { start: shape - GLYPH_RADIUS_PX, end: shape + GLYPH_RADIUS_PX };
  const edges = [scale.toForwardPx(part.leftPx), scale.toForwardPx(part.rightPx)];
  return { start: Math.min(...edges), end: Math.max(...edges) };
}

/**
 * The rooms around a mark, best first: inside its own band, after all that it draws there, before
 * it, inside before its shape. Another reading of the same event further on ends the room.
 *
 *     │▒▒▒▒◆▒ inside ▒▒▒│  after        ◇        before  │▒▒◆▒▒│
 */
function rooms(middle: number, own: Stretch, other: Stretch | null, view: Stretch): Room[] {
  const touches =
    other !== null && other.start <= own.end + GAP_PX && other.end >= own.start - GAP_PX;
  const all = touches
    ? {
        start: Math.min(own.start, other.start),
        end: Math.max(own.end, other.end),
      }
    : own;
  const next = other && !touches && other.start > own.end ? other.start - GAP_PX : Infinity;
  const previous = other && !touches && other.end < own.start ? other.end + GAP_PX : -Infinity;
  const otherShape = other && other.start > middle ? other.start - GAP_PX : Infinity;
  const previousShape = other && other.end < middle ? other.end + GAP_PX : -Infinity;
  return [
    {
      start: middle + REACH_PX,
      end: Math.min(own.end - GAP_PX, otherShape, view.end),
      after: true,
    },
    { start: all.end + GAP_PX, end: Math.min(next, view.end), after: true },
    {
      start: Math.max(previous, view.start),
      end: all.start - GAP_PX,
      after: false,
    },
    {
      start: Math.max(own.start + GAP_PX, previousShape, view.start),
      end: middle - REACH_PX,
      after: false,
    },
  ];
}

/**
 * Number and title in the first room that fits them, otherwise cut to the largest. In a folded lane
 * the numbers are alone: they lead to the notes, so nothing is lost.
 */
export function placeNumbered(
  candidate: Candidate,
  scale: TimeScale,
  options: LabelSource,
  isFolded: boolean,
): PlacedMark {
  const view = { start: 0, end: scale.widthPx };
  const ghost = isGhostLine(candidate) ? null : candidate.ghost;
  const parts = [candidate.lead, ghost].filter((part) => part !== null);
  const isSeen = (part: PlacedExtent): boolean =>
    part.xPx >= scale.leftPx && part.xPx <= scale.rightPx;
  const anchor = parts.find(isSeen) ?? (parts[0] as PlacedExtent);
  const middle = Math.min(view.end, Math.max(view.start, scale.toForwardPx(anchor.xPx)));
  const other = parts.find((part) => part !== anchor) ?? null;
  const number = String(options.numberOf(candidate.item.event.id) || '–');
  const numberPx = badgePx(number);
  const titles = options.labelsOf(candidate.item);
  const widthOf = (text: string, line: number): number =>
    measure(text, fontOf(line)) * options.room(text);
  const titlesPx = titles.map(widthOf);
  const titlePx = isFolded ? 0 : Math.min(MAX_LABEL_PX, Math.max(...titlesPx));

  const all = rooms(middle, drawnOf(anchor, scale), other && drawnOf(other, scale), view).map(
    // The sign of doubt at the mark's shoulder needs a little more.
    (room) =>
      room.after && candidate.lead && candidate.ghost ? { ...room, start: room.start + 3 } : room,
  );
  const length = (room: Stretch): number => room.end - room.start;
  const largest = all.reduce((best, room) => (length(room) > length(best) ? room : best));
  const room = all.find((r) => length(r) >= numberPx + GAP_PX + titlePx) ?? largest;

  const roomPx = Math.min(MAX_LABEL_PX, length(room) - numberPx - GAP_PX);
  const fit = (title: string | undefined, line: number): string | null =>
    title === undefined || isFolded || !isSeen(anchor)
      ? null
      : fitText(title, fontOf(line), roomPx / options.room(title));
  const text = fit(titles[0], 0);
  // A second language without the first would leave its reader guessing which mark is meant.
  const secondText = text === null ? null : fit(titles[1], 1);
  const numberStart = room.after ? room.start : room.end - numberPx;
  const numberBox = { start: numberStart, end: numberStart + numberPx };
  const boxOf = (text: string | null, line: number): Stretch | null => {
    if (text === null) return null;
    const textPx = widthOf(text, line);
    const start = room.after ? numberBox.end + GAP_PX : numberBox.start - GAP_PX - textPx;
    return { start, end: start + textPx };
  };
  const textBox = boxOf(text, 0);
  const secondBox = boxOf(secondText, 1);
  const labelIn = (line: string | null, box: Stretch | null): SceneLabel | null =>
    line === null || !box ? null : toLabel(line, box, scale, room.after);

  const drawn = [candidate.lead, candidate.ghost].filter((part) => part !== null);
  const used = [...drawn.map((part) => drawnOf(part, scale)), numberBox, textBox, secondBox].filter(
    (box) => box !== null,
  );
  return {
    candidate,
    box: {
      start: Math.min(...used.map((box) => box.start)),
      end: Math.max(...used.map((box) => box.end)),
    },
    number: toLabel(number, numberBox, scale, room.after),
    label: labelIn(text, textBox),
    second: labelIn(secondText, secondBox),
    isLabelCut: text !== null && text !== titles[0],
  };
}

const fontOf = (line: number): number => (line === 0 ? LABEL_FONT_PX : SECOND_FONT_PX);
