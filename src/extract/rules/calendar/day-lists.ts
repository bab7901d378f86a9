/** Several days of one month: 5 و6 و9 أيار, الخامس والسادس من أيار, the 5th, 6th and 7th of May, May 4, 6 and 9. */
import type { Of } from '../../meaning';
import type { Rule, Where } from '../../rule';
import { is, opt, rule, w } from '../../rule';
import type { Fields, Value } from '../../value';
import { fields } from '../../value';
import { all, dayNumber, dayOrdinal, fieldsOf, latin, month, notCounted, when } from '../common';
import { yearAny } from './year-words';
import { dayMonth, dayWith } from '../lengths/ranges-common';

const and = w('و', 'and');
const comma = w(',', '،');
const day = is('days', ({ days }) => days.length === 1);
const days = is('days');
const several = is('days', ({ days }) => days.length > 1);

const list = (...found: readonly number[]): Of<'days'> | null =>
  found.every((n, at) => at === 0 || n > (found[at - 1] ?? 0))
    ? { cat: 'days', days: found }
    : null;

/** All days of a list, in the month of its last one. */
function inMonthOf(found: readonly number[], last: Fields): Of<'when'> | null {
  if (last.day === null || (found.at(-1) ?? 0) >= last.day) return null;
  return allOf([...found.map((n) => dayWith(n, last)), last]);
}

const allOf = (members: readonly Value[]) => when({ kind: 'allOf', members });

/** "killed 5 and 9 June saw": a number after a verb of counting is none of a list. */
const begins: Where = (around, { start }) => !/^(?:\d+|[,،$€£.])$/.test(around.before(start));

/** "الحادي والعشرين" is one day, 21, and not the eleventh and the twentieth. */
const notOneOrdinal: Where = (around, { parts }) => {
  const [first] = parts;
  const last = parts[parts.length - 1];
  const day = last?.meaning.cat === 'when' ? fieldsOf(last.meaning).day : null;
  const words = first !== undefined && /^[ء-ي]/.test(around.surface(first.end - 1, first.end));
  return !(words && (day === 20 || day === 30));
};

const YEARLESS = is(
  'when',
  ({ value }) =>
    value.kind === 'allOf' &&
    value.members.every(
      (member) => member.kind === 'fields' && member.day !== null && member.year === null,
    ),
);

export const DAY_LIST_RULES: Rule[] = [
  rule('one day of a list', [dayNumber], ({ n }) => list(n)),
  rule('one ordinal day of a list', [dayOrdinal], ({ n }) => list(n)),
  rule('the day of a list', [w('the'), dayOrdinal], (_the, { n }) => list(n)),
  rule('day and day', [day, and, days], (first, _and, rest) => list(...first.days, ...rest.days)),
  rule('day, day', [day, comma, opt(and), days], (first, _comma, _and, rest) =>
    list(...first.days, ...rest.days),
  ),
  rule(
    '5 و6 أيار',
    [days, and, dayMonth],
    (found, _and, last) => inMonthOf(found.days, fieldsOf(last)),
    {
      weight: 1.5,
      where: all(begins, notOneOrdinal),
      examples: {
        'في 12 و13 تشرين الثاني': '2023-11-12/2023-11-13',
      },
    },
  ),
  rule(
    '5، 6، 7 أيار',
    [several, comma, opt(and), dayMonth],
    (found, _comma, _and, last) => inMonthOf(found.days, fieldsOf(last)),
    {
      weight: 1.5,
      where: begins,
    },
  ),
  rule(
    '17/18 نيسان',
    [dayNumber, w('/'), dayMonth],
    ({ n }, _slash, last) => {
      const date = fieldsOf(last);
      return date.day === n + 1 ? inMonthOf([n], date) : null;
    },
    { weight: 2, examples: { '(17/18 نيسان 2022)': '2022-04-17/2022-04-18' } },
  ),
  rule(
    'May 4, 6 and 9',
    [month, several],
    (name, found) =>
      allOf(found.days.map((n) => fields({ month: name.month, day: n, calendar: name.calendar }))),
    {
      weight: 1.5,
      where: all(latin, notCounted),
      examples: {
        'on Nov. 12 and 13': '2023-11-12/2023-11-13',
      },
    },
  ),
  rule(
    'with the year of all',
    [YEARLESS, opt(w(',', '،')), yearAny],
    ({ value }, _comma, { n }) =>
      value.kind === 'allOf'
        ? allOf(
            value.members.map((member) =>
              member.kind === 'fields' ? { ...member, year: n } : member,
            ),
          )
        : null,
    { weight: 1, examples: { 'on Nov. 12 and 13, 2021': '2021-11-12/2021-11-13' } },
  ),
];
