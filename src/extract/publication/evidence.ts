/** What a text says of the day on which it was published: its stamp, its posts, its own words. */
import type { CivilDay } from '../../time/civil';
import { civilDay } from '../../time/civil';
import type { Found } from '../find-expressions';
import type { Stamp } from '../page/stamps';
import type { ReferenceScope } from '../scope';
import { scopeAt } from '../scope';
import type { Constraint } from './constraint';
import { namedEvents } from './named';
import { nearestConstraint, nearestDates, yearConstraint } from './nearest';
import { constraintOf } from './own-words';
import { namedConstraint, postConstraint, stampConstraint, yearOfPublication } from './page-words';

/**
 * Maximum number of expressions used to estimate the publication date: an article has a handful.
 */
const MOST_CONSTRAINTS = 40;

/** The day given in a post's signature: the last full date inside its scope. */
export function postDay(
  scope: ReferenceScope,
  found: readonly Found[],
): { found: Found; day: CivilDay } | null {
  for (const candidate of found.toReversed()) {
    if (candidate.start < scope.start || candidate.end > scope.end) continue;
    const { value } = candidate;
    const fields = value.kind === 'clock' && value.of !== null ? value.of : value;
    if (fields.kind !== 'fields' || fields.calendar === 'hijri') continue;
    if (fields.year === null || fields.month === null || fields.day === null) continue;
    return { found: candidate, day: civilDay(fields.year, fields.month, fields.day) };
  }
  return null;
}

/** The stamp that dates the page: a labelled one before a bare one; a change only where nothing else does. */
function leadingStamp(stamps: readonly Stamp[]): Stamp | null {
  for (const kind of ['published', 'head', 'dateline', 'updated'] as const) {
    const found = stamps.find((stamp) => stamp.kind === kind);
    if (!found) continue;
    // 10/12/2015 beside 12 October 2015: the words say how the digits are meant.
    const worded = stamps.find(({ day }) => day === found.swapped);
    return worded && !stamps.some((one) => one !== found && one.day === found.day) ? worded : found;
  }
  return null;
}

const NAMED_YEAR =
  /(?:العام|السنة|عام|سنة|this year|the current year)[\s,،(]*(?:الحالي|الحالية|الجاري|الجارية)?[\s,،(]*((?:19|20)\d\d)(?!\d)/g;

/** "العام الحالي 2023", "this year, 2023". */
function currentYear(text: string): Constraint | null {
  for (const found of text.matchAll(NAMED_YEAR)) {
    if (!/حالي|جاري|this|current/.test(found[0])) continue;
    return yearOfPublication(Number(found[1]), found.index, found.index + found[0].length);
  }
  return null;
}

const yearOnly = ({ value, future }: Found): number | null =>
  value.kind === 'fields' &&
  value.calendar === 'civil' &&
  value.month === null &&
  value.day === null &&
  value.weekday === null &&
  !future
    ? value.year
    : null;

/**
 * The constraints of a text; those that only rank come last. `monthFirst`: belief that 05/06/2022 names
 * the month first.
 */
export function constraintsOf(
  text: string,
  found: readonly Found[],
  scopes: readonly ReferenceScope[],
  stamps: readonly Stamp[],
  monthFirst: number,
): Constraint[] {
  const constraints: Constraint[] = [];
  const posts = scopes
    .filter(({ kind }) => kind === 'post')
    .flatMap((scope) => postDay(scope, found) ?? [])
    .sort((a, b) => b.day - a.day);
  // The youngest post bounds publication; the others say the same or less.
  const youngest = posts[0];
  if (youngest)
    constraints.push(postConstraint(youngest.day, youngest.found.start, youngest.found.end));
  const stamp = leadingStamp(stamps);
  const own = found.filter(
    ({ start }) => scopeAt(scopes, start) === null && stamp?.start !== start,
  );
  const known = new Set<string>();
  for (const expression of own) {
    // A repeated expression adds nothing and would count twice.
    const key = `${expression.future} ${JSON.stringify(expression.value)}`;
    if (known.has(key) || constraints.length >= MOST_CONSTRAINTS) continue;
    known.add(key);
    const constraint = constraintOf(expression);
    if (constraint) constraints.push(constraint);
  }
  for (const { event, start, end } of namedEvents(text))
    constraints.push(namedConstraint(event.began, start, end));
  if (stamp) constraints.push(stampConstraint(stamp, monthFirst));
  const current = currentYear(text);
  if (current) constraints.push(current);
  // Where the page says it, nothing has to be inferred from how long ago its dates are.
  if (stamp?.kind === 'published' || stamp?.kind === 'head') return constraints;
  const nearest = nearestDates(own);
  if (nearest.told !== null || nearest.planned !== null) {
    constraints.push(nearestConstraint(nearest));
  } else {
    const years = own.flatMap((one) => yearOnly(one) ?? []);
    if (years.length > 0) constraints.push(yearConstraint(Math.max(...years)));
  }
  return constraints;
}
