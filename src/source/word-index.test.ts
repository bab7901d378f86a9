import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formsOf, queryTerms, tokenize } from './search-words';
import { WordIndex, WordIndexBuilder } from './word-index';

function indexOf(texts: readonly string[]): WordIndex {
  const builder = new WordIndexBuilder();
  for (const text of texts) builder.add(text);
  return builder.finish();
}

/** The numbers of the texts found. */
function found(index: WordIndex, query: string): number[] | null {
  const texts = index.find(query);
  return texts && [...texts].flatMap((is, at) => (is === 1 ? [at] : []));
}

/** How many letters have to be replaced, added, left out or swapped with their neighbour. */
function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_unused, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const isSwap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      (rows[i] as number[])[j] = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
        isSwap ? at(i - 2, j - 2) + 1 : Infinity,
      );
    }
  }
  return at(a.length, b.length);
}

/** What `find` has to answer, text by text and letter by letter. */
function naiveFind(texts: readonly string[], query: string): number[] | null {
  const wanted = queryTerms(query);
  if (wanted.length === 0) return null;
  const matches = (asked: string, form: string): boolean =>
    form.startsWith(asked) || (asked.length > 5 && distance(asked, form) <= 1);
  return texts.flatMap((text, at) => {
    const forms = tokenize(text).flatMap(formsOf);
    return wanted.every(({ beginnings, wholes }) =>
      forms.some((form) => wholes.includes(form) || beginnings.some((word) => matches(word, form))),
    )
      ? [at]
      : [];
  });
}

const lettersOf = (letters: string, lengths: { minLength: number; maxLength: number }) =>
  fc.string({ unit: fc.constantFrom(...letters), ...lengths });

/** Words of few letters, so that many are alike, with what folding changes and what separates words. */
const short = { minLength: 1, maxLength: 9 };
const anyWord = fc.oneof(
  lettersOf('abC', short),
  lettersOf('والبأى', short),
  lettersOf('اaـ.َ٤4-é\u200f\u00a0\ud801\udc00', short),
);
const anyText = fc
  .array(fc.tuple(anyWord, fc.constantFrom(' ', '\n', '، ', '  ')), { maxLength: 6 })
  .map((parts) => parts.flat().join(''));

/** A word longer than five letters that has no proclitic. */
const longWord = fc
  .oneof(
    lettersOf('abcdef', { minLength: 6, maxLength: 12 }),
    lettersOf('جحسصنمي', { minLength: 6, maxLength: 12 }),
  )
  .filter((word) => formsOf(word).length === 1);

/** Every word that one typo can make of this one, with `extra` as the wrong letter. */
function typosOf(word: string, extra: string): string[] {
  const cuts = Array.from({ length: word.length + 1 }, (_, at) => at);
  return cuts.flatMap((at) => {
    const before = word.slice(0, at);
    const [letter = '', next = ''] = word.slice(at);
    const after = word.slice(at + 1);
    return [
      before + after,
      before + extra + after,
      before + extra + letter + after,
      before + next + letter + after.slice(1),
    ];
  });
}

describe('WordIndex', () => {
  it('answers as a comparison of every query word with every word does', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 8 }), anyText, (texts, query) => {
        expect(found(indexOf(texts), query)).toEqual(naiveFind(texts, query));
      }),
      { numRuns: 1000 },
    );
  });

  it('answers as that comparison does for words of the texts with other letters at their end', () => {
    const texts = fc.array(anyText, { minLength: 1, maxLength: 8 });
    const ends = fc.tuple(
      fc.nat(),
      fc.nat({ max: 3 }),
      lettersOf('abاو', { minLength: 0, maxLength: 2 }),
    );
    fc.assert(
      fc.property(texts, fc.array(ends, { minLength: 1, maxLength: 3 }), (given, queries) => {
        const words = given.flatMap(tokenize);
        const query = queries
          .map(([at, cut, end]) => {
            const word = words[at % Math.max(1, words.length)] ?? '';
            return word.slice(0, Math.max(0, word.length - cut)) + end;
          })
          .join(' ');
        expect(found(indexOf(given), query)).toEqual(naiveFind(given, query));
      }),
      { numRuns: 1000 },
    );
  });

  it('finds a text by every beginning of each of its words', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 4 }), (texts) => {
        const index = indexOf(texts);
        texts.forEach((text, at) => {
          for (const word of tokenize(text)) {
            const letters = [...word];
            letters.forEach((_, end) => {
              expect(found(index, letters.slice(0, end + 1).join(''))).toContain(at);
            });
          }
        });
      }),
    );
  });

  it('forgives a typo at any letter of a long word', () => {
    fc.assert(
      fc.property(longWord, anyText, fc.constantFrom('a', 'z', 'س', 'ق'), (word, rest, extra) => {
        const index = indexOf([rest, `${rest} ${word}`]);
        const typos = typosOf(word, extra).filter((typo) => typo.length > 5);
        for (const typo of typos) expect(found(index, typo)).toContain(1);
      }),
    );
  });

  it.each([
    // Replaced, added, left out, swapped: at the beginning, inside, at the end.
    ['shaddadi', 'chaddadi'],
    ['shaddadi', 'shaddaddi'],
    ['shaddadi', 'shadadi'],
    ['shaddadi', 'hsaddadi'],
    ['shaddadi', 'shaddaid'],
    ['shaddadi', 'shaddad'],
    ['shaddadi', 'shaddadii'],
    ['صاروخية', 'ساروخية'],
    ['صاروخية', 'صارروخية'],
    ['صاروخية', 'صاروخة'],
    ['أميركي', 'أمريكي'],
    ['الأميركية', 'الأمريكية'],
    ['والأميركية', 'الامريكيه'],
    ['استهداف', 'استهدف'],
    ['للاستهداف', 'استهداق'],
  ])('finds %s by %s', (word, typo) => {
    expect(found(indexOf(['x', word]), typo)).toEqual([1]);
  });

  it.each([
    // Two typos; short words, a word's length being counted without its article.
    ['shaddadi', 'chadady'],
    ['missile', 'missel'],
    ['tanf', 'tamf'],
    ['drone', 'drome'],
    ['قصف', 'قصق'],
    ['الهجوم', 'النجوم'],
    // A typo in the beginning of a longer word.
    ['attached', 'attack'],
    ['الأميركيون', 'الأوروبي'],
    // Not the beginning of a word.
    ['shaddadi', 'haddad'],
  ])('does not find %s by %s', (word, query) => {
    expect(found(indexOf([word]), query)).toEqual([]);
  });

  it('wants every word, in any order, in one text', () => {
    const index = indexOf(['drone attack on Tanf', 'rocket attack on Conoco', 'attack on Tanf']);
    expect(found(index, 'tanf attack')).toEqual([0, 2]);
    expect(found(index, 'atack tanf')).toEqual([0, 2]);
    expect(found(index, 'atakk tanf')).toEqual([]);
    expect(found(index, 'attakc tan')).toEqual([0, 2]);
    expect(found(index, 'drone conoco')).toEqual([]);
  });

  it('finds every text with the word, also where it is written twice or beside an empty text', () => {
    expect(found(indexOf(['', 'a-a a', 'b', 'A', '']), 'a')).toEqual([1, 3]);
    expect(found(indexOf(['', '']), 'a')).toEqual([]);
    expect(found(indexOf([]), 'a')).toEqual([]);
  });

  it('searches for nothing if the query contains no word', () => {
    expect(found(indexOf(['a']), ' ، ')).toBeNull();
    expect(found(indexOf([]), '')).toBeNull();
  });

  it('answers the same when its data has gone from one thread to another', () => {
    const index = indexOf(['هجوم بمسيّرة', 'drone attack']);
    const { data } = index;
    const transfer = Object.values(data).map(({ buffer }) => buffer as ArrayBuffer);
    const moved = WordIndex.from(structuredClone(data, { transfer }));
    expect(found(moved, 'مسيرة')).toEqual([0]);
    expect(found(moved, 'atakk drone')).toEqual([]);
    expect(found(moved, 'attakc drone')).toEqual([1]);
  });
});
