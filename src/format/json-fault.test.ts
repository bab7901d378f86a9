import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFault } from './json-fault';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('jsonFault', () => {
  it.each([
    ['{"events": [', 1, 13, true],
    ['{"events": [}', 1, 13, false],
    ['[1, 2,]', 1, 7, false],
    ['{"a": 1,\n "b" 2}', 2, 6, false],
    ['{"a": "x\ny"}', 1, 7, false],
    ['{"a": "x', 1, 7, true],
    ["{'a': 1}", 1, 2, false],
    ['[1] x', 1, 5, false],
    ['[01]', 1, 3, false],
    ['', 1, 1, true],
  ])('%j has its fault at line %d, column %d', (text, line, column, isCut) => {
    expect(jsonFault(text)).toEqual({ line, column, isCut });
  });

  it('finds a fault where JSON.parse does, and only there', () => {
    fc.assert(
      fc.property(
        fc.json(),
        fc.nat(),
        fc.constantFrom('', ',', '"', '}', ']', 'x', '\n'),
        (json, at, put) => {
          expect(jsonFault(json)).toBeNull();
          const place = at % (json.length + 1);
          const changed = json.slice(0, place) + put + json.slice(place + 1);
          expect(jsonFault(changed) === null).toBe(isJson(changed));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('reads lists that nest deeper than any program recurses', () => {
    const deep = '['.repeat(1_000_000);
    expect(jsonFault(deep)).toEqual({ line: 1, column: 1_000_001, isCut: true });
    expect(jsonFault(deep + ']'.repeat(1_000_000))).toBeNull();
  });
});
