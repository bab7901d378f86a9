/** Hours and minutes, not yet a time: 15:30, الثالثة والنصف, half past three. */
import { look } from '../../lexicon';
import type { Meaning } from '../../meaning';
import type { Rule, Where } from '../../rule';
import { is, opt, rule, w } from '../../rule';
import { all, glued, latin, not } from '../common';
import { hour, counting } from './clock-common';

const hourDigits = is('int', ({ n, width }) => width >= 1 && width <= 2 && n >= 0 && n <= 24);

const hourWords = is('int', ({ n, width }) => width === 0 && n >= 1 && n <= 12);

const minuteDigits = is('int', ({ n, width }) => width === 2 && n <= 59);

const ordinal = is(
  'ord',
  ({ n, definite, fem }) => n >= 1 && n <= 12 && definite && (fem || n > 10),
);

const at = (hourNumber: number, minute: number, sure: boolean): Meaning => ({
  cat: 'hour',
  hour: hourNumber,
  minute,
  sure,
});

/** A score or a ratio ("2:1", "بنتيجة 3:20") is not a time; behind a year it is ("2/6/202209:17"). */
const noScore: Where = (around, { start, end }) =>
  (!/[\d:/.]$/.test(around.surface(start - 1, start)) ||
    // 2/6/202209:17: run together with the year before it.
    /[/.-](?:19|20)\d{2}$/.test(around.surface(start - 5, start))) &&
  !/^[:/]\d/.test(around.surface(end, end + 2));

/** "March 2022 GMT": a year. */
const afterMonth: Where = (around, { start }) =>
  look(around.before(start)).some(({ cat }) => cat === 'month');

export const HOUR_RULES: Rule[] = [
  rule('15:30', [hourDigits, w(':'), minuteDigits], (h, _colon, m) => at(h.n, m.n, true), {
    examples: { 'at 15:30': '2023-11-19T15:30' },
    weight: 1,
    where: all(glued, noScore),
  }),
  rule(
    '15:30:10',
    [hourDigits, w(':'), minuteDigits, w(':'), minuteDigits],
    (h, _c, m) => at(h.n, m.n, true),
    { examples: { 'at 15:30:10': '2023-11-19T15:30' }, weight: 1, where: glued },
  ),
  rule(
    '15:30:10.25',
    [hourDigits, w(':'), minuteDigits, w(':'), minuteDigits, w('.', ','), is('int')],
    (h, _c, m) => at(h.n, m.n, true),
    { examples: { 'at 15:30:10.25': '2023-11-19T15:30' }, weight: 1.5, where: glued },
  ),
  rule(
    'الساعة 23,30',
    [hourDigits, w(',', '،'), minuteDigits],
    (h, _comma, m) => at(h.n, m.n, false),
    {
      where: all(glued, noScore),
      examples: { 'في الساعة 23,30': '2023-11-19T23:30', '20,30 ت غ': '2023-11-19T20:30Z' },
    },
  ),
  rule(
    '3.30 before a.m.',
    [hourDigits, w('.'), minuteDigits, opt(w('و'))],
    (h, _dot, m) => at(h.n, m.n, false),
    { examples: { 'at 3.30 p.m.': '2023-11-19T15:30' }, where: glued },
  ),
  rule(
    '1530 before GMT',
    [is('int', ({ n, width }) => width === 4 && n < 2400 && n % 100 < 60)],
    ({ n }) => at(Math.floor(n / 100), n % 100, false),
    { where: not(afterMonth), examples: { 'at 1530 GMT': '2023-11-19T15:30Z' } },
  ),
  rule('hour in digits', [hourDigits], ({ n }) => at(n, 0, false), {
    examples: { 'الساعة 15': '2023-11-19T15:00' },
  }),
  rule('hour in words', [hourWords], ({ n }) => at(n, 0, false), {
    examples: { 'at three p.m.': '2023-11-19T15:00' },
    where: latin,
  }),
  rule('hour as ordinal', [ordinal], ({ n }) => at(n, 0, false), {
    examples: { 'الساعة الثالثة فجراً': '2023-11-19T03:00' },
    where: not(counting),
  }),
  rule('one o clock', [w('الواحدة')], () => at(1, 0, false), {
    examples: { 'الساعة الواحدة ظهراً': '2023-11-19T13:00' },
    where: not(counting),
  }),
  rule(
    'والنصف',
    [hour, w('و'), w('النصف', 'نصف', 'الربع', 'ربع', 'الثلث', 'ثلث')],
    (found, _and, { word }) =>
      at(found.hour, word.endsWith('نصف') ? 30 : word.endsWith('ربع') ? 15 : 20, found.sure),
    { examples: { 'الساعة الثالثة والنصف فجراً': '2023-11-19T03:30' }, weight: 1 },
  ),
  rule(
    'إلا ربعا',
    [hour, w('إلا'), w('ربع', 'ربعا', 'الربع', 'ثلث', 'ثلثا', 'الثلث')],
    (found, _but, { word }) =>
      at((found.hour + 23) % 24, word.includes('ربع') ? 45 : 40, found.sure),
    { examples: { 'الساعة الثالثة إلا ربعاً فجراً': '2023-11-19T02:45' }, weight: 1 },
  ),
  rule(
    'إلا خمس دقائق',
    [
      hour,
      w('إلا'),
      is('length', ({ length }) => length.terms.length === 1 && length.terms[0]?.unit === 'minute'),
    ],
    (found, _but, { length }) => {
      const n = length.terms[0]?.n;
      return n !== undefined && n !== null && n < 60
        ? at((found.hour + 23) % 24, 60 - n, found.sure)
        : null;
    },
    {
      weight: 1,
      examples: { 'الساعة العاشرة إلا عشر دقائق ليلاً': '2023-11-19T21:50' },
    },
  ),
  rule(
    'ten to six',
    [
      is('int', ({ n, width }) => width === 0 && n >= 5 && n <= 25 && n % 5 === 0),
      opt(w('minutes')),
      w('past', 'to', 'after', 'before'),
      hourWords,
    ],
    ({ n }, _minutes, { word }, found) =>
      word === 'past' || word === 'after'
        ? at(found.n, n, true)
        : at((found.n + 23) % 24, 60 - n, true),
    {
      where: (around, { parts }) =>
        /^(?:past|before)$/.test(
          around.surface(parts.at(-2)?.start ?? 0, parts.at(-2)?.end ?? 0),
        ) || around.before(parts[0]?.start ?? 0) === 'at',
      examples: {
        'at ten to six in the evening': '2023-11-19T17:50',
        'ten to twelve people': null,
      },
    },
  ),
  rule(
    'و10 دقائق',
    [
      hour,
      w('و'),
      is('length', ({ length }) => length.terms.length === 1 && length.terms[0]?.unit === 'minute'),
    ],
    (found, _and, { length }) => {
      const n = length.terms[0]?.n;
      return n !== undefined && n !== null && n < 60 ? at(found.hour, n, found.sure) : null;
    },
    { examples: { 'الساعة الثالثة وعشر دقائق فجراً': '2023-11-19T03:10' }, weight: 1 },
  ),
  rule(
    'والدقيقة العاشرة',
    [hour, w('و'), w('الدقيقة'), is('int', ({ n }) => n < 60)],
    (found, _and, _minute, { n }) => at(found.hour, n, found.sure),
    { examples: { 'الساعة الثالثة والدقيقة 20 فجراً': '2023-11-19T03:20' }, weight: 1 },
  ),
  rule(
    'midnight as an hour',
    [is('part', ({ part, form }) => part === 'midnight' && form !== 'definite')],
    () => at(0, 0, false),
    { examples: { 'between midnight and 4 a.m.': '2023-11-19T00:00/2023-11-19T04:00' } },
  ),
  rule('noon as an hour', [w('noon', 'midday')], () => at(12, 0, false), {
    examples: { 'between noon and 4 p.m.': '2023-11-19T12:00/2023-11-19T16:00' },
  }),
  rule(
    'half past',
    [w('half', 'quarter'), w('past', 'to'), is('hour')],
    ({ word }, { word: side }, found) =>
      side === 'past'
        ? at(found.hour, word === 'half' ? 30 : 15, true)
        : at((found.hour + 23) % 24, 45, true),
    { examples: { "half past three o'clock": '2023-11-19T03:30' } },
  ),
];
