/** Brings what bounds an event without a date into view: both sides, or the one that is known. */
import type { Desk } from '../../desk/desk.svelte';
import type { TimelineEvent } from '../../event/event';
import { limitsOf } from '../../event/limits';
import { shareOf } from '../../layout/scale/time-scale';

/** A limit nearer to an edge of the view than this share leaves no room for what it bounds. */
const EDGE = 0.1;

export function showLimits(desk: Desk, event: TimelineEvent): void {
  const limits = limitsOf(event, desk.reading);
  if (!limits) return;
  const { after, before } = limits;
  if (after !== null && before !== null && after < before) {
    desk.fit(after, before);
    return;
  }
  const known = before ?? after;
  if (known === null) return;
  const share = shareOf(desk.viewport, known, desk.gaps);
  if (share < EDGE || share > 1 - EDGE) desk.centreOn(known);
}
