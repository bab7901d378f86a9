/** Counted events in English. */
import { grouped, plural } from '../plural';

export const countedEvents = (n: number): string =>
  plural('en', n, { one: '1 event', other: `${grouped(n)} events` });
