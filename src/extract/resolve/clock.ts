/** Clock times: which half of the day, and on which day. */
import type { PartOfDay } from '../../time/bounds';
import { PART_OF_DAY_HOURS } from '../../time/bounds';
import type { Value } from '../value';
import type { Reading } from './reading';
import { NOTHING } from './reading';

type Clock = Extract<Value, { kind: 'clock' }>;

/** The hour in 24-hour counting that a part of the day makes of an hour on the dial. */
function hourIn(part: PartOfDay, hour: number): number {
  if (hour > 12) return hour;
  switch (part) {
    case 'dawn':
    case 'morning':
      return hour % 12;
    case 'noon':
      // "الحادية عشرة ظهراً" is before noon, "الواحدة ظهراً" after.
      return hour >= 10 ? hour : hour + 12;
    case 'afternoon':
    case 'evening':
      return hour === 12 ? 12 : hour + 12;
    case 'night':
    case 'midnight':
      // Nights run from six to five: "الثانية ليلاً" is 02:00, "العاشرة ليلاً" 22:00.
      if (hour === 12) return 0;
      return hour >= 6 ? hour + 12 : hour;
  }
}

function hourOf({ hour, half, part }: Clock): number {
  if (half === 'am') return hour % 12;
  if (half === 'pm') return hour >= 12 ? hour : hour + 12;
  return part === null ? hour % 24 : hourIn(part, hour) % 24;
}

/** The earliest minute of the day that a clock time may mean; -1 where its zone is another. */
export function clockStart(value: Clock): number {
  return value.zone === null ? hourOf(value) * 60 + value.minute : -1;
}

/** The minute from which on a part of the day has come. A night may be the one that ends today. */
export function partStart(part: PartOfDay): number {
  if (part === 'night' || part === 'midnight') return -1;
  return PART_OF_DAY_HOURS[part][0] * 60;
}

const two = (value: number): string => String(value).padStart(2, '0');

function zoneText(zone: Clock['zone']): string {
  if (zone === null) return '';
  if (zone === 'utc' || zone === 0) return 'Z';
  const ahead = Math.abs(zone);
  return `${zone < 0 ? '-' : '+'}${two(Math.floor(ahead / 60))}:${two(ahead % 60)}`;
}

/** The clock time on each of the days that the expression may mean. */
export function clockText(value: Clock, days: readonly Reading[]): Reading[] {
  const hour = hourOf(value);
  const time = (at: number): string => `T${two(at)}:${two(value.minute)}${zoneText(value.zone)}`;
  const on = (day: Reading, at: number, share: number): Reading =>
    day.edtf === null || day.edtf.includes('/')
      ? NOTHING
      : { ...day, edtf: `${day.edtf}${time(at)}`, weight: day.weight * share };
  const open =
    value.half === null &&
    value.part === null &&
    value.zone === null &&
    value.hour >= 1 &&
    value.hour < 12;
  if (!open) return days.map((day) => on(day, hour, 1));
  // "الساعة الثالثة" does not state the half of the day: kept as written, with the other half
  // offered.
  const first = days[0] ?? NOTHING;
  return [
    ...days.map((day) => on(day, hour, 0.7)),
    { ...on(first, hour + 12, 0.3), name: 'other-half-of-day' as const },
  ].filter(({ edtf }, index) => index === 0 || edtf !== null);
}
