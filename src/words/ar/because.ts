/** Why a value of a file was not read, in Arabic. */
import type { Because, BecauseWords } from '../../event/codec/because';
import type { EdtfFault } from '../../time/edtf/parse';
import { dates } from './dates';

const dayName = (day: string, month: string): string =>
  [day, dates.months[Number(month) - 1]].filter(Boolean).join(' ');

const DATES: Readonly<Record<EdtfFault, (day: string, month: string) => string>> = {
  'not-a-date': () => 'ليس من صيغة EDTF',
  month: (_day, month) => `لا وجود للشهر ${month}`,
  day: (day, month) => `لا وجود ليوم ${dayName(day, month)}`,
  clock: () => 'لا وجود لهذه الساعة',
  reversed: () => 'ينتهي قبل أن يبدأ',
  'no-end': () => 'يلزمه تاريخ واحد على الأقل',
  'significant-digits': () => 'لا تزيد الأرقام المعنوية (S) عن أرقام السنة، ولا تجتمع مع X',
  'long-year': () => 'السنة التي تزيد على أربعة أرقام تُكتب وحدها',
  year: () => 'لا تُقرأ هذه السنة',
};

const NAMES: Readonly<Record<string, string>> = {
  place: 'المكان',
  actor: 'الجهة',
  event: 'الحدث',
  article: 'المقال',
};

const words: BecauseWords = {
  missing: () => 'غير موجود',
  'unknown-field': () => 'غير معروف',
  'not-object': () => 'ليس كائناً',
  'not-text': () => 'ليس نصاً',
  'not-list': () => 'ليس قائمة',
  'not-boolean': () => 'ليس true ولا false',
  'not-number': () => 'ليس عدداً',
  'not-amount': () => 'ليس عدداً من الصفر فما فوق',
  'not-whole': () => 'ليس عدداً صحيحاً',
  empty: () => 'فارغ',
  'too-long': () => 'أطول من المسموح',
  'too-deep': () => 'متداخلٌ أكثر من المسموح',
  'not-slug': () => 'ليس معرّفاً (a-z، 0-9، -)',
  'not-id': () => 'ليس معرّفاً',
  'none-of': (...values) => `ليس واحداً من: ${values.join('، ')}`,
  'not-words': () => 'ليس نصاً ولا { ar, en }',
  'not-web': () => 'ليس عنواناً يبدأ بـ http أو https',
  'upside-down': () => 'min أكبر من max',
  'unknown-name': (what = '', id = '') => `${NAMES[what] ?? what} «${id}» غير معروف`,
  'no-quotes': () => 'يلزم الحدث اقتباس واحد على الأقل',
  'no-evidence': () => 'يلزم تاريخ النشر دليل',
  'not-duration': () => 'ليس مدة من صيغة ISO 8601',
  'not-between': (least = '', most = '') => `ليس بين ${least} و${most}`,
  'not-day': () => 'ليس يوماً (YYYY-MM-DD)',
  'not-before': () => 'from ليس قبل to',
  'not-zone': () => 'ليس من مناطق IANA الزمنية',
  'built-in': (id = '') => `«${id}» معرّف محجوز`,
  'not-sha': () => 'ليس بصمة SHA-256',
  twice: (id = '') => `«${id}» مستعمل مرتين`,
  reversed: (date = '', zone = '') => `«${date}» ينتهي قبل أن يبدأ بتوقيت ${zone}`,
  form: (schema = '') => `«${schema}» صيغة لا يعرفها هذا الإصدار`,
  date: (text = '', fault = '', day = '', month = '') =>
    `«${text}» ليس تاريخاً: ${DATES[fault as EdtfFault](day, month)}`,
  other: (text = '') => text,
};

export const becauseIn = ({ key, args }: Because): string => words[key](...args);
