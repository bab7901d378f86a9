/** Halves and quarters, and lengths joined: ساعة ونصف, two and a half years, about three weeks. */
import type { Of } from '../../meaning';
import type { Rule } from '../../rule';
import { is, opt, rule, w } from '../../rule';
import { length } from '../../value';
import type { Length } from '../../value';
import { withLength } from '../common';
import { count, single } from './lengths-common';

function plusFraction({ terms }: Length, part: number): Length {
  const last = terms[terms.length - 1];
  if (!last || last.n === null) return { kind: 'length', terms };
  return { kind: 'length', terms: [...terms.slice(0, -1), { n: last.n + part, unit: last.unit }] };
}

const oneTerm = ({ length: { terms } }: Of<'length'>): boolean =>
  terms.length === 1 && terms[0]?.n !== null && Number.isInteger(terms[0]?.n ?? 0.5);

export const FRACTION_RULES: Rule[] = [
  rule(
    'نصف ساعة',
    [is('fraction'), is('unit', ({ count }) => count === 'one')],
    ({ part }, { unit }) =>
      part < 0.3 && unit !== 'hour' && unit !== 'century'
        ? null
        : withLength(
            length(part, unit),
            unit !== 'year' && unit !== 'month' && unit !== 'day' && unit !== 'week',
          ),
    {
      examples: { 'استمر نصف ساعة': 'PT30M', 'لمدة ربع ساعة': 'PT15M' },
    },
  ),
  rule(
    'ثلاثة أرباع الساعة',
    [w('ثلاثة', 'ثلاث'), w('أرباع'), is('unit', ({ count }) => count === 'one')],
    (_three, _quarters, { unit }) => withLength(length(0.75, unit)),
    { weight: 1, examples: { 'استمر ثلاثة أرباع الساعة': 'PT45M' } },
  ),
  rule(
    'three quarters of an hour',
    [w('three'), opt(w('-')), w('quarters'), w('of'), w('an', 'a'), single],
    (_three, _dash, _quarters, _of, _an, { unit }) => withLength(length(0.75, unit)),
    { weight: 1, examples: { 'for three quarters of an hour': 'PT45M' } },
  ),
  rule(
    'ساعة ونصف',
    [
      is('length', (found) => oneTerm(found)),
      w('و'),
      is('fraction'),
      opt(is('unit', ({ definite, count }) => definite && count === 'one')),
    ],
    (found, _and, { part }) => withLength(plusFraction(found.length, part)),
    {
      weight: 1,
      examples: {
        'ساعة ونصف': 'PT1H30M',
        'عام ونصف العام': 'P1Y6M',
        'ساعتين ونصف الساعة': 'PT2H30M',
      },
    },
  ),
  rule(
    'half an hour',
    [w('half'), opt(w('a', 'an', '-')), opt(w('-')), single],
    (_half, _a, _dash, { unit }) => withLength(length(0.5, unit)),
    { examples: { 'half an hour': 'PT30M' } },
  ),
  rule(
    'quarter of an hour',
    [w('a'), w('quarter'), opt(w('of')), w('an'), single],
    (_a, _quarter, _of, _an, { unit }) => withLength(length(0.25, unit)),
    { examples: { 'a quarter of an hour': 'PT15M' } },
  ),
  rule(
    'an hour and a half',
    [is('length', oneTerm), w('and'), w('a'), w('half')],
    (found) => withLength(plusFraction(found.length, 0.5)),
    { weight: 1, examples: { 'an hour and a half': 'PT1H30M' } },
  ),
  rule(
    'two and a half years',
    [count, w('and'), w('a'), w('half'), is('unit', ({ count }) => count === 'many')],
    ({ n }, _and, _a, _half, { unit }) => withLength(length(n + 0.5, unit)),
    {
      weight: 1,
      examples: { 'two and a half years': 'P2Y6M' },
    },
  ),
];

export const JOINED_RULES: Rule[] = [
  rule(
    'length and length',
    [
      is('length', oneTerm),
      opt(w(',', '،')),
      w('و', 'and'),
      is('length', (found) => found.length.terms.every(({ n }) => n !== null)),
    ],
    (first, _comma, _and, second) => {
      const [a, b] = [first.length.terms[0], second.length.terms[0]];
      const ladder = [
        'century',
        'decade',
        'year',
        'month',
        'week',
        'day',
        'hour',
        'minute',
        'second',
      ];
      if (!a || !b || ladder.indexOf(a.unit) >= ladder.indexOf(b.unit)) return null;
      return withLength({ kind: 'length', terms: [...first.length.terms, ...second.length.terms] });
    },
    { weight: 1, examples: { 'ساعتين وعشر دقائق': 'PT2H10M', 'عام وثلاثة أشهر': 'P1Y3M' } },
  ),
  rule(
    'about a length',
    [is('about'), is('length')],
    (_about, found) => ({ ...found, counted: true, rough: true }),
    {
      examples: { 'نحو ثلاث ساعات': 'PT3H', 'about two hours': 'PT2H' },
    },
  ),
  rule(
    'more than a length',
    [w('أكثر', 'أقل', 'أزيد', 'more', 'less', 'fewer', 'longer'), w('من', 'than'), is('length')],
    (_more, _than, found) => ({ ...found, counted: true }),
    {
      examples: { 'أكثر من عام': 'P1Y', 'more than three years': 'P3Y' },
    },
  ),
  rule(
    'at least a length',
    [w('at'), w('least', 'most'), is('length', ({ counted }) => counted)],
    (_at, _least, found) => found,
    { examples: { 'at least three hours': 'PT3H' } },
  ),
  rule(
    'nearly a length in Arabic',
    [w('ما'), w('يقارب', 'يقرب', 'يزيد'), opt(w('من', 'على', 'عن')), is('length')],
    (_what, _near, _of, found) => ({ ...found, counted: true }),
    { examples: { 'ما يقارب ثلاث ساعات': 'PT3H' } },
  ),
  rule(
    'two or three days',
    [
      is('int', ({ n, width }) => n >= 1 && width < 4),
      w('أو', 'or', 'إلى', 'to', '-', '–'),
      is('length', oneTerm),
    ],
    (low, _or, high) => {
      const term = high.length.terms[0];
      return term && term.n !== null && low.n < term.n ? withLength(high.length) : null;
    },
    { examples: { 'for 2-3 days': 'P3D' } },
  ),
];
