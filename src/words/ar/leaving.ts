/** Arabic texts of what leaves the machine. */
import type { Held } from '../../case/leaving/holding';
import type { LeavingWords } from '../en/leaving';
import { grouped, plural } from '../plural';
import { counted, countedEvents, noun, withOne } from './counted';

const ARTICLE = withOne(noun('مقال', 'مقالات'));
const EDIT = withOne(noun('تعديل', 'تعديلات'));

function held({ key, args: [n = 0] }: Held): string {
  switch (key) {
    case 'events':
      return countedEvents(n);
    case 'rejected':
      return `منها المرفوض: ${grouped(n)}`;
    case 'no-rejected':
      return plural('ar', n, {
        one: 'دون الحدث المرفوض',
        two: 'دون الحدثين المرفوضين',
        other: `دون الأحداث المرفوضة (${grouped(n)})`,
      });
    case 'articles':
      return n === 0 ? 'لا مقالات' : counted(n, ARTICLE);
    case 'bare-articles':
      return plural('ar', n, {
        one: 'مقال واحد دون نصه الكامل',
        two: 'مقالان دون نصيهما الكاملين',
        other: `${counted(n, ARTICLE)} دون نصوصها الكاملة`,
      });
    case 'edits':
      return n === 0 ? 'سجل تعديلات فارغ' : `سجل التعديلات وفيه ${counted(n, EDIT)}`;
    case 'no-history':
      return 'دون سجل التعديلات';
    case 'no-notes':
      return 'دون ملاحظات';
    case 'no-reviewers':
      return 'دون أسماء المراجعين';
  }
}

const list = (parts: readonly Held[]): string => parts.map(held).join('، ');

export const leaving: LeavingWords = {
  title: 'احفظ بصيغة أخرى',
  form: 'ما يُحفظ',
  forms: {
    case: 'ملف القضية',
    'sealed-case': 'ملف القضية مشفَّراً',
    page: 'صفحة HTML للقراءة فقط',
    'chronology-docx': 'تسلسل زمني، Word',
    'chronology-html': 'تسلسل زمني، HTML',
    'chronology-md': 'تسلسل زمني، Markdown',
  },
  hints: {
    case: 'القضية كلها بصيغة JSON، لتُفتح من جديد في Sourceline.',
    'sealed-case':
      'الملف نفسه مشفَّراً بعبارة مرور بصيغة age، يفتحه Sourceline كما يفتحه الأمر «age -d».',
    page: 'ملف واحد فيه المخطط الزمني والأحداث والمقالات، يفتحه أي متصفح من القرص بلا شبكة.',
    'chronology-docx':
      'وثيقة بحواشٍ مرقّمة تقود إلى الجمل نفسها وجدول للأعداد، تفتح في Word وLibreOffice.',
    'chronology-html': 'الوثيقة نفسها صفحةً للقراءة أو الطباعة.',
    'chronology-md': 'الوثيقة نفسها نصاً بحواشٍ.',
  },
  inLanguages: 'لغة الوثيقة',
  bothLanguages: 'اللغتان معاً',
  leaveOut: 'يُترك',
  parts: {
    originals: 'نصوص المقالات الكاملة',
    notes: 'الملاحظات والترجمات',
    reviewers: 'أسماء المراجعين',
    history: 'سجل التعديلات',
    rejected: 'الأحداث المرفوضة',
  },
  partHints: {
    originals: 'تبقى الاقتباسات.',
    notes: 'ملاحظات الأحداث والروابط، وترجمات الاقتباسات، والأسباب المذكورة في السجل.',
    reviewers: 'من راجع ومن عدّل ومن التقط. والاسم الوارد في نص من نصوص القضية يبقى فيه.',
    history: 'كل ما سبق من أحوال القضية.',
    rejected: 'وما يقوله السجل عنها.',
  },
  never: 'لا تحويه هذه الصيغة أبداً.',
  holds: (parts) => `محتوى الملف: ${list(parts)}.`,
  figureHolds: (parts) => `يحمل الشكل معه: ${list(parts)}.`,
  passphrase: 'عبارة مرور الملف',
  again: 'مرة أخرى',
  least: (n) => `${grouped(n)} محارف على الأقل، والأفضل عدة كلمات.`,
  differ: 'العبارتان مختلفتان.',
  lost: 'لا سبيل إلى فتح الملف بدونها.',
  sealing: 'جارٍ التشفير، ويستغرق بضع ثوانٍ.',
  unsealing: 'جارٍ فك التشفير، ويستغرق بضع ثوانٍ.',
  making: 'جارٍ إعداد الملف…',
  cancel: 'إلغاء',
  save: 'احفظ',
  failed: (message) => `لم يُعَدّ الملف: ${message}`,
  locked: {
    title: 'ملف مشفَّر',
    asks: 'ملف مشفَّر، تفتحه عبارة مروره.',
    open: 'افتح',
    wrong: 'ليست هذه عبارة مرور الملف.',
    damaged: 'الملف تالف، ولا يمكن فك تشفيره.',
    notPassphrase: 'الملف مشفَّر لمفتاح لا بعبارة مرور. فكّ تشفيره أولاً بالأمر «age -d».',
    tooCostly: 'يطلب الملف من العمل ما لا تحتاج إليه عبارة مرور، فلم يُفتح.',
    failed: (message) => `تعذّر فك تشفيره: ${message}`,
  },
  page: {
    about: 'صفحة للقراءة فقط من القضية',
    made: (when, version) => `أُعدّت ${when} ببرنامج Sourceline ${version}`,
    holds: (parts) => `محتواها: ${list(parts)}.`,
    nothing: 'لا قضية في هذه الصفحة: إنها القالب الذي يضع فيه Sourceline القضية.',
    unreadable: (why) => `تعذّرت قراءة محتوى هذه الصفحة: ${why}`,
  },
};
