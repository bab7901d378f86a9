/** Arabic texts of the timeline itself. */
import type { timeline as english } from '../../en/interface/timeline';
import { eachFacet } from '../../../event/facet';
import { countedEvents as events, counted, noun, withOne } from '../counted';
import { facets } from '../facets';
import { grouped } from '../../plural';
import { lanes } from './lanes';

const FOLD = withOne(noun('طيّة', 'طيّات'));

export const timeline: typeof english = {
  comma: '، ',
  semicolon: '؛ ',
  clearAll: 'امسح كل عوامل التصفية',
  claims: 'تبنٍّ معلن',
  namedOnly: 'نسبة من آخرين',
  lanes: 'المسارات',
  lanesBy: eachFacet((facet) => facets[facet].by),
  reading: 'التواريخ',
  readings: { stated: 'كما وردت', assessed: 'كما رُجّحت' },
  readingHint: 'أيّ التاريخين يتقدّم حيث أُعيد تقدير تاريخ ورد في مقال',
  timeline: 'الخط الزمني',
  eventsInOrder: 'الأحداث بترتيبها الزمني',
  axis: 'محور الزمن',
  viewTools: 'التراجع والتقريب والطيّ',
  zoomIn: 'تقريب',
  zoomOut: 'إبعاد',
  fitAll: 'عرض الكل',
  overview: 'نظرة على كل الأحداث',
  outOfView: {
    earlier: (n: number) => `قبلها: ${grouped(n)}`,
    later: (n: number) => `بعدها: ${grouped(n)}`,
    show: (side: string) => `${side}، خارج المدة المعروضة؛ اعرض الأقرب`,
  },
  windowStart: 'بداية المدة المعروضة',
  windowEnd: 'نهاية المدة المعروضة',
  undated: 'بلا تاريخ',
  undatedHint: 'لا تذكر المقالات تاريخاً لهذه الأحداث، لذا لا توضع على المحور.',
  moreInList: (n: number) => `وغيرها في القائمة: ${events(n)}`,
  beyond: (n: number) => `يتعذّر الرسم قبل 10,000 ق.م وبعد سنة 9999: ${events(n)}.`,
  seeBeyond: 'اعرضها في القائمة',
  cluster: (n: number, lane: string, stretch: string) =>
    `أحداث متقاربة (${grouped(n)})، ${lane}، ${stretch}؛ اعرضها في قائمة`,
  clusterTitle: (n: number) => events(n),
  countBetween: (least: number, most: number) =>
    least === most ? events(most) : `من ${grouped(least)} إلى ${grouped(most)} من الأحداث`,
  countWhy: 'تتجاوز تواريخ بعضها هذه المدة.',
  countCell: (count: string, lane: string, stretch: string) =>
    `${count}، ${lane}، ${stretch}؛ قرّب إليها`,
  gaps: {
    toggle: 'طيّ الفترات الطويلة الخالية',
    none: 'لا فترة خالية تُطوى',
    short: (n: number) => counted(n, FOLD),
    folded: (stretch, length) =>
      `فترة مطوية: ${stretch} (${length}). لا حدث من المعروض مؤرّخ فيها، ولا يعني ذلك أن شيئاً لم يقع.`,
  },
  densityLane: (lane: string, n: number) =>
    `${lane}: أحداث معروضة أعداداً (${grouped(n)})؛ قرّب لتراها واحداً واحداً`,
  zoomToThese: 'قرّب إليها',
  translation: 'ترجمة',
  unordered: 'غير مذكور أيّ الحدثين الأخيرين وقع أولاً',
  contested: 'التاريخ الوارد يخالف المرجَّح',
  also: (reading: string, date: string) => `${reading}: ${date}`,
  legend: 'مفتاح الرموز',
  legendHint: 'انقر مدخلاً ليخفت ما سواه',
  ghost: 'القراءة الأخرى لتاريخ الحدث نفسه',
  contestedSign: 'تاريخ يشك فيه المراجِع',
  arrowSign: 'منتصف التاريخ خارج المدة المعروضة',
  tried: (moved: string, reviewed: string) => `${moved} (تجريبي؛ المراجَع: ${reviewed})`,
  triedSign: 'تاريخ حرّكه يوم النشر المجرَّب',
  partFailed: 'تعذّر عرض هذا الجزء، وما سواه يعمل.',
  quoteLost: 'لا ترد هذه الكلمات في نص المقال.',
  none: {
    yet: 'لا أحداث بعد',
    title: 'لا شيء يطابق هذه التصفية',
    body: 'لا يوجد حدث يستوفي كل العوامل معاً. أزل واحداً منها أو امسحها كلها.',
    beyondOnly: 'كل الأحداث المطابقة خارج السنوات التي يمكن رسمها.',
    undatedOnly: 'كل الأحداث المطابقة مدرجة تحت «بلا تاريخ».',
    outside: 'كل الأحداث المطابقة خارج المدة المعروضة.',
  },
  close: 'إغلاق',
  stated: 'كما ورد',
  assessed: 'المرجَّح',
  undo: 'تراجع',
  redo: 'إعادة',
  lane: lanes,
};
