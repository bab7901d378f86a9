/**
 * Estimates the publication date. For each day of a window, the log-weights of all expressions are
 * added, each in the reading that suits the day best. Expressions that had to be read other than
 * literally are listed with the day.
 */
import type { CivilDay } from '../../time/civil';
import { civilDay, isoDay } from '../../time/civil';
import { plusDays } from '../resolve/reading';
import type { Constraint, Option } from './constraint';

/** First day considered: digital news archives begin about then. */
const EARLIEST = civilDay(2000, 1, 1);
/** Without a today, no later day is considered. */
const LATEST = civilDay(2035, 12, 31);
/** Days looked at after the latest date that the text cannot precede. */
const REACH = 400;
/** Days looked at back from today when the text names no year at all. */
const RECENT = 1100;
/** Days whose log-weight is further behind the best one are not candidates. */
const MARGIN = 1.8;
/** Maximum number of single days listed; more are merged into ranges. */
const MOST_DAYS = 12;
/** Log-weight for each year before today, when nothing else decides. */
const PER_YEAR = 0.15;

export interface Choice {
  readonly constraint: Constraint;
  readonly option: Option;
}

export interface DayCandidate {
  /** EDTF: a day, or a range of days that suit equally. */
  readonly date: string;
  readonly day: CivilDay;
  /** Log-weight: 0 if every expression is read literally. */
  readonly score: number;
  readonly choices: readonly Choice[];
}

/** First and last civil day. */
export type DayWindow = readonly [CivilDay, CivilDay];

/** The way of reading a constraint that suits a day best. */
function chosen(constraint: Constraint, day: CivilDay): readonly [Option, number] | null {
  let best: Option | null = null;
  let top = -Infinity;
  for (const option of constraint.options) {
    const fit = option.fit(day);
    if (fit > top) [best, top] = [option, fit];
  }
  return best === null ? null : [best, top];
}

function weigh(constraints: readonly Constraint[], day: CivilDay): number {
  let sum = 0;
  for (const constraint of constraints) {
    const best = chosen(constraint, day);
    if (best === null) return -Infinity;
    sum += best[1];
  }
  return sum;
}

/** The days that the text leaves open: none before what it cannot precede. */
export function windowOf(
  constraints: readonly Constraint[],
  today: CivilDay | null,
): readonly [CivilDay, CivilDay] {
  const end = today ?? LATEST;
  let low: CivilDay | null = null;
  for (const { options, hard } of constraints) {
    const plain = options[0];
    if (!hard || !plain) continue;
    const begin = firstPossible(plain, EARLIEST, end);
    // A constraint that recurs every year or week bounds nothing.
    if (begin !== null && begin > EARLIEST + 370 && (low === null || begin > low)) low = begin;
  }
  if (low !== null) return [low, Math.min(low + REACH, Math.max(end, low)) as CivilDay];
  return [Math.max(EARLIEST, end - RECENT) as CivilDay, end];
}

/** The first day at which an option is possible, when it is impossible on all days before. */
function firstPossible(option: Option, low: CivilDay, high: CivilDay): CivilDay | null {
  // Recurring options are possible somewhere in the first 370 days already.
  for (let day = low; day <= low + 370; day = plusDays(day, 1)) {
    if (option.fit(day) > -Infinity) return low;
  }
  if (option.fit(high) === -Infinity) return null;
  let [never, possible] = [low + 370, high as number];
  while (possible - never > 1) {
    const middle = Math.floor((never + possible) / 2);
    if (option.fit(middle as CivilDay) > -Infinity) possible = middle;
    else never = middle;
  }
  return possible as CivilDay;
}

function candidate(constraints: readonly Constraint[], day: CivilDay, score: number): DayCandidate {
  const choices = constraints.flatMap((constraint): Choice[] => {
    const best = chosen(constraint, day);
    return best ? [{ constraint, option: best[0] }] : [];
  });
  return { date: isoDay(day), day, score, choices };
}

const relaxations = ({ choices }: DayCandidate): string =>
  choices.map(({ option }) => option.relaxed ?? '').join();

/** Adjacent days that suit equally, as one range. */
function joined(days: readonly DayCandidate[]): DayCandidate[] {
  const runs: { first: DayCandidate; last: DayCandidate; best: DayCandidate }[] = [];
  for (const day of [...days].sort((a, b) => a.day - b.day)) {
    const run = runs.at(-1);
    if (run && day.day - run.last.day === 1 && relaxations(run.last) === relaxations(day)) {
      run.last = day;
      if (day.score > run.best.score) run.best = day;
    } else runs.push({ first: day, last: day, best: day });
  }
  return runs.map(({ first, last, best }) =>
    first === last ? best : { ...best, date: `${first.date}/${last.date}` },
  );
}

/** Candidate publication dates, best first; none if the text gives no indication. */
export function solve(
  constraints: readonly Constraint[],
  today: CivilDay | null,
  within: DayWindow | null = null,
): DayCandidate[] {
  if (!constraints.some(({ hard }) => hard)) return [];
  const [low, high] = within ?? windowOf(constraints, today);
  const scored: [CivilDay, number][] = [];
  let top = -Infinity;
  for (let day = low; day <= high; day = plusDays(day, 1)) {
    const prior = today === null ? 0 : (-PER_YEAR * (today - day)) / 365;
    const score = weigh(constraints, day) + prior;
    if (score === -Infinity) continue;
    scored.push([day, score]);
    top = Math.max(top, score);
  }
  const near = scored
    .filter(([, score]) => score >= top - MARGIN)
    .map(([day, score]) => candidate(constraints, day, score));
  const listed = near.length > MOST_DAYS ? joined(near) : near;
  return listed.sort((a, b) => b.score - a.score || a.day - b.day).slice(0, MOST_DAYS);
}

/** The given day as the only candidate: what must be read otherwise for it to hold. */
export function check(constraints: readonly Constraint[], day: CivilDay): DayCandidate {
  return candidate(constraints, day, weigh(constraints, day));
}

/** True when no day suits both in their plain reading. */
export function exclude(
  a: Constraint,
  b: Constraint,
  [low, high]: readonly [CivilDay, CivilDay],
): boolean {
  const [plainA, plainB] = [a.options[0], b.options[0]];
  if (!plainA || !plainB) return false;
  let [possibleA, possibleB] = [false, false];
  for (let day = low; day <= high; day = plusDays(day, 1)) {
    const [fitA, fitB] = [plainA.fit(day) > -Infinity, plainB.fit(day) > -Infinity];
    if (fitA && fitB) return false;
    possibleA ||= fitA;
    possibleB ||= fitB;
  }
  return possibleA && possibleB;
}
