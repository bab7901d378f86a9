/** Arabic texts of the app around the timeline. */
import { eachFacet } from '../../../event/facet';
import type { OpenFault } from '../../file-fault';
import type { app as english } from '../../en/interface/app';
import { type Noun, countedEvents as events, counted, noun, withOne } from '../counted';
import { facets } from '../facets';
import { files } from './files';
import { grouped, plural } from '../../plural';

const PASSAGE = noun('موضع', 'مواضع');
const OTHER_VALUE: Noun = {
  one: 'قيمة أخرى',
  two: ['قيمتان أخريان', 'قيمتين أخريين'],
  few: 'قيم أخرى',
  many: 'قيمة أخرى',
  other: 'قيمة أخرى',
  feminine: true,
};

export const app: typeof english = {
  appName: 'Sourceline',
  tagline: 'كل علامة تعود إلى جملتها',
  skipToTimeline: 'انتقل إلى الخط الزمني',
  languageNames: { ar: 'العربية', en: 'الإنكليزية' },
  switchTo: (language) => `انتقل إلى ${language}`,
  theme: { toDark: 'المظهر الداكن', toLight: 'المظهر الفاتح' },
  direction: {
    label: 'اتجاه الزمن',
    ltr: 'من اليسار إلى اليمين',
    rtl: 'من اليمين إلى اليسار',
  },
  /** The words under the icons of the header: each a part of what the button is called. */
  tools: {
    name: 'الأدوات',
    search: 'بحث',
    open: 'افتح',
    link: 'رابط',
    dark: 'الداكن',
    light: 'الفاتح',
    direction: 'اتجاه الزمن',
    ruler: 'قِس',
    jump: 'تاريخ',
    palette: 'أمر',
    more: 'المزيد',
    others: 'أدوات أخرى',
  },
  search: 'بحث في العناوين والاقتباسات',
  searching: 'يجري البحث…',
  clearSearch: 'امسح البحث',
  filters: 'التصفية',
  facets: eachFacet((facet) => facets[facet].name),
  facetGroups: {
    ...eachFacet((facet) => facets[facet].name),
    // Other tools find the group by this name.
    claimant: 'الجهة المتبنية',
  },
  clearFacet: (facet: string) => `أزل التصفية بحسب ${facet}`,
  showFilters: 'أظهر التصفية',
  hideFilters: 'أخفِ التصفية',
  claimsAndNamed: 'تبنٍّ معلن ونسبة من آخرين',
  countOf: (shown: number, total: number) => `${grouped(shown)} من ${grouped(total)}`,
  shown: (shown: number, total: number) =>
    shown === total
      ? events(total)
      : `${grouped(shown)} من أصل ${events(total, 'after a preposition')}`,
  laneUndated: (n: number) => `وبلا تاريخ ولا مسار: ${grouped(n)}`,
  drawnUndated: 'مرسوم بالتاريخ الآخر للحدث',
  ofTheseUndated: (n: number, drawn: number) =>
    drawn === 0
      ? `منها بلا تاريخ: ${grouped(n)}`
      : `منها بلا تاريخ: ${grouped(n)} (المرسوم: ${grouped(drawn)})`,
  earlier: 'أسبق',
  later: 'أحدث',
  inView: (range: string) => `المعروض: ${range}`,
  undatedUnder: 'التاريخ المرجَّح مرسوم بإطار منقّط',
  moreValues: (n: number) => `و${counted(n, OTHER_VALUE)} أقل أحداثاً`,
  certainties: 'درجة اليقين',
  source: 'المصدر',
  event: 'الحدث',
  backToMark: 'أظهره على الخط الزمني',
  toSentence: 'اقرأ جملته في المقال',
  openOriginal: 'افتح الأصل عند هذا المقطع',
  openPage: 'افتح الصفحة الأصلية',
  newWindow: 'يفتح نافذة جديدة',
  dates: 'التواريخ',
  from: 'العبارة',
  noWords: 'لا تذكر عبارات المقال تاريخاً',
  moreEntries: (n: string) => `أظهر المزيد (${n})`,
  reviewedDate: 'كما رُوجع',
  how: 'كيف استُنتج',
  evidence: 'الأدلة',
  outside: 'من خارج المقال',
  claimsTitle: 'من يقول ماذا',
  counts: 'الأعداد',
  casualties: 'الخسائر البشرية',
  means: 'الوسيلة',
  places: 'المكان',
  shares: 'بحسب القاعدة',
  sharesTotal: (total: number) => `المجموع ${total}`,
  relations: 'العلاقات',
  thisEvent: 'هذا الحدث',
  eventFault: 'تعذّرت قراءة هذا الحدث كاملاً:',
  eventElsewhere: 'حدث ليس في هذه البيانات',
  note: 'ملاحظة',
  quotes: 'الاقتباسات',
  according: (who: string) => `بحسب ${who}`,
  namedAs: 'بتعبير المصدر:',
  published: 'نُشر',
  publishedHint: 'جرّب يوماً آخر فيتحرك كل ما يُحسب منه، والتراجع يعيده.',
  badDay: 'ليس يوماً بين 1900 و2099',
  backToReviewed: 'عُد إلى تاريخ النشر المعتمد',
  publishedTried: (from: string, to: string) => `تاريخ نشر تجريبي: ${to}؛ المعتمد: ${from}.`,
  trial: {
    moved: (n: number) =>
      plural('ar', n, {
        one: 'تحرّك حدث واحد، وعليه راية.',
        two: 'تحرّك حدثان، وعلى كل منهما راية.',
        few: `تحرّكت ${n} أحداث، وعلى كل منها راية.`,
        many: `تحرّك ${n} حدثاً، وعلى كل منها راية.`,
        other: `تحرّك ${n} حدث، وعلى كل منها راية.`,
      }),
    end: 'أنهِ التجربة',
    name: (title: string) => `${title} (افتراضي)`,
  },
  nothingMoved: 'لا يُحسب منه أي تاريخ وارد.',
  conflictAppears: 'تناقض جديد:',
  conflictVanishes: 'زال التناقض:',
  conflicts: (n: number) =>
    n === 0
      ? 'النص لا يناقض نفسه'
      : `النص يناقض نفسه في ${counted(n, withOne(PASSAGE), 'after a preposition')}`,
  repair: 'قراءة تزيل التناقض، ولم تُطبَّق:',
  readingDates: 'تُقرأ تواريخ هذا النص الطويل…',
  datesUnread: 'تعذّرت قراءة تواريخ هذا النص. افتح المقال من جديد لإعادة المحاولة.',
  candidates: (n: number) => `أيام النشر التي يسمح بها النص نفسه (${n})`,
  openYear: 'لا يذكر النص سنة. هذه أيام كل السنوات التي توافقه، والأرجح منها أولاً.',
  openDay: 'لا يذكر النص سوى يوم من أيام الأسبوع، فيوافقه كل يوم مثله.',
  asItStands: 'كل عبارة كما وردت',
  timeExpression: 'عبارة زمنية',
  noDate: 'بلا تاريخ بذاتها',
  otherReadings: 'قراءات أخرى:',
  countedFromThis: 'محسوب من هذا:',
  unknownDate: 'تاريخ غير معروف',
  hash: 'بصمة النص SHA-256',
  hashGood: 'تطابق النص المعروض',
  hashBad: 'لا تطابق النص المعروض',
  hashUnchecked: 'تعذّر التحقق منها في هذا المتصفح',
  copyLink: 'انسخ رابط هذا العرض',
  copied: 'نُسخ الرابط',
  copyFailed: 'رفض المتصفح ذلك؛ انسخ العنوان بدلاً منه',
  export: 'تصدير',
  exportTitle: 'تصدير شكل',
  exportScope: 'المحتوى',
  exportWhole: 'الخط الزمني كله',
  exportView: 'العرض الحالي',
  exportHint: 'بالتصفية والمسارات والتواريخ المختارة الآن، مع حواشي الاقتباسات والمصادر.',
  figureTitle: 'العنوان',
  figureSize: 'المقاس',
  preview: 'معاينة الشكل',
  download: 'نزّل SVG',
  exporting: 'جارٍ رسم الشكل…',
  exportFailed: 'تعذّر إنشاء الشكل',
  help: 'مساعدة',
  helpTitle: 'كيف يعمل Sourceline',
  helpMouse: [
    'العجلة تتحرك في الزمن، إلا حين لا تتسع الشاشة للمسارات كلها فتمرّرها؛ ومع Shift، أو إلى الجانب، تتحرك في الزمن دائماً. وللتقريب مرّر مع Ctrl أو ⌘، أو ضمّ إصبعين أو باعد بينهما.',
    'اسحب للتحريك، وShift مع السحب لاختيار مدة، وانقر مرتين للتقريب.',
    'انقر اسم مسار لتفتح قائمته، واسحبه لتنقل المسار؛ وينقله أيضاً Alt ↑ وAlt ↓، ويغيّر F2 اسمه.',
    'انقر علامة لترى حدثها ومصدرها، وانقر مقطعاً مظللاً لترى علامته.',
    'تبقى البطاقة ما دام المؤشر فوقها، ويمكن تحديد كلماتها؛ ويخفيها Esc.',
    'مفتاحا الحدث التالي والسابق يقفان عند المجموعات والأعداد أيضاً؛ ويعرضها Enter في قائمة أو يقرّب إليها.',
  ],
  characterKeys: 'اختصارات الحروف والرموز',
  noticeIgnored: (what: string) => `طلب الرابط شيئاً غير معروف فأُهمل: ${what}`,
  notOpened: 'لم يُفتح:',
  openFault: (fault: OpenFault): string => {
    switch (fault.kind) {
      case 'foreign':
        return 'الملف على موقع آخر، ولا تُفتح إلا ملفات هذا الموقع.';
      case 'missing':
        return 'لا ملف بهذا الاسم، أو لم يستجب الخادم.';
      case 'large':
        return 'الملف أكبر من 200 ميغابايت.';
      case 'malformed':
        return files.fault(fault.fault);
    }
  },
  dismiss: 'إخفاء',
  failed: 'تعذّر تشغيل Sourceline',
  commands: {
    zoomIn: 'تقريب',
    zoomOut: 'إبعاد',
    panEarlier: 'تحرّك إلى زمن أسبق',
    panLater: 'تحرّك إلى زمن أحدث',
    panLeft: 'تحرّك يساراً',
    panRight: 'تحرّك يميناً',
    previous: 'الحدث السابق زمناً',
    next: 'الحدث التالي زمناً',
    laneUp: 'العلامة الأعلى',
    laneDown: 'العلامة الأدنى',
    first: 'أول حدث',
    last: 'آخر حدث',
    fitAll: 'عرض الكل',
    focus: 'توسيط الحدث المختار ثم ملء العرض به',
    foldGaps: 'طيّ الفترات الطويلة الخالية أو بسطها',
    list: 'خط زمني أو قائمة',
    search: 'بحث',
    open: 'افتح الحدث الذي عليه التركيز',
    clear: 'أغلق ما هو مفتوح',
    help: 'هذه المساعدة',
    undo: 'تراجع عن آخر تغيير في العرض',
    redo: 'إعادة',
    palette: 'ابحث عن أمر أو تصفية أو حدث أو تاريخ',
    jump: 'اذهب إلى تاريخ',
    ruler: 'قِس بين حدثين',
    lookAround: 'ما حول الحدث (± 7 أيام، بلا تصفية)',
    pick: 'حدّد العلامة التي عليها التركيز أو ألغِ تحديدها',
    clearFilters: 'امسح كل عوامل التصفية',
    filters: 'أظهر التصفية أو أخفِها',
    theme: 'بدّل بين الفاتح والداكن',
    direction: 'اقلب اتجاه الزمن',
    export: 'صدّر شكل SVG',
  },
};
