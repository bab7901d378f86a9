/** Arabic texts of the list and of the printed page. */
import { eachFacet } from '../../../event/facet';
import type { list as english } from '../../en/interface/list';
import { grouped } from '../../plural';
import { EVENT, counted, withAdjective, withOne, withWords } from '../counted';
import { facets } from '../facets';

const UNDATED = withWords(withOne(EVENT), 'بلا تاريخ');
const BEYOND = withWords(
  withAdjective(withOne(EVENT), { masculine: 'مؤرّخ', feminine: 'مؤرّخة' }),
  'قبل 10,000 ق.م أو بعد سنة 9999',
);

export const list: typeof english = {
  switch: 'طريقة العرض',
  modes: { timeline: 'خط زمني', list: 'قائمة' },
  name: 'قائمة الأحداث',
  skip: 'انتقل إلى القائمة',
  count: (shown: number, total: number) =>
    `عدد الأحداث: ${grouped(shown)}${shown === total ? '' : ` من ${grouped(total)}`}`,
  number: 'الرقم',
  numberHint: 'بحسب الترتيب الزمني',
  noNumber: 'بلا موضع في الترتيب الزمني',
  unordered: (previous: number) => `ترتيبه مع رقم ${grouped(previous)} غير مذكور`,
  unorderedKey: 'الترتيب غير مذكور: التواريخ متداخلة',
  columns: {
    date: 'التاريخ',
    title: 'الحدث',
    ...eachFacet((facet) => facets[facet].name),
    base: 'المكان',
  },
  sortBy: 'الترتيب بحسب',
  sortBack: 'اعكس الترتيب',
  orders: { ascending: 'تصاعدي', descending: 'تنازلي' },
  titlesTooMany: 'العناوين أكثر من أن تُرتَّب؛ ابحث عن أحدها بدلاً من ذلك.',
  onlyInView: 'المدة المعروضة فقط',
  onlyInViewHint: 'يُسقط ما تاريخه خارج المدة التي يعرضها الخط الزمني',
  undated: (n: number) => counted(n, UNDATED),
  beyond: (n: number) => counted(n, BEYOND),
  beyondHint: 'لا يُرسم على الخط الزمني',
  undatedHint: 'بلا ترتيب زمني',
  atBase: (base: string) => `مسار ${base}`,
  loading: 'جارٍ تحميل القائمة…',
  failed: 'تعذّر تحميل القائمة. أعد تحميل الصفحة للمحاولة من جديد.',
  print: {
    filters: 'التصفية',
    none: 'بلا تصفية',
    search: (query: string) => `بحث عن «${query}»`,
    dates: 'التواريخ',
    stretch: 'المدة المرسومة',
    sorted: 'الترتيب بحسب',
    events: 'الأحداث',
    claimedBy: 'الجهة',
    quote: 'اقتباس',
    source: 'المصدر',
    noAddress: 'بلا عنوان',
    first: (n: number, total: number) =>
      `أول ${counted(n, EVENT, 'after a preposition')} من أصل ${counted(total, withOne(EVENT), 'after a preposition')}؛ اختر تصفية لطباعة غيرها.`,
    asCounts:
      'الأحداث أكثر من أن يُرسم كل منها، فيبيّن كل مسار عددها. اختر تصفية ليُرسم كل حدث باسمه.',
    columns: 'كلما علا العمود كثرت الأحداث؛ والباهت لأحداث تحتمل تواريخها أياماً أخرى.',
    made: (day: string) => `طُبع في ${day}`,
  },
};
