/** Words of opening files. */
import type { RefusedFile } from '../../desk/workbench.svelte';
import type { Language } from '../language';

interface FileMessages {
  readonly open: string;
  readonly drop: string;
  readonly opened: string;
  readonly back: string;
  readonly refused: string;
  readonly fault: (fault: RefusedFile['fault']) => string;
}

const MEGABYTE = 1024 * 1024;

const en: FileMessages = {
  open: 'Open a figure or a dataset file',
  drop: 'Drop the file to open it',
  opened: 'Opened on this machine:',
  back: 'Back to the app’s articles',
  refused: 'Not opened:',
  fault: (fault) => {
    switch (fault.kind) {
      case 'too-large':
        return `it is larger than ${fault.limitBytes / MEGABYTE} MB.`;
      case 'no-figure':
        return 'it carries no timeline. An SVG exported here does, unless a program has taken its metadata out.';
      case 'later-page':
        return `it is page ${fault.page} of ${fault.pages}; the first page carries the timeline.`;
      case 'damaged':
        return 'what it carries is damaged or cut off.';
      case 'unknown-schema':
        return `it was made by another version (${fault.schema}).`;
      case 'settings':
        return `its settings do not hold together (${fault.reasons[0] ?? ''}).`;
      case 'contents':
        return `its articles or events do not hold together (${fault.problems[0]?.reason ?? ''}).`;
      case 'dataset':
        return `it is not a dataset file (${[fault.where, fault.reason].filter(Boolean).join(': ')}).`;
      case 'unreadable':
        return 'the browser could not read it.';
    }
  },
};

const ar: FileMessages = {
  open: 'افتح شكلاً أو ملف بيانات',
  drop: 'أفلت الملف لفتحه',
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
        return `مقالاته أو أحداثه غير متماسكة (${fault.problems[0]?.reason ?? ''}).`;
      case 'dataset':
        return `ليس ملف بيانات (${[fault.where, fault.reason].filter(Boolean).join(': ')}).`;
      case 'unreadable':
        return 'لم يستطع المتصفح قراءته.';
    }
  },
};

const ALL: Readonly<Record<Language, FileMessages>> = { ar, en };

export function fileMessages(language: Language): FileMessages {
  return ALL[language];
}
