/** The timeline of the printed page, drawn as in the figure: every label, the lanes' names, the key. */
import type { EventId } from '../../event/event';
import { drawTimeline } from '../../figure/draw-timeline';
import { DRAWN_EACH } from '../../layout/drawn-each';
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
 */
export function printTimeline(
  desk: Desk,
  numberOf: (event: EventId) => number | null,
): readonly string[] | null {
  try {
    const input = inputOf(desk, { ...DEFAULT_CHOICE, scope: 'view' }, today(), DRAWN_EACH);
    return drawTimeline(input, { widthPx: WIDTH_PX, heightPx: HEIGHT_PX }, numberOf);
  } catch (error) {
    if (error instanceof TooManyEvents) return null;
    throw error;
  }
}
