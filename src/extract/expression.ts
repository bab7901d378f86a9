/** A time expression with its dates: one value resolved against one reference. */
import type { CivilDay } from '../time/civil';
import type { Instant } from '../time/civil';
import { boundsOf } from '../time/bounds';
import {
  MS_PER_MINUTE,
  civilDay,
  dayOf,
  instantOf,
  isCalendarDate,
  startOfDay,
} from '../time/civil';
import { parseEdtf, parseOffset } from '../time/edtf/parse';
import type { Value } from './value';
import { isoDuration, length } from './value';
import { DEFAULT_ZONE, toCivil, type UtcTime } from '../time/zone';

export interface ReferenceDate {
  readonly day: CivilDay | null;
  /** Minutes since midnight; null without a time of day. */
  readonly minute: number | null;
}

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?[~?%]?$/;

/**
 * The day (and minute) that an ISO date or date-time names; nulls for anything coarser. A time with an
 * offset is brought to the clock of the zone: "today" is the day that it is there.
 */
export function parseReference(text: string | null, zone = DEFAULT_ZONE): ReferenceDate {
  const found = text === null ? null : ISO.exec(text.trim());
  if (!found) return { day: null, minute: null };
  const [year, month, day, hour, minute] = found.slice(1).map(Number);
  if (year === undefined || month === undefined || day === undefined)
    return { day: null, minute: null };
  if (!isCalendarDate(year, month, day)) return { day: null, minute: null };
  if (found[4] === undefined) return { day: civilDay(year, month, day), minute: null };
  const written = instantOf({ year, month, day }, hour, minute);
  const offset = parseOffset(found[6]);
  const instant =
    offset === null
      ? written
      : toCivil((written - offset * MS_PER_MINUTE) as number as UtcTime, zone);
  const on = dayOf(instant);
  return { day: on, minute: Math.floor((instant - startOfDay(on)) / MS_PER_MINUTE) };
}

/** Days of a reference that is coarser than a day ("2023-11"); null for anything unbounded. */
export function referenceWindow(text: string | null): readonly [CivilDay, CivilDay] | null {
  const parsed = text === null ? null : parseEdtf(text.trim());
  if (!parsed?.ok) return null;
  const { earliest, latest } = boundsOf(parsed.value);
  if (earliest === null || latest === null) return null;
  const [first, last] = [dayOf(earliest), dayOf((latest - 1) as Instant)];
  return last - first <= LONGEST_WINDOW ? [first, last] : null;
}

/** Days of a publication window that is still searched: about ten years. */
const LONGEST_WINDOW = 3660;

/** The length that an expression names, as ISO 8601-1, or null. */
export function durationOf(value: Value): string | null {
  switch (value.kind) {
    case 'length':
      return isoDuration(value);
    case 'every':
      return isoDuration(length(value.n, value.unit));
    case 'anchor':
      return value.length === null ? null : isoDuration(value.length);
    case 'span':
      return isoDuration(length(value.n, value.unit));
    case 'vague':
      return value.unit === null ? null : isoDuration(length(null, value.unit));
    case 'about':
      return durationOf(value.of);
    case 'fields':
    case 'shift':
    case 'season':
    case 'nth':
    case 'decade':
    case 'century':
    case 'edge':
    case 'same':
    case 'part':
    case 'clock':
    case 'night':
    case 'range':
    case 'since':
    case 'oneOf':
    case 'allOf':
      return null;
  }
}
