/** The words for what stands in an event's details, the same in the source panel and in the figure's notes. */
import type { Bilingual } from '../../article/article';
import type { Language } from '../language';
import type { ActorKind } from '../../gazetteer/actors';
import type {
  Casualties,
  ClaimRole,
  CountRange,
  CountSubject,
  Means,
  RelationKind,
} from '../../event/event';

export const ROLE_WORDS: Readonly<Record<ClaimRole, Bilingual>> = {
  'claims-responsibility': { ar: 'يتبنّى', en: 'claims responsibility' },
  attributes: { ar: 'ينسب إلى', en: 'attributes to' },
  reports: { ar: 'ينقل الخبر', en: 'reports' },
  confirms: { ar: 'يؤكد', en: 'confirms' },
  denies: { ar: 'ينفي', en: 'denies' },
};

export const RELATION_WORDS: Readonly<Record<RelationKind, Bilingual>> = {
  after: { ar: 'بعد', en: 'after' },
  before: { ar: 'قبل', en: 'before' },
  during: { ar: 'في أثناء', en: 'during' },
  'response-to': { ar: 'ردّ على', en: 'response to' },
  'conflicting-account-of': { ar: 'رواية مخالفة لـ', en: 'conflicting account of' },
  'part-of': { ar: 'جزء من', en: 'part of' },
  announces: { ar: 'يعلن', en: 'announces' },
};

export const COUNT_WORDS: Readonly<Record<CountSubject, Bilingual>> = {
  attacks: { ar: 'هجمات', en: 'attacks' },
  rockets: { ar: 'صواريخ (قذائف صاروخية)', en: 'rockets' },
  missiles: { ar: 'صواريخ', en: 'missiles' },
  drones: { ar: 'طائرات مسيّرة', en: 'drones' },
  'drones-shot-down': { ar: 'مسيّرات أُسقطت', en: 'drones shot down' },
  explosions: { ar: 'انفجارات', en: 'explosions' },
};

export const MEANS_WORDS: Readonly<Record<Means, Bilingual>> = {
  drone: { ar: 'طائرة مسيّرة', en: 'drone' },
  rocket: { ar: 'قذائف صاروخية', en: 'rockets' },
  missile: { ar: 'صواريخ', en: 'missiles' },
  aircraft: { ar: 'طائرات', en: 'aircraft' },
  'air-defence': { ar: 'دفاع جوي', en: 'air defence' },
};

export const ACTOR_KIND_WORDS: Readonly<Record<ActorKind, Bilingual>> = {
  'armed-group': { ar: 'جماعة مسلحة', en: 'armed group' },
  umbrella: { ar: 'اسم جامع', en: 'umbrella name' },
  descriptor: { ar: 'وصف لا اسم', en: 'a description, not a group' },
  'state-force': { ar: 'قوة نظامية', en: 'state force' },
  official: { ar: 'جهة رسمية', en: 'official body' },
  monitor: { ar: 'جهة رصد', en: 'monitor' },
  media: { ar: 'وسيلة إعلام', en: 'media' },
  'social-account': { ar: 'حساب على منصة', en: 'social account' },
  unnamed: { ar: 'بلا اسم', en: 'unnamed' },
};

/** A range of numbers as its source gives it: "about 15", "at least 1", "9–12". */
export function speakRange(range: CountRange, language: Language): string {
  const about = language === 'ar' ? 'نحو ' : 'about ';
  const atLeast = language === 'ar' ? 'ما لا يقل عن ' : 'at least ';
  const { min, max, approximate } = range;
  if (max === null) return `${atLeast}${min}`;
  const text = min === max ? String(min) : `${min}–${max}`;
  return approximate ? about + text : text;
}

/** Casualties in words: silence and "none" are told apart. */
export function speakCasualties(casualties: Casualties, language: Language): string {
  const ar = language === 'ar';
  switch (casualties.state) {
    case 'not-stated':
      return ar ? 'غير مذكورة' : 'not stated';
    case 'none-reported':
      return ar ? 'لا خسائر بشرية بحسب المصدر' : 'none, according to the source';
    case 'reported': {
      const parts: string[] = [];
      if (casualties.killed) {
        parts.push(`${speakRange(casualties.killed, language)} ${ar ? 'قتلى' : 'killed'}`);
      }
      if (casualties.injured) {
        parts.push(`${speakRange(casualties.injured, language)} ${ar ? 'جرحى' : 'injured'}`);
      }
      if (parts.length === 0) return ar ? 'مذكورة بلا عدد' : 'reported without a number';
      return parts.join(ar ? '، ' : ', ');
    }
  }
}

const UNITS: Readonly<
  Record<string, { en: [string, string]; ar: [string, string, string, string] }>
> = {
  // Arabic: singular, dual, plural (3–10), accusative singular (11–99).
  TH: { en: ['hour', 'hours'], ar: ['ساعة', 'ساعتين', 'ساعات', 'ساعة'] },
  TM: { en: ['minute', 'minutes'], ar: ['دقيقة', 'دقيقتين', 'دقائق', 'دقيقة'] },
  D: { en: ['day', 'days'], ar: ['يوم', 'يومين', 'أيام', 'يوماً'] },
  W: { en: ['week', 'weeks'], ar: ['أسبوع', 'أسبوعين', 'أسابيع', 'أسبوعاً'] },
  M: { en: ['month', 'months'], ar: ['شهر', 'شهرين', 'أشهر', 'شهراً'] },
  Y: { en: ['year', 'years'], ar: ['سنة', 'سنتين', 'سنوات', 'سنة'] },
};

/** An ISO 8601 duration of one unit in words; `PTXH` is "hours". Other forms are given as written. */
export function speakDuration(duration: string, language: Language): string {
  const found = /^P(T?)(\d+|X)([HMDWY])$/.exec(duration);
  const unit = found && UNITS[`${found[1] ?? ''}${found[3] ?? ''}`];
  if (!found || !unit) return duration;
  if (found[2] === 'X') return language === 'ar' ? unit.ar[2] : unit.en[1];
  const number = Number(found[2]);
  if (language === 'en') return `${number === 1 ? 'one' : number} ${unit.en[number === 1 ? 0 : 1]}`;
  if (number === 1) return unit.ar[0];
  if (number === 2) return unit.ar[1];
  // The last two digits govern the noun: 103 أيام, 111 يوماً, 100 يوم.
  const rest = number % 100;
  return `${number} ${rest < 3 ? unit.ar[0] : rest <= 10 ? unit.ar[2] : unit.ar[3]}`;
}
