import { seedText } from '../article/testing/seed-files';
import { describe, expect, inject, it } from 'vitest';
import { findExpressions } from './find-expressions';
import { readDates } from './index';

const SEEDS = [seedText('000'), seedText('004')];
const ARTICLE = SEEDS.join('\n');

/** Mulberry32: small, seeded, good enough to mutate texts. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const SPICE = [
  'و',
  'ب',
  'ال',
  'من',
  'إلى',
  'بين',
  'منذ',
  'قبل',
  'بعد',
  '13',
  '31',
  '99',
  '2023',
  '/',
  '-',
  ':',
  '.',
  '(',
  '"',
  '\u200f',
  'ـ',
  '\ud83d',
  '\0',
  'تشرين',
  'الأول',
  'الجمعة',
  'أمس',
  'ساعة',
  'نصف',
  'رمضان',
  '1445',
  '29 شباط',
  '31 أيلول',
  'Friday',
  'of',
  'the',
  'May',
  'last',
  '\n',
  '@x',
  '#',
];

function mutate(text: string, next: () => number): string {
  let mutated = text;
  for (let times = 1 + Math.floor(next() * 6); times > 0; times--) {
    const at = Math.floor(next() * mutated.length);
    const cut = next() < 0.5 ? Math.floor(next() * 12) : 0;
    const spice = SPICE[Math.floor(next() * SPICE.length)] ?? '';
    mutated = mutated.slice(0, at) + spice + mutated.slice(at + cut);
  }
  return mutated;
}

/** A sample, except in the long run. */
const MUTATIONS = inject('long') ? 100_000 : 2_000;
const HARD_LENGTH = inject('long') ? 50_000 : 10_000;

describe('readDates', () => {
  it('never throws, and its offsets always cut the words it names', () => {
    const next = random(20231119);
    for (let times = 0; times < MUTATIONS; times++) {
      const at = Math.floor(next() * (ARTICLE.length - 260));
      const text = mutate(ARTICLE.slice(at, at + 20 + Math.floor(next() * 240)), next);
      const reference = next() < 0.3 ? null : '2023-11-19';
      for (const { start, end, text: words } of readDates(text, { reference }).expressions) {
        expect(text.slice(start, end)).toBe(words);
        expect(end).toBeGreaterThan(start);
      }
    }
  });

  it('accepts references that are not dates', () => {
    for (const reference of ['', 'soon', '2023-02-30', '2023', '2023-11', '٢٠٢٣']) {
      expect(() => readDates(ARTICLE, { reference })).not.toThrow();
    }
  });
});

describe('cost', () => {
  const HARD = [
    'من ',
    'بين 5 و',
    '5 ',
    '5/',
    '-',
    'منذ ',
    'أمس ',
    'الجمعة ',
    'قبل ',
    'a ',
    'May ',
    'May/',
    '12 و',
    'أيار أيار ',
    'ساعة و',
    'الجمعة أو ',
    'من أمس إلى ',
    'last ',
    'الساعة ',
    'و',
    '2023-',
    '5 أيار و',
    'يوم ',
    'ليل السبت - ',
  ];
  const texts = [
    ARTICLE.repeat(12),
    ...HARD.map((piece) => piece.repeat(Math.ceil(HARD_LENGTH / piece.length))),
  ].map((text) => text.slice(0, HARD_LENGTH));

  it.each(texts.map((text) => [text.slice(0, 14), text]))('grows with the text: %s', (_, text) => {
    const once = findExpressions(text).steps;
    const twice = findExpressions(text + text).steps;
    expect(twice / Math.max(once, 1)).toBeLessThan(2.2);
    // No place in the text costs more than a bounded number of comparisons.
    expect(once / text.length).toBeLessThan(150);
  });
});
