import { describe, expect, it } from 'vitest';
import { NONE_CHOSEN } from '../../../event/facet';
import { CELL_MS } from '../../columns/cell-sizes';
import { queryTerms } from '../../search-words';
import { type BinRow, type BinsQuestion, binsStatement, isCounted, readBins } from './bins';
import { facetsStatement } from './facets';
import { eventStatement, rowsStatement } from './rows';
import { readWords, wordsStatement } from './search';
import { touches } from './where';

const ALL = { ...NONE_CHOSEN, words: null };
const DAY_LEVEL = CELL_MS.indexOf(86_400_000);
const question = (more: Partial<BinsQuestion> = {}): BinsQuestion => ({
  reading: 'stated',
  by: 'base',
  level: DAY_LEVEL,
  first: 19_000,
  count: 3,
  filters: ALL,
  ...more,
});

describe('bins', () => {
  it('come from the cells counted beforehand where these tell them', () => {
    expect(isCounted(question())).toBe(true);
    expect(isCounted(question({ by: 'all' }))).toBe(true);
    expect(isCounted(question({ filters: { ...ALL, base: ['tanf'] } }))).toBe(true);
    expect(isCounted(question({ filters: { ...ALL, kind: ['attack'] } }))).toBe(false);
    expect(isCounted(question({ filters: { ...ALL, words: [['drone']] } }))).toBe(false);
    expect(isCounted(question({ by: 'article' }))).toBe(false);
    expect(isCounted(question({ level: CELL_MS.indexOf(1_800_000) }))).toBe(false);
  });

  it('reads each stretch of time before the view once, in the largest cells that fit', () => {
    // Day 19,000 is 19,000 = 37 · 512 + 56 = 1,187 · 16 + 8.
    const sql = binsStatement(question(), 'd');
    expect(sql).toContain('(tier = 3 AND cell < 37)');
    expect(sql).toContain('(tier = 2 AND cell >= 1184 AND cell < 1187)');
    expect(sql).toContain('(tier = 1 AND cell >= 18992 AND cell < 19003)');
    expect(sql).not.toContain('(tier = 0');
  });

  it('adds up what began and ended', () => {
    const rows: BinRow[] = [
      // Two began before the view; one of them ended there.
      ['tanf', 18_999, 0, 2, 1],
      // Lies in the first cell for certain.
      ['tanf', 19_000, 1, 1, 1],
      // Lasts from the second cell to the third.
      ['tanf', 19_001, 2, 1, 0],
      ['tanf', 19_002, 2, 0, 1],
      // The one from before ends in the second cell.
      ['tanf', 19_001, 0, 0, 1],
    ];
    const bins = readBins({ first: 19_000, count: 3 }, rows).get('tanf');
    expect([...(bins?.most ?? [])]).toEqual([2, 2, 1]);
    expect([...(bins?.least ?? [])]).toEqual([1, 1, 1]);
  });
});

describe('conditions', () => {
  it('ask for a range of the primary key for each class of length', () => {
    const sql = touches({ from: 10_000_000_000.5, to: 20_000_000_000 });
    expect(sql).toContain('(span = 0 AND start > 9996400000 AND start < 20000000000)');
    expect(sql).toContain('(span = 4 AND start < 20000000000)');
    expect(sql.endsWith('AND end > 10000000000')).toBe(true);
  });

  it('count each facet under the filters of the others', () => {
    const [all, base, , kind] = facetsStatement({ ...ALL, base: ["a'b"] }, 'd').split('UNION ALL');
    expect(all).toContain("hasAny(bases, ['a\\'b'])");
    expect(base).not.toContain('hasAny(bases');
    expect(kind).toContain("hasAny(bases, ['a\\'b'])");
  });

  it('finds nothing where a word of the query has none', () => {
    const sql = rowsStatement(
      { reading: 'assessed', stretch: null, filters: { ...ALL, words: [['a'], []] } },
      10,
      'd',
    );
    expect(sql).toContain("reading IN (0, 2) AND span = 9 AND hasAny(words, ['a']) AND 0 ORDER");
  });

  it('quote an id', () => {
    expect(eventStatement("x' OR 1", 'd')).toContain(
      "cityHash64('x\\' OR 1') AND id = 'x\\' OR 1'",
    );
  });
});

describe('search', () => {
  const [term] = queryTerms('rockets');
  if (!term) throw new Error('a term');

  it('asks for words that begin so, or are as long and begin or end so', () => {
    const sql = wordsStatement(term, 'd');
    expect(sql).toContain("startsWith(form, 'rockets')");
    expect(sql).toContain(
      "(lengthUTF8(form) >= 6 AND lengthUTF8(form) <= 8 AND (startsWith(form, 'ro') OR endsWith(form, 'ts')))",
    );
  });

  it('keeps what the page’s own search would find', () => {
    const rows = ['rockets', 'rokcets', 'rocketsx', 'robots', 'rots', 'wrockets'].map(
      (word) => [word, word, 1] as const,
    );
    expect(readWords(term, rows).words).toEqual(['rockets', 'rokcets', 'rocketsx', 'wrockets']);
  });
});
