/** Arabic texts of the palette, the ruler, the selection and what is announced. */
import type { gestures as english } from '../../en/interface/gestures';
import { EVENT, countedEvents as events, counted, noun, verbFor, withOne } from '../counted';
import { isolated } from '../../isolated';

const RESULT = withOne(noun('نتيجة', 'نتائج'));
const DAY = noun('يوم', 'أيام');

export const gestures: typeof english = {
  palette: {
    title: 'الأوامر',
    field: 'ابحث في الأوامر والتصفية والأحداث والتواريخ',
    groups: {
      date: 'اذهب إلى تاريخ',
      command: 'الأوامر',
      case: 'القضية المفتوحة',
      view: 'المسارات والتواريخ',
      filter: 'التصفية',
      event: 'الأحداث',
    },
    on: 'مفعّل',
    none: 'لا نتائج',
    results: (n: number) => counted(n, RESULT),
  },
  jump: {
    title: 'اذهب إلى تاريخ',
    field: 'تاريخ بالأرقام أو بالكلمات',
    examples: 'مثلاً:',
    recent: 'ذهبت إليها من قبل، وتُحفظ حتى تُغلق هذه الصفحة:',
    exampleDates: [
      '13/11',
      '١٣/١١/٢٠٢٣',
      'تشرين الثاني 2023',
      '13 تشرين الثاني 2023 الساعة 14:30',
      'أمس',
      'الجمعة الماضية',
    ],
    notUnderstood: 'لم يُفهم على أنه تاريخ.',
    stated: 'كما كُتب',
    dataYear: 'لم تُكتب سنة، فأُخذت من سنوات البيانات',
    dayFirst: 'اليوم أولاً',
    monthFirst: 'الشهر أولاً',
    fromToday: (day: string) => `محسوباً من اليوم، ${day}`,
    fromData: (day: string) => `محسوباً من آخر يوم في البيانات، ${day}`,
  },
  ruler: {
    name: 'المسطرة',
    first: 'اختر الحدث الأول',
    second: (title: string) => `من «${isolated(title)}»: اختر الحدث الثاني`,
    between: (first: string, second: string) =>
      `من «${isolated(first)}» إلى «${isolated(second)}»:`,
    from: 'قِس من هنا',
    undated: 'لا يمكن حساب الفارق، لأن أحدهما بلا تاريخ',
    by: (reading: string) => `التواريخ ${reading}`,
    close: 'أزل المسطرة',
  },
  picks: {
    name: 'الأحداث المحددة',
    count: (n: number) =>
      n === 0
        ? 'لم يُحدَّد أي حدث'
        : `${verbFor(n, EVENT, 'حُدّد', 'حُدّدت')} ${counted(n, withOne(EVENT))}`,
    add: 'حدّد',
    fit: 'املأ العرض بها',
    copy: 'انسخها نصاً',
    figure: 'أنشئ شكلاً منها',
    clear: 'امسح التحديد',
    copied: (n: number) => `نُسخ نصاً: ${events(n)}`,
    copyFailed: 'رفض المتصفح النسخ',
    sourceIn: 'المصدر',
  },
  around: {
    label: 'ما حوله، في كل المسارات وبلا تصفية:',
    days: (n: number) => `± ${n === 0 ? '0 يوم' : counted(n, DAY)}`,
  },
  announce: {
    range: (length: string, range: string, count: string) =>
      `المعروض ${length}: ${range}، ${count}`,
    atMost: (n: number) => `${events(n)} على الأكثر`,
    events,
  },
  touch: [
    'إصبع واحد للتحريك، وإصبعان للتقريب، والضغط المطوّل على علامة يفتح بطاقتها.',
    'Ctrl أو ⌘ أو Shift مع النقر لتحديد علامات عدة.',
    'اسحب طرفي الشريط في الأسفل لضبط المدة المعروضة.',
  ],
};
