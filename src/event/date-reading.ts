/** A date reading: one answer to "when", with the words and the reasons that lead to it. */
import type { Bilingual, Evidence } from '../article/article';
import type { Quote } from '../article/quote';
import { type Extent, type PartOfDay, extentOf } from '../time/bounds';
import { type WrittenDate, writtenDate } from '../time/edtf/written';
import { drawable } from '../time/limits';
import type { Zone } from '../time/zone';
import type { EventId } from './event-id';

/** What a time expression counts from. */
export type Reference =
  | { readonly kind: 'none' }
  | { readonly kind: 'publication' }
  | { readonly kind: 'post' }
  | { readonly kind: 'event'; readonly event: EventId };

export interface DateReading {
  /** Null when there is no date. */
  readonly date: WrittenDate | null;
  readonly part: PartOfDay | null;
  /** Of the event's place, whose clock tells when it was. */
  readonly zone: Zone;
  /** Where the date lies on that clock; null when it has no place in time. */
  readonly extent: Extent | null;
  /** What of the extent can be drawn; null when it lies beyond the drawn years. */
  readonly drawn: Extent | null;
  /** The words that say when; null when no words do. */
  readonly expression: Quote | null;
  readonly reference: Reference;
  /** How it was reached: the step from the words to the date, or the reviewer's reason. */
  readonly basis: Bilingual;
  readonly evidence: readonly Evidence[];
  /** For an undated event: what it is known to come after or before. */
  readonly after: WrittenDate | null;
  readonly before: WrittenDate | null;
}

/** Makes a reading of what was read. */
export function dateReading(given: Omit<DateReading, 'extent' | 'drawn'>): DateReading {
  const { date, part, zone } = given;
  const extent = date && extentOf(date.value, part, zone);
  return { ...given, extent, drawn: extent && drawable(extent) };
}

/** The same reading with another date. */
export function withDate(reading: DateReading, text: string | null): DateReading {
  return dateReading({ ...reading, date: text === null ? null : writtenDate(text) });
}
