/** Dates and distances in Arabic, with Levantine months and the digits of the sources. */
import type { PartCertainty } from '../../time/edtf/qualified';
import { printedMonths } from '../../time/months';
import type { DateWords, DistanceUnit } from '../dates/date-words';
import { grouped } from '../plural';
import { UNITS, counted, withOne } from './counted';

/** One unit alone is said to be one: "يوم واحد". */
const countedUnit = (n: number, unit: DistanceUnit): string => counted(n, withOne(UNITS[unit]));
const governedUnit = (n: number, unit: DistanceUnit): string =>
  counted(n, UNITS[unit], 'after a preposition');

/** Years of less than four digits name their era; those of more are said to be years. */
function eraYear(year: number): string {
  if (year <= 0) return `${grouped(1 - year)} ق.م`;
  if (year < 1000) return `${year} م`;
  return year < 10_000 ? String(year) : `سنة ${grouped(year)}`;
}

const PARTS = { year: 'السنة', month: 'الشهر', day: 'اليوم' } as const;

/** The year is feminine, month and day are masculine. */
function partInDoubt({ part, approximate, uncertain }: PartCertainty): string {
  const [sure, rough] = part === 'year' ? ['غير مؤكدة', 'تقريبية'] : ['غير مؤكد', 'تقريبي'];
  return [
    PARTS[part],
    [...(uncertain ? [sure] : []), ...(approximate ? [rough] : [])].join(' و'),
  ].join(' ');
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
    25: 'ربيع نصف الأرض الشمالي',
    26: 'صيف نصف الأرض الشمالي',
    27: 'خريف نصف الأرض الشمالي',
    28: 'شتاء نصف الأرض الشمالي',
    29: 'ربيع نصف الأرض الجنوبي',
    30: 'صيف نصف الأرض الجنوبي',
    31: 'خريف نصف الأرض الجنوبي',
    32: 'شتاء نصف الأرض الجنوبي',
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
  ofSomeYear: (date, years) => `${date} من إحدى سنوات ${years}`,
  yearOfForm: (first, last, form) => `سنة بين ${first} و${last} (\u2066${form}\u2069)`,
  estimated: (year, first, last) => `نحو ${year} (بين ${first} و${last})`,
  partsInDoubt: (parts) => parts.map(partInDoubt).join('، '),
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
  counted: countedUnit,
  // The noun after each number: "من يومين إلى 4 أيام"; one noun serves both where it can.
  range: (low, high, unit) =>
    `من ${low > 2 ? grouped(low) : governedUnit(low, unit)} إلى ${governedUnit(high, unit)}`,
  sum: (parts) => parts.join(' و'),
  atMost: (length) => `${length} على الأكثر`,
  atLeast: (length) => `${length} على الأقل`,
  orderNotKnown: 'والترتيب غير معروف',
  roughly: 'تقريباً',
  distanceNotKnown: 'الفارق الزمني غير معروف',
  sameMinute: 'في الدقيقة نفسها',
  sameDay: 'في اليوم نفسه',
  publicationCandidates: 'مرشحو تاريخ النشر:',
  publicationOpen: {
    year: 'لا يذكر النص سنة: أيّ من هذه السنوات، والأرجح أولاً',
    day: 'لا يذكر النص سوى يوم من أيام الأسبوع: أيّ يوم مثله',
  },
  byCalendar: (days) => `${days} بحساب التقويم`,
};
