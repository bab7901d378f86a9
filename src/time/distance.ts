/**
 * The distance between two dates, as far as their sources determine it: interval arithmetic on
 * bounds.
 */
import type { Bounds } from './bounds';
import { type Instant, MS_PER_DAY, dayOf } from './civil';

/** Which of the two came first, where their bounds leave no doubt. */
export type Order = 'before' | 'after' | 'unknown';

export interface Distance {
  /** Lower bound of the distance between any pair of instants that the two dates allow, ms. */
  readonly least: number;
  /** … and the upper bound, ms; null if one of the dates is open on that side. */
  readonly most: number | null;
  /** The position of the first date, relative to the second. */
  readonly order: Order;
  /** One of the dates is "about": its bounds are a guess, and so are these. */
  readonly approximate: boolean;
  /** Days apart on the calendar; null unless each date is one known day. */
  readonly calendarDays: number | null;
}

/** The one civil day on which a date lies; null when it may be several. */
function onlyDay({ earliest, latest }: Bounds): number | null {
  if (earliest === null || latest === null) return null;
  const day = dayOf(earliest);
  return latest <= (day + 1) * MS_PER_DAY ? day : null;
}

/** From the latest instant of one date to the earliest of a later one, ms; 0 where they may meet. */
const gap = (latest: Instant | null, earliest: Instant | null): number =>
  latest === null || earliest === null ? 0 : Math.max(0, earliest - latest);

/** From the earliest instant of one date to the latest of the other, ms; null where it is open. */
const reach = (earliest: Instant | null, latest: Instant | null): number | null =>
  latest === null || earliest === null ? null : Math.max(0, latest - earliest);

/**
 * The distance between two dates:
 *
 *     a  ├────┤
 *     b             ├──────┤
 *             least            = b.earliest − a.latest
 *        most                  = b.latest − a.earliest
 */
export function distanceBetween(a: Bounds, b: Bounds, approximate = false): Distance {
  const forth = reach(a.earliest, b.latest);
  const back = reach(b.earliest, a.latest);
  const isBefore = a.latest !== null && b.earliest !== null && a.latest <= b.earliest;
  const isAfter = b.latest !== null && a.earliest !== null && b.latest <= a.earliest;
  const [dayA, dayB] = [onlyDay(a), onlyDay(b)];
  return {
    least: Math.max(gap(a.latest, b.earliest), gap(b.latest, a.earliest)),
    // If the order is known, how far the later one could be behind the earlier is not computed.
    most: isBefore
      ? forth
      : isAfter
        ? back
        : forth === null || back === null
          ? null
          : Math.max(forth, back),
    order: isBefore === isAfter ? 'unknown' : isBefore ? 'before' : 'after',
    approximate,
    calendarDays: dayA === null || dayB === null ? null : Math.abs(dayB - dayA),
  };
}
