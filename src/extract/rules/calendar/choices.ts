/** Several dates at once: 12 or 13 November, يومي الجمعة والسبت, عامي 2019 و2020. */
import type { Rule } from '../../rule';
import { is, opt, rule, w } from '../../rule';
import type { Toward, Value } from '../../value';
import { fields } from '../../value';
import { dayNumber, fieldsOf, grainOf, latin, month, when, yearNumber } from '../common';
import { dayMonth, dayWith } from '../lengths/ranges-common';

/** Years of books and buildings too: 1290, 1514. */
const anyYear = is('int', ({ n, width }) => width === 4 && n >= 1000 && n < 2100);

/** المقبلين after two days belongs to both. */
function withToward(value: Value, toward: Toward): Value | null {
  switch (value.kind) {
    case 'fields':
      return value.toward === null && value.year === null ? { ...value, toward } : null;
    case 'range': {
      const [from, to] = [withToward(value.from, toward), withToward(value.to, toward)];
      return from && to ? { kind: 'range', from, to } : null;
    }
    case 'oneOf': {
      const options = value.options.map((option) => withToward(option, toward));
      return options.includes(null)
        ? null
        : { kind: 'oneOf', options: options.filter((option) => option !== null) };
    }
    case 'allOf': {
      const members = value.members.map((member) => withToward(member, toward));
      return members.includes(null)
        ? null
        : { kind: 'allOf', members: members.filter((member) => member !== null) };
    }
    default:
      return null;
  }
}

const sameKind = is(
  'when',
  ({ value }) =>
    (value.kind === 'fields' && grainOf(value) !== 'year') ||
    (value.kind === 'shift' && value.unit === 'day'),
);

export const CHOICE_RULES: Rule[] = [
  rule(
    'two days, last or next',
    [
      is('when', ({ value }) => ['range', 'oneOf', 'allOf'].includes(value.kind)),
      is('toward', ({ count }) => count !== 'one'),
    ],
    (found, { toward }) => {
      const value = withToward(found.value, toward);
      return value && when(value);
    },
    {
      weight: 2,
      examples: {
        'الخميس أو الجمعة المقبلين': '[2023-11-23,2023-11-24]',
        'من الأحد إلى الخميس المقبلين': '2023-11-26/2023-11-30',
        'يومي السبت والأحد الماضيين': '2023-11-11/2023-11-12',
      },
    },
  ),
  rule(
    '12 or 13 November',
    [dayNumber, w('أو', 'or'), dayMonth],
    ({ n }, _or, last) =>
      when({ kind: 'oneOf', options: [dayWith(n, fieldsOf(last)), last.value] }),
    {
      weight: 2,
      examples: {
        '12 أو 13 تشرين الثاني': '[2023-11-12,2023-11-13]',
        'on 12 or 13 November': '[2023-11-12,2023-11-13]',
      },
    },
  ),
  rule(
    'November 12 or 13',
    [month, dayNumber, w('or'), dayNumber],
    (name, first, _or, second) =>
      when({
        kind: 'oneOf',
        options: [
          fields({ month: name.month, day: first.n }),
          fields({ month: name.month, day: second.n }),
        ],
      }),
    { examples: { 'on November 12 or 13': '[2023-11-12,2023-11-13]' }, weight: 2, where: latin },
  ),
  rule(
    'Friday or Saturday',
    [sameKind, opt(w('،', ',')), w('أو', 'or'), sameKind],
    (first, _comma, _or, second) =>
      grainOf(first.value) === grainOf(second.value)
        ? when({ kind: 'oneOf', options: [first.value, second.value] })
        : null,
    {
      weight: 1,
      examples: { 'الجمعة أو السبت': '[2023-11-17,2023-11-18]' },
    },
  ),
  rule('month or month', [month, w('أو', 'or'), month], (first, _or, second) =>
    first.month === second.month
      ? null
      : when({
          kind: 'oneOf',
          options: [fields({ month: first.month }), fields({ month: second.month })],
        }),
  ),
  rule(
    '2022 or 2023',
    [anyYear, w('أو', 'or'), anyYear],
    (first, _or, second) =>
      when({ kind: 'oneOf', options: [fields({ year: first.n }), fields({ year: second.n })] }),
    { examples: { 'in 1514 or 1515': '[1514,1515]' } },
  ),
  rule(
    'يومي الجمعة والسبت',
    [
      is('unit', ({ construct, count, unit }) => unit === 'day' && (construct || count === 'many')),
      is('when', ({ value }) => grainOf(value) === 'day'),
      w('و'),
      is('when', ({ value }) => grainOf(value) === 'day'),
    ],
    (_days, first, _and, second) => when({ kind: 'allOf', members: [first.value, second.value] }),
    {
      weight: 1,
      where: (_, { parts }) => parts[0]?.meaning.cat === 'unit' && parts[0].meaning.construct,
      examples: { 'يومي الجمعة والسبت': '2023-11-17/2023-11-18' },
    },
  ),
  rule(
    'يومي 5 و6 أيار',
    [is('unit', ({ construct, unit }) => unit === 'day' && construct), dayNumber, w('و'), dayMonth],
    (_days, { n }, _and, last) =>
      when({ kind: 'allOf', members: [dayWith(n, fieldsOf(last)), last.value] }),
    { examples: { 'يومي 5 و6 أيار': '2023-05-05/2023-05-06' }, weight: 2 },
  ),
  rule(
    'شهري أيار وحزيران',
    [
      is('unit', ({ construct, unit }) => unit === 'month' && construct),
      is('month'),
      w('و'),
      is('when', ({ value }) => value.kind === 'fields' && grainOf(value) === 'month'),
    ],
    (_months, name, _and, last) =>
      when({
        kind: 'allOf',
        members: [fields({ ...fieldsOf(last), month: name.month }), last.value],
      }),
    { examples: { 'شهري أيار وحزيران': '2023-05/2023-06' }, weight: 1 },
  ),
  rule(
    'عامي 2019 و2020',
    [
      is('unit', ({ construct, unit }) => unit === 'year' && construct),
      yearNumber,
      w('و'),
      yearNumber,
    ],
    (_years, first, _and, second) =>
      when({ kind: 'allOf', members: [fields({ year: first.n }), fields({ year: second.n })] }),
    { examples: { 'عامي 2019 و2020': '2019/2020' }, weight: 1 },
  ),
];
