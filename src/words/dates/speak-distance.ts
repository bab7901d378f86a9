/** Says how far two dates lie apart, never sharper than they are. */
import { MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE } from '../../time/civil';
import type { Distance } from '../../time/distance';
import { plural } from '../plural';
import type { Language } from '../language';

type Unit = 'minute' | 'hour' | 'day' | 'month' | 'year';

/** Coarsest first. Months and years are mean ones of the Gregorian calendar. */
const UNITS: readonly (readonly [unit: Unit, ms: number])[] = [
  ['year', 365.2425 * MS_PER_DAY],
  ['month', 30.436875 * MS_PER_DAY],
  ['day', MS_PER_DAY],
  ['hour', MS_PER_HOUR],
  ['minute', MS_PER_MINUTE],
];

interface ArabicForms {
  readonly one: string;
  /** Nominative, and after a preposition. */
  readonly two: readonly [string, string];
  /** 3–10, 11–99, and whole hundreds. */
  readonly few: string;
  readonly many: string;
  readonly other: string;
  readonly feminine: boolean;
}

const ARABIC: Readonly<Record<Unit, ArabicForms>> = {
  minute: {
    one: 'دقيقة',
    two: ['دقيقتان', 'دقيقتين'],
    few: 'دقائق',
    many: 'دقيقة',
    other: 'دقيقة',
    feminine: true,
  },
  hour: {
    one: 'ساعة',
    two: ['ساعتان', 'ساعتين'],
    few: 'ساعات',
    many: 'ساعة',
    other: 'ساعة',
    feminine: true,
  },
  day: {
    one: 'يوم',
    two: ['يومان', 'يومين'],
    few: 'أيام',
    many: 'يوماً',
    other: 'يوم',
    feminine: false,
  },
  month: {
    one: 'شهر',
    two: ['شهران', 'شهرين'],
    few: 'أشهر',
    many: 'شهراً',
    other: 'شهر',
    feminine: false,
  },
  year: {
    one: 'سنة',
    two: ['سنتان', 'سنتين'],
    few: 'سنوات',
    many: 'سنة',
    other: 'سنة',
    feminine: true,
  },
};

/** A counted unit; Arabic says one and two with the noun alone. */
function arabic(n: number, unit: Unit, governed: boolean): string {
  const { one, two, few, many, other, feminine } = ARABIC[unit];
  return plural('ar', n, {
    one: governed ? one : `${one} ${feminine ? 'واحدة' : 'واحد'}`,
    two: two[governed ? 1 : 0],
    few: `${n} ${few}`,
    many: `${n} ${many}`,
    other: `${n} ${other}`,
  });
}

/** "3 days", "يومان". `governed`: after a preposition, where the Arabic dual changes its ending. */
function counted(n: number, unit: Unit, language: Language, governed = false): string {
  if (language === 'ar') return arabic(n, unit, governed);
  return `${n} ${unit}${n === 1 ? '' : 's'}`;
}

/** Two clock times lie this close to a single value, ms: each is known to its minute. */
const POINT_MS = 2 * MS_PER_MINUTE;

/** Share of the doubt that rounding outwards may add, so that a coarser unit still says the same. */
const ADDED_DOUBT = 0.5;

/** Whole units at both ends, rounded outwards; the minute that a clock time is wide is no doubt. */
function outwards(least: number, most: number, ms: number): readonly [low: number, high: number] {
  const slack = ms > MS_PER_MINUTE ? MS_PER_MINUTE : 0;
  return [Math.floor((least + slack) / ms), Math.ceil((most - slack) / ms)];
}

/** The coarsest unit in which a distance is said without blurring it. */
function unitFor(least: number, most: number): readonly [Unit, number] {
  const width = most - least;
  const found = UNITS.find(([, ms]) => {
    const [low, high] = outwards(least, most, ms);
    return (high - low) * ms - width <= width * ADDED_DOUBT;
  });
  return found ?? ['minute', MS_PER_MINUTE];
}

/** "6 hours 20 minutes": a single value in its two greatest units. */
function speakPoint(ms: number, language: Language): string {
  const minutes = Math.round(ms / MS_PER_MINUTE);
  const parts: string[] = [];
  let rest = minutes;
  for (const [unit, unitMs] of UNITS) {
    if (unit === 'year' || unit === 'month') continue;
    const size = unitMs / MS_PER_MINUTE;
    const n = Math.floor(rest / size);
    rest -= n * size;
    if (n > 0) parts.push(counted(n, unit, language));
  }
  return parts.join(language === 'ar' ? ' و' : ' ');
}

function speakRange(least: number, most: number, language: Language): string {
  const [unit, ms] = unitFor(least, most);
  const [low, high] = outwards(least, most, ms);
  if (low === high) return counted(high, unit, language);
  if (low === 0) {
    const words = counted(high, unit, language);
    return language === 'ar' ? `${words} على الأكثر` : `at most ${words}`;
  }
  if (language === 'en') return `${low}–${counted(high, unit, language)}`;
  // The noun after each number: "من يومين إلى 4 أيام"; one noun serves both where it can.
  const start = low > 2 ? String(low) : counted(low, unit, language, true);
  return `من ${start} إلى ${counted(high, unit, language, true)}`;
}

/** Longer than what is left out of it, so that "at least" stays close. */
function speakLeast(least: number, language: Language): string {
  const [unit, ms] = UNITS.find(([, ms]) => least >= 3 * ms) ?? ['minute', MS_PER_MINUTE];
  const words = counted(Math.floor(least / ms), unit, language);
  return language === 'ar' ? `${words} على الأقل` : `at least ${words}`;
}

const UNKNOWN_ORDER: Readonly<Record<Language, string>> = {
  ar: 'والترتيب غير معروف',
  en: 'order unknown',
};

/**
 * A distance in words: "6–30 hours", "at most 3 days, order unknown", "same day, order unknown", "at
 * least 6 days". Bounds are rounded outwards, so that the words hold whatever the truth is.
 */
export function speakDistance(distance: Distance, language: Language): string {
  const { least, most, order, calendarDays } = distance;
  const ar = language === 'ar';
  const comma = ar ? '، ' : ', ';
  const rough = distance.approximate ? `${comma}${ar ? 'تقريباً' : 'roughly'}` : '';
  const unordered = rough + (order === 'unknown' ? `${comma}${UNKNOWN_ORDER[language]}` : '');
  if (most === null) {
    if (least >= MS_PER_MINUTE) return speakLeast(least, language) + rough;
    return (ar ? 'المسافة غير معروفة' : 'distance not known') + unordered;
  }
  if (most - least <= POINT_MS) {
    const middle = (least + most) / 2;
    if (middle < MS_PER_MINUTE * 1.5) return ar ? 'في الدقيقة نفسها' : 'the same minute';
    return speakPoint(middle, language) + rough;
  }
  if (order === 'unknown' && calendarDays === 0) {
    return (ar ? 'في اليوم نفسه' : 'same day') + unordered;
  }
  return speakRange(least, most, language) + unordered;
}

/** Days apart on the calendar: "2 days by the calendar". */
export function speakCalendarDays(days: number, language: Language): string {
  const words = counted(days, 'day', language);
  return language === 'ar' ? `${words} بحساب التقويم` : `${words} by the calendar`;
}

/** A length in the unit in which people would say it, rounded: "14 days", "3 months". */
export function speakLength(ms: number, language: Language): string {
  const [unit, unitMs] = UNITS.find(([, size]) => ms >= 2 * size) ?? ['minute', MS_PER_MINUTE];
  return counted(Math.max(1, Math.round(ms / unitMs)), unit, language);
}
