import { describe, expect, it } from 'vitest';
import { glossFor, glossText } from './gloss';

const arabic = { gloss: { en: 'yesterday' } };

describe('the translation of a quote', () => {
  it('is for readers of another language than the article’s', () => {
    expect(glossText(arabic, 'ar', 'en')).toBe('yesterday');
    expect(glossText(arabic, 'ar', 'ar')).toBeNull();
    expect(glossText({ gloss: { ar: 'أمس' } }, 'en', 'ar')).toBe('أمس');
    expect(glossText({ gloss: { ar: 'أمس' } }, 'en', 'en')).toBeNull();
  });

  it('is none where a file gives none, or only the language of the article', () => {
    expect(glossFor({}, 'ar', 'en')).toBeNull();
    expect(glossFor({ gloss: undefined }, 'ar', 'en')).toBeNull();
    expect(glossFor({ gloss: { ar: 'أمس' } }, 'ar', 'en')).toBeNull();
    expect(glossFor({ gloss: { en: ' ' } }, 'ar', 'en')).toBeNull();
  });
});
