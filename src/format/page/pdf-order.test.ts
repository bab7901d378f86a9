import { expect, it } from 'vitest';
import { readingOrder } from './pdf-order';

/** Pieces of a line from left to right. */
const seen = (...pieces: string[]) => pieces.map((str, at) => ({ str, x: at * 10 }));

it('reads glyphs of Arabic that are given as they are seen', () => {
  expect(readingOrder(seen('ﺮ', 'ﺤ', 'ﻟ', 'ا', ' ', 'دع', 'ﻮ', 'ﺘ', 'ﺴ', 'ﻣ'))).toBe('مستودع الحر');
});

it('keeps numbers and Latin words as they are, with their signs on the side of reading', () => {
  expect(readingOrder(seen('.2024', ' ', 'ر', 'ﺎ', 'ﻳ', 'أ', ' ', '4'))).toBe('4 أيار 2024.');
  expect(readingOrder(seen('ﺲ', 'ﻣ', 'أ', ' ', 'New', ' ', 'York', ' ', 'ل', 'ﺎ', 'ﻗ'))).toBe(
    'قال New York أمس',
  );
  expect(readingOrder(seen('10', ':', '30', ' ', 'ﺔ', 'ﻋ', 'ﺎ', 'ﺳ'))).toBe('ساعة 10:30');
});

it('leaves out glyphs of which the file does not say what they are', () => {
  expect(readingOrder(seen('أي', ' ', '\0', ' ', 'ﻦ', 'ﺒ', 'ﺘ', 'ﺗ'))).toBe('تتبن أي');
});

it('leaves alone what is in the order of reading already', () => {
  const line = ['قصفت ', 'المستودع'].map((str, at) => ({ str, x: 500 - at * 50 }));
  expect(readingOrder(line)).toBe('قصفت المستودع');
  expect(readingOrder(seen('Two drones ', 'struck.'))).toBe('Two drones struck.');
});
