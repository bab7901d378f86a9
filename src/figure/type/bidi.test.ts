import { describe, expect, it } from 'vitest';
import { BidiParagraph, isolate, mirrored, withoutIsolates } from './bidi';

const NO_CUTS = new Set<number>();

/** The runs of a whole text from left to right, right-to-left ones in brackets. */
function runs(text: string, base: 'ltr' | 'rtl', cuts: ReadonlySet<number> = NO_CUTS): string[] {
  return new BidiParagraph(text, base)
    .line(0, text.length, cuts)
    .map(({ start, end, rtl }) => {
      const shown = withoutIsolates(text.slice(start, end));
      return rtl ? `<${shown}>` : shown;
    })
    .filter((run) => run !== '' && run !== '<>');
}

describe('BidiParagraph', () => {
  it('keeps one direction in one run', () => {
    expect(runs('Attack on Conoco (BAZ).', 'ltr')).toEqual(['Attack on Conoco (BAZ).']);
    expect(runs('هجوم على كونيكو.', 'rtl')).toEqual(['<هجوم على كونيكو.>']);
  });

  it('puts numbers and Latin words of an Arabic line where they are read', () => {
    expect(runs('من 7 تشرين إلى 13 كانون', 'rtl')).toEqual([
      '< كانون>',
      '13',
      '< تشرين إلى >',
      '7',
      '<من >',
    ]);
    expect(runs('قصف (وكالة BAZ)', 'rtl')).toEqual(['<)>', 'BAZ', '<قصف (وكالة >']);
  });

  it('puts Arabic words of an English line where they are read', () => {
    expect(runs('by كونيكو, Syria', 'ltr')).toEqual(['by ', '<كونيكو>', ', Syria']);
  });

  it('keeps an isolate separate', () => {
    const program = isolate('Sourceline 0.1.0', 'ltr');
    expect(runs(`ببرنامج ${program}، 20 كانون`, 'rtl')).toEqual([
      '< كانون>',
      '20',
      '<، >',
      'Sourceline 0.1.0',
      '<ببرنامج >',
    ]);
    expect(runs(`حصيلة ${isolate('2023-12-13', 'ltr')}`, 'rtl')).toEqual([
      '2023-12-13',
      '<حصيلة >',
    ]);
  });

  it('joins an isolate to words of its own direction', () => {
    expect(runs(`at ${isolate('al-Tanf')}; then`, 'ltr')).toEqual(['at al-Tanf; then']);
    expect(runs(`في ${isolate('كونيكو')}. ثم`, 'rtl')).toEqual(['<في كونيكو. ثم>']);
  });

  it('keeps the @ of an account at its left', () => {
    const name = isolate('حساب @Tkry1');
    expect(runs(`بحسب ${name}.`, 'rtl')).toEqual(['<.>', '@Tkry1', '<بحسب حساب >']);
  });

  it('keeps the year of a date at its left', () => {
    expect(runs(isolate('روزنة · 2023-11-19'), 'rtl')).toEqual(['2023-11-19', '<روزنة · >']);
  });

  it('splits where requested', () => {
    expect(runs('one two', 'ltr', new Set([4]))).toEqual(['one ', 'two']);
  });

  it('mirrors brackets', () => {
    expect(mirrored('(')).toBe(')');
    expect(mirrored('«')).toBe('»');
    expect(mirrored('.')).toBe('.');
  });
});
