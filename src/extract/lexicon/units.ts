/** Names of units of time. */
import type { GrammaticalNumber } from '../meaning';
import type { Unit } from '../value';
import { entries, withArticle } from './build';
import type { Entry } from './build';

interface ArabicUnit {
  readonly unit: Unit;
  readonly fem: boolean;
  readonly one: string;
  readonly two: string;
  /** Dual before a genitive. */
  readonly twoOf: string;
  readonly many: string;
}

const ARABIC: readonly ArabicUnit[] = [
  {
    unit: 'second',
    fem: true,
    one: 'ثانية',
    two: 'ثانيتان ثانيتين',
    twoOf: 'ثانيتي',
    many: 'ثوان ثواني ثوانٍ',
  },
  {
    unit: 'minute',
    fem: true,
    one: 'دقيقة',
    two: 'دقيقتان دقيقتين',
    twoOf: 'دقيقتي',
    many: 'دقائق دقايق',
  },
  { unit: 'hour', fem: true, one: 'ساعة', two: 'ساعتان ساعتين', twoOf: 'ساعتي', many: 'ساعات' },
  {
    unit: 'day',
    fem: false,
    one: 'يوم يوما',
    two: 'يومان يومين',
    twoOf: 'يومي',
    many: 'أيام أياما',
  },
  {
    unit: 'week',
    fem: false,
    one: 'أسبوع أسبوعا',
    two: 'أسبوعان أسبوعين',
    twoOf: 'أسبوعي',
    many: 'أسابيع',
  },
  {
    unit: 'month',
    fem: false,
    one: 'شهر شهرا',
    two: 'شهران شهرين',
    twoOf: 'شهري',
    many: 'أشهر شهور شهورا أشهرا',
  },
  {
    unit: 'year',
    fem: false,
    one: 'عام عاما',
    two: 'عامان عامين',
    twoOf: 'عامي',
    many: 'أعوام أعواما',
  },
  { unit: 'year', fem: true, one: 'سنة', two: 'سنتان سنتين', twoOf: 'سنتي', many: 'سنوات سنين' },
  {
    unit: 'decade',
    fem: false,
    one: 'عقد عقدا',
    two: 'عقدان عقدين',
    twoOf: 'عقدي',
    many: 'عقود عقودا',
  },
  {
    unit: 'century',
    fem: false,
    one: 'قرن قرنا',
    two: 'قرنان قرنين',
    twoOf: 'قرني',
    many: 'قرون قرونا',
  },
];

function arabic({ unit, fem, one, two, twoOf, many }: ArabicUnit): Entry[] {
  const meaning = (count: GrammaticalNumber, construct: boolean) => (definite: boolean) =>
    ({ cat: 'unit', unit, count, definite, fem, construct }) as const;
  return [
    ...withArticle(one, meaning('one', false)),
    ...withArticle(two, meaning('two', false)),
    ...entries(twoOf, meaning('two', true)(false)),
    ...withArticle(many, meaning('many', false)),
  ];
}

const ENGLISH: readonly (readonly [unit: Unit, one: string, many: string])[] = [
  ['second', 'second', 'seconds'],
  ['minute', 'minute min', 'minutes mins'],
  ['hour', 'hour hr', 'hours hrs'],
  ['day', 'day', 'days'],
  ['day', 'night', 'nights'],
  ['week', 'week', 'weeks'],
  ['weekend', 'weekend', 'weekends'],
  ['month', 'month', 'months'],
  ['quarter', 'quarter', 'quarters'],
  ['year', 'year', 'years'],
  ['decade', 'decade', 'decades'],
  ['century', 'century', 'centuries'],
];

function english([unit, one, many]: (typeof ENGLISH)[number]): Entry[] {
  const meaning = (count: GrammaticalNumber) =>
    ({ cat: 'unit', unit, count, definite: false, fem: false, construct: false }) as const;
  return [...entries(one, meaning('one')), ...entries(many, meaning('many'))];
}

/**
 * "night" also counts lengths of time in Arabic, but is handled separately as a part of the day.
 */
const NIGHTS: Entry[] = [
  ...entries('ليلتين ليلتان', unitOf('day', 'two')),
  ...entries('ليال ليالي', unitOf('day', 'many')),
];

function unitOf(unit: Unit, count: GrammaticalNumber) {
  return { cat: 'unit', unit, count, definite: false, fem: true, construct: false } as const;
}

export const UNITS: Entry[] = [...ARABIC.flatMap(arabic), ...NIGHTS, ...ENGLISH.flatMap(english)];
