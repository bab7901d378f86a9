/** Number words. Compounds ("خمسة وعشرون", "twenty-five") are made by rules. */
import { entries, withArticle } from './build';
import type { Entry } from './build';

const ARABIC: readonly (readonly [n: number, forms: string])[] = [
  [1, 'واحد واحدة واحدا'],
  [2, 'اثنان اثنين اثنتان اثنتين إثنين إثنان تنين'],
  [3, 'ثلاثة ثلاث ثلاثا تلاتة تلات'],
  [4, 'أربعة أربع أربعا'],
  [5, 'خمسة خمس خمسا'],
  [6, 'ستة ست ستا'],
  [7, 'سبعة سبع سبعا'],
  [8, 'ثمانية ثماني ثمان ثمانيا تمانية تمان تمن'],
  [9, 'تسعة تسع تسعا'],
  [10, 'عشرة عشر'],
  [20, 'عشرون عشرين'],
  [30, 'ثلاثون ثلاثين'],
  [40, 'أربعون أربعين'],
  [50, 'خمسون خمسين'],
  [60, 'ستون ستين'],
  [70, 'سبعون سبعين'],
  [80, 'ثمانون ثمانين'],
  [90, 'تسعون تسعين'],
  [100, 'مئة مائة ميّة'],
  [200, 'مئتان مئتين مائتان مائتين'],
  [300, 'ثلاثمئة ثلاثمائة'],
  [400, 'أربعمئة أربعمائة'],
  [500, 'خمسمئة خمسمائة'],
  [600, 'ستمئة ستمائة'],
  [700, 'سبعمئة سبعمائة'],
  [800, 'ثمانمئة ثمانمائة'],
  [900, 'تسعمئة تسعمائة'],
  [1000, 'ألف'],
  [2000, 'ألفان ألفين'],
];

/** Construct and feminine tens that only stand before عشر. */
const TEENS: readonly (readonly [n: number, forms: string])[] = [
  [11, 'أحد إحدى'],
  [12, 'اثنا اثني اثنتا اثنتي'],
];

const ARABIC_ORDINALS: readonly (readonly [n: number, stem: string])[] = [
  [2, 'ثاني'],
  [3, 'ثالث'],
  [4, 'رابع'],
  [5, 'خامس'],
  [6, 'سادس'],
  [7, 'سابع'],
  [8, 'ثامن'],
  [9, 'تاسع'],
  [10, 'عاشر'],
  [11, 'حادي'],
];

const ENGLISH =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ENGLISH_ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

const int = (n: number, definite = false) => ({ cat: 'int', n, width: 0, definite }) as const;
const ord = (n: number, definite: boolean, fem: boolean) =>
  ({ cat: 'ord', n, definite, fem }) as const;

export const NUMBERS: Entry[] = [
  ...ARABIC.flatMap(([n, forms]) => withArticle(forms, (definite) => int(n, definite))),
  ...TEENS.flatMap(([n, forms]) =>
    withArticle(forms, (definite) => ({ cat: 'int', n: n * -1, width: 0, definite }) as const),
  ),
  ...withArticle('أول', (definite) => ord(1, definite, false)),
  ...withArticle('أولى', (definite) => ord(1, definite, true)),
  ...ARABIC_ORDINALS.flatMap(([n, stem]) => [
    ...withArticle(stem, (definite) => ord(n, definite, false)),
    ...withArticle(`${stem}ة`, (definite) => ord(n, definite, true)),
  ]),
  ...ENGLISH.flatMap((word, n) => entries(word, int(n))),
  ...TENS.flatMap((word, n) => entries(word, int((n + 2) * 10))),
  ...entries('hundred', int(100)),
  ...ENGLISH_ORDINALS.flatMap((word, n) => entries(word, ord(n + 1, true, false))),
  ...entries('thirtieth', ord(30, true, false)),
  ...entries('نصف نص', { cat: 'fraction', part: 1 / 2 }),
  ...entries('ربع', { cat: 'fraction', part: 1 / 4 }),
  ...entries('ثلث', { cat: 'fraction', part: 1 / 3 }),
];
