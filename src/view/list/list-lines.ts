/** The lines of a list: one for each event, and headings above those that the timeline cannot draw. */
import type { EventId } from '../../event/event';
import type { ListRows } from '../../source/list-rows';
import type { CommandId } from '../commands/commands';

/** What the events below a heading have in common. */
export type Heading = 'beyond' | 'undated';

export class ListLines {
  readonly #rows: ListRows;
  /** The lines of the headings, from the top. */
  readonly headings: readonly { readonly line: number; readonly of: Heading }[];
  readonly count: number;

  constructor(rows: ListRows) {
    this.#rows = rows;
    const { beyondFrom, undatedFrom } = rows;
    const found: { line: number; of: Heading }[] = [];
    if (beyondFrom !== null) found.push({ line: beyondFrom, of: 'beyond' });
    // The heading above moves it down.
    if (undatedFrom !== null) found.push({ line: undatedFrom + found.length, of: 'undated' });
    this.headings = found;
    this.count = rows.count + found.length;
  }

  /** The heading that a line is; null for an event. */
  headingAt(line: number): Heading | null {
    return this.headings.find((heading) => heading.line === line)?.of ?? null;
  }

  /** Place among the events; null for a heading. */
  placeAt(line: number): number | null {
    if (this.headingAt(line)) return null;
    return line - this.headings.filter((heading) => heading.line < line).length;
  }

  /** Line of an event; null where it is not listed. */
  lineOf(id: EventId): number | null {
    const place = this.#rows.placeOf(id);
    if (place === null) return null;
    return this.headings.reduce((line, heading) => line + (line >= heading.line ? 1 : 0), place);
  }

  /** The nearest line with an event, on the way `by`; below a heading there always is one. */
  eventNear(to: number, by: 1 | -1): number {
    const line = Math.min(this.count - 1, Math.max(0, to));
    if (!this.headingAt(line)) return line;
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
