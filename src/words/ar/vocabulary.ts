/** The vocabulary of events in Arabic. */
import type { VocabularyWords } from '../vocabulary/vocabulary-words';
import { UNITS, counted } from './counted';

export const vocabulary: VocabularyWords = {
  kinds: {
    attack: 'هجوم',
    strike: 'ضربة جوية',
    launch: 'إطلاق من قاعدة',
    interception: 'تصدٍّ',
    overflight: 'تحليق',
    incident: 'واقعة أخرى',
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
    'claims-responsibility': 'تبنٍّ',
    attributes: 'نسبة إلى',
    reports: 'نقل',
    confirms: 'تأكيد',
    denies: 'نفي',
  },
  relations: {
    after: 'بعد',
    before: 'قبل',
    during: 'في أثناء',
    'response-to': 'ردّ على',
    'conflicting-account-of': 'رواية تخالف',
    'part-of': 'جزء من',
    announces: 'إعلان عن',
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
    missile: 'صاروخ موجّه',
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
  accountsDiffer: (about) => `روايات متناقضة: ${about}`,
  share: (count, total) => `${count} من ${total}`,
  casualties: {
    'not-entered': 'لم تُدخَل',
    'not-stated': 'غير مذكورة',
    'none-reported': 'لا خسائر بشرية بحسب المصدر',
    reported: 'مذكورة بلا عدد',
  },
  comma: '، ',
  // Said after «بعد» and «قبل»: "بعد ساعتين".
  duration: (n, unit) =>
    n === null ? UNITS[unit].few : counted(n, UNITS[unit], 'after a preposition'),
};
