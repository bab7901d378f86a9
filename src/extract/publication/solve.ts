/**
 * Estimates the publication date. For each day of all years, the log-weights of all expressions are
 * added, each in the reading that suits the day best. Expressions that had to be read other than
 * literally are listed with the day. Nothing here depends on the day on which it is asked.
 */
import type { CivilDay } from '../../time/civil';
import { isoDay } from '../../time/civil';
import type { Constraint, Option } from './constraint';
import {
  type DayParts,
  FIRST_DAY,
  FIRST_YEAR,
  LAST_DAY,
  LAST_YEAR,
  allDays,
  partsOf,
} from './days';

/** Days whose log-weight is further behind the best one are not candidates. */
const MARGIN = 3.2;
/** Days further behind the best one are left out of the sum of belief. */
const TAIL = 8;
/** Maximum number of single days listed; more are merged into ranges. */
const MOST_DAYS = 12;
/** The best days, listed each by itself before the ranges. */
const MOST_APART = 3;
/** Maximum number of days or ranges listed: one in each year, and a few. More is no answer. */
const MOST_LISTED = LAST_YEAR - FIRST_YEAR + 15;
/** Days of one weekday in one part of the year lie so far apart, and the years further. */
const LONGEST_GAP = 21;
/** Days around the best one in which contradictions are looked for. */
const REACH = 400;

export interface Choice {
  readonly constraint: Constraint;
  readonly option: Option;
}

export interface DayCandidate {
  /** EDTF: a day, or a range of days that suit equally. */
  readonly date: string;
  readonly day: CivilDay;
  /** Share of belief, 0–1: so often is an answer of this kind right. */
  readonly confidence: number;
  readonly choices: readonly Choice[];
}

/** What a text leaves open: nothing that matters, the year, or all but the day of the week. */
export type Openness = 'none' | 'year' | 'day';

export interface Solution {
  /** Best first; none if the text gives no indication. */
  readonly candidates: readonly DayCandidate[];
  readonly open: Openness;
}

/** First and last civil day. */
export type DayWindow = readonly [CivilDay, CivilDay];

/** The plain reading where it is possible, else the one that suits a day best. */
function chosen(constraint: Constraint, day: DayParts): readonly [Option, number] | null {
  let best: Option | null = null;
  let top = -Infinity;
  for (const option of constraint.options) {
    const fit = option.fit(day);
    if (fit > top) [best, top] = [option, fit];
    if (option.relaxed === null && fit > -Infinity) break;
  }
  return best === null ? null : [best, top];
}

/** The sum of log-weights, or anything below `least` as soon as it cannot be reached. */
function weigh(constraints: readonly Constraint[], day: DayParts, least: number): number {
  let sum = 0;
  for (const { options } of constraints) {
    let top = -Infinity;
    for (const option of options) {
      const fit = option.fit(day);
      if (fit > top) top = fit;
      if (option.relaxed === null && fit > -Infinity) break;
    }
    sum += top;
    if (sum < least) return -Infinity;
  }
  return sum;
}

/**
 * Belief in a year when nothing else tells: pages of news begin to be common about 2011, and the years
 * after the last that was looked at when this was written are those of which nothing is known.
 */
function prior({ year }: DayParts): number {
  if (year < COMMON[0]) return -0.25 * (COMMON[0] - year);
  return year > COMMON[1] ? -0.55 * (year - COMMON[1]) : -0.02 * (COMMON[1] - year);
}
const COMMON = [2011, 2026] as const;

function candidate(
  constraints: readonly Constraint[],
  day: CivilDay,
): Omit<DayCandidate, 'confidence'> {
  const parts = partsOf(day);
  const choices = constraints.flatMap((constraint): Choice[] => {
    const best = chosen(constraint, parts);
    return best ? [{ constraint, option: best[0] }] : [];
  });
  return { date: isoDay(day), day, choices };
}

const relaxations = ({ choices }: DayCandidate): string =>
  choices.map(({ option }) => option.relaxed ?? '').join();

/** Days that suit equally and lie no further apart than `gap`, as one range. */
function joined(days: readonly DayCandidate[], gap: number): DayCandidate[] {
  const runs: { first: DayCandidate; last: DayCandidate; best: DayCandidate; sum: number }[] = [];
  for (const day of [...days].sort((a, b) => a.day - b.day)) {
    const run = runs.at(-1);
    if (run && day.day - run.last.day <= gap && relaxations(run.last) === relaxations(day)) {
      run.last = day;
      run.sum += day.confidence;
      if (day.confidence > run.best.confidence) run.best = day;
    } else runs.push({ first: day, last: day, best: day, sum: day.confidence });
  }
  return runs.map(({ first, last, best, sum }) =>
    first === last ? best : { ...best, date: `${first.date}/${last.date}`, confidence: sum },
  );
}

/** How often an answer is right although no other day suits: stamps lie, too, and slips are not sure. */
function reliability({ choices }: Omit<DayCandidate, 'confidence'>): number {
  const relaxed = choices.filter(({ option }) => option.relaxed !== null);
  const share =
    relaxed.length === 0
      ? 0.97
      : relaxed.some(({ option }) => option.relaxed === 'dropped')
        ? 0.7
        : 0.85;
  return choices.some(({ constraint }) => constraint.grain === 'date') ? share : 0.9 * share;
}

/** Candidate publication dates, best first. `within`: days between which it is known to lie. */
export function solve(
  constraints: readonly Constraint[],
  within: DayWindow | null = null,
): Solution {
  const nothing: Solution = { candidates: [], open: 'none' };
  const telling = constraints.filter(({ hard }) => hard);
  if (telling.length === 0) return nothing;
  const [low, high] = within ?? [FIRST_DAY, LAST_DAY];
  // The most telling first: most days fall out by them.
  const ORDER = { date: 0, yearless: 1, week: 2, weak: 3 } as const;
  const ordered = [...constraints].sort((a, b) => ORDER[a.grain] - ORDER[b.grain]);
  const days = within ? spanDays(low, high) : allDays();
  const scored: { parts: DayParts; text: number; total: number }[] = [];
  let top = -Infinity;
  for (let at = days.length - 1; at >= 0; at--) {
    const parts = days[at] as DayParts;
    const text = weigh(ordered, parts, top - TAIL);
    if (text === -Infinity) continue;
    scored.push({ parts, text, total: text + (within ? 0 : prior(parts)) });
    if (text > top) top = text;
  }
  const near = scored.filter(({ text }) => text >= top - MARGIN);
  if (near.length === 0) return nothing;
  const open = openness(near.map(({ parts }) => parts));
  const best = Math.max(...scored.map(({ total }) => total));
  const sum = scored
    .filter(({ text }) => text >= top - TAIL)
    .reduce((all, { total }) => all + Math.exp(total - best), 0);
  const listed = near.map(({ parts, total }): DayCandidate => {
    const one = candidate(constraints, parts.day);
    return { ...one, confidence: (reliability(one) * Math.exp(total - best)) / sum };
  });
  const shown = shortened(listed);
  if (!shown) return { candidates: [], open: 'day' };
  const candidates = [...shown].sort((a, b) => b.confidence - a.confidence || b.day - a.day);
  return { candidates, open };
}

/** The days as they are, as ranges, or as the seasons they lie in; null where that would be no answer. */
function shortened(days: readonly DayCandidate[]): readonly DayCandidate[] | null {
  if (days.length <= MOST_DAYS) return days;
  const byBelief = [...days].sort((a, b) => b.confidence - a.confidence);
  const ranges = [...byBelief.slice(0, MOST_APART), ...joined(byBelief.slice(MOST_APART), 1)];
  if (ranges.length <= MOST_LISTED) return ranges;
  const literal = days.filter(({ choices }) =>
    choices.every(({ option }) => option.relaxed === null),
  );
  const kept = literal.length > 0 ? literal : days;
  const seasons = joined(kept, LONGEST_GAP);
  return seasons.length <= MOST_LISTED && areParts(kept) ? seasons : null;
}

/** Joined into seasons, they leave out at least half of the time between the first and the last. */
function areParts(days: readonly DayCandidate[]): boolean {
  const sorted = days.map(({ day }) => day).sort((a, b) => a - b);
  const steps = sorted.slice(1).map((day, at) => day - (sorted[at] ?? day));
  const whole = steps.reduce((sum, step) => sum + step, 0);
  const inside = steps.filter((step) => step <= LONGEST_GAP).reduce((sum, step) => sum + step, 0);
  return inside <= whole / 2;
}

const spanDays = (low: CivilDay, high: CivilDay): DayParts[] =>
  Array.from({ length: high - low + 1 }, (_, at) => partsOf((low + at) as CivilDay));

/** Days in many years: the text names none. */
function openness(days: readonly DayParts[]): Openness {
  const years = days.map(({ year }) => year);
  return Math.max(...years) - Math.min(...years) > 3 ? 'year' : 'none';
}

/** The given day as the only candidate: what must be read otherwise for it to hold. */
export function check(constraints: readonly Constraint[], day: CivilDay): DayCandidate {
  return { ...candidate(constraints, day), confidence: 1 };
}

/** The days around a candidate in which contradictions are looked for. */
export const around = (day: CivilDay): DayWindow => [
  (day - REACH) as CivilDay,
  (day + REACH) as CivilDay,
];

/** True when no day suits both in their plain reading. */
export function exclude(a: Constraint, b: Constraint, [low, high]: DayWindow): boolean {
  const [plainA, plainB] = [a.options[0], b.options[0]];
  if (!plainA || !plainB) return false;
  let [possibleA, possibleB] = [false, false];
  for (let day = low; day <= high; day++) {
    const parts = partsOf(day);
    const [fitA, fitB] = [plainA.fit(parts) > -Infinity, plainB.fit(parts) > -Infinity];
    if (fitA && fitB) return false;
    possibleA ||= fitA;
    possibleB ||= fitB;
  }
  return possibleA && possibleB;
}
