/** How a date was reached, and what contradicts it, in Arabic. */
import type { Demand, ReasonArgs } from '../../extract/reason';
import type { ReasonWords, Saying } from '../reasons/reason-words';
import { dates } from './dates';

const weekday = (number: number): string => dates.weekdays[number] ?? '';
const month = (number: number): string => dates.months[number - 1] ?? '';

const demand = ({ quote, asks }: Demand, { reason }: Saying): string =>
  `«${quote}» ${reason(asks)}`;

const UNITS: Readonly<Record<ReasonArgs['unit-of-reference']['unit'], string>> = {
  second: 'ثانية',
  minute: 'دقيقة',
  hour: 'ساعة',
  day: 'يوم',
  week: 'أسبوع',
  weekend: 'عطلة أسبوع',
  month: 'شهر',
  quarter: 'ربع سنة',
  year: 'سنة',
  decade: 'عقد',
  century: 'قرن',
};

const RELAXED: Readonly<Record<ReasonArgs['relaxed']['kind'], string>> = {
  'first-second': 'يُقرأ «الأول» و«الثاني» أحدهما مكان الآخر: زلة شائعة في تشرين وكانون',
  'this-last': 'يُقرأ «الجاري» كأنه «الماضي»',
  'most-recent': 'يُقرأ «الماضي» بمعنى الأحدث، ولو كان في الشهر نفسه',
  'weekday-by-one': 'اسم اليوم مزاح بيوم واحد',
  dropped: 'لم يُؤخذ بهذه العبارة',
};

export const reasons: ReasonWords = {
  'unit-of-reference': ({ unit }) => `ال${UNITS[unit]} نفسه الذي يقع فيه تاريخ المرجع`,
  'units-from-reference': ({ count, unit, side }) =>
    `${count} × ${UNITS[unit]} ${side === 'before' ? 'قبل' : 'بعد'} تاريخ المرجع`,
  'hijri-converted': 'تاريخ هجري حُوّل إلى الميلادي (تقويم أم القرى)',
  'full-date': 'تاريخ مذكور كما هو',
  'counted-year': 'السنة محسوبة من سنة المرجع',
  'day-in-counted-month': 'اليوم المذكور من الشهر المحسوب من شهر المرجع',
  'day-in-nearest-month': 'اليوم المذكور من أقرب شهر',
  weekday: (args) => {
    const name = weekday(args.weekday);
    switch (args.which) {
      case 'of-counted-week':
        return `${name} من الأسبوع المحسوب`;
      case 'of-same-week':
        return `${name} من الأسبوع نفسه`;
      case 'next':
        return `أول ${name} بعد تاريخ المرجع`;
      case 'latest':
        return `آخر ${name} قبل تاريخ المرجع`;
    }
  },
  'date-without-year': ({ month: number, day, which }) => {
    const name = day === null ? month(number) : `${day} ${month(number)}`;
    switch (which) {
      case 'before-this-month':
        return `${name}: آخر شهر بهذا الاسم قبل شهر المرجع`;
      case 'most-recent':
        return `${name}: الأحدث، ولو كان في شهر المرجع`;
      case 'named-now':
        return `${name}: من سنة المرجع، كما سمّى النص الشهر`;
      case 'next':
        return `${name}: الأول بعد تاريخ المرجع`;
      case 'weekday-match':
        return `${name}: السنة التي يوافق فيها اليوم اسمه`;
      case 'latest':
        return `${name}: آخر ما مضى`;
    }
  },
  'weekday-is-check': (args) => `اليوم المذكور معه، ${weekday(args.weekday)}، للتحقق`,
  'said-twice': 'اليوم مذكور بطريقتين: الثانية للتحقق',
  'day-of-reference': 'يوم المرجع',
  'part-of-day': 'جزء من اليوم: تسمية لا ساعات',
  'clock-time': 'ساعة بنظام 24',
  'edge-of-period': 'ثلثه الأول أو الأوسط أو الأخير، تقريباً',
  'about-said': 'على وجه التقريب',
  season: 'فصل من سنة',
  share: 'حصة من سنة أو شهر',
  'full-period': 'مدة مذكورة كما هي',
  night: 'ليلة بين يومين',
  'both-ends': 'مدة بطرفين مذكورين',
  'open-end': 'منذ ذلك الوقت، والنهاية مفتوحة',
  'open-choice': 'النص يترك الاختيار مفتوحاً',
  together: 'كل ما ذُكر معاً',
  'length-at-reference': 'المدة المذكورة، منتهية عند تاريخ المرجع أو مبتدئة به',
  'unknown-time': ({ side }) => `${side === 'before' ? 'قبل' : 'بعد'} تاريخ المرجع بمدة غير محددة`,
  'length-only': 'مدة بلا موضع في التقويم',
  recurring: 'وقت متكرر',
  'counted-from-event': 'محسوب من حدث آخر لا من تاريخ النشر',
  'publication-unknown': 'تاريخ النشر غير معروف',
  reference: ({ date, of }, saying) =>
    `${of === 'post' ? 'تاريخ المنشور' : 'تاريخ المرجع'}: ${saying.date(date)}`,
  'asks-month': ({ month: number, side }) => {
    const name = month(number);
    switch (side) {
      case 'in':
        return `يفترض أن النشر في ${name}`;
      case 'after':
        return `يفترض أن النشر بعد انقضاء ${name}`;
      case 'before':
        return `يفترض أن النشر قبل ${name}`;
    }
  },
  'asks-weekday': (args) => `يفترض أن النشر يوم ${weekday(args.weekday)}`,
  'asks-not-earlier': 'يفترض أن النشر ليس قبل ذلك',
  'asks-another-day': 'يفترض يوم نشر آخر',
  relaxed: ({ kind }) => RELAXED[kind],
  repaired: ({ kind, date }, saying) => `${RELAXED[kind]}؛ فيكون المقصود ${saying.date(date)}`,
  'no-day-suits-both': ({ first, second }, saying) =>
    `${demand(first, saying)}، و${demand(second, saying)}؛ لا يوم نشر يوافق الاثنين`,
  'against-publication': (args, saying) =>
    `${demand(args.demand, saying)}، لكن تاريخ النشر ${saying.date(args.date)}`,
  'weekday-differs': ({ date, actual, said }, saying) =>
    `${saying.date(date)} كان يوم ${weekday(actual)}، لا ${weekday(said)}`,
};
