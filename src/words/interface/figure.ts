/** Words of the figure's dialog. They come with the dialog, not with the page. */
import type { FigureLanguage, Quotes, Size } from '../../desk/figure/figure-choice';
import type { Flow, TextMode, Tone } from '../../figure/input';
import type { CrowdingLevel } from '../../figure/result';
import type { Language } from '../language';
import { grouped, plural } from '../plural';

interface FigureMessages {
  readonly range: string;
  readonly rangeFrom: string;
  readonly rangeTo: string;
  readonly rangeMissing: string;
  readonly picked: (count: number) => string;
  readonly pickedHidden: (count: number) => string;
  readonly subtitle: string;
  readonly titleHint: string;
  readonly languages: string;
  readonly asInterface: string;
  readonly language: Readonly<Record<FigureLanguage, string>>;
  readonly sizes: Readonly<Record<Size, string>>;
  readonly width: string;
  readonly flow: string;
  readonly flows: Readonly<Record<Flow, string>>;
  readonly text: string;
  readonly texts: Readonly<Record<TextMode, string>>;
  readonly textHints: Readonly<Record<TextMode, string>>;
  readonly tone: string;
  readonly tones: Readonly<Record<Tone, string>>;
  readonly transparent: string;
  readonly quotes: string;
  readonly quote: Readonly<Record<Quotes, string>>;
  readonly look: string;
  readonly progress: string;
  readonly cancel: string;
  readonly cancelled: string;
  readonly again: string;
  readonly pages: (count: number) => string;
  readonly crowding: Readonly<Record<Exclude<CrowdingLevel, 'ok'>, string>>;
  readonly crowdingFacts: (lost: number, marks: number) => string;
  readonly tooMany: (limit: string) => string;
  readonly tooLarge: string;
  readonly png: string;
  readonly scale: string;
  readonly copy: string;
  readonly copied: string;
  readonly copiedText: string;
  readonly copyFailed: string;
  readonly print: string;
  readonly saved: (name: string) => string;
  readonly reopen: string;
}

const en: FigureMessages = {
  range: 'A range of days',
  rangeFrom: 'From',
  rangeTo: 'To',
  rangeMissing: 'Until both days are chosen, the whole timeline is drawn.',
  picked: (count) =>
    plural('en', count, {
      one: 'Only the selected event (1)',
      other: `Only the selected events (${grouped(count)})`,
    }),
  pickedHidden: (count) =>
    plural('en', count, {
      one: 'One more selected event is hidden by the filters, and left out.',
      other: `${grouped(count)} more selected events are hidden by the filters, and left out.`,
    }),
  subtitle: 'Subtitle',
  titleHint: 'Left empty: names the publishers',
  languages: 'Language',
  asInterface: 'As the interface',
  language: {
    ar: 'Arabic',
    en: 'English',
    'ar+en': 'Arabic, then English',
    'en+ar': 'English, then Arabic',
  },
  sizes: {
    a4: 'A4, landscape',
    'a4-portrait': 'A4, portrait',
    letter: 'Letter, landscape',
    'letter-portrait': 'Letter, portrait',
    '16:9': 'Slide 16:9',
    square: 'Square',
    free: 'Free width',
  },
  width: 'Width, mm (60 to 2000)',
  flow: 'Length',
  flows: { grow: 'One page, as long as needed', pages: 'Pages of this size' },
  text: 'Text',
  texts: { outlines: 'Looks the same everywhere', editable: 'Editable text' },
  textHints: {
    outlines: 'Letters are drawn: right in any program, but their words cannot be changed.',
    editable: 'Words can be changed in a drawing program that has the typeface:',
  },
  tone: 'Colour',
  tones: { colour: 'In colour', grey: 'Grey, for print' },
  transparent: 'Transparent ground',
  quotes: 'Quotes in the notes',
  quote: { none: 'None', short: 'Shortened', whole: 'Whole' },
  look: 'Look',
  progress: 'Drawing the figure',
  cancel: 'Cancel',
  cancelled: 'Stopped.',
  again: 'Draw it',
  pages: (count) => plural('en', count, { one: '1 page', other: `${count} pages` }),
  crowding: {
    tight: 'Tight: some titles are shortened or stand in the notes alone.',
    crowded:
      'Too crowded to read at this size. Choose a shorter range, filter by base or claimant, or take a wider page.',
  },
  crowdingFacts: (lost, marks) => `${lost} of ${marks} marks have no room for their title.`,
  tooMany: (limit) =>
    `A figure holds at most ${limit} events. Filter, or choose a shorter range of days.`,
  tooLarge: 'The picture is larger than browsers draw. Choose a smaller scale, or pages.',
  png: 'PNG',
  scale: 'Scale',
  copy: 'Copy picture',
  copied: 'The picture is on the clipboard.',
  copiedText: 'This browser copies no pictures: the SVG text is on the clipboard.',
  copyFailed: 'The browser refused to copy.',
  print: 'Print or PDF',
  saved: (name) => `${name} saved.`,
  reopen: 'The SVG carries its data: opened here again, it restores this timeline.',
};

const ar: FigureMessages = {
  range: 'مدى من الأيام',
  rangeFrom: 'من',
  rangeTo: 'إلى',
  rangeMissing: 'يُرسم الخط الزمني كله حتى يُختار اليومان.',
  picked: (count) =>
    plural('ar', count, {
      one: 'الحدث المحدد فقط (1)',
      two: 'الحدثان المحددان فقط (2)',
      other: `الأحداث المحددة فقط (${grouped(count)})`,
    }),
  pickedHidden: (count) =>
    plural('ar', count, {
      one: 'حدث محدد آخر تخفيه التصفية، فلا يظهر في الشكل.',
      two: 'حدثان محددان آخران تخفيهما التصفية، فلا يظهران في الشكل.',
      few: `${grouped(count)} أحداث محددة أخرى تخفيها التصفية، فلا تظهر في الشكل.`,
      many: `${grouped(count)} حدثاً محدداً آخر تخفيها التصفية، فلا تظهر في الشكل.`,
      other: `${grouped(count)} حدث محدد آخر تخفيها التصفية، فلا تظهر في الشكل.`,
    }),
  subtitle: 'العنوان الفرعي',
  titleHint: 'إن تُرك فارغاً سمّى الناشرين',
  languages: 'اللغة',
  asInterface: 'كلغة الواجهة',
  language: {
    ar: 'العربية',
    en: 'الإنجليزية',
    'ar+en': 'العربية ثم الإنجليزية',
    'en+ar': 'الإنجليزية ثم العربية',
  },
  sizes: {
    a4: 'A4 أفقي',
    'a4-portrait': 'A4 عمودي',
    letter: 'Letter أفقي',
    'letter-portrait': 'Letter عمودي',
    '16:9': 'شريحة 16:9',
    square: 'مربع',
    free: 'عرض حر',
  },
  width: 'العرض بالمليمتر (60 إلى 2000)',
  flow: 'الطول',
  flows: { grow: 'صفحة واحدة بالطول اللازم', pages: 'صفحات بهذا المقاس' },
  text: 'النص',
  texts: { outlines: 'يبدو كما هو في كل برنامج', editable: 'نص قابل للتحرير' },
  textHints: {
    outlines: 'الحروف مرسومة: صحيحة في كل برنامج، لكن كلماتها لا تُغيَّر.',
    editable: 'يمكن تغيير الكلمات في برنامج رسم لديه الخط:',
  },
  tone: 'اللون',
  tones: { colour: 'بالألوان', grey: 'رمادي للطباعة' },
  transparent: 'خلفية شفافة',
  quotes: 'الاقتباسات في الحواشي',
  quote: { none: 'بلا اقتباس', short: 'مختصرة', whole: 'كاملة' },
  look: 'المظهر',
  progress: 'يُرسم الشكل',
  cancel: 'إلغاء',
  cancelled: 'أُوقف الرسم.',
  again: 'ارسمه',
  pages: (count) =>
    plural('ar', count, {
      one: 'صفحة واحدة',
      two: 'صفحتان',
      few: `${count} صفحات`,
      other: `${count} صفحة`,
    }),
  crowding: {
    tight: 'ضيّق: بعض العناوين مختصرة أو في الحواشي وحدها.',
    crowded:
      'مزدحم لا يُقرأ بهذا المقاس. اختر مدى أقصر، أو صفِّ حسب القاعدة أو الجهة، أو خذ صفحة أعرض.',
  },
  crowdingFacts: (lost, marks) => `${lost} من ${marks} علامة لا مكان لعنوانها.`,
  tooMany: (limit) => `لا يتسع الشكل لأكثر من ${limit} حدث. استخدم التصفية أو اختر مدى أقصر.`,
  tooLarge: 'الصورة أكبر مما ترسمه المتصفحات. اختر مقياساً أصغر أو صفحات.',
  png: 'PNG',
  scale: 'المقياس',
  copy: 'انسخ الصورة',
  copied: 'الصورة في الحافظة.',
  copiedText: 'لا ينسخ هذا المتصفح الصور: نص SVG في الحافظة.',
  copyFailed: 'رفض المتصفح النسخ.',
  print: 'طباعة أو PDF',
  saved: (name) => `حُفظ ${name}.`,
  reopen: 'يحمل ملف SVG بياناته: إذا فُتح هنا ثانية أعاد هذا الخط الزمني.',
};

const ALL: Readonly<Record<Language, FigureMessages>> = { ar, en };

export function figureMessages(language: Language): FigureMessages {
  return ALL[language];
}
