import * as fc from 'fast-check';
import { describe, expect, inject, it } from 'vitest';
import { name, text, texts, wellFormed, whole } from './literals';

const UNESCAPED: Readonly<Record<string, string>> = {
  "'": "'",
  '\\': '\\',
  '0': '\0',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

/** Reads a literal as ClickHouse does: up to the first quote that no backslash escapes. */
function readLiteral(sql: string): { readonly value: string; readonly rest: string } {
  let value = '';
  for (let at = 1; at < sql.length; at += 1) {
    const sign = sql[at] ?? '';
    if (sign === "'") return { value, rest: sql.slice(at + 1) };
    if (sign === '\\') at += 1;
    value += sign === '\\' ? (UNESCAPED[sql[at] ?? ''] ?? '?') : sign;
  }
  return { value, rest: 'not closed' };
}

describe('literals', () => {
  it('are read as one value, whatever is in it', () => {
    const hostile = fc.string({
      unit: fc.oneof(
        fc.constantFrom("'", '\\', '\0', '\n', '\r', '\t', '\b', '\f', '-', ';'),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      ),
    });
    fc.assert(
      fc.property(hostile, (value) => {
        expect(readLiteral(text(value))).toEqual({ value: wellFormed(value), rest: '' });
      }),
      { numRuns: inject('long') ? 10_000 : 500 },
    );
  });

  it('escape what ends a literal, and what ends an escape', () => {
    expect(text("it's")).toBe("'it\\'s'");
    expect(text('a\\')).toBe("'a\\\\'");
    expect(text("\\'; DROP TABLE events; --")).toBe("'\\\\\\'; DROP TABLE events; --'");
    expect(texts(['a', "b'"])).toBe("'a', 'b\\''");
  });

  it('hold no half of a pair', () => {
    expect(text('a\ud83d')).toBe("'a\ufffd'");
    expect(text('\ude80b')).toBe("'\ufffdb'");
    expect(text('🚀')).toBe("'🚀'");
  });

  it('take whole numbers and plain names only', () => {
    expect(whole(-5)).toBe('-5');
    expect(whole(-0)).toBe('0');
    for (const value of [0.5, Infinity, Number.NaN, 2 ** 53])
      expect(() => whole(value)).toThrow(RangeError);
    expect(name('events_1')).toBe('events_1');
    for (const value of ['', '1a', 'a b', 'a;b', 'a`', 'é'])
      expect(() => name(value)).toThrow(RangeError);
    expect(() => texts([])).toThrow(RangeError);
  });
});
