/** Puts events in chronological order, under headings that are no more precise than their dates. */
import type { ReadingChoice, TimelineEvent } from '../event/event';
import { leadingReading } from '../event/event';
import { UNDATED, rangeOf } from '../source/columns/columns';
import type { Months } from './periods';
import { periodsOf } from './periods';

export type Under =
  | { readonly kind: 'period'; readonly first: number | null; readonly last: number | null }
  | { readonly kind: 'beyond' | 'undated' };

export interface EventsUnder {
  readonly under: Under;
  readonly events: readonly TimelineEvent[];
}

function underOf(event: TimelineEvent, reading: ReadingChoice, months: Months): Under {
  const { extent, drawn } = leadingReading(event, reading);
  if (!extent) return { kind: 'undated' };
  if (!drawn) return { kind: 'beyond' };
  const [first, last] = periodsOf(drawn, months);
  return { kind: 'period', first, last };
}

/** Sections without a beginning come first; what the periods do not hold comes last. */
function placeOf(under: Under): readonly [number, number, number] {
  if (under.kind === 'period') return [0, under.first ?? -Infinity, under.last ?? Infinity];
  return [under.kind === 'beyond' ? 1 : 2, 0, 0];
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) < (b[at] ?? 0) ? -1 : 1;
}

/** Events by the months or years that their leading dates touch; equals stay in the order of their entry. */
export function sectionsOf(
  events: readonly TimelineEvent[],
  reading: ReadingChoice,
  months: Months,
): EventsUnder[] {
  const sections = new Map<string, { under: Under; events: TimelineEvent[] }>();
  for (const event of events) {
    const under = underOf(event, reading, months);
    const key = placeOf(under).join(' ');
    const section = sections.get(key) ?? { under, events: [] };
    section.events.push(event);
    sections.set(key, section);
  }
  const whenOf = (event: TimelineEvent): readonly number[] => {
    const { extent } = leadingReading(event, reading);
    const { start, end } = extent ? rangeOf(extent) : { start: UNDATED, end: UNDATED };
    return [start, end];
  };
  return [...sections.values()]
    .sort((a, b) => compare(placeOf(a.under), placeOf(b.under)))
    .map(({ under, events: own }) => ({
      under,
      events: own
        .map((event) => ({ event, when: whenOf(event) }))
        .sort((a, b) => compare(a.when, b.when))
        .map(({ event }) => event),
    }));
}
