/** Counting back and ahead: قبل يومين, منذ ثلاثة أيام, two days ago, in three weeks. */
import type { Of } from '../../meaning';
import type { Around, Rule, Where } from '../../rule';
import { is, opt, outside, rule, w } from '../../rule';
import type { Length, Value } from '../../value';
import { after, all, before, not, when, whenGrain } from '../common';

const anyLength = is('length');

/** Months of the larger units, hours of the smaller ones: what a mixed length amounts to. */
const IN_MONTHS: Readonly<Record<string, number>> = {
  year: 12,
  month: 1,
  quarter: 3,
  decade: 120,
  century: 1200,
};
const IN_HOURS: Readonly<Record<string, number>> = {
  week: 168,
  day: 24,
  hour: 1,
  minute: 1 / 60,
  second: 1 / 3600,
  weekend: 48,
};

/** The shift that a length makes: as coarse as its finest whole unit. */
export function shiftBy({ terms }: Length, sign: 1 | -1): Value | null {
  const first = terms[0];
  if (!first) return null;
  if (terms.some(({ n }) => n === null)) {
    return { kind: 'vague', side: sign < 0 ? 'past' : 'future', unit: first.unit, lasting: false };
  }
  const of = (amount: number, unit: typeof first.unit): Value => ({
    kind: 'shift',
    amount: sign * amount,
    unit,
    weekday: null,
  });
  if (terms.length === 1 && first.n !== null && Number.isInteger(first.n)) {
    if (first.unit === 'decade') return of(first.n * 10, 'year');
    if (first.unit === 'century') return of(first.n * 100, 'year');
    return of(first.n, first.unit);
  }
  const months = terms.reduce((sum, { n, unit }) => sum + (n ?? 0) * (IN_MONTHS[unit] ?? 0), 0);
  const hours = terms.reduce((sum, { n, unit }) => sum + (n ?? 0) * (IN_HOURS[unit] ?? 0), 0);
  if (months > 0) return of(Math.round(months), 'month');
  return hours >= 24 ? of(Math.round(hours / 24), 'day') : of(Math.round(hours * 60), 'minute');
}

const shifted = ({ length, rough }: Of<'length'>, sign: 1 | -1) => {
  const value = shiftBy(length, sign);
  if (!value) return null;
  return when(rough && value.kind === 'shift' ? { kind: 'about', of: value } : value);
};

const isBefore = (around: Around, start: number): boolean =>
  around.surface(start, start + 3) === 'قبل';

/** "قبل يومين من الهجوم" counts from the attack; "قبل عام من الآن" does not. */
const fromEvent: Where = (around, { start, end }) => {
  // "قبل يوم واحد فقط من": words between the length and its event.
  const ahead = ['فقط', 'تقريبا', 'تحديدا', 'واحد'].includes(around.after(end)) ? 2 : 1;
  // "قبل أيام على" has another على; "بعد أيام على" counts from the event.
  const signals = isBefore(around, start) ? ['من'] : ['من', 'علي'];
  return (
    signals.includes(around.after(end, ahead)) &&
    !['الان', 'اليوم', 'التاريخ'].includes(around.after(end, ahead + 1))
  );
};

const isFuture: Where = (around, { start, end }) => around.future(start, end);

/** "for the first time in a decade" looks back: only a counted length looks ahead by itself. */
const isCounted = ({ parts }: Parameters<Where>[1]): boolean => {
  const last = parts[parts.length - 1]?.meaning;
  return last?.cat === 'length' && last.counted;
};

/** "The fourth attack in six days", "the worst week in ten years": a length. */
const isRanked = after(
  'first second third fourth fifth sixth seventh eighth ninth tenth st nd rd th only worst best most lowest ' +
    'highest biggest largest deadliest heaviest',
  8,
);

const anchor = (length: Length | null, side: 'before' | 'after') =>
  when({ kind: 'anchor', length, side });

const notNumbered: Where = (around, { end }) => !/^\d/.test(around.after(end));

export const AGO_RULES: Rule[] = [
  rule('قبل', [w('قبل'), anyLength], (_before, found) => shifted(found, -1), {
    weight: 1,
    where: all(not(fromEvent), notNumbered),
    examples: {
      'قبل يومين': '2023-11-17',
      'قبل شهرين': '2023-09',
      'قبل عامين': '2021',
      'قبل أيام': '/2023-11-19',
      'قبل نحو ثلاثة أسابيع': '2023-10-23~/2023-10-29~',
      'من قبل مجموعة': null,
    },
  }),
  rule('قبل أيام من', [w('قبل'), anyLength], (_before, { length }) => anchor(length, 'before'), {
    weight: 1,
    where: all(fromEvent, notNumbered),
    examples: { 'قبل يومين من الهجوم': 'P2D' },
  }),
  rule(
    'قبل عشرة أيام من اليوم',
    [w('قبل', 'بعد'), anyLength, w('من'), w('الآن', 'اليوم')],
    ({ word }, found) => shifted(found, word === 'قبل' ? -1 : 1),
    {
      weight: 2,
      examples: { 'قبل عشرة أيام من اليوم': '2023-11-09', 'بعد يومين من الآن': '2023-11-21' },
    },
  ),
  rule(
    'قبل فترة',
    [
      w('قبل', 'منذ'),
      w('فترة', 'مدة', 'زمن', 'وقت'),
      opt(w('قصيرة', 'وجيزة', 'قريبة', 'قليلة', 'طويلة', 'بعيد', 'طويل', 'قصير', 'قريب')),
    ],
    () => when({ kind: 'vague', side: 'past', unit: null, lasting: false }),
    { examples: { 'قبل فترة وجيزة': '/2023-11-19' }, weight: 1, where: not(fromEvent) },
  ),
  rule('منذ', [w('منذ', 'مذ'), anyLength], (_since, found) => shifted(found, -1), {
    weight: 1,
    where: notNumbered,
    examples: { 'منذ ثلاثة أيام': '2023-11-16', 'منذ أكثر من عام': '2022' },
  }),
  rule('بعد', [w('بعد', 'عقب'), anyLength], (_after, { length }) => anchor(length, 'after'), {
    weight: 1,
    where: all(
      notNumbered,
      (around, stretch) => fromEvent(around, stretch) || !isFuture(around, stretch),
    ),
    examples: { 'بعد ساعات من هجوم مماثل': 'PTXH', 'عثر عليه بعد يومين': 'P2D' },
  }),
  rule('بعد in the future', [w('بعد'), anyLength], (_after, found) => shifted(found, 1), {
    weight: 1,
    where: all(notNumbered, isFuture, not(fromEvent)),
    examples: { 'ستبدأ المفاوضات بعد يومين': '2023-11-21' },
  }),
  rule('ago', [anyLength, w('ago')], (found) => shifted(found, -1), {
    weight: 1,
    examples: {
      'two days ago': '2023-11-17',
      'a week ago': '2023-11-06/2023-11-12',
      'three years ago': '2020',
      'days ago': '/2023-11-19',
    },
  }),
  rule(
    'some time ago',
    [w('some', 'a'), w('time', 'while'), w('ago')],
    () => when({ kind: 'vague', side: 'past', unit: null, lasting: false }),
    { examples: { 'some time ago': '/2023-11-19' } },
  ),
  rule(
    'long ago',
    [w('long'), w('ago')],
    () => when({ kind: 'vague', side: 'past', unit: null, lasting: false }),
    { examples: { 'long ago': '/2023-11-19' } },
  ),
  rule('from now', [anyLength, w('from'), w('now')], (found) => shifted(found, 1), {
    examples: { 'two days from now': '2023-11-21' },
    weight: 1,
  }),
  rule(
    'later',
    [anyLength, w('later', 'afterwards', 'afterward', 'after', 'following')],
    ({ length }) => anchor(length, 'after'),
    {
      weight: 1,
      examples: { 'two days later': 'P2D', 'hours after the attack': 'PTXH' },
    },
  ),
  rule(
    'year-earlier',
    [
      is('unit', ({ count, unit }) => count === 'one' && unit !== 'second'),
      w('-'),
      w('earlier', 'ago', 'before'),
    ],
    ({ unit }) => anchor({ kind: 'length', terms: [{ n: 1, unit }] }, 'before'),
    {
      weight: 1,
      examples: { 'in the year-earlier period': 'P1Y', 'the year-ago quarter': 'P1Y' },
    },
  ),
  rule(
    'earlier',
    [anyLength, w('earlier', 'before', 'prior', 'previously')],
    ({ length }) => anchor(length, 'before'),
    {
      weight: 1,
      examples: { 'a day earlier': 'P1D' },
    },
  ),
  rule(
    'after two days',
    [w('after'), is('length', ({ counted }) => counted)],
    (_after, { length }) => anchor(length, 'after'),
    {
      examples: { 'after two days': 'P2D', 'after two days of rain': 'P2D' },
      where: not(before('of')),
    },
  ),
  rule(
    'in two days',
    [w('in'), is('length', ({ length }) => length.terms.every(({ n }) => n !== null))],
    (_in, found) => shifted(found, 1),
    {
      weight: 1,
      where: (around, stretch) =>
        isFuture(around, stretch) ||
        (isCounted(stretch) && !around.past(stretch.start) && !isRanked(around, stretch)),
      examples: {
        'the talks will begin in two days': '2023-11-21',
        'killed 40 in three days': 'P3D',
        'This is the fourth attack on the ship in six days.': 'P6D',
        'The ultimatum expires in two days': '2023-11-21',
      },
    },
  ),
  rule(
    "in two days' time",
    [w('in'), anyLength, w("'"), w('time')],
    (_in, found) => shifted(found, 1),
    { examples: { "in two days' time": '2023-11-21' }, weight: 1 },
  ),
  rule(
    'within',
    [outside(w('in')), is('length', ({ length }) => length.terms.every(({ n }) => n !== null))],
    (_in, { length }) => when(length),
    { examples: { 'killed 40 in an hour': 'PT1H' }, where: not(before('of')) },
  ),
  rule(
    'a date and its preposition',
    [
      outside(
        w(
          'قبل',
          'بعد',
          'before',
          'after',
          'حتى',
          'لغاية',
          'until',
          'till',
          'by',
          'بحلول',
          'في',
          'خلال',
          'on',
          'in',
          'at',
          'during',
        ),
      ),
      whenGrain('hour', 'day', 'month', 'year', 'week', 'more'),
    ],
    (_signal, found) => found,
    { examples: { 'before Friday': '2023-11-17' }, weight: -0.5, where: () => true },
  ),
];
