/** Says how a date was reached, one reason a step. */
import type { CivilDay } from '../time/civil';
import { isoDay } from '../time/civil';
import { type Reason, type ReasonArgs, plainly } from './reason';
import type { Reading } from './resolve';
import type { Fields, Unit, Value } from './value';

function counted(amount: number, unit: Unit): Reason {
  if (amount === 0) return { key: 'unit-of-reference', args: { unit } };
  const side = amount < 0 ? 'before' : 'after';
  return { key: 'units-from-reference', args: { count: Math.abs(amount), unit, side } };
}

function weekdayStep(weekday: number, { weekShift, toward }: Fields, { name }: Reading): Reason {
  const say = (which: ReasonArgs['weekday']['which']): Reason => ({
    key: 'weekday',
    args: { weekday, which },
  });
  if (weekShift !== null) return say('of-counted-week');
  if (name === 'next') return say('next');
  if (name === 'named-now') return say('of-same-week');
  return say(toward === 'past' ? 'before' : 'latest');
}

function fieldsStep(fields: Fields, reading: Reading): Reason {
  const { year, month, day, weekday } = fields;
  if (fields.calendar === 'hijri') return plainly('hijri-converted');
  if (year !== null) return plainly('full-date');
  if (fields.yearShift !== null) return plainly('counted-year');
  if (fields.monthShift !== null) return plainly('day-in-counted-month');
  if (month === null) {
    return weekday === null
      ? plainly('day-in-nearest-month')
      : weekdayStep(weekday, fields, reading);
  }
  switch (reading.name) {
    case 'before-this-month':
    case 'most-recent':
    case 'named-now':
    case 'next':
    case 'weekday-match':
      return { key: 'date-without-year', args: { month, day, which: reading.name } };
    default:
      return { key: 'date-without-year', args: { month, day, which: 'latest' } };
  }
}

function steps(value: Value, reading: Reading): Reason[] {
  switch (value.kind) {
    case 'fields':
      return [fieldsStep(value, reading)];
    case 'shift': {
      const step = counted(value.amount, value.unit);
      const { weekday } = value;
      return weekday === null ? [step] : [step, { key: 'weekday-is-check', args: { weekday } }];
    }
    case 'same':
      return [...steps(value.main, reading), plainly('said-twice')];
    case 'part':
      return [...dayStep(value.of, reading), plainly('part-of-day')];
    case 'clock':
      return [...dayStep(value.of, reading), plainly('clock-time')];
    case 'edge':
      return [...steps(value.of, reading), plainly('edge-of-period')];
    case 'about':
      return [...steps(value.of, reading), plainly('about-said')];
    case 'season':
      return [plainly('season')];
    case 'nth':
      return [plainly('share')];
    case 'decade':
    case 'century':
      return [plainly('full-period')];
    case 'night':
      return [...steps(value.first, reading), plainly('night')];
    case 'range':
      return [plainly('both-ends')];
    case 'since':
      return [...steps(value.from, reading), plainly('open-end')];
    case 'oneOf':
      return [plainly('open-choice')];
    case 'allOf':
      return [plainly('together')];
    case 'span':
      return [plainly('length-at-reference')];
    case 'vague':
      return [{ key: 'unknown-time', args: { side: value.side === 'past' ? 'before' : 'after' } }];
    case 'length':
      return [plainly('length-only')];
    case 'every':
      return [plainly('recurring')];
    case 'anchor':
      return [plainly('counted-from-event')];
  }
}

/** The steps of what is counted from a told time, which is not the reference date. */
function toldSteps(value: Value, reading: Reading): Reason[] {
  switch (value.kind) {
    case 'shift': {
      if (value.amount === 0) return [{ key: 'unit-of-told', args: { unit: value.unit } }];
      const side = value.amount < 0 ? 'before' : 'after';
      return [
        {
          key: 'units-from-told',
          args: { count: Math.abs(value.amount), unit: value.unit, side },
        },
      ];
    }
    case 'part':
      return [...toldDay(value.of, reading), plainly('part-of-day')];
    case 'clock':
      return [...toldDay(value.of, reading), plainly('clock-time')];
    case 'edge':
      return [...toldSteps(value.of, reading), plainly('edge-of-period')];
    case 'about':
      return [...toldSteps(value.of, reading), plainly('about-said')];
    case 'since':
      return [...toldSteps(value.from, reading), plainly('open-end')];
    case 'fields':
      if (value.monthShift !== null) return [plainly('day-in-told-month')];
      return value.yearShift === null ? steps(value, reading) : [plainly('date-in-told-year')];
    default:
      return steps(value, reading);
  }
}

function toldDay(day: Value | null, reading: Reading): Reason[] {
  return day === null ? [{ key: 'unit-of-told', args: { unit: 'day' } }] : toldSteps(day, reading);
}

/** The steps from the words to the date, where it counts from another expression of the text. */
export function explainTold(
  counted: Value | null,
  ofClause: boolean,
  reading: Reading,
  from: { readonly quote: string; readonly date: string | null },
): Reason[] {
  if (ofClause) return [{ key: 'time-of-clause', args: from }];
  if (counted === null) return [{ key: 'counted-from-told', args: from }];
  // "Hours later": the number is not known, the day is.
  return [...toldSteps(counted, reading), { key: 'counted-from-told', args: from }];
}

function dayStep(day: Value | null, reading: Reading): Reason[] {
  return day === null ? [plainly('day-of-reference')] : steps(day, reading);
}

/** True when the value has to be counted from the reference date. */
function isRelative(value: Value): boolean {
  switch (value.kind) {
    case 'fields':
      return value.year === null;
    case 'same':
      return isRelative(value.main);
    case 'part':
    case 'clock':
      return value.of === null || isRelative(value.of);
    case 'edge':
    case 'about':
      return isRelative(value.of);
    case 'since':
      return isRelative(value.from);
    case 'night':
      return isRelative(value.first);
    case 'range':
      return isRelative(value.from) || isRelative(value.to);
    case 'season':
    case 'nth':
      return value.of === null || isRelative(value.of);
    case 'oneOf':
      return value.options.some(isRelative);
    case 'allOf':
      return value.members.some(isRelative);
    case 'shift':
    case 'span':
    case 'vague':
      return true;
    case 'decade':
    case 'century':
    case 'length':
    case 'every':
    case 'anchor':
      return false;
  }
}

/** The steps from the words to the date, for the card that opens over an expression. */
export function explain(
  value: Value,
  reading: Reading,
  reference: CivilDay | null,
  fromPost: boolean,
): Reason[] {
  const found = steps(value, reading);
  if (!isRelative(value)) return found;
  if (reference === null) return [...found, plainly('publication-unknown')];
  const of = fromPost ? 'post' : 'article';
  return [...found, { key: 'reference', args: { date: isoDay(reference), of } }];
}
