/** Month names as look-up entries; names of two words become phrases. */
import { fold } from '../../article/orthography';
import { MONTH_NAMES } from '../../time/months';
import type { Meaning } from '../meaning';
import type { Entry } from './build';

/**
 * Month names that are also common words or personal names: they need an adjacent day, year,
 * preposition or شهر.
 */
const HOMOGRAPHS = new Set(
  (
    'كانون تشرين شباط آذار أذار نيسان أيار حزيران تموز آب أيلول مارس مايو أغسطس ماي جوان أوت ' +
    'March May Mar Jun Jan Dec Sep June April August'
  )
    .split(' ')
    .map((name) => fold(name).text),
);

/** Months of the Islamic calendar; those that are also names or words need such context. */
export const HIJRI_MONTHS: readonly (readonly [names: readonly string[], sure: boolean])[] = [
  [['محرم', 'المحرم', 'محرم الحرام', 'Muharram'], false],
  [['صفر', 'Safar'], false],
  [['ربيع الأول', 'ربيع أول'], true],
  [['ربيع الآخر', 'ربيع الثاني', 'ربيع آخر', 'ربيع ثاني'], true],
  [['جمادى الأولى', 'جمادى الأول'], true],
  [['جمادى الآخرة', 'جمادى الثانية', 'جمادى الآخر', 'جمادى الثاني'], true],
  [['رجب', 'Rajab'], false],
  [['شعبان', 'Shaban', 'Shaaban'], false],
  [['رمضان', 'رمضان المبارك', 'Ramadan', 'Ramadhan'], false],
  [['شوال', 'Shawwal'], false],
  [['ذو القعدة', 'ذي القعدة', 'ذو القعده'], true],
  [['ذو الحجة', 'ذي الحجة'], true],
];

const NAMES: readonly (readonly [name: string, meaning: Meaning])[] = [
  ...MONTH_NAMES.flatMap(({ months }) =>
    months.flatMap((names, index) =>
      names.map((name) => {
        const sure = !HOMOGRAPHS.has(fold(name).text);
        return [name, { cat: 'month', month: index + 1, calendar: 'civil', sure }] as const;
      }),
    ),
  ),
  ...HIJRI_MONTHS.flatMap(([names, sure], index) =>
    names.map(
      (name) => [name, { cat: 'month', month: index + 1, calendar: 'hijri', sure }] as const,
    ),
  ),
];

/** One-word names; each once, although several sets share some. */
export const MONTHS: Entry[] = [
  ...new Map(
    NAMES.filter(([name]) => !name.includes(' ')).map(([name, meaning]) => [
      fold(name).text,
      meaning,
    ]),
  ),
];

/** Names of two words, for the rules. */
export const MONTH_PHRASES = NAMES.filter(([name]) => name.includes(' '));
