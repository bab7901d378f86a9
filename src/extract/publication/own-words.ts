/** The constraint that an expression of the article's own words puts on the day of publication. */
import type { Found } from '../find-expressions';
import type { Fields, Value } from '../value';
import { type Constraint, type Grain, NEVER, type Option, dropped, option } from './constraint';
import { monthOptions, sameOptions, shiftOptions, yearOptions } from './date-options';

/** A bare weekday is the day of publication far more often than any other; nothing excludes the rest. */
const BARE_WEEKDAY: readonly number[] = [0, -0.7, -1.2, -1.4, -1.4, -1.5, -1.5];

interface Reading {
  readonly options: Option[];
  readonly grain: Grain;
}
const NOTHING: Reading = { options: [], grain: 'weak' };

function fieldsReading(value: Fields, found: Found): Reading {
  if (value.calendar === 'hijri') return NOTHING;
  if (value.year !== null) {
    return {
      options: yearOptions(value, found.future),
      grain: value.month === null ? 'weak' : 'date',
    };
  }
  if (value.month !== null && value.yearShift === null) {
    return { options: monthOptions(value, found), grain: 'yearless' };
  }
  if (value.monthShift === 0 && value.day !== null && !found.future) {
    const number = value.day;
    return {
      options: [option(null, ({ date }) => (date >= number ? 0 : NEVER)), dropped],
      grain: 'weak',
    };
  }
  if (value.weekday !== null && value.weekShift === null && value.month === null) {
    const wanted = value.weekday;
    if (value.toward === 'past') {
      // The day before would have been called "yesterday".
      return {
        options: [option(null, ({ weekday }) => ((weekday + 6) % 7 === wanted ? -1.5 : 0))],
        grain: 'weak',
      };
    }
    if (value.toward === null && value.day === null && !found.future) {
      return {
        options: [option(null, ({ weekday }) => BARE_WEEKDAY[(weekday - wanted + 7) % 7] ?? 0)],
        grain: 'weak',
      };
    }
  }
  return NOTHING;
}

function readingOf(value: Value, found: Found): Reading {
  switch (value.kind) {
    case 'fields':
      return fieldsReading(value, found);
    case 'shift':
      return value.unit === 'day' && value.weekday !== null
        ? { options: shiftOptions(value.amount, value.weekday), grain: 'week' }
        : NOTHING;
    case 'same': {
      const hasYear = value.main.kind === 'fields' && value.main.year !== null;
      return {
        options: sameOptions(value.main, value.check, found),
        grain: hasYear ? 'date' : 'yearless',
      };
    }
    case 'part':
    case 'clock':
      return value.of === null ? NOTHING : readingOf(value.of, found);
    case 'edge':
    case 'about':
      return readingOf(value.of, found);
    case 'since':
      return readingOf(value.from, found);
    case 'night':
      return readingOf(value.first, found);
    case 'range': {
      const to = readingOf(value.to, found);
      return to.options.length > 0 ? to : readingOf(value.from, found);
    }
    case 'length':
    case 'season':
    case 'nth':
    case 'decade':
    case 'century':
    case 'oneOf':
    case 'allOf':
    case 'span':
    case 'vague':
    case 'every':
    case 'anchor':
      return NOTHING;
  }
}

export function constraintOf(found: Found): Constraint | null {
  const { options, grain } = readingOf(found.value, found);
  if (options.length === 0) return null;
  return { start: found.start, end: found.end, found, options, hard: options.length > 1, grain };
}
