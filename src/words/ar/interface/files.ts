/** Arabic texts of opening files. */
import { REFUSALS } from '../refusals';
import type { files as english } from '../../en/interface/files';
import { MEGABYTE, type Seeming } from '../../file-fault';
import { becauseIn } from '../because';

const ONLY_SVG = 'لا يحمل الخط الزمني إلا ملف SVG المصدَّر.';
const DATA_FORM = 'ملف البيانات من صيغة JSON، وشكله في README.';
const SEEMS: Readonly<Record<Seeming, string>> = {
  empty: 'هو فارغ.',
  table: `يبدو جدولاً (CSV). ${DATA_FORM}`,
  html: 'يبدو صفحة ويب (HTML)، ولعلها رسالة خطأ بدلاً من الملف.',
  svg: 'هو صورة SVG. يُفتح الشكل بزر المجلد أو بإفلاته على الصفحة.',
  xml: 'يبدو ملف XML.',
  text: `يبدو نصاً عادياً. ${DATA_FORM}`,
  png: `هو صورة PNG. ${ONLY_SVG}`,
  jpeg: `هو صورة JPEG. ${ONLY_SVG}`,
  gif: `هو صورة GIF. ${ONLY_SVG}`,
  webp: `هو صورة WebP. ${ONLY_SVG}`,
  pdf: `هو مستند PDF. ${ONLY_SVG}`,
  zip: 'هو ملف مضغوط (ZIP) أو مستند مكتبي؛ فكّ ضغطه أو صدّره أولاً.',
  binary: 'ليس ملفاً نصياً.',
};

export const files: typeof english = {
  open: 'افتح شكلاً أو ملف بيانات',
  drop: 'أفلت الملف لفتحه',
  opening: 'جارٍ الفتح',
  cancel: 'إلغاء',
  opened: 'مفتوح على هذا الجهاز:',
  back: 'العودة إلى مقالات التطبيق',
  notKept: {
    tooMany: (most) => `يُعرض ولا يُحفظ: أقصى ما تتسع له القضية ${most} حدث.`,
    refused: (message) => `يُعرض فحسب، لأن المتصفح لا يحفظه (${message}).`,
  },
  refused: 'لم يُفتح:',
  because: becauseIn,
  fault: (fault) => {
    switch (fault.kind) {
      case 'too-large':
        return `حجمه أكبر من ${fault.limitBytes / MEGABYTE} ميغابايت.`;
      case 'no-figure':
        return 'لا يحمل خطاً زمنياً. ملف SVG المصدَّر من هنا يحمله، ما لم يحذف برنامج آخر بياناته الوصفية.';
      case 'later-page':
        return `هو الصفحة ${fault.page} من ${fault.pages}؛ والصفحة الأولى هي التي تحمل الخط الزمني.`;
      case 'damaged':
        return 'ما يحمله تالف أو مقطوع.';
      case 'unknown-schema':
        return `صنعه إصدار آخر (${fault.schema}).`;
      case 'settings':
        return `إعداداته غير متماسكة (${fault.where}: ${becauseIn(fault.because)}).`;
      case 'contents':
        return `مقالاته أو أحداثه غير متماسكة (${fault.where}: ${becauseIn(fault.because)}).`;
      case 'dataset':
        return `ليس ملف بيانات (${[fault.where, becauseIn(fault.because)].filter(Boolean).join(': ')}).`;
      case 'seems':
        return SEEMS[fault.what];
      case 'table':
        return `${REFUSALS[fault.why]}.`;
      case 'broken-json':
        return fault.isCut
          ? `ليس ملف بيانات: صيغة JSON فيه مبتورة عند السطر ${fault.line}، العمود ${fault.column}.`
          : `ليس ملف بيانات: في صيغة JSON خطأ عند السطر ${fault.line}، العمود ${fault.column}.`;
      case 'failed':
        return `تعطّل البرنامج (${fault.reason})، وقد يكون الملف سليماً.`;
      case 'unreadable':
        return 'لم يستطع المتصفح قراءته.';
    }
  },
};
