/** Actions on events: the meaning of a press, and operations on selected events. */
import type { Desk } from '../../../desk/desk.svelte';
import type { EventId } from '../../../event/event';
import { stretchOf } from '../../../event/when';
import { type Instant, MS_PER_DAY } from '../../../time/civil';
import type { Screen } from '../../frame/screen.svelte';

/** Days on each side that "look around" offers. */
export const AROUND_DAYS = [1, 3, 7, 30] as const;
/** … and that its key takes. */
export const AROUND_DEFAULT_DAYS = 7;

interface Held {
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/** An end of the ruler while it waits for one, a member of the selection with Ctrl, ⌘ or Shift; else the event opens. */
export function pressEvent(desk: Desk, screen: Screen, id: EventId, held?: Held): void {
  if (screen.ruler.isChoosing) screen.ruler.choose(id);
  else if (held && (held.ctrlKey || held.metaKey || held.shiftKey)) pick(desk, screen, id);
  else desk.select(id);
}

export function pick(desk: Desk, screen: Screen, id: EventId): void {
  screen.picks.toggle(id, desk.selected?.id ?? null);
}

/** The event that a command is about: the one under focus, or the open one. */
function eventInHand(desk: Desk, screen: Screen): EventId | null {
  return desk.selected?.id ?? focusedEvent(screen);
}

/** The event whose mark has the focus, if it is drawn. */
export function focusedEvent(screen: Screen): EventId | null {
  return screen.stops().find(({ key }) => key === screen.focusedKey)?.event ?? null;
}

/** Picks the event whose mark has the focus. */
export function pickFocused(desk: Desk, screen: Screen): boolean {
  const event = focusedEvent(screen);
  if (event !== null) pick(desk, screen, event);
  return event !== null;
}

/**
 * Places the ruler between the two selected events, or from the current event to the next one
 * pressed.
 */
export function openRuler(desk: Desk, screen: Screen): void {
  const { ids } = screen.picks;
  const first = eventInHand(desk, screen);
  screen.ruler.open(ids.length === 2 ? ids : first ? [first] : []);
}

/** Shows the given number of days on each side of an event, in all lanes. */
export function lookAround(desk: Desk, id: EventId, days: number): boolean {
  const stretch = stretchOf(desk.dataset.event(id), desk.reading);
  if (!stretch) return false;
  desk.lookAround({
    from: (stretch.from - days * MS_PER_DAY) as Instant,
    to: (stretch.to + days * MS_PER_DAY) as Instant,
  });
  return true;
}

export function lookAroundInHand(desk: Desk, screen: Screen): boolean {
  const id = eventInHand(desk, screen);
  return id !== null && lookAround(desk, id, AROUND_DEFAULT_DAYS);
}

/** Shows all picked events that have a date. */
export function fitPicks(desk: Desk, screen: Screen): void {
  const stretches = screen.picks.ids.flatMap(
    (id) => stretchOf(desk.dataset.event(id), desk.reading) ?? [],
  );
  if (stretches.length === 0) return;
  desk.fit(
    Math.min(...stretches.map(({ from }) => from)) as Instant,
    Math.max(...stretches.map(({ to }) => to)) as Instant,
  );
}
