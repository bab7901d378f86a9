/**
 * Month names, one table for reading and for speaking.
 *
 * Sets after the usage of the press: Levantine (Syria, Iraq, Lebanon, Jordan, Palestine), Egyptian
 * (Egypt, the Gulf, Sudan, Libya, Yemen and most pan-Arab media), French-derived (Algeria,
 * Tunisia), Moroccan and Mauritanian. A name that two sets share stands in each.
 */
export type MonthSet =
  'levantine' | 'egyptian' | 'maghrebi' | 'moroccan' | 'mauritanian' | 'english' | 'englishShort';

export interface MonthNames {
  readonly set: MonthSet;
  /** Twelve entries, January first; the first spelling is the one to print, the rest are read. */
  readonly months: readonly (readonly string[])[];
}

export const MONTH_NAMES: readonly MonthNames[] = [
  {
    set: 'levantine',
    months: [
      ['كانون الثاني', 'كانون ثاني', 'كانون ثان', 'كانون 2'],
      ['شباط'],
      ['آذار', 'أذار'],
      ['نيسان'],
      ['أيار'],
      ['حزيران'],
      ['تموز'],
      ['آب'],
      ['أيلول'],
      ['تشرين الأول', 'تشرين أول', 'تشرين 1'],
      ['تشرين الثاني', 'تشرين ثاني', 'تشرين ثان', 'تشرين 2'],
      ['كانون الأول', 'كانون أول', 'كانون 1'],
    ],
  },
  {
    set: 'egyptian',
    months: [
      ['يناير'],
      ['فبراير'],
      ['مارس'],
      ['أبريل', 'إبريل'],
      ['مايو'],
      ['يونيو', 'يونيه'],
      ['يوليو', 'يوليه'],
      ['أغسطس'],
      ['سبتمبر'],
      ['أكتوبر'],
      ['نوفمبر'],
      ['ديسمبر'],
    ],
  },
  {
    set: 'maghrebi',
    months: [
      ['جانفي'],
      ['فيفري'],
      ['مارس'],
      ['أفريل'],
      ['ماي'],
      ['جوان'],
      ['جويلية'],
      ['أوت'],
      ['سبتمبر'],
      ['أكتوبر'],
      ['نوفمبر'],
      ['ديسمبر'],
    ],
  },
  {
    set: 'moroccan',
    months: [
      ['يناير'],
      ['فبراير'],
      ['مارس'],
      ['أبريل'],
      ['ماي'],
      ['يونيو'],
      ['يوليوز'],
      ['غشت'],
      ['شتنبر'],
      ['أكتوبر'],
      ['نونبر'],
      ['دجنبر'],
    ],
  },
  {
    set: 'mauritanian',
    months: [
      ['يناير'],
      ['فبراير'],
      ['مارس'],
      ['إبريل'],
      ['مايو'],
      ['يونيو'],
      ['يوليو'],
      ['أغشت'],
      ['شتمبر'],
      ['أكتوبر'],
      ['نوفمبر'],
      ['دجمبر'],
    ],
  },
  {
    set: 'english',
    months: [
      ['January'],
      ['February'],
      ['March'],
      ['April'],
      ['May'],
      ['June'],
      ['July'],
      ['August'],
      ['September'],
      ['October'],
      ['November'],
      ['December'],
    ],
  },
  {
    set: 'englishShort',
    months: [
      ['Jan'],
      ['Feb'],
      ['Mar'],
      ['Apr'],
      ['May'],
      ['Jun'],
      ['Jul'],
      ['Aug'],
      ['Sep', 'Sept'],
      ['Oct'],
      ['Nov'],
      ['Dec'],
    ],
  },
];

/** The name to print for a month (1–12). Throws when the month is out of range. */
export function monthName(month: number, set: MonthSet): string {
  const name = MONTH_NAMES.find((names) => names.set === set)?.months[month - 1]?.[0];
  if (name === undefined) throw new RangeError(`no month ${month} in set ${set}`);
  return name;
}

/** The twelve names to print, January first. */
export function printedMonths(set: MonthSet): readonly string[] {
  return Array.from({ length: 12 }, (_, index) => monthName(index + 1, set));
}
