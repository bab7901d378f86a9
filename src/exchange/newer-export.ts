/** Tells a newer export of the same data, and what in it is no news: the line and the file in which a row is. */
import type { Bilingual } from '../article/article';
import type { EventId } from '../event/event';
import { isLineId, withoutLine } from './mapping/row-place';

/** What of a field of an event is compared with that of an older export. */
export function comparableField(field: string, value: unknown): unknown {
  if (field !== 'stated' || typeof value !== 'object' || value === null) return value;
  const { basis } = value as { readonly basis?: Bilingual };
  return basis ? { ...value, basis: withoutLine(basis) } : value;
}

/** What of an event tells whether it is the same; its date is EDTF. */
export interface OlderEvent {
  readonly title: Bilingual;
  readonly stated: { readonly edtf: string | null };
}
export interface NewerEvent {
  readonly id: EventId;
  readonly title: Bilingual;
  readonly stated: { readonly date: { readonly text: string } | null };
}

/**
 * Whether events are of the same data: they have ids of their own in common, and of these at least one has its
 * title or its date. Tables that number their rows from 1 have ids in common by chance.
 */
export function isSameData(
  older: (id: EventId) => OlderEvent | undefined,
  newer: Iterable<NewerEvent>,
): boolean {
  for (const { id, title, stated } of newer) {
    if (isLineId(id)) continue;
    const was = older(id);
    if (!was) continue;
    if (was.title.en === title.en || was.title.ar === title.ar) return true;
    if (stated.date !== null && was.stated.edtf === stated.date.text) return true;
  }
  return false;
}
