/** Weekdays and parts of the day. */
import type { PartOfDay } from '../../time/bounds';
import type { Meaning } from '../meaning';
import { entries } from './build';
import type { Entry } from './build';

/** 0 = Sunday. Spellings without ء and with إ are common online. */
const ARABIC_WEEKDAYS = [
  'أحد',
  'اثنين إثنين تنين',
  'ثلاثاء ثلاثا ثلثاء تلات تلاتا',
  'أربعاء أربعا',
  'خميس',
  'جمعة',
  'سبت',
];

const ENGLISH_WEEKDAYS: readonly (readonly [full: string, short: string])[] = [
  ['sunday', 'sun'],
  ['monday', 'mon'],
  ['tuesday', 'tue tues'],
  ['wednesday', 'wed'],
  ['thursday', 'thu thur thurs'],
  ['friday', 'fri'],
  ['saturday', 'sat'],
];

const weekday = (day: number, sure: boolean, plural = false): Meaning => ({
  cat: 'weekday',
  weekday: day,
  sure,
  plural,
});

interface ArabicPart {
  readonly part: PartOfDay;
  /** Before a genitive: "فجر السبت". */
  readonly noun: string;
  readonly definite: string;
  /** Standing alone: "فجراً". */
  readonly adverb: string;
}

/** "مساءً" folds to "مساء": it is both. المغرب is omitted because it also names a country. */
const ARABIC_PARTS: readonly ArabicPart[] = [
  { part: 'dawn', noun: 'فجر سحر', definite: 'الفجر', adverb: 'فجرا' },
  { part: 'morning', noun: 'صباح صبيحة ضحى صبح', definite: 'الصباح الصبح', adverb: 'صباحا' },
  { part: 'noon', noun: 'ظهر ظهيرة', definite: 'الظهر الظهيرة الضهر', adverb: 'ظهرا' },
  { part: 'afternoon', noun: 'عصر زوال', definite: 'العصر الزوال', adverb: 'عصرا زوالا' },
  {
    part: 'evening',
    noun: 'مساء مسا أمسية مغرب غروب عشية',
    definite: 'المساء المسا',
    adverb: 'مساء مساءا',
  },
  { part: 'night', noun: 'ليل ليلة', definite: 'الليل', adverb: 'ليلا' },
];

const ENGLISH_PARTS: readonly (readonly [PartOfDay, string])[] = [
  ['dawn', 'dawn daybreak sunrise'],
  ['morning', 'morning mornings'],
  ['noon', 'noon midday lunchtime'],
  ['afternoon', 'afternoon'],
  ['evening', 'evening dusk sunset nightfall sundown'],
  ['night', 'night'],
  ['midnight', 'midnight'],
];

export const DAYS: Entry[] = [
  ...ARABIC_WEEKDAYS.flatMap((forms, day) =>
    forms
      .split(' ')
      .flatMap((form) => [
        ...entries(form, weekday(day, false)),
        ...entries(`ال${form}`, weekday(day, true)),
      ]),
  ),
  ...ENGLISH_WEEKDAYS.flatMap(([full, short], day) => [
    ...entries(full, weekday(day, true)),
    ...entries(`${full}s`, weekday(day, true, true)),
    ...entries(short, weekday(day, false)),
  ]),
  ...ARABIC_PARTS.flatMap(({ part, noun, definite, adverb }) => [
    ...entries(noun, { cat: 'part', part, form: 'noun' }),
    ...entries(definite, { cat: 'part', part, form: 'definite' }),
    ...entries(adverb, { cat: 'part', part, form: 'adverb' }),
  ]),
  ...ENGLISH_PARTS.flatMap(([part, forms]) => entries(forms, { cat: 'part', part, form: 'noun' })),
];
