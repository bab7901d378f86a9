/** From what an expression means to the dates it may mean, given a reference date. */
import { fromCivilDay } from '../../time/civil';
import type { Value } from '../value';
import { clockStart, clockText, partStart } from './clock';
import { edgeOf } from './edge';
import { resolveFields } from './fields';
import { allOf, isBareWeekday, night, oneOf, openSpan, range, same } from './joined';
import type { Reading, ReferenceTime } from './reading';
import { NOTHING, isoText, plusDays } from './reading';
import { nth } from './shares';
import { century, decade, seasonOf, seasonToward, shiftUnits, spanOf } from './units';

export type { Reading, ReadingName, ReferenceTime } from './reading';

/** `~` on a date, or on both ends of an interval. */
function about(text: string): string {
  return text
    .split('/')
    .map((end) =>
      end === '' || end === '..' || end.endsWith('~') || /T\d/.test(end) ? end : `${end}~`,
    )
    .join('/');
}

function best(value: Value, reference: ReferenceTime): Reading {
  return resolve(value, reference)[0] ?? NOTHING;
}

/** The readings of a value, best first; never empty. `edtf` is null where there is no date. */
export function resolve(value: Value, reference: ReferenceTime): Reading[] {
  switch (value.kind) {
    case 'fields':
      return resolveFields(value, reference);
    case 'shift':
      return [shiftUnits(value.amount, value.unit, reference)];
    case 'season': {
      if (value.of === null) return [seasonToward(value.season, value.toward, reference)];
      const year = best(value.of, reference).first;
      return [year === null ? NOTHING : seasonOf(value.season, fromCivilDay(year).year)];
    }
    case 'nth':
      return nth(best, value, reference);
    case 'decade':
      return [decade(value.first)];
    case 'century':
      return [century(value.n)];
    case 'edge':
      return resolve(value.of, reference).map((reading) => edgeOf(value.edge, reading));
    case 'about':
      return resolve(value.of, reference).map((reading) => ({
        ...reading,
        edtf: reading.edtf === null ? null : about(reading.edtf),
      }));
    case 'same':
      return same(best, value.main, value.check, reference);
    case 'part':
      return dayOfTime(value.of, partStart(value.part), reference);
    case 'clock':
      return clockText(value, dayOfTime(value.of, clockStart(value), reference));
    case 'night':
      return [night(best, value.first, value.second, reference)];
    case 'range':
      return [range(best, value.from, value.to, reference)];
    case 'since':
      return [openSpan(best, value, reference)];
    case 'oneOf':
      return oneOf(best, value.options, reference);
    case 'allOf':
      return [allOf(best, value.members, reference)];
    case 'span':
      return [spanOf(value.n, value.unit, value.side, reference)];
    case 'vague':
      return [vague(value.side, reference)];
    case 'length':
    case 'every':
    case 'anchor':
      return [NOTHING];
  }
}

/** The day of a time; a bare weekday whose time has not come yet is that of the week before. */
function dayOfTime(day: Value | null, minute: number, reference: ReferenceTime): Reading[] {
  if (day === null) return [shiftUnits(0, 'day', reference)];
  const found = resolve(day, reference);
  if (reference.day === null || reference.minute === null || reference.future) return found;
  const ahead = minute > reference.minute && found[0]?.first === reference.day;
  return ahead && isBareWeekday(day) && !isNow(day)
    ? resolve(day, { ...reference, day: plusDays(reference.day, -1) })
    : found;
}

const isNow = (value: Value): boolean => value.kind === 'fields' && value.toward === 'now';

function vague(side: 'past' | 'future', { day }: ReferenceTime): Reading {
  if (day === null) return NOTHING;
  const here = isoText(day);
  return {
    edtf: side === 'past' ? `/${here}` : `${here}/`,
    first: side === 'past' ? null : day,
    last: side === 'past' ? day : null,
    name: 'vague',
    weight: 1,
  };
}
