import { describe, expect, it } from 'vitest';
import { readDates } from './index';
import { RULES } from './rules';

/** Examples are read on Sunday 19 November 2023. */
const REFERENCE = '2023-11-19';

const examples = RULES.flatMap(({ name, examples: found }) =>
  Object.entries(found).map(([text, value]) => ({ name, text, value })),
);

describe('rules', () => {
  it.each(examples)('$name: $text', ({ text, value }) => {
    const { expressions } = readDates(text, { reference: REFERENCE });
    const values = expressions.map(({ kind, edtf, duration }) =>
      kind === 'anchor' || kind === 'duration' || kind === 'set' ? duration : edtf,
    );
    expect(values).toEqual(value === null ? [] : [value === '' ? null : value]);
  });

  it('has names that distinguish rules', () => {
    const names = RULES.map(({ name }) => name);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});
