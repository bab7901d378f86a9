/** Counted events in Arabic. */
import { grouped, plural } from '../plural';

export function countedEvents(n: number): string {
  const digits = grouped(n);
  return plural('ar', n, {
    zero: 'لا أحداث',
    one: 'حدث واحد',
    two: 'حدثان',
    few: `${digits} أحداث`,
    many: `${digits} حدثاً`,
    other: `${digits} حدث`,
  });
}
