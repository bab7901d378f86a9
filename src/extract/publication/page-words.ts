/** What a page says of its publication beside the article's words: its stamp, its posts, the year, events with names. */
import type { CivilDay } from '../../time/civil';
import type { Stamp } from '../page/stamps';
import { type Constraint, NEVER, type Option, PER_DAY, dropped, option, since } from './constraint';
import type { DayParts } from './days';

const said = (
  start: number,
  end: number,
  options: readonly Option[],
  grain: 'date' | 'weak' = 'date',
): Constraint => ({ start, end, found: null, options, hard: true, grain });

/** "The current year 2023": it is the year of publication, or so many years from it. */
export const yearOfPublication = (year: number, start: number, end: number): Constraint =>
  said(start, end, [option(null, (at) => (at.year === year ? 0 : NEVER)), dropped], 'weak');

/** Log-weight for each day between a post and the article that embeds it, and the usual limit. */
const PER_POST_DAY = 0.5;
const POST_DAYS = 2;
const AFTER_POST_DAYS = 5;

/** An embedded post is not younger than the article, and rarely more than two days older. */
export function postConstraint(day: CivilDay, start: number, end: number): Constraint {
  const fit = (at: DayParts): number => {
    const past = at.day - day;
    if (past < 0) return NEVER;
    return past <= POST_DAYS ? -PER_POST_DAY * past : -AFTER_POST_DAYS - PER_DAY * past;
  };
  return said(start, end, [option(null, fit), dropped]);
}

/** A named event has begun; the longer ago, the less it is news. Two months are free. */
export function namedConstraint(began: CivilDay, start: number, end: number): Constraint {
  const fit = ({ day }: DayParts): number =>
    day < began ? NEVER : -0.35 * Math.max(0, (day - began - 60) / 30);
  return said(start, end, [option(null, fit)]);
}

/** Log-weight of any day but the one of a stamp: a label is hardly ever wrong, a bare date seldom. */
const STAMP_COST: Readonly<Record<'published' | 'head', number>> = { published: 16, head: 13 };

/** The page says when it was published. `monthFirst`: belief that its digits name the month first. */
export function stampConstraint(stamp: Stamp, monthFirst: number): Constraint {
  const { kind, start, end } = stamp;
  const plain = option(null, fitOfStamp(stamp, monthFirst));
  const isSure = kind === 'published' || kind === 'head';
  return said(start, end, isSure ? [plain] : [plain, dropped]);
}

function fitOfStamp({ kind, day, swapped }: Stamp, monthFirst: number): (at: DayParts) => number {
  switch (kind) {
    case 'published':
    case 'head': {
      const cost = STAMP_COST[kind];
      const otherOrder = Math.max(-cost, Math.log(monthFirst / (1 - monthFirst)));
      return ({ day: at }) => (at === day ? 0 : at === swapped ? otherOrder : -cost);
    }
    case 'dateline':
      // Written on that day; published on it, or on the day after.
      return ({ day: at }) => (at < day ? NEVER : -1.3 * Math.min(8, at - day));
    case 'updated':
      // Changed after it was published, most often on the same day or soon after.
      return ({ day: at }) => (at > day ? NEVER : since(day - at));
  }
}
