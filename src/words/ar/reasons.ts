/** How a date was reached, and what contradicts it, in Arabic. */
import type { Demand, ReasonArgs } from '../../extract/reason';
import { isolated } from '../isolated';
import type { ReasonWords, Saying } from '../reasons/reason-words';
import { type Noun, counted, noun, withOne } from './counted';
import { dates } from './dates';

const weekday = (number: number): string => dates.weekdays[number] ?? '';
const month = (number: number): string => dates.months[number - 1] ?? '';

/** A date in the middle of a sentence that has its own preposition. */
const bare = (edtf: string, { date }: Saying): string => date(edtf).replace(/^في /u, '');

const demand = ({ quote, asks }: Demand, { reason }: Saying): string =>
  `«${quote}» ${reason(asks)}`;

type Unit = ReasonArgs['unit-of-reference']['unit'];

const UNITS: Readonly<Record<Unit, Noun>> = {
  second: noun('ثانية', 'ثوانٍ'),
  minute: noun('دقيقة', 'دقائق'),
  hour: noun('ساعة', 'ساعات'),
  day: noun('يوم', 'أيام'),
  week: noun('أسبوع', 'أسابيع'),
  weekend: {
    one: 'عطلة أسبوع',
    two: ['عطلتا أسبوع', 'عطلتي أسبوع'],
    few: 'عطلات أسبوع',
    many: 'عطلة أسبوع',
    other: 'عطلة أسبوع',
    feminine: true,
  },
  month: noun('شهر', 'أشهر'),
  quarter: {
    one: 'ربع سنة',
    two: ['ربعا سنة', 'ربعي سنة'],
    few: 'أرباع سنة',
    many: 'ربع سنة',
    other: 'ربع سنة',
    feminine: false,
  },
  year: noun('سنة', 'سنوات'),
  decade: noun('عقد', 'عقود'),
  century: noun('قرن', 'قرون'),
};

/** The unit as a known one: "اليوم", "عطلة الأسبوع". */
function theUnit(unit: Unit): string {
  const [first = '', ...rest] = UNITS[unit].one.split(' ');
  return rest.length > 0 ? `${first} ال${rest.join(' ')}` : `ال${first}`;
}

/** A weekday as one of many: "سبت". */
const someWeekday = (number: number): string => weekday(number).replace(/^ال/u, '');

const RELAXED: Readonly<Record<ReasonArgs['relaxed']['kind'], string>> = {
  'first-second': 'يُقرأ «الأول» و«الثاني» أحدهما مكان الآخر: زلة شائعة في تشرين وكانون',
  'this-last': 'يُقرأ «الجاري» كأنه «الماضي»',
  'most-recent': 'يُقرأ «الماضي» بمعنى الأحدث، ولو كان في الشهر نفسه',
  'weekday-by-one': 'اسم اليوم مزاح بيوم واحد',
  dropped: 'لم يُؤخذ بهذه العبارة',
};

export const reasons: ReasonWords = {
  'unit-of-reference': ({ unit }) =>
    UNITS[unit].feminine
      ? `${theUnit(unit)} نفسها التي يقع فيها تاريخ المرجع`
      : `${theUnit(unit)} نفسه الذي يقع فيه تاريخ المرجع`,
  'units-from-reference': ({ count, unit, side }) =>
    `${side === 'before' ? 'قبل' : 'بعد'} تاريخ المرجع بمقدار ${counted(count, withOne(UNITS[unit]), 'after a preposition')}`,
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
        return `أول ${someWeekday(args.weekday)} بعد تاريخ المرجع`;
      case 'before':
        return `آخر ${someWeekday(args.weekday)} قبل تاريخ المرجع`;
      case 'latest':
        return `آخر ${someWeekday(args.weekday)} حتى تاريخ المرجع، وهو محسوب`;
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
  'entered-by-hand': ({ words }) =>
    words === null ? 'مُدخَل يدويًا' : `مُدخَل يدويًا؛ وتقرأ القواعد «${isolated(words)}» قراءة أخرى`,
  'counted-from-told': ({ quote, date }, saying) =>
    date === null
      ? `محسوب من «${isolated(quote)}»، ولا تاريخ له بعد`
      : `محسوب من «${isolated(quote)}»: ${bare(date, saying)}`,
  'units-from-told': ({ count, unit, side }) =>
    `${side === 'before' ? 'قبل' : 'بعد'} ما ذُكر بمقدار ${counted(count, withOne(UNITS[unit]), 'after a preposition')}`,
  'unit-of-told': ({ unit }) =>
    `${theUnit(unit)} ${UNITS[unit].feminine ? 'التي وقع فيها' : 'الذي وقع فيه'} ما ذُكر`,
  'day-in-told-month': 'اليوم المذكور من الشهر المحسوب من شهر ما ذُكر',
  'date-in-told-year': 'التاريخ المذكور من السنة المحسوبة من سنة ما ذُكر',
  'time-of-clause': ({ quote, date }, saying) =>
    date === null
      ? `يبيّن وقت جملته: «${isolated(quote)}»`
      : `يبيّن وقت جملته: «${isolated(quote)}»، ${bare(date, saying)}`,
  'publication-unknown': 'تاريخ النشر غير معروف',
  reference: ({ date, of }, saying) =>
    `${of === 'post' ? 'تاريخ المنشور' : 'تاريخ المرجع'}: ${bare(date, saying)}`,
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
  repaired: ({ kind, date }, saying) => `${RELAXED[kind]}؛ فيكون المقصود ${bare(date, saying)}`,
  'no-day-suits-both': ({ first, second }, saying) =>
    `${demand(first, saying)}، و${demand(second, saying)}؛ لا يوم نشر يوافق الاثنين`,
  'against-publication': (args, saying) =>
    `${demand(args.demand, saying)}، لكن تاريخ النشر ${bare(args.date, saying)}`,
  'told-differs': ({ counted: words, named, date }, saying) =>
    `«${isolated(words)}» محسوبة من «${isolated(named)}» لا توافق ${bare(date, saying)}، تاريخ جملتها`,
  'weekday-differs': ({ date, actual, said }, saying) =>
    `${saying.date(date)} كان يوم ${weekday(actual)}، لا ${weekday(said)}`,
};
