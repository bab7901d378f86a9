import { describe, expect, it } from 'vitest';
import { caseIn, choiceIn, withChoice } from './table-memory';

const HEADER = ['when', 'what'];
/** What was never asked is left out. */
const SHORT = { targets: ['date', 'title'] } as const;
const CHOICE = {
  targets: ['date', 'title'],
  orders: ['day-first', null],
  since1904: null,
} as const;

describe('what is remembered of tables', () => {
  it('is found by the header, and the latest choice holds', () => {
    const first = withChoice(null, HEADER, CHOICE);
    expect(choiceIn(first, HEADER)).toEqual(CHOICE);
    expect(choiceIn(first, ['what', 'when'])).toBeNull();
    expect(choiceIn(withChoice(first, HEADER, SHORT), HEADER)).toEqual(SHORT);
    const later = { ...CHOICE, targets: ['date', 'note'] } as const;
    expect(choiceIn(withChoice(first, HEADER, later), HEADER)).toEqual(later);
  });

  it('holds the latest thirty headers', () => {
    const one = { targets: ['date'], since1904: null } as const;
    let text: string | null = null;
    for (let at = 0; at < 31; at += 1) text = withChoice(text, [`column ${at}`], one);
    expect(choiceIn(text, ['column 0'])).toBeNull();
    expect(choiceIn(text, ['column 1'])).toEqual(one);
    expect(choiceIn(text, ['column 30'])).toEqual(one);
  });

  it.each([
    ['no JSON', '[['],
    ['no list', '{"a":1}'],
    ['an unknown target', JSON.stringify([[JSON.stringify(HEADER), { targets: ['x'] }]])],
    ['a wrong answer', withChoice(null, HEADER, { ...CHOICE, orders: ['x' as 'day-first'] })],
  ])('is nothing where it is %s', (_, text) => {
    expect(choiceIn(text, HEADER)).toBeNull();
  });

  it('is the case that a table became, beside another of the same columns the latest', () => {
    const first = withChoice(null, HEADER, 'case-1');
    expect(caseIn(first, HEADER)).toBe('case-1');
    expect(caseIn(withChoice(first, HEADER, 'case-2'), HEADER)).toBe('case-2');
    expect(caseIn(first, ['what', 'when'])).toBeNull();
    expect(caseIn(withChoice(null, HEADER, CHOICE), HEADER)).toBeNull();
  });
});
