/**
 * Says a date in words, with its uncertainty: one function for tooltip, list, screen reader,
 * source panel and figure, so that they can never disagree.
 */
import { type PartOfDay, writtenBounds } from '../../time/bounds';
import { MS_PER_MINUTE, civilDay, weekdayOf } from '../../time/civil';
import type { Edtf, EdtfDate, EdtfEnd, EdtfMember } from '../../time/edtf/date';
import { monthName } from '../../time/months';
import { DEFAULT_ZONE, type UtcTime, type Zone, offsetAt } from '../../time/zone';
import type { Language } from '../language';

const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  ar: ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};

/** Name of a day of the week, 0 = Sunday. */
export function weekdayName(weekday: number, language: Language): string {
  const name = WEEKDAYS[language][weekday];
  if (name === undefined) throw new RangeError(`no weekday ${weekday}`);
  return name;
}

/** Month name in the reader's language; Levantine in Arabic. */
export function spokenMonth(month: number, language: Language): string {
  return monthName(month, language === 'ar' ? 'levantine' : 'english');
}

const PARTS: Readonly<Record<PartOfDay, Readonly<Record<Language, string>>>> = {
  dawn: { ar: 'فجراً', en: 'at dawn' },
  morning: { ar: 'صباحاً', en: 'in the morning' },
  noon: { ar: 'ظهراً', en: 'around noon' },
  afternoon: { ar: 'بعد الظهر', en: 'in the afternoon' },
  evening: { ar: 'مساءً', en: 'in the evening' },
  night: { ar: 'ليلاً', en: 'at night' },
  midnight: { ar: 'عند منتصف الليل', en: 'at midnight' },
};

const GROUPS: Readonly<Record<number, Readonly<Record<Language, string>>>> = {
  21: { ar: 'ربيع', en: 'spring' },
  22: { ar: 'صيف', en: 'summer' },
  23: { ar: 'خريف', en: 'autumn' },
  24: { ar: 'شتاء', en: 'winter' },
  33: { ar: 'الربع الأول من', en: 'the first quarter of' },
  34: { ar: 'الربع الثاني من', en: 'the second quarter of' },
  35: { ar: 'الربع الثالث من', en: 'the third quarter of' },
  36: { ar: 'الربع الأخير من', en: 'the last quarter of' },
  37: { ar: 'الثلث الأول من', en: 'the first four months of' },
  38: { ar: 'الثلث الثاني من', en: 'the middle four months of' },
  39: { ar: 'الثلث الأخير من', en: 'the last four months of' },
  40: { ar: 'النصف الأول من', en: 'the first half of' },
  41: { ar: 'النصف الثاني من', en: 'the second half of' },
};

const two = (value: number): string => String(value).padStart(2, '0');

function ordinal(value: number): string {
  const isTeen = value % 100 >= 11 && value % 100 <= 13;
  const ending = isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${value}${ending}`;
}

function spokenYear(year: string, language: Language): string {
  if (year.endsWith('XX')) {
    const century = Number(year.slice(0, 2)) + 1;
    // "The 1900s" would be the decade as well.
    return language === 'ar' ? `القرن ${century}` : `the ${ordinal(century)} century`;
  }
  if (year.endsWith('X')) {
    const decade = year.replace('X', '0');
    return language === 'ar' ? `عقد ${decade}` : `the ${decade}s`;
  }
  return year;
}

/** An offset other than the one that the clocks of the zone had then, which goes without saying. */
function spokenOffset(date: EdtfDate, language: Language, zone: Zone): string {
  const { offsetMinutes } = date;
  if (offsetMinutes === null) return '';
  const { earliest } = writtenBounds(date);
  if (earliest !== null) {
    const offsetMs = offsetAt(earliest as number as UtcTime, zone);
    if (offsetMs === offsetMinutes * MS_PER_MINUTE) return '';
  }
  if (offsetMinutes === 0) return language === 'ar' ? ' بتوقيت غرينتش' : ' GMT';
  const size = Math.abs(offsetMinutes);
  const minutes = size % 60 === 0 ? '' : `:${two(size % 60)}`;
  return ` (UTC${offsetMinutes < 0 ? '−' : '+'}${Math.floor(size / 60)}${minutes})`;
}

function clock(date: EdtfDate, language: Language, zone: Zone): string {
  if (date.hour === null) return '';
  const time =
    date.minute === null ? `${two(date.hour)}:00` : `${two(date.hour)}:${two(date.minute)}`;
  const offset = spokenOffset(date, language, zone);
  if (language === 'en') {
    return date.minute === null ? `${time}–${two(date.hour + 1)}:00${offset}` : `${time}${offset}`;
  }
  return date.minute === null
    ? `بين ${time} و${two(date.hour + 1)}:00${offset}`
    : `${time}${offset}`;
}

interface Wording {
  /** Leave the year out: a neighbour in the same phrase says it. */
  readonly withoutYear?: boolean;
  readonly withoutMonth?: boolean;
  readonly weekday?: boolean;
}

/** The date without preposition: "18 November 2023", "November 2023". */
function bare(date: EdtfDate, language: Language, wording: Wording = {}): string {
  const unknown = date.year === 'XXXX';
  const year = unknown || wording.withoutYear ? '' : spokenYear(date.year, language);
  const words: string[] = [];
  const { month, day } = date;
  if (typeof day === 'number' && typeof month === 'number') {
    if (wording.weekday && /^\d{4}$/.test(date.year)) {
      words.push(weekdayName(weekdayOf(civilDay(Number(date.year), month, day)), language));
    }
    words.push(String(day));
  }
  if (typeof day === 'number' && month === 'XX') {
    words.push(language === 'ar' ? `اليوم ${day} من أحد أشهر` : `day ${day} of a month in`);
  }
  if (typeof month === 'number' && !wording.withoutMonth) words.push(spokenMonth(month, language));
  if (date.group !== null) words.push(GROUPS[date.group]?.[language] ?? '');
  if (year) words.push(year);
  if (unknown) words.push(language === 'ar' ? '(السنة غير مذكورة)' : '(year not stated)');
  return words.join(' ');
}

/** "about", as the source said it; doubt is added at the end of the whole phrase. */
function hedged(date: EdtfDate, text: string, language: Language): string {
  if (!date.approximate) return text;
  return language === 'ar' ? `نحو ${text}` : `about ${text}`;
}

function preposition(date: EdtfDate, language: Language): string {
  if (date.approximate) return '';
  if (language === 'ar') {
    return typeof date.day === 'number' && typeof date.month === 'number' ? '' : 'في ';
  }
  return typeof date.day === 'number' ? 'on ' : 'in ';
}

function dateWords(
  date: EdtfDate,
  language: Language,
  wording: Wording,
  part: PartOfDay | null,
  zone: Zone,
): string {
  let text = hedged(date, bare(date, language, wording), language);
  if (date.hour !== null) {
    text += `${language === 'ar' ? '، ' : ', '}${clock(date, language, zone)}`;
  } else if (part) {
    text += ` ${PARTS[part][language]}`;
  }
  return text;
}

function endWords(end: EdtfEnd, language: Language, wording: Wording, zone: Zone): string {
  if (typeof end === 'string') return '';
  return dateWords(end, language, wording, null, zone);
}

function isDate(end: EdtfEnd): end is EdtfDate {
  return typeof end !== 'string';
}

function sameYear(a: EdtfEnd, b: EdtfEnd): boolean {
  return isDate(a) && isDate(b) && a.year === b.year && a.month !== null && b.month !== null;
}

function intervalWords(start: EdtfEnd, end: EdtfEnd, language: Language, zone: Zone): string {
  const from = endWords(start, language, { withoutYear: sameYear(start, end) }, zone);
  const to = endWords(end, language, {}, zone);
  if (isDate(start) && isDate(end)) {
    return language === 'ar' ? `من ${from} إلى ${to}` : `from ${from} to ${to}`;
  }
  if (isDate(start)) {
    const words = language === 'ar' ? `منذ ${from}` : `since ${from}`;
    if (start.kind === 'date' && end === 'open') return words;
    return `${words}${language === 'ar' ? '، والنهاية غير معروفة' : ', end not known'}`;
  }
  const words = language === 'ar' ? `حتى ${to}` : `until ${to}`;
  if (start === 'open') return words;
  return `${words}${language === 'ar' ? '، والبداية غير معروفة' : ', start not known'}`;
}

/** Arabic repeats its conjunction, English says it once. */
function joinWords(words: readonly string[], conjunction: string, language: Language): string {
  if (language === 'ar' || words.length < 2) return words.join(conjunction);
  return `${words.slice(0, -1).join(', ')}${conjunction}${words[words.length - 1] ?? ''}`;
}

function joinAlternatives(words: readonly string[], language: Language): string {
  return joinWords(words, language === 'ar' ? ' أو ' : ' or ', language);
}

function joinAll(words: readonly string[], language: Language): string {
  return joinWords(words, language === 'ar' ? ' و' : ' and ', language);
}

function runWords(
  from: EdtfDate | null,
  to: EdtfDate | null,
  language: Language,
  together: boolean,
): string {
  if (from && to) {
    const first = hedged(from, bare(from, language, { withoutYear: sameYear(from, to) }), language);
    const last = hedged(to, bare(to, language), language);
    const span = language === 'ar' ? `بين ${first} و${last}` : `between ${first} and ${last}`;
    if (together) return span;
    return language === 'ar' ? `في وقت ما ${span}` : `at some time ${span}`;
  }
  const end = to ?? from;
  if (!end) return '';
  const words = hedged(end, bare(end, language), language);
  if (language === 'ar') return `في ${words} ${to ? 'أو قبله' : 'أو بعده'}`;
  const lead = typeof end.day === 'number' ? 'on' : 'in';
  return `${lead} or ${to ? 'before' : 'after'} ${words}`;
}

function setWords(
  members: readonly EdtfMember[],
  either: boolean,
  language: Language,
  zone: Zone,
): string {
  const dates = members.filter((member): member is EdtfDate => member.kind === 'date');
  const plain =
    dates.length === members.length &&
    dates.every((date) => date.hour === null && !date.approximate);
  if (!plain) {
    const words = members.map((member) =>
      member.kind === 'date'
        ? dateWords(member, language, {}, null, zone)
        : runWords(member.from, member.to, language, members.length > 1),
    );
    return either ? joinAlternatives(words, language) : joinAll(words, language);
  }
  const last = dates[dates.length - 1];
  const words = dates.map((date, index) => {
    const next = index < dates.length - 1 ? last : undefined;
    return bare(date, language, {
      withoutYear: next?.year === date.year,
      withoutMonth: next?.year === date.year && next.month === date.month && date.day !== null,
    });
  });
  const first = dates[0];
  const lead = first ? preposition({ ...first, approximate: false }, language) : '';
  return `${lead}${either ? joinAlternatives(words, language) : joinAll(words, language)}`;
}

function doubted(value: Edtf): boolean {
  if (value.kind === 'date') return value.uncertain;
  if (value.kind === 'interval') {
    return [value.start, value.end].some((end) => isDate(end) && end.uncertain);
  }
  return value.members.some((member) =>
    member.kind === 'date' ? member.uncertain : member.from?.uncertain || member.to?.uncertain,
  );
}

export interface SpeakOptions {
  /** Part of the day, for a reading that names one. */
  readonly part?: PartOfDay | null;
  /** Say the day of the week of a single day. */
  readonly weekday?: boolean;
  /** Leave the preposition before a single date out: "18 November 2023". */
  readonly plain?: boolean;
  /** Of the place that the value tells of; Damascus when left out. Its own offset is not said. */
  readonly zone?: Zone;
}

/**
 * A value in words: "on 18 November 2023", "in November 2023", "on 12 or 13 November 2023", "about
 * 15 October 2023", "from 7 October to 19 November 2023". In Arabic with Levantine months and the
 * digits of the sources.
 */
export function speak(value: Edtf, language: Language, options: SpeakOptions = {}): string {
  const { part = null, weekday = false, plain = false, zone = DEFAULT_ZONE } = options;
  let words: string;
  switch (value.kind) {
    case 'date':
      words =
        (plain ? '' : preposition(value, language)) +
        dateWords(value, language, { weekday }, part, zone);
      break;
    case 'interval':
      words = intervalWords(value.start, value.end, language, zone);
      break;
    case 'oneOf':
    case 'allOf':
      words = setWords(value.members, value.kind === 'oneOf', language, zone);
      break;
  }
  if (!doubted(value)) return words;
  return `${words} ${language === 'ar' ? '(غير مؤكد)' : '(uncertain)'}`;
}

/** What is said of an event that no text dates. */
export function speakUndated(language: Language): string {
  return language === 'ar' ? 'بلا تاريخ' : 'undated';
}
