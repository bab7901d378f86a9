import { describe, expect, it } from 'vitest';
import { labelText, worded } from './worded';

describe('worded', () => {
  it('takes the words of the reader’s language', () => {
    const labels = { ar: 'هجوم', en: 'Attack' };
    expect(worded(labels, 'ar')).toEqual({ text: 'هجوم', language: 'ar', isOther: false });
    expect(worded(labels, 'en')).toEqual({ text: 'Attack', language: 'en', isOther: false });
  });

  it('takes another language’s words where the reader’s are missing or blank', () => {
    const arabic = { text: 'هجوم', language: 'ar', isOther: true };
    expect(worded({ ar: 'هجوم' }, 'en')).toEqual(arabic);
    expect(worded({ ar: 'هجوم', en: ' ' }, 'en')).toEqual(arabic);
    expect(worded({ en: 'Attack' }, 'ar')).toEqual({
      text: 'Attack',
      language: 'en',
      isOther: true,
    });
  });

  it('leaves a label without any words as it is', () => {
    expect(worded({}, 'en')).toEqual({ text: '', language: 'en', isOther: false });
    expect(worded({ ar: '', en: ' ' }, 'en')).toEqual({
      text: ' ',
      language: 'en',
      isOther: false,
    });
  });
});

describe('labelText', () => {
  it('marks words of another language with that language’s own name, each direction set apart', () => {
    expect(labelText({ en: 'Attack' }, 'ar')).toBe('\u2068Attack\u2069 (English)');
    expect(labelText({ ar: 'هجوم' }, 'en')).toBe('\u2068هجوم\u2069 (العربية)');
  });

  it('adds nothing to words of the reader’s language', () => {
    expect(labelText({ ar: 'هجوم', en: 'Attack' }, 'en')).toBe('Attack');
    expect(labelText({}, 'en')).toBe('');
  });
});
