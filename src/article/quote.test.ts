import { seedText } from './testing/seed-files';
import fc from 'fast-check';
import { describe as group, expect, it } from 'vitest';
import { Places } from './places';
import { Passages, type QuoteSelector, describe, isLost, match, occurrences } from './quote';

const articles = [seedText('000'), seedText('004')];

/** Arabic with marks, tatweel and direction marks, Latin, digits: few enough to repeat themselves. */
const letters = fc.constantFrom(...'ابةهىيأإل َ\u200fـ.ab1 \n,«'.split(''));
const anyText = fc.string({ unit: letters, minLength: 1, maxLength: 120 });

/** A text and a passage of it. */
const passages = anyText.chain((text) =>
  fc
    .tuple(fc.nat(text.length - 1), fc.nat(text.length - 1))
    .map(([a, b]) => ({ text, start: Math.min(a, b), end: Math.max(a, b) + 1 })),
);

group('describe', () => {
  it('keeps the words and 32 characters on each side', () => {
    const text = `${'a'.repeat(40)}كونيكو${'b'.repeat(40)}`;
    expect(describe(text, 40, 46)).toEqual({
      exact: 'كونيكو',
      prefix: 'a'.repeat(32),
      suffix: 'b'.repeat(32),
      start: 40,
      end: 46,
    });
  });

  it('keeps as much context as there is', () => {
    expect(describe('أمس السبت', 0, 3)).toMatchObject({ prefix: '', suffix: ' السبت' });
    expect(describe('أمس السبت', 4, 9)).toMatchObject({ prefix: 'أمس ', suffix: '' });
  });

  it.each([
    [3, 3],
    [4, 2],
    [-1, 2],
    [0, 10],
    [NaN, 2],
  ])('refuses the range %d–%d of a text of nine', (start, end) => {
    expect(() => describe('أمس السبت', start, end)).toThrow(RangeError);
  });
});

group('match', () => {
  it('finds every passage that was described', () => {
    fc.assert(
      fc.property(passages, ({ text, start, end }) => {
        expect(match(text, describe(text, start, end))).toEqual({ start, end });
      }),
      { numRuns: 500 },
    );
  });

  it('finds every passage of the articles', () => {
    for (const text of articles) {
      fc.assert(
        fc.property(fc.nat(text.length - 1), fc.integer({ min: 1, max: 60 }), (start, length) => {
          const end = Math.min(text.length, start + length);
          expect(match(text, describe(text, start, end))).toEqual({ start, end });
        }),
      );
    }
  });

  it('finds a passage again after edits around it and its context', () => {
    fc.assert(
      fc.property(passages, anyText, anyText, fc.nat(), fc.nat(), (passage, a, b, i, j) => {
        const { text, start, end } = passage;
        const quote = describe(text, start, end);
        const from = start - quote.prefix.length;
        const to = end + quote.suffix.length;
        // Text is inserted before and after the context, instead of what was there.
        const before = text.slice(0, i % (from + 1)) + a;
        const after = b + text.slice(to + (j % (text.length - to + 1)));
        const kept = text.slice(from, to);
        const edited = before + kept + after;
        // If the whole context occurs twice, nobody could say which one was meant.
        fc.pre(edited.indexOf(kept) === edited.lastIndexOf(kept));
        const found = before.length + quote.prefix.length;
        expect(match(edited, quote)).toEqual({ start: found, end: found + quote.exact.length });
      }),
      { numRuns: 500 },
    );
  });

  it('takes the candidate with the better context, wherever it is', () => {
    const text = 'قرب قاعدة التنف أمس. وقرب قاعدة كونيكو أمس. وقرب قاعدة الشدادي أمس.';
    const from = (prefix: string, suffix: string, start?: number): number | undefined =>
      match(text, { exact: 'أمس', prefix, suffix, start })?.start;
    const [tanf, conoco, shaddadi] = occurrences(text, 'أمس');
    expect(from('التنف ', '.')).toBe(tanf);
    expect(from('كونيكو ', '.')).toBe(conoco);
    expect(from('الشدادي ', '.')).toBe(shaddadi);
    // The position is an old one: the context wins.
    expect(from('كونيكو ', '.', shaddadi)).toBe(conoco);
    // A context that was edited: what is left of it still decides.
    expect(from('معمل كونيكو ', ' الأول.')).toBe(conoco);
  });

  it('takes the nearest candidate if the context does not decide', () => {
    const text = 'أمس، أمس، أمس';
    expect(match(text, { exact: 'أمس' })?.start).toBe(0);
    expect(match(text, { exact: 'أمس', start: 6 })?.start).toBe(5);
    expect(match(text, { exact: 'أمس', start: 9 })?.start).toBe(10);
    expect(match(text, { exact: 'أمس', start: 500 })?.start).toBe(10);
  });

  it('prefers its own place to a better one only while its context holds', () => {
    const text = 'x day y · a day b';
    expect(match(text, { exact: 'day', prefix: 'x ', suffix: ' y', start: 2 })?.start).toBe(2);
    expect(match(text, { exact: 'day', prefix: 'a ', suffix: ' b', start: 2 })?.start).toBe(12);
  });

  it('finds words in another spelling and gives the range in the text as it is written', () => {
    const text = 'استهدف القاعـ.ـدة الأمريكيّة يومَ أمسِ.';
    const cut = (exact: string): string | null => {
      const range = match(text, { exact });
      return range && text.slice(range.start, range.end);
    };
    expect(cut('القاعدة')).toBe('القاعـ.ـدة');
    expect(cut('القاعده الامريكيه')).toBe('القاعـ.ـدة الأمريكيّة');
    expect(cut('يوم امس')).toBe('يومَ أمسِ');
  });

  it('finds another spelling where its context agrees, else nearest to its place', () => {
    const text = 'الهجوم الأول أمسِ؛ والهجوم الثاني أمسِ.';
    const second = text.lastIndexOf('أمسِ');
    expect(match(text, { exact: 'امس', prefix: 'الثاني ' })?.start).toBe(second);
    expect(match(text, { exact: 'امس', start: second })?.start).toBe(second);
    expect(match(text, { exact: 'امس' })?.start).toBe(text.indexOf('أمسِ'));
  });

  it('does not find what is not there', () => {
    expect(match('أمس السبت', { exact: 'الأحد' })).toBeNull();
    expect(match('أمس السبت', { exact: '' })).toBeNull();
    expect(match('أمس السبت', { exact: 'ـ' })).toBeNull();
    expect(match('', { exact: 'أمس' })).toBeNull();
  });
});

group('occurrences', () => {
  it('are found where they overlap too', () => {
    expect(occurrences('ababa', 'aba')).toEqual([0, 2]);
    expect(occurrences('ababa', 'c')).toEqual([]);
    expect(occurrences('ababa', '')).toEqual([]);
  });
});

group('the length of a context', () => {
  it('distinguishes passages that the articles repeat', () => {
    // Both articles repeat themselves; with 32 characters on each side every word is unique.
    for (const text of articles) {
      const words = [...text.matchAll(/\S+/gu)].map(({ index, 0: word }) => {
        const { prefix, exact, suffix } = describe(text, index, index + word.length);
        return prefix + exact + suffix;
      });
      expect(words.filter((word) => occurrences(text, word).length !== 1)).toEqual([]);
    }
  });
});

group('Passages', () => {
  const text = 'The first attack hit al-Tanf. The second attack hit Conoco.';
  const cut = (quote: QuoteSelector): string => {
    const { start, end } = new Passages(text).quote(quote);
    return text.slice(start, end);
  };

  it('finds words that come without a position', () => {
    expect(cut({ exact: 'hit Conoco' })).toBe('hit Conoco');
    expect(cut({ exact: 'attack', prefix: 'second ' })).toBe('attack');
    expect(new Passages(text).quote({ exact: 'attack', prefix: 'second ' }).start).toBe(41);
  });

  it.each([
    [0, 6],
    [52, 3],
    [52, 9999],
    [9999, 10_005],
    [Number.MAX_SAFE_INTEGER, 1e300],
    [1e308, 0],
    [-5, -1],
    [0.5, 2.5],
  ])('believes the words, not the position %d–%d', (start, end) => {
    expect(cut({ exact: 'Conoco', start, end })).toBe('Conoco');
    expect(new Passages(text).quote({ exact: 'The first', start, end })).toMatchObject({
      start: 0,
      end: 9,
    });
    expect(cut({ exact: 'Kharab', start, end })).toBe('');
    expect(cut({ exact: '', start, end })).toBe('');
  });

  it('lets a context decide whatever the position says', () => {
    for (const start of [0, 10, 1e308]) {
      const { start: found } = new Passages(text).quote({
        exact: 'attack',
        prefix: 'second ',
        start,
      });
      expect(found).toBe(41);
    }
  });

  it('keeps lost words as they are, and says that they are lost', () => {
    const lost = new Passages(text).quote({ exact: 'Kharab', prefix: 'near ', start: 4, end: 10 });
    expect(lost).toEqual({ exact: 'Kharab', prefix: 'near ', suffix: '', start: 0, end: 0 });
    expect(isLost(lost, text)).toBe(true);
    expect(isLost(lost, '')).toBe(false);
    expect(isLost(new Passages(text).quote({ exact: 'Conoco' }), text)).toBe(false);
    expect(isLost(new Passages(text).quote({ exact: '' }), text)).toBe(false);
  });

  it('shows words of another spelling, or with other line breaks, as the article has them', () => {
    const article = 'استهدفت القاعـ.ـدة الأمريكيّة\n\n  يومَ أمسِ.';
    const { exact, start, end } = new Passages(article).quote({ exact: 'الامريكيه يوم امس' });
    expect(exact).toBe('الأمريكيّة\n\n  يومَ أمسِ');
    expect(article.slice(start, end)).toBe(exact);
  });

  it('finds in a long text what it finds in a short one', () => {
    const words = fc.array(fc.constantFrom('ab', 'ba', 'abab', 'قاعدة', 'القاعدة', 'x'), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(fc.array(words, { minLength: 20, maxLength: 40 }), words, (lines, some) => {
        const short = lines.map((line) => line.join('')).join('. ');
        const needle = some.join('');
        const long = short + '-'.repeat(5000);
        expect(new Places(long).of(needle)).toEqual(occurrences(long, needle).slice(0, 1000));
      }),
      { numRuns: 300 },
    );
  });

  it('looks at a long text once, however many of its quotes are lost', () => {
    const sentence = (n: number): string =>
      `قال المصدر ${n} إن الهجوم وقع قرب القاعدة رقم ${n * 7}. `;
    const looked = (sentences: number, quotes: number): number => {
      const article = Array.from({ length: sentences }, (_, n) => sentence(n)).join('');
      const passages = new Passages(article);
      for (let n = 0; n < quotes; n += 1) {
        expect(
          passages.match({ exact: `قال المصدر ${n} إن الهجوم لم يقع قرب القاعدة` }),
        ).toBeNull();
      }
      return passages.looked;
    };
    const [small, large] = [looked(2000, 50), looked(4000, 100)];
    // Twice the text with twice the quotes is twice the work, not four times.
    expect(large / small).toBeLessThan(2.3);
    expect(large).toBeLessThan(4000 * 60 * 4);
  });
});
