/** What a chronology says of itself, in Arabic. */
import type { ChronologyWords } from '../chronology/chronology-words';
import { list } from '../figure/join';
import { grouped } from '../plural';
import { counted, countedEvents, noun, withOne } from './counted';

const ARTICLE = withOne(noun('مقال', 'مقالات'));
const TALLY = withOne(noun('حصيلة', 'حصائل'));
const RECORD = withOne(noun('سجل', 'سجلات'));

export const chronology: ChronologyWords = {
  title: (name) => (name === '' ? 'تسلسل زمني للأحداث' : `تسلسل زمني: ${name}`),
  from: (articles, publishers) => {
    const said = counted(articles, ARTICLE, 'after a preposition');
    return publishers.length === 0
      ? `المصدر: ${counted(articles, ARTICLE)}.`
      : `من ${said} في ${list(publishers, ' و', '، ')}.`;
  },
  made: (day) => `أُعدّ في ${day}.`,
  events: (all, dated) =>
    `${countedEvents(all)}. المؤرّخ منها: ${grouped(dated)}، وغير المؤرّخ: ${grouped(all - dated)}.`,
  tallies: (n) => `ومنها ${counted(n, TALLY)} لأحداث أخرى لا تُضاف إليها.`,
  leftOut: {
    unreviewed: (n) => `لم تُدرَج أحداث لم تُراجَع، وعددها ${grouped(n)}.`,
    reviewed: (n) => `لم تُدرَج أحداث أقرّتها المراجعة، وعددها ${grouped(n)}.`,
    disputed: (n) => `لم تُدرَج أحداث هي محل خلاف، وعددها ${grouped(n)}.`,
    rejected: (n) => `لم تُدرَج أحداث رفضتها المراجعة، وعددها ${grouped(n)}.`,
  },
  unread: (n) =>
    `تعذّرت قراءة ${counted(n, RECORD, 'after a preposition')} من الملف، فلم يُدرَج منها شيء.`,
  precision: 'لا يكون تاريخ هنا أدقّ مما في مصدره.',
  passages: 'يحيل كل رقم إلى النص الذي يقول ذلك بلغة مقاله، وكل ترجمة مذكور أنها ترجمة.',
  nothing: 'لا أحداث.',
  undated: {
    stated: 'أحداث لا يؤرّخها أي مقال',
    assessed: 'أحداث لا يؤرّخها مقال ولا مُراجع',
  },
  beyond: 'قبل 10,000 ق.م أو بعد سنة 9999',
  footnotes: 'النصوص',
  date: 'التاريخ',
  reason: 'السبب',
  kind: 'ما جرى',
  place: 'المكان',
  means: 'الوسيلة',
  status: 'الحالة',
  statuses: {
    unreviewed: 'لم يُراجَع',
    reviewed: 'روجِع',
    disputed: 'محل خلاف',
    rejected: 'رفضته المراجعة',
  },
  isTally: 'حصيلة تَعُدّ أحداثاً أخرى، فلا تُضاف إليها.',
  named: (words) => `بلفظ المصدر: ${words}`,
  entry: (n) => `رقم ${n}`,
  by: (actor) => `بحسب ${actor}`,
  counts: { base: 'الأحداث بحسب المدة والقاعدة', kind: 'الأحداث بحسب المدة والنوع' },
  period: 'المدة',
  all: 'الكل',
  others: 'غيرها',
  ranges:
    'معنى «9–12»: 9 أحداث وقعت في المدة يقيناً، وقد يبلغ عددها 12. والرقم الواحد: هذا العدد يقيناً لا أكثر.',
  severalTimes: 'ما يدخل في أكثر من واحدة منها يُعدّ في كل منها، ومرة واحدة في «الكل».',
  notCounted: (undated, beyond, tallies) => {
    const parts = [
      ...(undated > 0 ? [`${countedEvents(undated)} بلا تاريخ`] : []),
      ...(beyond > 0 ? [`${countedEvents(beyond)} قبل 10,000 ق.م أو بعد سنة 9999`] : []),
      ...(tallies > 0 ? [counted(tallies, TALLY)] : []),
    ];
    return `ليس في الجدول: ${list(parts, ' و', '، ')}.`;
  },
  links: { picture: 'صورة', film: 'فيلم', page: 'صفحة ويب' },
  archived: 'نسخة مؤرشفة',
  captured: (day) => `حُفظ ${day}`,
  publicationKnown: (basis) => `كيف عُرف تاريخ النشر: ${basis}`,
  eventsOf: (n) => `${countedEvents(n)} في هذه الوثيقة`,
  back: 'عودة إلى النص',
};
