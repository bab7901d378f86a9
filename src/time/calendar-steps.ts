/**
 * Steps of whole calendar units, by dayjs. Apart from the civil clock, since only the reading of
 * articles counts in months.
 */
import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc.js';

import type { Instant } from './civil';

dayjs.extend(utc);

/** An instant moved by whole calendar units; 31 January + 1 month is the last day of February. */
export function addCalendar(
  instant: Instant,
  amount: number,
  unit: 'day' | 'week' | 'month' | 'year',
): Instant {
  return dayjs.utc(instant).add(amount, unit).valueOf() as Instant;
}
