/** Arabic texts of the figure's dialog. */
import type { figure as english } from '../../en/interface/figure';
import { grouped, plural } from '../../plural';
import { EVENT, counted, noun, withOne } from '../counted';

const PAGE = noun('صفحة', 'صفحات');
const FILE = noun('ملف', 'ملفات');

export const figure: typeof english = {
  range: 'مدة محددة',
  rangeFrom: 'من',
  rangeTo: 'إلى',
  rangeMissing: 'يُرسم الخط الزمني كله حتى يُختار اليومان.',
  picked: (count) =>
    plural('ar', count, {
      zero: 'الأحداث المحددة فقط (0)',
      one: 'الحدث المحدد فقط (1)',
      two: 'الحدثان المحددان فقط (2)',
      other: `الأحداث المحددة فقط (${grouped(count)})`,
    }),
  pickedHidden: (count) =>
    plural('ar', count, {
      zero: 'لا تخفي التصفية أي حدث محدد.',
      one: 'حدث محدد آخر تخفيه التصفية، فلا يظهر في الشكل.',
      two: 'حدثان محددان آخران تخفيهما التصفية، فلا يظهران في الشكل.',
      few: `${grouped(count)} أحداث محددة أخرى تخفيها التصفية، فلا تظهر في الشكل.`,
      many: `${grouped(count)} حدثاً محدداً آخر تخفيها التصفية، فلا تظهر في الشكل.`,
      other: `${grouped(count)} حدث محدد آخر تخفيها التصفية، فلا تظهر في الشكل.`,
    }),
  subtitle: 'العنوان الفرعي',
  titleHint: 'إن تُرك فارغاً وُضعت أسماء الناشرين',
  languages: 'اللغة',
  asInterface: 'كلغة الواجهة',
  bothLanguages: (first, second) => `${first} ثم ${second}`,
  sizes: {
    a4: 'A4 أفقي',
    'a4-portrait': 'A4 عمودي',
    letter: 'Letter أفقي',
    'letter-portrait': 'Letter عمودي',
    '16:9': 'شريحة 16:9',
    square: 'مربع',
    free: 'عرض حر',
  },
  size: (widthMm: number, heightMm: number) => `${widthMm} × ${heightMm} ملم`,
  width: 'العرض بالمليمتر (60 إلى 2000)',
  flow: 'الطول',
  flows: { pages: 'صفحات بهذا المقاس', grow: 'صفحة واحدة بالطول اللازم' },
  text: 'النص',
  texts: { outlines: 'يبدو كما هو في كل برنامج', editable: 'نص قابل للتحرير' },
  textHints: {
    outlines: 'الحروف مرسومة: صحيحة في كل برنامج، لكن كلماتها لا تُغيَّر.',
    editable:
      'يمكن تغيير الكلمات في برنامج رسم. إن لم يكن لديه الخط حلّ محله خط آخر: تبقى الأسطر عند حافتها وبترتيبها، وفيها متسع لحروف أعرض. الخط للتثبيت:',
  },
  tone: 'اللون',
  tones: { colour: 'بالألوان', grey: 'رمادي للطباعة' },
  transparent: 'خلفية شفافة',
  quotes: 'الاقتباسات في الحواشي',
  quote: { none: 'بلا اقتباس', short: 'مختصرة', whole: 'كاملة' },
  look: 'المظهر',
  progress: 'جارٍ رسم الشكل',
  cancel: 'إلغاء',
  cancelled: 'أُوقف الرسم.',
  again: 'ارسمه',
  pages: (count) => counted(count, withOne(PAGE)),
  crowding: {
    tight: 'ضيّق: بعض العناوين مختصرة أو في الحواشي وحدها.',
    crowded:
      'الشكل مزدحم ولا يُقرأ بهذا المقاس. اختر مدة أقصر، أو صفِّ حسب القاعدة أو الجهة، أو خذ صفحة أعرض.',
  },
  crowdingFacts: (lost, marks) => `علامات لا مكان لعناوينها: ${lost} من ${marks}.`,
  tooMany: (limit) =>
    `لا يتسع الشكل لأكثر من ${counted(limit, withOne(EVENT), 'after a preposition')}. استخدم التصفية أو اختر مدة أقصر.`,
  narrow: 'لقاعدة وحدها: أغلق هذه النافذة واخترها في التصفية، ثم صدّر من جديد.',
  tooLarge: 'الصورة أكبر مما ترسمه المتصفحات. اختر مقياساً أصغر أو صفحات.',
  png: 'PNG',
  archive: (pages) => `نزّل ${counted(pages, withOne(FILE), 'after a preposition')} SVG في ZIP`,
  pngArchive: (pages) => `${counted(pages, withOne(FILE))} PNG في ZIP`,
  savePage: (page, pages) => `احفظ الصفحة ${page} من ${pages}`,
  scale: 'المقياس',
  copy: 'انسخ الصورة',
  copyFirst: 'انسخ الصفحة 1',
  copied: 'الصورة في الحافظة.',
  copiedText: 'لا ينسخ هذا المتصفح الصور: نص SVG في الحافظة.',
  copyFailed: 'رفض المتصفح النسخ.',
  print: 'طباعة أو PDF',
  saved: (name) => `حُفظ ${name}.`,
  reopen: 'يحمل ملف SVG بياناته: إذا فُتح هنا ثانية أعاد هذا الخط الزمني.',
};
