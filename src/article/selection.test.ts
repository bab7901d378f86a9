import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cliticEnds, snapSelection } from './selection';

/** The words that a selection of `marked` (between ‹ and ›) snaps to. */
function snapped(marked: string, exact = false): string | null {
  const text = marked.replace(/[‹›]/gu, '');
  const start = marked.indexOf('‹');
  const end = marked.indexOf('›') - 1;
  const range = snapSelection(text, start, end, exact);
  return range && text.slice(range.start, range.end);
}

describe('snapSelection', () => {
  it.each([
    ['the dr‹one att›ack on', 'drone attack'],
    ['the ‹ drone › attack', 'drone'],
    ['استهدف هج‹وم بالطائ›رات المسيّرة', 'هجوم بالطائرات'],
    // Behind the clitics, where the person put it.
    ['هجوم بال‹طائرات› المسيّرة', 'طائرات'],
    ['هجوم ب‹الطائرات› المسيّرة', 'الطائرات'],
    ['قال و‹القاعدة› قصفت', 'القاعدة'],
    ['قصف وبال‹صواريخ›', 'صواريخ'],
    ['ذهب لل‹قاعدة›', 'قاعدة'],
    ['ذهب ل‹لقاعدة›', 'لقاعدة'],
    // Between the letters of a clitic: before it.
    ['هجوم والا‹لطائرات›', 'والالطائرات'],
    ['هجوم وا‹لطائرات›', 'الطائرات'],
    // Inside the word: all of it.
    ['هجوم بالط‹ائرا›ت', 'بالطائرات'],
    ['قاعدة al-T‹anf› العسكرية', 'Tanf'],
    ['القاعدة ‹conoco وال›تنف', 'conoco والتنف'],
    ['وَالْقَ‹اعِدَة›', 'وَالْقَاعِدَة'],
    ['وَال‹ْقَاعِدَة›', 'الْقَاعِدَة'],
    ['فريق 👨‍👩‍👧‍‹👦› هنا', '👨‍👩‍👧‍👦'],
    ['\n‹ \n›', null],
  ])('of %s is %s', (marked, words) => expect(snapped(marked)).toBe(words));

  it('keeps the letters with Alt, but cuts no grapheme', () => {
    expect(snapped('the dr‹one att›ack on', true)).toBe('one att');
    expect(snapped('قَصْ‹فٌ›', true)).toBe('فٌ');
    expect(snapped('ق‹َصْ›فٌ', true)).toBe('قَصْ');
  });

  const anyText = fc
    .array(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom(
          ' ',
          '\n',
          '\r\n',
          'وبالطائرات',
          'drone',
          'قَصْفٌ',
          '👨‍👩‍👧',
          '\u200f',
          'é',
          '٢٠٢٣',
        ),
      ),
    )
    .map((parts) => parts.join(''));
  const graphemes = new Intl.Segmenter('ar', { granularity: 'grapheme' });
  const isSpace = (unit: string): boolean => /\s/u.test(unit);

  it('is never one off, whatever the text', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), fc.boolean(), (text, a, b, exact) => {
        const [from, to] = [a % (text.length + 1), b % (text.length + 1)];
        const [low, high] = [Math.min(from, to), Math.max(from, to)];
        const range = snapSelection(text, from, to, exact);
        const selected = text.slice(low, high);
        expect(range === null).toBe(selected.trim() === '');
        if (!range) return;
        const { start, end } = range;
        // All that was selected is in it, but for white space at the edges.
        expect(text.slice(start, end)).toContain(selected.trim());
        expect(start).toBeLessThanOrEqual(low + selected.length - selected.trimStart().length);
        expect(end).toBeGreaterThanOrEqual(high - (selected.length - selected.trimEnd().length));
        // No grapheme is cut.
        const edges = new Set([...graphemes.segment(text)].map(({ index }) => index));
        edges.add(text.length);
        expect(edges.has(start) && edges.has(end)).toBe(true);
        // Snapping again changes nothing.
        expect(snapSelection(text, start, end, exact)).toEqual(range);
      }),
      { numRuns: 2000 },
    );
  });

  it('grows by no more than the words at its edges', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        const range = snapSelection(text, a % (text.length + 1), b % (text.length + 1), true);
        const snapped = range && snapSelection(text, range.start, range.end);
        if (!range || !snapped) return;
        const grown = [text.slice(snapped.start, range.start), text.slice(range.end, snapped.end)];
        for (const words of grown)
          expect([...words].some(isSpace) && words.includes(' ')).toBe(false);
      }),
    );
  });

  it.each([
    ['a direction mark', ' \u200f'],
    ['a mark that stands alone', '  \u{1d16d}'],
  ])('takes no white space that is before %s', (_, text) => {
    const range = snapSelection(text, text.length - 1, text.length, true);
    expect(range).not.toBeNull();
    expect(snapSelection(text, 0, text.length)).toEqual(range);
  });

  it('is as fast in a text of five million letters', () => {
    const text = 'وبالطائرات المسيّرة هجوم على القاعدة\n'.repeat(135_000);
    const start = performance.now();
    for (let at = 0; at < 200; at += 1) snapSelection(text, at * 20_000, at * 20_000 + 9);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

it('knows what is written onto a word', () => {
  expect(cliticEnds('وبالطائرات')).toEqual([1, 2, 4]);
  expect(cliticEnds('للقاعدة')).toEqual([1, 2]);
  expect(cliticEnds('كتب')).toEqual([1]);
  expect(cliticEnds('في')).toEqual([]);
  expect(cliticEnds('drone')).toEqual([]);
});
