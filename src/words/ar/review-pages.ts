/** Arabic texts of pages that come in: files, folders, furniture, what could not be read. */
import type { FurnitureKind } from '../../extract/page/furniture';
import type { DayFrom, PageFault } from '../../format/page/page';
import type { PageWords } from '../en/review-pages';
import { grouped, plural } from '../plural';
import { counted, noun, verbFor, withOne } from './counted';

const FILE = noun('ملف', 'ملفات');
const ARTICLE = noun('مقال', 'مقالات');
const LINE = noun('سطر', 'أسطر');
const BYTE = noun('بايت', 'بايتات');

const furniture: Readonly<Record<FurnitureKind, string>> = {
  caption: 'شرح صورة',
  related: 'أخبار أخرى',
  footer: 'ذيل الصفحة',
  stamp: 'ختم التاريخ',
  dateline: 'مصدر الخبر',
  post: 'منشور مضمَّن',
  counter: 'عدّاد',
};

const faults: Readonly<Record<PageFault | 'refused', string>> = {
  unreadable: 'تعذّرت قراءة الملف.',
  large: 'الملف أكبر من المسموح: لا يزيد نص المقال على خمسة ملايين حرف.',
  unknown:
    'لا يُقرأ هذا النوع من الملفات. تُقرأ النصوص وصفحات HTML وMHTML ومستندات Word ‏(docx.) وملفات PDF.',
  broken: 'الملف تالف، أو ليس من النوع الذي يدل عليه اسمه.',
  bomb: 'ينتفخ الملف عند فكّه إلى ما يفوق أي مقال، فلم يُقرأ.',
  locked: 'الملف محمي بكلمة مرور. احفظه من دونها.',
  empty: 'ليس في الملف كلمات: قد يكون صورة أو مسحاً ضوئياً.',
  slow: 'استغرقت قراءته أكثر من دقيقة فأُوقفت.',
  refused: 'لم تقبله القضية.',
};

const days: Readonly<Record<DayFrom, (field: string) => string>> = {
  metadata: (field) => `بيانات الصفحة نفسها: \u2068${field}\u2069`,
  time: () => 'وقت وسمته الصفحة بأنه وقتها',
  properties: (field) => `خصائص الملف نفسه: \u2068${field}\u2069`,
};

const files = (n: number): string => counted(n, withOne(FILE), 'after a preposition');

export const pages: PageWords = {
  choose: 'اختر ملفات…',
  chooseFolder: 'اختر مجلداً…',
  reading: (name) => `تُقرأ \u2068${name}\u2069…`,
  faults,
  days,
  said: 'أيام تذكرها الصفحة نفسها',
  order: 'راجع ترتيب الكلمات: لا يُعتمد على ترتيبها في ملفات PDF، ولا سيما في العربية.',
  furniture,
  furnished: (n) => `ليست من جمل المقال: ${counted(n, withOne(LINE))}، تُحفظ وتُوسم`,
  title: 'إضافة مقالات',
  progress: (done, all) => `قُرئ ${grouped(done)} من ${files(all)}`,
  keeping: (done, all) =>
    `أُضيف ${grouped(done)} من ${counted(all, withOne(ARTICLE), 'after a preposition')}`,
  stop: 'إيقاف',
  stopped: (n) =>
    `أُوقفت القراءة: ${counted(n, withOne(FILE))} ${verbFor(n, FILE, 'لم يُقرأ', 'لم تُقرأ')}.`,
  ignored: (n) => `${verbFor(n, FILE, 'تُرك', 'تُركت')} ${counted(n, withOne(FILE))} من أنواع أخرى.`,
  list: 'ما سيُضاف',
  wanted: (name) => `إضافة \u2068${name}\u2069`,
  more: (name) => `حقول \u2068${name}\u2069 ونصه`,
  noDate: 'بلا تاريخ',
  waiting: 'في الانتظار',
  left: 'لم يُقرأ',
  same: (title) => `هذا النص نفسه موجود: «${title}».`,
  capture: (n) =>
    plural('ar', n, {
      one: 'في القضية نسخة من هذه الصفحة، وهذه نسخة أخرى.',
      two: 'في القضية نسختان من هذه الصفحة، وهذه نسخة أخرى.',
      few: `في القضية ${grouped(n)} نسخ من هذه الصفحة، وهذه نسخة أخرى.`,
      other: `في القضية ${grouped(n)} نسخة من هذه الصفحة، وهذه نسخة أخرى.`,
    }),
  compare: 'مقارنة',
  kept: 'أُضيف',
  save: (n) => `إضافة ${counted(n, withOne(ARTICLE), 'after a preposition')}`,
  text: 'النص كما سيُحفظ',
  original: (file, bytes) => `الملف: \u2068${file}\u2069، ${counted(bytes, BYTE)}، SHA-256`,
};
