import { describe, expect, it } from 'vitest';
import { figureWords } from './index';

describe('how many of how many events are shown', () => {
  it.each([
    [1, 1, '1 of 1 event shown'],
    [2, 6, '2 of 6 events shown'],
    [27, 27, '27 of 27 events shown'],
    [1, 20_000, '1 of 20000 events shown'],
  ])('in English: %i of %i', (shown, total, words) => {
    expect(figureWords('en').shown(shown, total)).toBe(words);
    expect(figureWords('en').shownByHand(shown, total)).toBe(`${words}, selected by hand`);
  });

  // After «من» the number's noun stands in the genitive: of one event, of two, of 3–10, of 11–99, of 100.
  it.each([
    [0, 1, 'المعروض 0 من حدث واحد'],
    [1, 2, 'المعروض 1 من حدثين'],
    [2, 6, 'المعروض 2 من 6 أحداث'],
    [10, 10, 'المعروض 10 من 10 أحداث'],
    [15, 27, 'المعروض 15 من 27 حدثاً'],
    [15, 100, 'المعروض 15 من 100 حدث'],
    [15, 105, 'المعروض 15 من 105 أحداث'],
  ])('in Arabic: %i of %i', (shown, total, words) => {
    expect(figureWords('ar').shown(shown, total)).toBe(words);
    expect(figureWords('ar').shownByHand(shown, total)).toBe(`${words}، باختيار يدوي`);
  });
});

it('a figure whose publishers nobody has named promises none in its title', () => {
  expect(figureWords('en').title([])).toBe('Events as reported');
  expect(figureWords('ar').title([])).toBe('الأحداث كما وردت');
  expect(figureWords('en').title(['A', 'B'])).toBe('Events as reported by A and B');
});
