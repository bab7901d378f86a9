/** Months: two-word names, pairs of names, and a month standing alone. */
import type { Meaning } from '../../meaning';
import { look } from '../../lexicon';
import { MONTH_PHRASES } from '../../lexicon/months';
import type { Rule, Where } from '../../rule';
import { is, opt, rule, w } from '../../rule';
import { fields } from '../../value';
import { after, all, glued, month, monthWord, when } from '../common';

const sure = (found: Meaning & { cat: 'month' }): Meaning => ({ ...found, sure: true });

/** Both names come straight from the table, so that pairs do not grow into chains. */
const plainNames: Where = (_, { parts }) =>
  parts.every(
    ({ rule: name, meaning }) =>
      meaning.cat !== 'month' || name === 'lexicon' || NAME_RULES.has(name),
  );

/** Two names: a word said twice is no pair. */
const differ: Where = (around, { parts }) => {
  const [first, second] = parts;
  if (!first || !second) return false;
  return around.surface(first.start, first.end) !== around.surface(second.start, second.end);
};

/** Abbreviations: the dot belongs to them. The dot after a full name ends a sentence. */
const SHORT = /^(jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/i;
const short: Where = (around, { parts }) => {
  const name = parts[0];
  return name !== undefined && SHORT.test(around.surface(name.start, name.end));
};

/** Words after which آب, مارس or May can only be a month. */
const BEFORE_MONTH =
  'في كان شهد طوال طيلة عن خلال منذ حتى لغاية شهر مطلع أوائل بداية منتصف أواسط أواخر نهاية ختام مستهل بحلول بين من إلى قبل بعد ب ل ' +
  'in since by until till during early late mid of last next this through for from between before after';

/** "نيسان وأيار": after another month, or alone in the text. */
const amongMonths: Where = (around, { start, end }) => {
  const joined = ['و', 'او', 'and', 'or', '،', ',', 'الي', '-'].includes(around.before(start));
  if (joined) return look(around.before(start, 2)).some(({ cat }) => cat === 'month');
  return around.before(start) === '' && around.after(end) === '';
};

const phrases = MONTH_PHRASES.map(([name, meaning]) => {
  const [first = '', ...rest] = name.split(' ');
  return rule(`month ${name}`, [w(first), ...rest.map((word) => w(word))], () => meaning, {
    weight: 1,
  });
});

/** Rules that make one name: those of two words, and abbreviations. */
const NAME_RULES = new Set([...phrases.map(({ name }) => name), 'month abbreviation']);

export const MONTH_RULES: Rule[] = [
  ...phrases,
  rule('month abbreviation', [month, w('.')], sure, { where: all(glued, short), weight: 1 }),
  rule(
    'two names of one month',
    [month, w('/', '-', '–', '\\', 'أو'), month],
    (first, _mark, second) =>
      first.month === second.month && first.calendar === second.calendar ? sure(first) : null,
    {
      where: plainNames,
      weight: 2,
      examples: { 'في أكتوبر/تشرين الأول 2022': '2022-10', '5 آب/أغسطس 2023': '2023-08-05' },
    },
  ),
  rule(
    'second name in brackets',
    [month, w('('), month, w(')')],
    (first, _open, second) => (first.month === second.month ? sure(first) : null),
    { where: plainNames, weight: 2, examples: { '13 تشرين الأول (أكتوبر) 2023': '2023-10-13' } },
  ),
  rule('شهر before the name', [monthWord, month], (_unit, name) => sure(name), {
    weight: 1,
    examples: { 'في شهر آب': '2023-08', 'خلال شهر أيار': '2023-05' },
  }),
  rule(
    'two names side by side',
    [month, month],
    (first, second) =>
      first.month === second.month && first.calendar === second.calendar ? sure(first) : null,
    {
      where: all(plainNames, differ),
      weight: 1,
      examples: { 'في شباط فبراير 2023': '2023-02' },
    },
  ),
  rule('month of', [w('month'), w('of'), month], (_month, _of, name) => sure(name)),
  rule(
    'bare month',
    [month],
    (name) => when(fields({ month: name.month, calendar: name.calendar }), name.sure),
    {
      examples: {
        'في أيلول': '2023-09',
        'شركة أيلول للنشر': null,
        'وفي تشرين الثاني': '2023-11',
        'مارس الضغط على الحكومة': null,
        'فاز بهدفين مقابل صفر': null,
        'he may come': null,
      },
    },
  ),
  rule(
    'bare month after a preposition',
    [is('month', (name) => !name.sure)],
    (name) => when(fields({ month: name.month, calendar: name.calendar })),
    {
      weight: 0.5,
      where: (around, stretch) =>
        after(BEFORE_MONTH)(around, stretch) || amongMonths(around, stretch),
      examples: { 'في آب': '2023-08', 'in March': '2023-03' },
    },
  ),
  rule(
    'the month of Ramadan',
    [w('رمضان'), opt(w('المبارك')), w('الكريم', 'المبارك', 'الفضيل')],
    () => ({ cat: 'month', month: 9, calendar: 'hijri', sure: true }),
    { examples: { 'في رمضان المبارك الكريم 1445': '2024-03-11/2024-04-09' } },
  ),
];
