/** Compares numbers as they were told: ranges that overlap do not contradict each other. */
import type { Figure } from './telling';

/** "About fifteen" is anything from twelve to eighteen. */
const ABOUT = 0.2;

function rangeOf({ min, max, isAbout }: Figure): readonly [number, number] {
  const [least, most] = [min ?? 0, max ?? Infinity];
  if (!isAbout) return [least, most];
  const slack = (value: number): number => Math.max(1, Math.round(value * ABOUT));
  return [
    min === null ? 0 : Math.max(0, min - slack(min)),
    max === null ? Infinity : max + slack(max),
  ];
}

export function figuresFit(a: Figure, b: Figure): boolean {
  const [one, other] = [rangeOf(a), rangeOf(b)];
  return one[0] <= other[1] && other[0] <= one[1];
}

/** Whether all that b may be is more than all that a may be. */
export const isMore = (a: Figure, b: Figure): boolean => rangeOf(b)[0] > rangeOf(a)[1];

/** How many times the larger is the smaller, at least; null where one is none. */
export function timesAsMany(a: Figure, b: Figure): number | null {
  const [low, high] = isMore(a, b) ? [a, b] : [b, a];
  const [least, most] = [rangeOf(high)[0], rangeOf(low)[1]];
  return most === 0 ? null : Math.round((least / most) * 10) / 10;
}

/** Things that sources call by one name or another. */
const subject = (of: string): string =>
  /rocket|missile/u.test(of) ? 'projectiles' : of === 'drones-shot-down' ? 'drones' : of;

/** Whether two counts are of one thing. */
export const isSameSubject = (a: string, b: string): boolean =>
  subject(a) === subject(b) || a === 'weapons' || b === 'weapons';
