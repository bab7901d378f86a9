/** Arabic texts of opening files. */
import type { files as english } from '../../en/interface/files';
import { MEGABYTE } from '../../file-fault';

export const files: typeof english = {
  open: 'افتح شكلاً أو ملف بيانات',
  drop: 'أفلت الملف لفتحه',
  opening: 'جارٍ الفتح',
  cancel: 'إلغاء',
  opened: 'مفتوح على هذا الجهاز:',
  back: 'العودة إلى مقالات التطبيق',
  refused: 'لم يُفتح:',
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
        return `إعداداته غير متماسكة (${fault.reasons[0] ?? ''}).`;
      case 'contents':
        return `مقالاته أو أحداثه غير متماسكة (${fault.where}: ${fault.reason}).`;
      case 'dataset':
        return `ليس ملف بيانات (${[fault.where, fault.reason].filter(Boolean).join(': ')}).`;
      case 'unreadable':
        return 'لم يستطع المتصفح قراءته.';
    }
  },
};
