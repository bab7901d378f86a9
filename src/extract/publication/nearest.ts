/** How far a day is from the dates that a text tells and announces: the further, the less likely. */
import type { CivilDay } from '../../time/civil';
import type { Found } from '../find-expressions';
import type { Fields, Value } from '../value';
import { type Constraint, option, since } from './constraint';
import { spanOfFields } from './date-options';
import type { DayParts } from './days';

/** The fields of a date that news reports as past, however it is wrapped; null for anything else. */
function toldFields(value: Value): Fields | null {
  switch (value.kind) {
    case 'fields':
      return value;
    case 'part':
    case 'clock':
      return value.of === null ? null : toldFields(value.of);
    case 'edge':
    case 'about':
      return toldFields(value.of);
    case 'night':
      return toldFields(value.first);
    case 'range':
      return toldFields(value.to);
    default:
      return null;
  }
}

/** The dates with a year nearest to the day of publication, on either side of it. */
export interface Nearest {
  /** The last day of the latest date that is told. */
  readonly told: CivilDay | null;
  /** The first day of the earliest one that is to come. */
  readonly planned: CivilDay | null;
}

export function nearestDates(all: readonly Found[]): Nearest {
  let [told, planned]: [CivilDay | null, CivilDay | null] = [null, null];
  for (const { value, future } of all) {
    const known = toldFields(value);
    if (!known || known.calendar === 'hijri' || known.month === null) continue;
    const span = spanOfFields(known);
    if (!span) continue;
    if (future) planned = planned === null || span[0] < planned ? span[0] : planned;
    else told = told === null || span[1] > told ? span[1] : told;
  }
  return { told, planned };
}

const ranking = (fit: (day: DayParts) => number): Constraint => ({
  start: 0,
  end: 0,
  found: null,
  options: [option(null, fit)],
  hard: false,
  grain: 'weak',
});

/** Plans are made known weeks ahead. */
const PLAN_DAYS = 14;

/** The further from what a text tells and what it announces, the less likely. */
export const nearestConstraint = ({ told, planned }: Nearest): Constraint =>
  ranking(({ day }) => {
    const after = told === null ? Infinity : Math.max(0, day - told);
    const ahead = planned === null || day > planned ? Infinity : planned - day + PLAN_DAYS;
    const nearest = Math.min(after, ahead);
    return nearest === Infinity ? 0 : since(nearest);
  });

/** The latest year that a text names: it is written in it, or not long after. */
export const yearConstraint = (year: number): Constraint =>
  ranking((at) => (at.year <= year ? 0 : -1.2 * Math.min(5, at.year - year)));
