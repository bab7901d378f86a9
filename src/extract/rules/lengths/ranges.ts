/** Spans with ends: بين 5 و8 أيار, من الاثنين إلى الأربعاء, منذ 2011, 12 or 13 November. */
import type { Of } from '../../meaning';
import type { Rule } from '../../rule';
import { is, opt, rule, w } from '../../rule';
import type { Value } from '../../value';
import { fields } from '../../value';
import { grainOf, yearWord } from '../common';
import { and, between, end, fromWord, range, to } from './ranges-common';

type When = Of<'when'>;

/** Both ends have the same granularity, or the finer one can complete the coarser. */
function joinable(from: Value, to: Value): boolean {
  const [a, b] = [grainOf(from), grainOf(to)];
  return a === b || (a !== 'hour' && b !== 'hour') || (a === 'hour' && b === 'hour');
}

const ranged = (from: When, to: When) =>
  joinable(from.value, to.value) ? range(from.value, to.value) : null;

export const RANGE_RULES: Rule[] = [
  rule(
    'between',
    [between, opt(w('ال')), end, opt(w(',', '،')), and, opt(w('بين')), end],
    (_between, _the, from, _comma, _and, _again, to) => ranged(from, to),
    {
      weight: 2,
      examples: {
        'بين الجمعة والأحد': '2023-11-17/2023-11-19',
        'بين عام 2011 وعام 2015': '2011/2015',
        'between Monday and Wednesday': '2023-11-13/2023-11-15',
      },
    },
  ),
  rule(
    'from to',
    [fromWord, end, opt(w(',', '،')), opt(w('و')), to, end],
    (_from, from, _comma, _and, _to, last) => ranged(from, last),
    {
      weight: 2,
      examples: {
        'من الاثنين إلى الأربعاء': '2023-11-13/2023-11-15',
        'من 28 تشرين الأول حتى 5 تشرين الثاني': '2023-10-28/2023-11-05',
        'منذ 7 تشرين الأول وحتى أمس': '2023-10-07/2023-11-18',
        'from 2011 to 2015': '2011/2015',
      },
    },
  ),
  rule(
    'from month to month',
    [
      w('من', 'from', 'بين', 'between'),
      is('month'),
      w('إلى', 'حتى', 'to', 'until', 'through', 'و', 'and'),
      is(
        'when',
        ({ value }) => value.kind === 'fields' && value.month !== null && value.day === null,
      ),
    ],
    (_from, name, _to, last) => range(fields({ month: name.month }), last.value),
    { weight: 2, examples: { 'من أيار إلى آب 2022': '2022-05/2022-08' } },
  ),
  rule(
    'day to day',
    [
      is('when', ({ value }) => value.kind === 'fields' && grainOf(value) === 'day'),
      w('إلى', 'حتى', 'through', 'to', 'until', '-', '–'),
      is('when', ({ value }) => value.kind === 'fields' && grainOf(value) === 'day'),
    ],
    (from, _to, last) => ranged(from, last),
    {
      weight: 1,
      examples: {
        'Monday through Wednesday': '2023-11-13/2023-11-15',
        '5 أيار - 8 حزيران 2022': '2022-05-05/2022-06-08',
      },
    },
  ),
  rule(
    'month to month',
    [
      is('when', ({ value }) => value.kind === 'fields' && grainOf(value) === 'month'),
      w('-', '–', 'to', 'إلى', 'through'),
      is('when', ({ value }) => value.kind === 'fields' && grainOf(value) === 'month'),
    ],
    (from, _to, last) => ranged(from, last),
    { weight: 1 },
  ),
  rule(
    'عامي 2011-2015',
    [yearWord, is('when', ({ value }) => value.kind === 'range')],
    (_word, found) => found,
    { examples: { 'عام 2011-2015': '2011/2015' } },
  ),
  rule(
    'between dual',
    [between, is('unit', ({ construct }) => construct), end, and, end],
    (_between, _dual, from, _and, to) => ranged(from, to),
    {
      weight: 2,
      examples: {
        'بين يومي الجمعة والأحد': '2023-11-17/2023-11-19',
        'بين شهري أيار وحزيران': '2023-05/2023-06',
      },
    },
  ),
  rule(
    'ما بين',
    [w('ما'), is('when', ({ value }) => value.kind === 'range')],
    (_what, found) => found,
    { examples: { 'ما بين الجمعة والأحد': '2023-11-17/2023-11-19' } },
  ),
  rule(
    'الفترة من',
    [
      w('الفترة'),
      opt(w('الممتدة', 'الواقعة', 'الزمنية')),
      opt(w('ما')),
      is('when', ({ value }) => value.kind === 'range'),
    ],
    (_period, _long, _what, found) => found,
    { examples: { 'الفترة الممتدة من 2011 إلى 2015': '2011/2015' }, weight: -0.5 },
  ),
];
