/** Words that relate one time to another: last, this, next; early, late; about; several. */
import type { GrammaticalNumber } from '../meaning';
import type { Season, Toward } from '../value';
import { entries, withArticle } from './build';
import type { Entry } from './build';

/** Adjectives by their masculine singular, without the article. `weak`: they have other uses too. */
const ADJECTIVES: readonly (readonly [toward: Toward, stems: string, weak: boolean])[] = [
  ['past', 'ماضي منصرم فائت فارط منقضي', false],
  ['past', 'أخير سابق', true],
  ['now', 'جاري حالي', false],
  ['now', 'راهن', true],
  ['next', 'مقبل قادم', false],
  ['next', 'آتي جاي', true],
];

const ENDINGS: readonly (readonly [ending: string, count: GrammaticalNumber, fem: boolean])[] = [
  ['', 'one', false],
  ['ة', 'one', true],
  ['ين', 'two', false],
  ['ان', 'two', false],
  ['تين', 'two', true],
  ['تان', 'two', true],
];

function adjective(toward: Toward, stem: string, weak: boolean): Entry[] {
  return ENDINGS.flatMap(([ending, count, fem]) =>
    entries(`ال${stem}${ending}`, {
      cat: 'toward',
      toward,
      steps: 1,
      count,
      fem,
      definite: true,
      weak,
    }),
  );
}

const SEASONS: readonly (readonly [Season, arabic: string, english: string])[] = [
  [21, 'ربيع', 'spring springtime'],
  [22, 'صيف', 'summer summertime'],
  [23, 'خريف', 'autumn fall'],
  [24, 'شتاء', 'winter wintertime'],
];

export const RELATIONS: Entry[] = [
  ...ADJECTIVES.flatMap(([toward, stems, weak]) =>
    stems.split(' ').flatMap((stem) => adjective(toward, stem, weak)),
  ),
  ...entries('مطلع أوائل بداية بدايات بدء مستهل فاتحة', { cat: 'edge', edge: 'early' }),
  ...entries('منتصف أواسط وسط', { cat: 'edge', edge: 'middle' }),
  ...entries('أواخر نهاية نهايات آخر ختام سلخ', { cat: 'edge', edge: 'late' }),
  ...entries('نحو حوالي قرابة زهاء تقريبا', { cat: 'about' }),
  ...entries('about around roughly approximately nearly almost circa some', { cat: 'about' }),
  ...entries('بضعة بضع عدة بعض', { cat: 'few', after: false }),
  ...entries('several', { cat: 'few', after: false }),
  ...entries('عدة', { cat: 'few', after: true }),
  ...withArticle('قليلة عديدة معدودة معدودات طويلة كثيرة', () => ({ cat: 'few', after: true })),
  ...SEASONS.flatMap(([season, arabic, english]) => [
    ...withArticle(arabic, (definite) => ({ cat: 'season', season, definite })),
    ...entries(english, { cat: 'season', season, definite: false }),
  ]),
];
