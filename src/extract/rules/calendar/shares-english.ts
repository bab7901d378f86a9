/** Quarters and halves beside a year that owns them: last year's fourth quarter, the 1988 third quarter. */
import type { Rule } from '../../rule';
import { is, opt, rule, w } from '../../rule';
import type { Fields, Value } from '../../value';
import { fields, shift } from '../../value';
import { when, yearNumber } from '../common';
import { ofYear } from '../lengths/edges-common';

const nth = (n: number, word: string, of: Value) =>
  when({ kind: 'nth', n, share: word === 'half' ? 'half' : 'quarter', of });

/** "The quarter ended Sept. 30": the third; "the year ended June 30": that year. */
function endedIn(word: string, { year, yearShift, month }: Fields) {
  const of = fields({ year, yearShift });
  const isOpen = year === null && yearShift === null;
  if (word === 'year') return when(isOpen ? shift(0, 'year') : of);
  const n = Math.ceil((month ?? 3) / 3);
  return when({ kind: 'nth', n, share: 'quarter', of: isOpen ? null : of });
}

const order = is('ord', ({ n }) => n <= 4);
const share = w('quarter', 'half');

export const ENGLISH_SHARE_RULES: Rule[] = [
  rule(
    "last year's fourth quarter",
    [ofYear, w("'"), w('s'), order, opt(w('-')), share],
    (year, _mark, _s, { n }, _dash, { word }) => nth(n, word, year.value),
    {
      weight: 3,
      examples: { "last year's fourth quarter": '2022-36', "1988's third quarter": '1988-35' },
    },
  ),
  rule(
    "the year's first quarter",
    [w('the'), w('year'), w("'"), w('s'), order, opt(w('-')), share],
    (_the, _year, _mark, _s, { n }, _dash, { word }) => nth(n, word, shift(0, 'year')),
    { weight: 3, examples: { "the year's second half": '2023-07/2023-12' } },
  ),
  rule(
    'the 1988 fourth quarter',
    [yearNumber, order, opt(w('-')), share],
    (year, { n }, _dash, { word }) => nth(n, word, fields({ year: year.n })),
    { weight: 3, examples: { 'in the 1988 fourth quarter': '1988-36' } },
  ),
  rule(
    'the quarter ended',
    [
      w('quarter', 'year'),
      w('ended', 'ending'),
      is(
        'when',
        ({ value }) =>
          value.kind === 'fields' && value.month !== null && value.calendar === 'civil',
      ),
    ],
    ({ word }, _ended, { value }) => (value.kind === 'fields' ? endedIn(word, value) : null),
    {
      weight: 3,
      examples: {
        'the quarter ended Sept. 30': '2023-35',
        'for the year ended June 30, 2021': '2021',
      },
    },
  ),
  rule(
    'this fiscal year',
    [w('this', 'last', 'next', 'current', 'previous'), w('fiscal', 'financial'), w('year')],
    ({ word }) =>
      when(shift(word === 'last' || word === 'previous' ? -1 : word === 'next' ? 1 : 0, 'year')),
    { weight: 2, examples: { 'the current fiscal year': '2023', 'last fiscal year': '2022' } },
  ),
];
