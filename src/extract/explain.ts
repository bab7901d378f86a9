/** Says how a date was reached, in both languages, one short sentence a step. */
import type { Bilingual } from '../article/article';
import type { CivilDay } from '../time/civil';
import { isoDay } from '../time/civil';
import { edtf, parseEdtf } from '../time/edtf/parse';
import { speak, spokenMonth, weekdayName } from '../words/dates/speak';
import type { Reading } from './resolve';
import type { Fields, Unit, Value } from './value';

const both = (ar: string, en: string): Bilingual => ({ ar, en });

const UNITS: Readonly<Record<Unit, readonly [ar: string, en: string]>> = {
  second: ['ثانية', 'second'],
  minute: ['دقيقة', 'minute'],
  hour: ['ساعة', 'hour'],
  day: ['يوم', 'day'],
  week: ['أسبوع', 'week'],
  weekend: ['عطلة أسبوع', 'weekend'],
  month: ['شهر', 'month'],
  quarter: ['ربع سنة', 'quarter'],
  year: ['سنة', 'year'],
  decade: ['عقد', 'decade'],
  century: ['قرن', 'century'],
};

function counted(amount: number, unit: Unit): Bilingual {
  const [ar, en] = UNITS[unit];
  if (amount === 0)
    return both(
      `${ar === 'يوم' ? 'اليوم' : `ال${ar}`} نفسه الذي يقع فيه تاريخ المرجع`,
      `the ${en} of the reference date`,
    );
  const size = Math.abs(amount);
  const [arSide, enSide] = amount < 0 ? ['قبل', 'before'] : ['بعد', 'after'];
  return both(
    `${size} × ${ar} ${arSide} تاريخ المرجع`,
    `${size} ${en}${size === 1 ? '' : 's'} ${enSide} the reference date`,
  );
}

function fieldsStep(fields: Fields, reading: Reading): Bilingual {
  const { year, month, day, weekday } = fields;
  if (fields.calendar === 'hijri')
    return both(
      'تاريخ هجري حُوّل إلى الميلادي (تقويم أم القرى)',
      'a Hijri date, converted by the Umm al-Qura calendar',
    );
  if (year !== null) return both('تاريخ مذكور كما هو', 'a date said in full');
  if (fields.yearShift !== null)
    return both(
      'السنة محسوبة من سنة المرجع',
      'the year is counted from that of the reference date',
    );
  if (fields.monthShift !== null)
    return both(
      'اليوم المذكور من الشهر المحسوب من شهر المرجع',
      'the day named, in the month counted from that of the reference date',
    );
  if (month === null && weekday !== null) {
    const [ar, en] = [weekdayName(weekday, 'ar'), weekdayName(weekday, 'en')];
    if (fields.weekShift !== null)
      return both(`${ar} من الأسبوع المحسوب`, `${en} of the week counted`);
    switch (reading.name) {
      case 'next':
        return both(`أول ${ar} بعد تاريخ المرجع`, `the first ${en} after the reference date`);
      case 'named-now':
        return both(`${ar} من الأسبوع نفسه`, `${en} of the same week`);
      default:
        return both(`آخر ${ar} قبل تاريخ المرجع`, `the latest ${en} before the reference date`);
    }
  }
  if (month === null)
    return both('اليوم المذكور من أقرب شهر', 'the day named, in the nearest month');
  const name =
    day === null
      ? both(spokenMonth(month, 'ar'), spokenMonth(month, 'en'))
      : both(`${day} ${spokenMonth(month, 'ar')}`, `${day} ${spokenMonth(month, 'en')}`);
  switch (reading.name) {
    case 'before-this-month':
      return both(
        `${name.ar}: آخر شهر بهذا الاسم قبل شهر المرجع`,
        `${name.en}: the latest month of that name before the month of the reference date`,
      );
    case 'most-recent':
      return both(
        `${name.ar}: الأحدث، ولو كان في شهر المرجع`,
        `${name.en}: the most recent, even in the month of the reference date`,
      );
    case 'named-now':
      return both(
        `${name.ar}: من سنة المرجع، كما سمّى النص الشهر`,
        `${name.en} of the year of the reference date, as the text names the month`,
      );
    case 'next':
      return both(
        `${name.ar}: الأول بعد تاريخ المرجع`,
        `${name.en}: the first one after the reference date`,
      );
    case 'weekday-match':
      return both(
        `${name.ar}: السنة التي يوافق فيها اليوم اسمه`,
        `${name.en}: the year in which the weekday agrees`,
      );
    default:
      return both(`${name.ar}: آخر ما مضى`, `${name.en}: the latest one past`);
  }
}

const COUNTED_FROM_EVENT = both(
  'محسوب من حدث آخر لا من تاريخ النشر',
  'counted from another event, not from the publication date',
);

function steps(value: Value, reading: Reading): Bilingual[] {
  switch (value.kind) {
    case 'fields':
      return [fieldsStep(value, reading)];
    case 'shift':
      return [
        counted(value.amount, value.unit),
        ...(value.weekday === null
          ? []
          : [
              both(
                `اليوم المذكور معه، ${weekdayName(value.weekday, 'ar')}، للتحقق`,
                `the weekday said with it, ${weekdayName(value.weekday, 'en')}, is a check`,
              ),
            ]),
      ];
    case 'same':
      return [
        ...steps(value.main, reading),
        both(
          'اليوم مذكور بطريقتين: الثانية للتحقق',
          'the day is said in two ways: the second is a check',
        ),
      ];
    case 'part':
      return [
        ...(value.of === null
          ? [both('يوم المرجع', 'the day of the reference date')]
          : steps(value.of, reading)),
        both('جزء من اليوم: تسمية لا ساعات', 'a part of the day: a label, not hours'),
      ];
    case 'clock':
      return [
        ...(value.of === null
          ? [both('يوم المرجع', 'the day of the reference date')]
          : steps(value.of, reading)),
        both('ساعة بنظام 24', 'clock time in 24 hours'),
      ];
    case 'edge':
      return [
        ...steps(value.of, reading),
        both('ثلثه الأول أو الأوسط أو الأخير، تقريباً', 'its first, middle or last third, about'),
      ];
    case 'about':
      return [...steps(value.of, reading), both('على وجه التقريب', 'about, as the text says')];
    case 'season':
      return [both('فصل من سنة', 'a season of a year')];
    case 'nth':
      return [both('حصة من سنة أو شهر', 'a share of a year or a month')];
    case 'decade':
    case 'century':
      return [both('مدة مذكورة كما هي', 'a period said in full')];
    case 'night':
      return [...steps(value.first, reading), both('ليلة بين يومين', 'the night between two days')];
    case 'range':
      return [both('مدة بطرفين مذكورين', 'a span with both ends said')];
    case 'since':
      return [
        ...steps(value.from, reading),
        both('منذ ذلك الوقت، والنهاية مفتوحة', 'from then on, the end is open'),
      ];
    case 'oneOf':
      return [both('النص يترك الاختيار مفتوحاً', 'the text leaves the choice open')];
    case 'allOf':
      return [both('كل ما ذُكر معاً', 'all that is named, together')];
    case 'span':
      return [
        both(
          'المدة المذكورة، منتهية عند تاريخ المرجع أو مبتدئة به',
          'the length said, up to or from the reference date',
        ),
      ];
    case 'vague':
      return [
        value.side === 'past'
          ? both('قبل تاريخ المرجع بمدة غير محددة', 'an unknown time before the reference date')
          : both('بعد تاريخ المرجع بمدة غير محددة', 'an unknown time after the reference date'),
      ];
    case 'length':
      return [both('مدة بلا موضع في التقويم', 'a length, not placed on the calendar')];
    case 'every':
      return [both('وقت متكرر', 'a recurring time')];
    case 'anchor':
      return [COUNTED_FROM_EVENT];
  }
}

/** True when the value has to be counted from the reference date. */
function isRelative(value: Value): boolean {
  switch (value.kind) {
    case 'fields':
      return value.year === null;
    case 'same':
      return isRelative(value.main);
    case 'part':
    case 'clock':
      return value.of === null || isRelative(value.of);
    case 'edge':
    case 'about':
      return isRelative(value.of);
    case 'since':
      return isRelative(value.from);
    case 'night':
      return isRelative(value.first);
    case 'range':
      return isRelative(value.from) || isRelative(value.to);
    case 'season':
    case 'nth':
      return value.of === null || isRelative(value.of);
    case 'oneOf':
      return value.options.some(isRelative);
    case 'allOf':
      return value.members.some(isRelative);
    case 'shift':
    case 'span':
    case 'vague':
      return true;
    case 'decade':
    case 'century':
    case 'length':
    case 'every':
    case 'anchor':
      return false;
  }
}

/** A date in words; the EDTF itself where it cannot be read. */
export function inWords(text: string): Bilingual {
  const parsed = parseEdtf(text);
  if (!parsed.ok) return both(text, text);
  return both(speak(parsed.value, 'ar'), speak(parsed.value, 'en'));
}

/** The steps from the words to the date, for the card that opens over an expression. */
export function explain(
  value: Value,
  reading: Reading,
  reference: CivilDay | null,
  fromPost: boolean,
): Bilingual[] {
  const found = steps(value, reading);
  if (!isRelative(value)) return found;
  if (reference === null)
    return [...found, both('تاريخ النشر غير معروف', 'the publication date is not known')];
  const day = edtf(isoDay(reference));
  const what = fromPost
    ? both('تاريخ المنشور', 'the date of the post')
    : both('تاريخ المرجع', 'reference date');
  return [
    ...found,
    both(`${what.ar}: ${speak(day, 'ar')}`, `${what.en}: ${speak(day, 'en').replace(/^on /, '')}`),
  ];
}
