import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IdTable, hashOf } from './id-table';

/** Two words of the same hash. */
const [COSTARRING, LIQUID] = ['costarring', 'liquid'] as const;

/** Whether each of the ids is the first of its kind, as a set tells. */
function firsts(ids: readonly string[]): boolean[] {
  const seen = new Set<string>();
  return ids.map((id) => !seen.has(id) && seen.add(id).has(id));
}

function asked(ids: readonly string[], hash: (id: string) => number): boolean[] {
  const hashes = Uint32Array.from(ids, hash);
  const table = new IdTable(hashes, (row) => ids[row] as string);
  return ids.map((id, row) => table.add(row, id));
}

describe('IdTable', () => {
  it('tells which ids come twice', () => {
    const anyIds = fc.array(fc.string({ maxLength: 2 }), { maxLength: 300 });
    fc.assert(
      fc.property(anyIds, (ids) => {
        expect(asked(ids, hashOf)).toEqual(firsts(ids));
      }),
    );
  });

  it('does so where many ids have the same hash, or hashes that follow each other', () => {
    const anyIds = fc.array(fc.integer({ min: 0, max: 60 }).map(String), { maxLength: 200 });
    for (const hash of [() => 7, Number, (id: string) => Number(id) % 5]) {
      fc.assert(
        fc.property(anyIds, (ids) => {
          expect(asked(ids, hash)).toEqual(firsts(ids));
        }),
      );
    }
  });

  it('keeps ids apart that hash alike', () => {
    expect(hashOf(COSTARRING)).toBe(hashOf(LIQUID));
    const ids = [COSTARRING, LIQUID, LIQUID, COSTARRING];
    expect(asked(ids, hashOf)).toEqual([true, true, false, false]);
  });

  it('is full to the last row', () => {
    const ids = Array.from({ length: 1024 }, (_, at) => `day-${at}`);
    expect(asked(ids, hashOf)).not.toContain(false);
  });
});
