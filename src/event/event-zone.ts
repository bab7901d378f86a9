/** The zone whose clock tells when an event happened. */
import { isReversedIn } from '../time/bounds';
import type { WrittenDate } from '../time/edtf/written';
import { DEFAULT_ZONE, type Zone } from '../time/zone';
import type { TimelineEvent } from './event';
import { BUILT_IN, type Gazetteer } from '../gazetteer/gazetteer';

/** That of the first place where it happened, else of the first one named, else of Damascus. */
export function eventZone(
  { places }: Pick<TimelineEvent, 'places'>,
  gazetteer: Gazetteer = BUILT_IN,
): Zone {
  const where = places.find(({ role }) => role === 'at') ?? places[0];
  return where ? gazetteer.place(where.place).zone : DEFAULT_ZONE;
}

/** A date of an event that ends before it starts on the clock of its place; null when none does. */
export function reversedDate(
  event: Pick<TimelineEvent, 'stated' | 'assessed'>,
): WrittenDate | null {
  const { zone } = event.stated;
  const dates = [event.stated, event.assessed].flatMap((reading) =>
    reading ? [reading.date, reading.after, reading.before] : [],
  );
  return dates.find((date) => date !== null && isReversedIn(date.value, zone)) ?? null;
}
