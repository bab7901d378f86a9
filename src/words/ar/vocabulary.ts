/** The vocabulary of events in Arabic. */
import type { DurationUnit, VocabularyWords } from '../vocabulary/vocabulary-words';

type Forms = readonly [one: string, two: string, few: string, many: string];

/** Singular, dual, plural (3–10), accusative singular (11–99). */
const UNITS: Readonly<Record<DurationUnit, Forms>> = {
  hour: ['ساعة', 'ساعتين', 'ساعات', 'ساعة'],
  minute: ['دقيقة', 'دقيقتين', 'دقائق', 'دقيقة'],
  day: ['يوم', 'يومين', 'أيام', 'يوماً'],
  week: ['أسبوع', 'أسبوعين', 'أسابيع', 'أسبوعاً'],
  month: ['شهر', 'شهرين', 'أشهر', 'شهراً'],
  year: ['سنة', 'سنتين', 'سنوات', 'سنة'],
};

function duration(n: number | null, unit: DurationUnit): string {
  const [one, two, few, many] = UNITS[unit];
  if (n === null) return few;
  if (n === 1) return one;
  if (n === 2) return two;
  // The last two digits govern the noun: 103 أيام, 111 يوماً, 100 يوم.
  const rest = n % 100;
  return `${n} ${rest < 3 ? one : rest <= 10 ? few : many}`;
}

export const vocabulary: VocabularyWords = {
  kinds: {
    attack: 'هجوم',
    strike: 'ضربة جوية',
    launch: 'إطلاق من قاعدة',
    interception: 'تصدٍّ',
    overflight: 'تحليق',
    incident: 'حادث آخر',
    statement: 'بيان',
    deployment: 'تعزيزات',
    pause: 'توقّف',
    resumption: 'استئناف',
    tally: 'حصيلة',
  },
  placeRoles: { at: 'في', from: 'انطلاقاً من', over: 'فوق' },
  certainties: {
    exact: 'تاريخ صريح',
    about: 'تاريخ تقريبي',
    doubted: 'تاريخ مشكوك فيه',
    oneOf: 'أحد عدة تواريخ',
  },
  claimRoles: {
    'claims-responsibility': 'يتبنّى',
    attributes: 'ينسب إلى',
    reports: 'ينقل الخبر',
    confirms: 'يؤكد',
    denies: 'ينفي',
  },
  relations: {
    after: 'بعد',
    before: 'قبل',
    during: 'في أثناء',
    'response-to': 'ردّ على',
    'conflicting-account-of': 'رواية مخالفة لـ',
    'part-of': 'جزء من',
    announces: 'يعلن',
  },
  counts: {
    attacks: 'هجمات',
    rockets: 'صواريخ',
    missiles: 'صواريخ موجّهة',
    'rockets-or-missiles': 'صواريخ (موجّهة أو غير موجّهة)',
    drones: 'طائرات مسيّرة',
    'drones-shot-down': 'مسيّرات أُسقطت',
    explosions: 'انفجارات',
  },
  means: {
    drone: 'طائرة مسيّرة',
    rocket: 'صواريخ',
    missile: 'صواريخ موجّهة',
    aircraft: 'طائرات',
    'air-defence': 'دفاع جوي',
  },
  actorKinds: {
    'armed-group': 'جماعة مسلحة',
    umbrella: 'اسم جامع',
    descriptor: 'وصف لا اسم',
    'state-force': 'قوة نظامية',
    official: 'جهة رسمية',
    monitor: 'جهة رصد',
    media: 'وسيلة إعلام',
    'social-account': 'حساب على منصة',
    other: 'جهة',
    unnamed: 'بلا اسم',
  },
  about: (number) => `نحو ${number}`,
  atLeast: (number) => `ما لا يقل عن ${number}`,
  asSaid: (word, original, range) =>
    `«${word}»${original === null ? '' : ` (${original})`}، وتُقرأ هنا: ${range}`,
  accountsDiffer: (about) => `روايات متناقضة: ${about}`,
  account: (who, says) => `${who}: ${says}`,
  semicolon: '؛ ',
  share: (count, total) => `${count} من ${total}`,
  casualties: {
    'not-stated': 'غير مذكورة',
    'none-reported': 'لا خسائر بشرية بحسب المصدر',
    reported: 'مذكورة بلا عدد',
  },
  killed: (number) => `${number} قتلى`,
  injured: (number) => `${number} جرحى`,
  comma: '، ',
  duration,
};
