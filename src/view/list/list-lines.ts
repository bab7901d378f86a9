/** The lines of a list: one for each event, and the heading above those without a date. */
import type { EventId } from '../../event/event';
import type { ListRows } from '../../source/list-rows';
import type { CommandId } from '../commands/commands';

export class ListLines {
  readonly #rows: ListRows;
  /** Line of the heading; null where there is none. */
  readonly heading: number | null;
  readonly count: number;

  constructor(rows: ListRows) {
    this.#rows = rows;
    this.heading = rows.undatedFrom;
    this.count = rows.count + (this.heading === null ? 0 : 1);
  }

  /** Place among the events; null for the heading. */
  placeAt(line: number): number | null {
    if (line === this.heading) return null;
    return this.heading !== null && line > this.heading ? line - 1 : line;
  }

  /** Line of an event; null where it is not listed. */
  lineOf(id: EventId): number | null {
    const place = this.#rows.placeOf(id);
    if (place === null) return null;
    return this.heading !== null && place >= this.heading ? place + 1 : place;
  }

  /** The nearest line with an event, on the way `by`; below a heading there always is one. */
  eventNear(to: number, by: 1 | -1): number {
    const line = Math.min(this.count - 1, Math.max(0, to));
    if (line !== this.heading) return line;
    return by === -1 && line > 0 ? line - 1 : line + 1;
  }
}

/** Where a command leads from a line, and on which way; null when it leads nowhere. */
export function stepOf(
  command: CommandId,
  from: number,
  count: number,
): { readonly to: number; readonly by: 1 | -1 } | null {
  switch (command) {
    case 'previous':
    case 'laneUp':
      return { to: from - 1, by: -1 };
    case 'next':
    case 'laneDown':
      return { to: from + 1, by: 1 };
    case 'first':
      return { to: 0, by: 1 };
    case 'last':
      return { to: count - 1, by: -1 };
    default:
      return null;
  }
}

const OF_TIME: readonly CommandId[] = [
  'zoomIn',
  'zoomOut',
  'panEarlier',
  'panLater',
  'panLeft',
  'panRight',
  'fitAll',
];

/** Whether a command changes the time range in view, which a list of everything does not show. */
export function isOfTime(command: CommandId): boolean {
  return OF_TIME.includes(command);
}
