import { describe, expect, it } from 'vitest';
import { fold, foldKey } from './orthography';

/** The source words behind a folded passage. */
function cut(source: string, folded: string): string {
  const result = fold(source);
  const start = result.text.indexOf(folded);
  if (start < 0) throw new Error(`«${folded}» is not in «${result.text}»`);
  return source.slice(result.toSource(start), result.toSourceEnd(start + folded.length));
}

describe('fold', () => {
  it('reads letters that are spelt in several ways as one', () => {
    expect(fold('أيلول إبريل آذار ٱلأحد').text).toBe('ايلول ابريل اذار الاحد');
    expect(fold('الجمعة').text).toBe(fold('الجمعه').text);
    expect(fold('الماضى').text).toBe(fold('الماضي').text);
  });

  it('reads Arabic-Indic and Persian digits', () => {
    expect(fold('١٣ و۱۴').text).toBe('13 و14');
  });

  it('drops vowel marks, tatweel and direction marks', () => {
    expect(fold('لـ40').text).toBe('ل40');
    expect(fold('غَدًا').text).toBe('غدا');
    expect(fold('\u200fأمس\u200e').text).toBe('امس');
  });

  it('closes gaps inserted to evade moderation', () => {
    expect(fold('قاعـ.ـدة').text).toBe('قاعده');
    expect(fold('انتهى. ـ').text).toBe('انتهي. ');
  });

  it('keeps the way back to the source', () => {
    expect(cut('في قاعـ.ـدة كبيرة', 'قاعده')).toBe('قاعـ.ـدة');
    expect(cut('وصل غداً\u200f إلى', 'غدا')).toBe('غداً');
    expect(cut('قُتل يومَ أمسِ\u200f!', 'امس')).toBe('أمسِ');
    expect(cut('ﻻ شيء', 'لا')).toBe('ﻻ');
  });

  it('maps the end of the folded text to the end of the source', () => {
    const source = 'أمس\u200f';
    const result = fold(source);
    expect(result.toSource(result.text.length)).toBe(source.length);
    expect(result.toSourceEnd(result.text.length)).toBe(3);
  });

  it('has a map that never runs backwards', () => {
    const source = 'a\u0301 \ud83d\ude00 ـ.ـ ١٢ ﷲ İ ـ\u200f';
    const result = fold(source);
    for (let at = 1; at <= result.text.length; at++) {
      expect(result.toSource(at)).toBeGreaterThanOrEqual(result.toSource(at - 1));
      expect(result.toSourceEnd(at)).toBeGreaterThan(result.toSource(at - 1));
    }
  });
});

describe('foldKey', () => {
  it('folds hamza carriers and Latin accents as well', () => {
    expect(foldKey('مسؤول')).toBe(foldKey('مسوول'));
    expect(foldKey('  Ra\u1e83s  Café ')).toContain('cafe');
    expect(foldKey('الدائم')).toBe(foldKey('الدايم'));
  });
});
