/** Times as armed forces write them: 0600 hours, 1800Z, 301800Z AUG 24. */
import type { Rule } from '../../rule';
import { is, opt, rule, w } from '../../rule';
import type { Value } from '../../value';
import { fields } from '../../value';
import { glued, month, when } from '../common';

const four = is('int', ({ n, width }) => width === 4 && n < 2400 && n % 100 < 60);
const shortYear = is('int', ({ width }) => width === 2 || width === 4);

const at = (n: number, zone: 'utc' | null, of: Value | null = null) =>
  when({
    kind: 'clock',
    hour: Math.floor(n / 100),
    minute: n % 100,
    half: null,
    part: null,
    zone,
    of,
  });

export const MILITARY_RULES: Rule[] = [
  rule('0600 hours', [four, w('hours', 'hrs', 'hr')], ({ n }) => at(n, null), {
    weight: 2,
    where: (around, { start }) =>
      /^0/.test(around.surface(start, start + 1)) || around.before(start) === 'at',
    examples: { 'At 0600 hours on 12 November': '2023-11-12T06:00', 'for 1000 hours': 'PT1000H' },
  }),
  rule('1800Z', [four, w('z')], ({ n }) => at(n, 'utc'), {
    weight: 2,
    where: glued,
    examples: { '1800Z tomorrow': '2023-11-20T18:00Z' },
  }),
  rule(
    '301800Z AUG 24',
    [is('int', ({ width }) => width === 6), w('z'), month, opt(shortYear)],
    ({ n }, _z, name, year) => {
      const day = Math.floor(n / 10_000);
      const clock = n % 10_000;
      if (day < 1 || day > 31 || clock >= 2400 || clock % 100 > 59) return null;
      const full = year === undefined ? null : year.n < 100 ? 2000 + year.n : year.n;
      return at(clock, 'utc', fields({ day, month: name.month, year: full }));
    },
    {
      weight: 3,
      where: (_, { parts }) => parts[0]?.end === parts[1]?.start,
      examples: { 'as of 301800Z AUG 22': '2022-08-30T18:00Z' },
    },
  ),
];
