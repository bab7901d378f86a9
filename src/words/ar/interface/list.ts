/** Arabic texts of the list and of the printed page. */
import { eachFacet } from '../../../event/facet';
import type { list as english } from '../../en/interface/list';
import { grouped, plural } from '../../plural';
import { facets } from '../facets';

export const list: typeof english = {
  switch: 'طريقة العرض',
  modes: { timeline: 'خط زمني', list: 'قائمة' },
  name: 'قائمة الأحداث',
  skip: 'انتقل إلى القائمة',
  count: (shown: number, total: number) =>
    shown === total ? `المدرج ${grouped(total)}` : `المدرج ${grouped(shown)} من ${grouped(total)}`,
  number: 'الرقم',
  numberHint: 'بحسب الترتيب الزمني',
  noNumber: 'بلا موضع في الترتيب الزمني',
  columns: {
    date: 'التاريخ',
    title: 'الحدث',
    ...eachFacet((facet) => facets[facet].name),
    base: 'المكان',
  },
  sortBy: 'الترتيب بحسب',
  sortBack: 'اعكس الترتيب',
  orders: { ascending: 'تصاعدي', descending: 'تنازلي' },
  titlesTooMany: 'لا تُرتَّب عناوين بهذه الكثرة؛ ابحث عن أحدها بدلاً من ذلك.',
  onlyInView: 'المدة المعروضة فقط',
  onlyInViewHint: 'يُسقط ما تاريخه خارج المدة التي يعرضها الخط الزمني',
  undated: (n: number) =>
    plural('ar', n, {
      one: 'حدث واحد بلا تاريخ',
      two: 'حدثان بلا تاريخ',
      few: `${grouped(n)} أحداث بلا تاريخ`,
      many: `${grouped(n)} حدثاً بلا تاريخ`,
      other: `${grouped(n)} حدث بلا تاريخ`,
    }),
  beyond: (n: number) =>
    plural('ar', n, {
      one: 'حدث واحد مؤرّخ قبل 10,000 ق.م أو بعد سنة 9999',
      two: 'حدثان مؤرّخان قبل 10,000 ق.م أو بعد سنة 9999',
      few: `${grouped(n)} أحداث مؤرّخة قبل 10,000 ق.م أو بعد سنة 9999`,
      many: `${grouped(n)} حدثاً مؤرّخاً قبل 10,000 ق.م أو بعد سنة 9999`,
      other: `${grouped(n)} حدث مؤرّخ قبل 10,000 ق.م أو بعد سنة 9999`,
    }),
  beyondHint: 'لا يُرسم على الخط الزمني',
  undatedHint: 'بلا ترتيب زمني',
  atBase: (base: string) => `مسار ${base}`,
  loading: 'تُحمَّل القائمة …',
  failed: 'تعذّر تحميل القائمة. أعد تحميل الصفحة للمحاولة من جديد.',
  print: {
    filters: 'التصفية',
    none: 'بلا تصفية',
    search: (query: string) => `بحث عن «${query}»`,
    dates: 'التواريخ',
    stretch: 'المدة المرسومة',
    sorted: 'الترتيب بحسب',
    events: 'الأحداث',
    claimedBy: 'الجهة المتبنية',
    quote: 'اقتباس',
    source: 'المصدر',
    noAddress: 'بلا عنوان',
    first: (n: number, total: number) =>
      `أول ${grouped(n)} من ${grouped(total)} من الأحداث؛ اختر تصفية لطباعة غيرها.`,
    made: (day: string) => `طُبع في ${day}`,
  },
};
