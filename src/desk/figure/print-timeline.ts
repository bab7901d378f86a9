/** The timeline of the printed page, drawn as in the figure: every label, the lanes' names, the key. */
import type { EventId } from '../../event/event';
import { drawTimeline } from '../../figure/draw-timeline';
import { atOnce } from '../../figure/page/pace';
import type { Desk } from '../desk.svelte';
import { TooManyEvents, inputOf, today } from './desk-figure';
import { DEFAULT_CHOICE } from './figure-choice';

/** Scaled to the width of A4, letters come out at 8 pt. */
const WIDTH_PX = 860;
/** So high a drawing fits on A4 and Letter, upright or on its side. */
const HEIGHT_PX = 540;

/**
 * SVG drawings one below the other; null where there are too many events to draw each.
 * @param numberOf the number of an event in the list below; null for one without.
 * @param most how many events are drawn each.
 */
export function printTimeline(
  desk: Desk,
  numberOf: (event: EventId) => number | null,
  most: number,
): readonly string[] | null {
  try {
    const choice = { ...DEFAULT_CHOICE, scope: 'view' } as const;
    const input = atOnce(inputOf(desk, choice, today(), most));
    return drawTimeline(input, { widthPx: WIDTH_PX, heightPx: HEIGHT_PX }, numberOf);
  } catch (error) {
    if (error instanceof TooManyEvents) return null;
    throw error;
  }
}
