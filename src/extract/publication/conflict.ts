/**
 * Contradictions: passages that cannot both be true, and what would repair them. Nothing is
 * repaired here.
 */
import type { CivilDay } from '../../time/civil';
import { isoDay, weekdayOf } from '../../time/civil';
import type { Found } from '../find-expressions';
import { resolve } from '../resolve';
import type { Fields, Value } from '../value';
import { type Demand, type Reason, plainly } from '../reason';
import type { Constraint } from './constraint';
import type { DayCandidate, Choice } from './solve';
import { around, exclude } from './solve';

export interface PassageSpan {
  readonly start: number;
  readonly end: number;
}

export interface Repair {
  readonly expression: PassageSpan;
  /** What the passage would mean: an assessed reading, offered only. */
  readonly edtf: string;
  readonly note: Reason;
}

export interface Conflict {
  readonly a: PassageSpan;
  /** The other passage; null when it is the publication date as given. */
  readonly b: PassageSpan | null;
  readonly explanation: Reason;
  readonly repair?: Repair;
}

const span = ({ start, end }: PassageSpan): PassageSpan => ({ start, end });
const quoted = (text: string, { start, end }: PassageSpan): string =>
  text.slice(start, end).replace(/\s+/g, ' ');

function dateFields(value: Value): Fields | null {
  switch (value.kind) {
    case 'fields':
      return value;
    case 'since':
      return dateFields(value.from);
    case 'part':
    case 'clock':
      return value.of === null ? null : dateFields(value.of);
    case 'edge':
    case 'about':
      return dateFields(value.of);
    case 'same':
      return dateFields(value.main);
    default:
      return null;
  }
}

/** What an expression would mean with the month that a slip puts in its place. */
function repaired({ constraint, option }: Choice, day: CivilDay): Repair | null {
  const { found } = constraint;
  if (!found || option.relaxed === null || option.relaxed === 'dropped') return null;
  const known = dateFields(found.value);
  if (!known) return null;
  const swapped: Fields | null =
    option.relaxed === 'first-second'
      ? { ...known, month: option.month }
      : option.relaxed === 'this-last'
        ? { ...known, toward: 'past' }
        : option.relaxed === 'most-recent'
          ? { ...known, toward: null }
          : null;
  if (!swapped) return null;
  const reading = resolve(swapped, { day, minute: null, future: found.future })[0];
  if (!reading || reading.edtf === null) return null;
  return {
    expression: span(constraint),
    edtf: reading.edtf,
    note: { key: 'repaired', args: { kind: option.relaxed, date: reading.edtf } },
  };
}

/** What the plain reading of a constraint requires of the publication date. */
function asked({ found }: Constraint): Reason {
  const value = found?.value;
  const known = value && dateFields(value);
  if (known && known.month !== null && known.year === null && known.toward !== null) {
    const side = ({ now: 'in', past: 'after', next: 'before' } as const)[known.toward];
    return { key: 'asks-month', args: { month: known.month, side } };
  }
  if (value?.kind === 'shift' && value.weekday !== null) {
    return { key: 'asks-weekday', args: { weekday: (value.weekday - value.amount + 14) % 7 } };
  }
  return plainly(known && known.year !== null ? 'asks-not-earlier' : 'asks-another-day');
}

function demand(text: string, constraint: Constraint): Demand {
  return { quote: quoted(text, constraint), asks: asked(constraint) };
}

/** Expressions that are compared with each other: the work grows with their square. */
const MOST_PAIRED = 12;

/** Pairs of passages that no publication date in a window of days satisfies. */
function pairs(
  text: string,
  constraints: readonly Constraint[],
  window: readonly [CivilDay, CivilDay],
  best: DayCandidate | null,
): Conflict[] {
  const hard = constraints
    .filter((constraint) => constraint.hard && constraint.found)
    .slice(0, MOST_PAIRED);
  const found: Conflict[] = [];
  hard.forEach((a, index) => {
    for (const b of hard.slice(index + 1)) {
      if (!exclude(a, b, window)) continue;
      const repair = repairOf([a, b], best);
      found.push({
        a: span(a),
        b: span(b),
        explanation: {
          key: 'no-day-suits-both',
          args: { first: demand(text, a), second: demand(text, b) },
        },
        ...(repair ? { repair } : {}),
      });
    }
  });
  return found;
}

function repairOf(constraints: readonly Constraint[], best: DayCandidate | null): Repair | null {
  for (const choice of best?.choices ?? []) {
    if (!constraints.includes(choice.constraint) || !best) continue;
    const repair = repaired(choice, best.day);
    if (repair) return repair;
  }
  return null;
}

/** Passages that the given publication date contradicts, beyond those already in a pair. */
function againstGiven(text: string, given: DayCandidate, known: readonly Conflict[]): Conflict[] {
  const paired = new Set(known.flatMap(({ a, b }) => [a.start, ...(b ? [b.start] : [])]));
  return given.choices.flatMap((choice): Conflict[] => {
    const { constraint, option } = choice;
    if (option.relaxed === null || paired.has(constraint.start)) return [];
    const repair = repaired(choice, given.day);
    return [
      {
        a: span(constraint),
        b: null,
        explanation: {
          key: 'against-publication',
          args: { demand: demand(text, constraint), date: isoDay(given.day) },
        },
        ...(repair ? { repair } : {}),
      },
    ];
  });
}

/** A weekday and its date that do not agree: "الجمعة 14 تشرين الأول 2023" was a Saturday. */
export function weekdayConflict(
  text: string,
  found: Found,
  reference: CivilDay | null,
): Conflict | null {
  const known = dateFields(found.value);
  if (
    !known ||
    known.weekday === null ||
    known.day === null ||
    known.month === null ||
    !found.weekday
  )
    return null;
  const reading = resolve({ ...known }, { day: reference, minute: null, future: found.future })[0];
  if (!reading || reading.first === null || reading.first !== reading.last) return null;
  const actual = weekdayOf(reading.first);
  if (actual === known.weekday) return null;
  const rest = { start: found.weekday.end, end: found.end };
  const skipped = /^[\s،,.()-]*/.exec(text.slice(rest.start, rest.end))?.[0].length ?? 0;
  const other =
    found.weekday.start > found.start + 8
      ? { start: found.start, end: found.weekday.start }
      : { start: rest.start + skipped, end: rest.end };
  return {
    a: found.weekday,
    b: other,
    explanation: {
      key: 'weekday-differs',
      args: { date: isoDay(reading.first), actual, said: known.weekday },
    },
  };
}

/** All contradictions of a text. `given` when the day of publication is known, else `best`. */
export function conflictsOf(
  text: string,
  constraints: readonly Constraint[],
  given: DayCandidate | null,
  best: DayCandidate | null,
): Conflict[] {
  const leading = given ?? best;
  if (!leading?.choices.some(({ option }) => option.relaxed !== null)) return [];
  const found = pairs(text, constraints, around(leading.day), leading);
  return given ? [...found, ...againstGiven(text, given, found)] : found;
}

/** "On 12 June, four days after talks opened on 7 June": the two days are not four days apart. */
export function toldConflict(
  text: string,
  counted: PassageSpan,
  named: PassageSpan,
  date: string | null,
): Conflict[] {
  if (date === null) return [];
  return [
    {
      a: span(counted),
      b: span(named),
      explanation: {
        key: 'told-differs',
        args: { counted: quoted(text, counted), named: quoted(text, named), date },
      },
    },
  ];
}
