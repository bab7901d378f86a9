/**
 * Weekdays that something beside them moves: Friday last, a week ago Friday, الجمعة 13. Where it moves
 * them by what the sentence does not date (the Friday before the vote), nothing is read rather than the
 * bare weekday.
 */
import type { Rule } from '../../rule';
import { is, opt, rule, w } from '../../rule';
import { fields } from '../../value';
import { bareWeekday, dayNumber, fieldsOf, when } from '../common';

const anyWeekday = is('weekday', ({ plural }) => !plural);
const anchor = (side: 'before' | 'after') => when({ kind: 'anchor', length: null, side });

export const BESIDE_WEEKDAY_RULES: Rule[] = [
  rule(
    'Friday last',
    [anyWeekday, w('last', 'next')],
    ({ weekday }, { word }) => when(fields({ weekday, toward: word === 'last' ? 'past' : 'next' })),
    {
      weight: 1,
      where: (around, { end }) => /^(?:[.,;)]|and|in|at|when|to|)$/.test(around.after(end)),
      examples: { 'They met on Friday last.': '2023-11-17' },
    },
  ),
  rule(
    'a week ago Friday',
    [w('a', 'one'), w('week'), w('ago'), opt(w('on')), anyWeekday],
    (_a, _week, _ago, _on, { weekday }) => when(fields({ weekday, toward: 'past', steps: 2 })),
    { weight: 3, examples: { 'He left a week ago Friday': '2023-11-10' } },
  ),
  rule(
    'two Sundays ago',
    [w('two'), is('weekday', ({ plural }) => plural), w('ago')],
    (_two, { weekday }) => when(fields({ weekday, toward: 'past', steps: 2 })),
    { weight: 3, examples: { 'two Sundays ago': '2023-11-05' } },
  ),
  rule(
    'two weeks ago on Sunday',
    [is('length'), w('ago'), opt(w(',')), w('on'), anyWeekday],
    ({ length }, _ago, _comma, _on, { weekday }) => {
      const term = length.terms[0];
      return term?.unit === 'week' && term.n !== null && length.terms.length === 1
        ? when(fields({ weekday, weekShift: -term.n }))
        : null;
    },
    { weight: 3, examples: { 'two weeks ago on Wednesday': '2023-11-01' } },
  ),
  rule(
    'الجمعة قبل أسبوعين',
    [bareWeekday, w('قبل'), is('length')],
    (day, _before, { length }) => {
      const term = length.terms[0];
      return term?.unit === 'week' && term.n !== null && length.terms.length === 1
        ? when({ ...fieldsOf(day), weekShift: -term.n })
        : null;
    },
    {
      weight: 3,
      where: (around, { end }) => around.after(end) !== 'من',
      examples: { 'يوم الأربعاء قبل أسبوعين': '2023-11-01' },
    },
  ),
  rule('الجمعة 13', [bareWeekday, dayNumber], (day, { n }) => when({ ...fieldsOf(day), day: n }), {
    weight: 1,
    where: (around, { end }) => /^[.،,؛:)]?$/.test(around.after(end)),
    examples: { 'وصل يوم الجمعة 17.': '2023-11-17', 'قتل الجمعة 13 شخصا': '2023-11-17' },
  }),
  rule(
    'the Friday before the vote',
    [w('the'), anyWeekday, w('before', 'after', 'preceding', 'following', 'prior')],
    (_the, _weekday, { word }) =>
      anchor(word === 'after' || word === 'following' ? 'after' : 'before'),
    { weight: 1, examples: { 'the Friday before the vote': '', 'the Monday after Easter': '' } },
  ),
  rule(
    'الجمعة التي سبقت',
    [
      bareWeekday,
      w('التي', 'الذي'),
      w(
        'سبق',
        'سبقت',
        'سبقه',
        'سبقها',
        'تلا',
        'تلت',
        'تلاه',
        'تلته',
        'تلاها',
        'تلتها',
        'يليه',
        'تليها',
        'يليها',
        'تليه',
        'أعقب',
        'أعقبت',
      ),
    ],
    (_day, _which, { word }) => anchor(/^سبق/.test(word) ? 'before' : 'after'),
    { weight: 2, examples: { 'الجمعة التي سبقت الانتخابات': '', 'الأحد الذي تلاه': '' } },
  ),
  rule(
    '5 أيار من كل عام',
    [
      is(
        'when',
        ({ value }) => value.kind === 'fields' && value.month !== null && value.year === null,
      ),
      opt(w('من', 'في', 'of', 'in')),
      is('when', ({ value }) => value.kind === 'every' && value.unit === 'year'),
    ],
    (_date, _of, found) => found,
    { weight: 3, examples: { 'في 5 أيار من كل عام': 'P1Y', 'on 5 May every year': 'P1Y' } },
  ),
];
