/** Whole minutes on the civil clock, as columns hold them. */
import { type Instant, MS_PER_MINUTE } from '../../time/civil';

/** Minutes on the civil clock, 0 = 1970-01-01T00:00. Int32 holds four thousand years of them. */
export type CivilMinute = number;

export const minuteFloor = (instant: Instant): CivilMinute => Math.floor(instant / MS_PER_MINUTE);
export const minuteCeil = (instant: Instant): CivilMinute => Math.ceil(instant / MS_PER_MINUTE);
export const instantOfMinute = (minute: CivilMinute): Instant =>
  (minute * MS_PER_MINUTE) as Instant;
