/** The event vocabulary in words, the same in every view and in the figure. */
import type { Bilingual } from '../article/article';
import type { Certainty } from '../time/bounds';
import { speak, speakUndated, type Language } from '../time/speak';
import { edtf } from '../time/edtf';
import type { ActorKind } from './actors';
import type {
  Casualties,
  ClaimRole,
  CountRange,
  CountSubject,
  DateReading,
  EventKind,
  Means,
  PlaceRole,
  RelationKind,
} from './event';

export const KIND_WORDS: Readonly<Record<EventKind, Bilingual>> = {
  attack: { ar: 'هجوم', en: 'Attack' },
  strike: { ar: 'ضربة جوية', en: 'Air strike' },
  launch: { ar: 'إطلاق من قاعدة', en: 'Fire from a base' },
  interception: { ar: 'تصدٍّ', en: 'Interception' },
  overflight: { ar: 'تحليق', en: 'Overflight' },
  incident: { ar: 'حادث آخر', en: 'Other incident' },
  statement: { ar: 'بيان', en: 'Statement' },
  deployment: { ar: 'تعزيزات', en: 'Deployment' },
  pause: { ar: 'توقّف', en: 'Pause' },
  resumption: { ar: 'استئناف', en: 'Resumption' },
  tally: { ar: 'حصيلة', en: 'Tally' },
};

export const ROLE_WORDS: Readonly<Record<ClaimRole, Bilingual>> = {
  'claims-responsibility': { ar: 'يتبنّى', en: 'claims responsibility' },
  attributes: { ar: 'ينسب إلى', en: 'attributes to' },
  reports: { ar: 'ينقل الخبر', en: 'reports' },
  confirms: { ar: 'يؤكد', en: 'confirms' },
  denies: { ar: 'ينفي', en: 'denies' },
};

export const PLACE_ROLE_WORDS: Readonly<Record<PlaceRole, Bilingual>> = {
  at: { ar: 'في', en: 'at' },
  from: { ar: 'انطلاقاً من', en: 'from' },
  over: { ar: 'فوق', en: 'over' },
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

export const CERTAINTY_WORDS: Readonly<Record<Certainty, Bilingual>> = {
  exact: { ar: 'تاريخ صريح', en: 'dated' },
  about: { ar: 'تاريخ تقريبي', en: 'about' },
  doubted: { ar: 'تاريخ مشكوك فيه', en: 'doubted' },
  oneOf: { ar: 'أحد عدة تواريخ', en: 'one of several dates' },
};

/** A reading in words; an undated one says what it is known to lie before or after. */
export function speakReading(reading: DateReading, language: Language, weekday = false): string {
  if (reading.edtf !== null) {
    return speak(edtf(reading.edtf), language, { part: reading.part, weekday });
  }
  const bounds: string[] = [];
  const bare = (text: string): string => speak(edtf(text), language, { plain: true });
  if (reading.after) bounds.push(`${language === 'ar' ? 'بعد' : 'after'} ${bare(reading.after)}`);
  if (reading.before)
    bounds.push(`${language === 'ar' ? 'قبل' : 'before'} ${bare(reading.before)}`);
  const undated = speakUndated(language);
  if (bounds.length === 0) return undated;
  const comma = language === 'ar' ? '، ' : ', ';
  return [undated, bounds.join(language === 'ar' ? ' و' : ' and ')].join(comma);
}

/** A range of numbers as its source gives it: "about 15", "at least 1", "9–12". */
export function speakRange(range: CountRange, language: Language): string {
  const about = language === 'ar' ? 'نحو ' : 'about ';
  const atLeast = language === 'ar' ? 'ما لا يقل عن ' : 'at least ';
  const { min, max, approximate } = range;
  if (max === null) return `${atLeast}${min}`;
  const text = min === max ? String(min) : `${min}–${max}`;
  return approximate ? about + text : text;
}

/** "7 of 40". */
export function speakShare(count: number, total: number, language: Language): string {
  return language === 'ar' ? `${count} من ${total}` : `${count} of ${total}`;
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
