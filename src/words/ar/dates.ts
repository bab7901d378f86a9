/** Dates and distances in Arabic, with Levantine months and the digits of the sources. */
import { printedMonths } from '../../time/months';
import type { DateWords, DistanceUnit } from '../dates/date-words';
import { grouped, plural } from '../plural';

interface CountedForms {
  readonly one: string;
  /** Nominative, and after a preposition. */
  readonly two: readonly [string, string];
  /** 3–10, 11–99, and whole hundreds. */
  readonly few: string;
  readonly many: string;
  readonly other: string;
  readonly feminine: boolean;
}

const UNITS: Readonly<Record<DistanceUnit, CountedForms>> = {
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

/** A counted unit; one and two are said with the noun alone, whose dual changes after a preposition. */
function counted(n: number, unit: DistanceUnit, afterPreposition = false): string {
  const { one, two, few, many, other, feminine } = UNITS[unit];
  return plural('ar', n, {
    one: afterPreposition ? one : `${one} ${feminine ? 'واحدة' : 'واحد'}`,
    two: two[afterPreposition ? 1 : 0],
    few: `${n} ${few}`,
    many: `${n} ${many}`,
    other: `${n} ${other}`,
  });
}

/** Years of less than four digits name their era; those of more are said to be years. */
function eraYear(year: number): string {
  if (year <= 0) return `${grouped(1 - year)} ق.م`;
  if (year < 1000) return `${year} م`;
  return year < 10_000 ? String(year) : `سنة ${grouped(year)}`;
}

export const dates: DateWords = {
  weekdays: ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'],
  months: printedMonths('levantine'),
  parts: {
    dawn: 'فجراً',
    morning: 'صباحاً',
    noon: 'ظهراً',
    afternoon: 'بعد الظهر',
    evening: 'مساءً',
    night: 'ليلاً',
    midnight: 'عند منتصف الليل',
  },
  groups: {
    21: 'ربيع',
    22: 'صيف',
    23: 'خريف',
    24: 'شتاء',
    33: 'الربع الأول من',
    34: 'الربع الثاني من',
    35: 'الربع الثالث من',
    36: 'الربع الأخير من',
    37: 'الثلث الأول من',
    38: 'الثلث الثاني من',
    39: 'الثلث الأخير من',
    40: 'النصف الأول من',
    41: 'النصف الثاني من',
  },
  year: eraYear,
  years(first, last) {
    if (last <= 0) return `${1 - first}–${1 - last} ق.م`;
    return first > 0 ? `${first}–${last} م` : `${eraYear(first)} إلى ${eraYear(last)}`;
  },
  century: (number) => `القرن ${number}`,
  centuryBefore: (number) => `القرن ${number} ق.م`,
  decade: (year) => `عقد ${year}`,
  greenwich: (time) => `${time} بتوقيت غرينتش`,
  withinHour: (from, to) => `بين ${from} و${to}`,
  dayOfSomeMonth: (day) => `اليوم ${day} من أحد أشهر`,
  yearNotStated: '(السنة غير مذكورة)',
  approximately: (date) => `نحو ${date}`,
  preposition: ({ day, month }) =>
    typeof day === 'number' && typeof month === 'number' ? '' : 'في ',
  comma: '، ',
  fromTo: (from, to) => `من ${from} إلى ${to}`,
  since: (from) => `منذ ${from}`,
  until: (to) => `حتى ${to}`,
  endNotKnown: 'والنهاية غير معروفة',
  startNotKnown: 'والبداية غير معروفة',
  either: (words) => words.join(' أو '),
  all: (words) => words.join(' و'),
  between: (first, last) => `بين ${first} و${last}`,
  sometime: (span) => `في وقت ما ${span}`,
  atOrBefore: (words) => `في ${words} أو قبله`,
  atOrAfter: (words) => `في ${words} أو بعده`,
  uncertain: (words) => `${words} (غير مؤكد)`,
  undated: 'بلا تاريخ',
  bounds: (after, before) =>
    [
      ...(after === null ? [] : [`بعد ${after}`]),
      ...(before === null ? [] : [`قبل ${before}`]),
    ].join(' و'),
  counted,
  // The noun after each number: "من يومين إلى 4 أيام"; one noun serves both where it can.
  range: (low, high, unit) =>
    `من ${low > 2 ? String(low) : counted(low, unit, true)} إلى ${counted(high, unit, true)}`,
  sum: (parts) => parts.join(' و'),
  atMost: (length) => `${length} على الأكثر`,
  atLeast: (length) => `${length} على الأقل`,
  orderNotKnown: 'والترتيب غير معروف',
  roughly: 'تقريباً',
  distanceNotKnown: 'المسافة غير معروفة',
  sameMinute: 'في الدقيقة نفسها',
  sameDay: 'في اليوم نفسه',
  publicationCandidates: 'مرشحو تاريخ النشر:',
  byCalendar: (days) => `${days} بحساب التقويم`,
};
