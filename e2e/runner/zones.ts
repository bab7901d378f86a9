/** The two time zones of the unit tests: the whole suite runs in one, what a zone can change in the other. */

export const FIRST_ZONE = 'Asia/Damascus';

/** Half a world away: a date that leans on the machine's zone falls here. */
export const SECOND_ZONE = 'America/Los_Angeles';

/**
 * The rooms whose tests run in the second zone as well. A zone reaches the program through a `Date`, Intl
 * or dayjs alone; these rooms use them, or read and write dates themselves. Elsewhere a date is a number
 * of days or a text, and the zone makes no difference. A test holds the list against the sources.
 */
export const ZONE_ROOMS = [
  'time',
  'event',
  'words',
  'extract',
  'source',
  'exchange',
  'store',
  'layout',
  'figure',
  'desk',
  'chronology',
  'command',
];
