/** Stepping through the drawn elements by keyboard. */
import type { Desk } from '../../../desk/desk.svelte';
import type { Stop } from '../../../layout/walk/stop';
import { eventsOnce, nextBeyond } from '../../../layout/walk/next';
import type { Instant } from '../../../time/civil';
import type { Screen } from '../../frame/screen.svelte';
import { tellOrder } from './tell-order';

const nearest = (screen: Screen, at: Instant): Stop | undefined =>
  screen.stops().toSorted((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at))[0];

/** Focuses the drawn element nearest to an instant. */
export function focusNear(screen: Screen, at: Instant): void {
  const stop = nearest(screen, at);
  if (stop) screen.focusOn(stop.key);
}

/** The instant of the last focus, or the edge from which stepping starts if that is out of view. */
function walkedTo(desk: Desk, screen: Screen, by: 1 | -1): Instant {
  const { from, to } = desk.viewport;
  const at = screen.focusedStop?.at;
  return at !== undefined && at >= from && at <= to ? at : by === 1 ? from : to;
}

/** The next drawn element after the last focus, even if that one is no longer drawn. */
function nextStop(screen: Screen, at: Instant, by: 1 | -1): Stop | undefined {
  const stops = eventsOnce(screen.stops());
  const event = screen.focusedStop?.event ?? null;
  const here = stops.findIndex(
    (stop) => stop.key === screen.focusedKey || (event !== null && stop.event === event),
  );
  if (here >= 0) return stops[here + by];
  return by === 1 ? stops.find((stop) => stop.at > at) : stops.findLast((stop) => stop.at < at);
}

/**
 * Moves the focus to the next (+1) or previous (-1) element in time; beyond the edge the view
 * follows.
 */
export function stepStop(desk: Desk, screen: Screen, by: 1 | -1): void {
  const at = walkedTo(desk, screen, by);
  let next = nextStop(screen, at, by);
  if (!next) {
    const view = desk.viewport;
    const beyond = nextBeyond(desk.arrangement, desk.density, { view, at, by });
    if (beyond === null) return;
    desk.centreOn(beyond);
    next = nextStop(screen, at, by) ?? nearest(screen, beyond);
  }
  if (!next) return;
  const [first, second] = by === 1 ? [screen.focusedStop, next] : [next, screen.focusedStop];
  tellOrder(desk, screen, first, second);
  screen.focusOn(next.key);
}

/** Moves the focus to the nearest thing above or below. */
export function stepLane(screen: Screen, by: 1 | -1): void {
  const stops = screen.stops();
  const here = stops.find(({ key }) => key === screen.focusedKey) ?? stops[0];
  if (!here) return;
  const cost = ({ xPx, yPx }: Stop): number =>
    Math.abs(yPx - here.yPx) * 4 + Math.abs(xPx - here.xPx);
  const [next] = stops
    .filter(({ yPx }) => (yPx - here.yPx) * by > 1)
    .sort((a, b) => cost(a) - cost(b));
  if (next) screen.focusOn(next.key);
}

export function focusEnd(screen: Screen, end: 'first' | 'last'): void {
  const stop = screen.stops().at(end === 'first' ? 0 : -1);
  if (stop) screen.focusOn(stop.key);
}
