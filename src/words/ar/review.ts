/** Arabic texts of entering and editing: articles, events, names. */
import type { Refusal } from '../../case/command';
import type { LinkKind, Status, WayIn } from '../../case/records';
import type { ReviewWords } from '../en/review';
import type { PlaceKind } from '../../gazetteer/places';
import type { PartOfDay } from '../../time/bounds';
import { becauseIn } from './because';
import { counted, countedEvents, noun, withOne } from './counted';
import { pages } from './review-pages';
import { proposed } from './proposals';

const WORD = noun('كلمة', 'كلمات');
const CAPTURE = noun('نسخة', 'نسخ');

const statuses: Readonly<Record<Status, string>> = {
  unreviewed: 'لم يُراجَع',
  reviewed: 'روجِع',
  disputed: 'محل خلاف',
  rejected: 'مرفوض',
};

const ways: Readonly<Record<WayIn, string>> = {
  typed: 'كتابةً',
  pasted: 'لصقاً',
  dropped: 'إفلاتاً في الصفحة',
  file: 'من ملف',
  bundled: 'مع التطبيق',
};

const linkKinds: Readonly<Record<LinkKind, string>> = {
  picture: 'صورة',
  film: 'فيلم',
  page: 'صفحة ويب',
};

const placeKinds: Readonly<Record<PlaceKind, string>> = {
  base: 'قاعدة',
  town: 'بلدة',
  area: 'منطقة',
  region: 'إقليم',
  country: 'دولة',
  embassy: 'سفارة',
};

const parts: Readonly<Record<PartOfDay, string>> = {
  dawn: 'الفجر',
  morning: 'الصباح',
  noon: 'الظهر',
  afternoon: 'بعد الظهر',
  evening: 'المساء',
  night: 'الليل',
  midnight: 'منتصف الليل',
};

const FIELDS: Readonly<Record<string, string>> = {
  address: 'العنوان',
  archive: 'عنوان النسخة المؤرشفة',
  sha256: 'البصمة SHA-256',
  at: 'التاريخ',
  edtf: 'التاريخ',
  after: 'الحد «ليس قبل»',
  before: 'الحد «ليس بعد»',
  period: 'الفترة',
  latitude: 'خط العرض',
  longitude: 'خط الطول',
  uncertaintyKm: 'هامش الخطأ',
  zone: 'المنطقة الزمنية',
  min: 'العدد',
  max: 'العدد',
  amount: 'المدة',
  text: 'النص',
  tags: 'الوسوم',
  reviewer: 'الاسم',
};

const fieldIn = (where: string): string => {
  const known = where
    .split('.')
    .reverse()
    .find((part) => Object.hasOwn(FIELDS, part));
  return known === undefined ? 'هذا الحقل' : (FIELDS[known] ?? 'هذا الحقل');
};

export const review: ReviewWords = {
  proposals: proposed,
  close: 'إغلاق',
  cancel: 'إلغاء',
  done: 'تم',
  remove: (what) => `حذف: ${what}`,
  none: 'لا شيء',
  inLanguage: (what, language) => `${what} (${language})`,
  newEvent: 'حدث جديد',
  addArticle: 'أضف مقالاً',
  addQuote: 'أضف اقتباساً',
  editEvent: 'تحرير',
  names: 'الأسماء',

  selection: {
    bar: 'الكلمات المحددة',
    text: 'نص المقال',
    hint: '↓ و↑ لتحديد جملة، و← و→ لتحديد كلمة، ومع Shift زيادة أو نقصان. والضغط على Alt في أثناء السحب يُبقي الحروف كما حُدّدت.',
    quoteTo: (title) => `إلى «${title}»`,
    noEvent: 'افتح حدثاً لتضيف إليه اقتباساً.',
    clear: 'إلغاء التحديد',
  },

  article: {
    title: 'إضافة مقال',
    text: 'النص',
    textHint:
      'الصقه أو اكتبه، أو أفلت صفحات هنا: نصوص أو HTML أو MHTML أو Word أو PDF، أو مجلداً منها. يُحفظ النص كما هو ولا يُعدَّل بعد ذلك.',
    headline: 'العنوان الرئيس',
    publisher: 'الناشر',
    address: 'عنوان الصفحة',
    published: 'تاريخ النشر',
    publishedHint: 'يوم أو كلمات عادية أو صيغة EDTF. اتركه فارغاً إن كنت لا تعرفه.',
    basis: 'كيف عُرف التاريخ',
    language: 'لغة النص',
    recognised: 'عُرفت من النص',
    languages: { ar: 'العربية', en: 'الإنكليزية' },
    proposed: 'أيام يحتملها النص نفسه',
    proposedNone: 'ليس في النص ما يُستخرج منه يوم النشر.',
    literally: 'بقراءة كل تعبير على ظاهره',
    reading: 'تُقرأ تواريخ النص…',
    words: (n) => counted(n, withOne(WORD)),
    save: 'إضافة المقال',
    faults: {
      empty: 'لا نص بعد. الصقه أو اكتبه.',
      address: 'يبدأ العنوان بـ http:// أو https://.',
      date: 'لا يُقرأ هذا تاريخاً. اكتب 2024-05-03 أو 3 أيار 2024 أو صيغة EDTF.',
      same: (title) => `هذا النص نفسه موجود في القضية: «${title}».`,
    },
    showSame: 'عرضه',
    came: (how, when, by) => `أُدخل ${when} ${ways[how]}${by === '' ? '' : `، أدخله ${by}`}`,
    edit: 'تصحيح ما يُقال عن المقال',
    fixed: 'يبقى النص نفسه كما أُدخل. النص المصحَّح نسخة جديدة: أضفها بالعنوان ذاته.',
    remove: 'حذف المقال مع أحداثه',
  },

  pages,

  captures: {
    title: 'نسخ هذه الصفحة',
    open: (n) => `${counted(n, withOne(CAPTURE))} من هذه الصفحة`,
    older: 'النسخة الأقدم',
    newer: 'النسخة الأحدث',
    difference: 'ما تغيّر كلمةً كلمة',
    same: 'لم تتغيّر أي كلمة.',
    gone: 'حُذف:',
    fresh: 'أُضيف:',
    changed: (events) =>
      events === 0
        ? 'كل اقتباسات الأحداث موجودة في النص الجديد بحروفها.'
        : `${countedEvents(events)} باقتباسات لا يوردها النص الجديد بحروفها:`,
    lost: 'لم تعد في النص',
    now: 'صارت',
    adopt: (n) => `نقل ${countedEvents(n, 'after a preposition')} إلى النسخة الأحدث`,
    adopted: 'صارت الأحداث مع النسخة الأحدث. التراجع يعيدها.',
    nothing: 'لا أحداث مع النسخة الأقدم.',
  },

  event: {
    editor: 'تحرير الحدث',
    kind: 'النوع',
    proposedBy: (words) => `مقترح من «\u2068${words}\u2069»`,
    title: 'العنوان',
    places: 'الأماكن',
    role: 'الدور',
    addPlace: 'إضافة مكان',
    stated: 'التاريخ كما يذكره المقال',
    assessed: 'التاريخ كما ترجّحه',
    addAssessed: 'ترجيح تاريخ آخر',
    dropAssessed: 'حذف التاريخ المرجَّح',
    date: 'التاريخ',
    dateHint:
      'كلمات عادية بالعربية أو الإنكليزية، أو صيغة EDTF: «أمس» أو «3 أيار 2024» أو ⁦2024-05~⁩.',
    readings: 'القراءات',
    noReading: 'لا يُقرأ تاريخاً.',
    asEdtf: 'كما كُتب بصيغة EDTF',
    take: 'اعتماد هذا التاريخ',
    part: 'جزء اليوم',
    parts,
    wholeDay: 'غير مذكور',
    drawn: (spoken) => `كما يُرسم على الخط الزمني: ${spoken}`,
    fromWords: 'الكلمات الدالة على الزمن',
    useSelection: 'استعمال الكلمات المحددة',
    after: 'ليس قبل',
    before: 'ليس بعد',
    reason: 'سبب الترجيح',
    reasonHint: 'يلزم سبب إذا خالف التاريخ المرجَّح التاريخ المذكور.',
    claims: 'من يقول ماذا',
    claim: 'القول',
    who: 'القائل',
    says: 'نوع القول',
    of: 'عن مَن',
    named: 'كما يسمّيه المصدر',
    addClaim: 'إضافة قول',
    quote: 'الاقتباس',
    quotes: 'الاقتباسات',
    noQuote: 'لم تُحدَّد كلمات: حدّدها في المقال أولاً.',
    gloss: 'الترجمة',
    means: 'الوسيلة',
    counts: 'الأعداد',
    addCount: 'إضافة عدد',
    what: 'المعدود',
    by: 'بحسب',
    least: 'الحد الأدنى',
    most: 'الحد الأعلى',
    approximate: 'تقريباً',
    casualties: 'الخسائر البشرية',
    killed: 'القتلى',
    injured: 'الجرحى',
    casualtyStates: {
      'not-entered': 'لم تُدخَل',
      'not-stated': 'غير مذكورة',
      'none-reported': 'لا خسائر بحسب المصدر',
      reported: 'مذكورة',
    },
    shares: 'الحصص حسب المكان',
    sharePlace: 'المكان',
    shareCount: 'كم منها',
    addShare: 'إضافة حصة مكان',
    contradictions: 'روايات متعارضة',
    contradictionAbout: 'فيمَ تختلف',
    addContradiction: 'إضافة روايات متعارضة',
    account: 'الرواية',
    accountSays: 'ماذا تقول',
    addAccount: 'إضافة رواية يرويها',
    needsTwoAccounts: 'تُحفظ متى صارت روايتين.',
    relations: 'الصلة بأحداث أخرى',
    relation: 'الصلة',
    other: 'الحدث الآخر',
    howLong: 'المدة بينهما',
    howLongHint: 'بصيغة ISO 8601 مثل PT1H أو P2D؛ اختياري',
    addRelation: 'إضافة صلة',
    note: 'ملاحظة',
    tags: 'الوسوم',
    tagsHint: 'بينها فواصل',
    status: 'الحالة',
    statuses,
    reviewer: 'المراجِع',
    links: 'صور وأفلام وصفحات مؤرشفة',
    linksHint: 'تُحفظ العناوين وحدها، ولا يُجلب منها شيء.',
    link: 'الرابط',
    linkKind: 'ما هو',
    linkKinds,
    linkAddress: 'العنوان',
    archive: 'عنوان النسخة المؤرشفة',
    allContradictions: 'كل تناقضات القضية',
    capturedBy: 'مَن حفظه',
    capturedAt: 'تاريخ حفظه',
    sha: 'بصمة الملف SHA-256',
    linkNote: 'ملاحظة',
    addLink: 'إضافة رابط',
    more: 'حقول أخرى',
    remove: 'حذف الحدث',
    removed: 'حُذف الحدث. التراجع يعيده.',
    needsArticle: 'يلزم الحدث مقال. أضف مقالاً أولاً.',
  },

  name: {
    title: 'أسماء هذه القضية',
    places: 'الأماكن',
    actors: 'الجهات',
    kindOf: 'النوع',
    placeKinds,
    own: 'من هذه القضية',
    spellings: 'صيغ أخرى للاسم',
    spellingsHint: 'بينها فواصل',
    latitude: 'خط العرض',
    longitude: 'خط الطول',
    uncertainty: 'هامش الخطأ بالكيلومتر',
    period: 'فترة وجوده (EDTF)',
    source: 'مصدر المعلومة',
    merge: 'دمج في اسم آخر',
    mergeInto: 'في',
    mergeHint: 'كل ما يذكر هذا الاسم سيذكر الاسم الآخر، وتبقى له صيغ الاسمين.',
    edit: (name) => `تحرير ${name}`,
    anyName: 'اسم معروف أو جديد',
    newPlace: 'مكان جديد',
    newActor: 'جهة جديدة',
    added: (name) => `اسم جديد في هذه القضية: ${name}`,
    usedHint: {
      places:
        'العدد بجانب المكان: أحداث القضية التي تذكره، أياً كان دوره. أما التصفية والمسارات فتعدّ القاعدة مع ما حولها، ولا يدخل المسار إلا ما لم تستبعده التصفية وله تاريخ.',
      actors:
        'العدد بجانب الجهة: أحداث القضية التي تذكرها، أياً كان دورها. أما التصفية والمسارات فتعدّ ما تبنّته أو نُسب إليها، ولا يدخل المسار إلا ما لم تستبعده التصفية وله تاريخ.',
    },
    used: (n) => (n === 0 ? 'غير مستعمل' : `في ${countedEvents(n, 'after a preposition')}`),
    find: 'البحث عن اسم',
    remove: 'حذف الاسم',
    label: 'الاسم',
  },

  refused: (refusal: Refusal | { readonly key: 'read-only' }): string => {
    switch (refusal.key) {
      case 'no-such':
        return 'لم يعد موجوداً في القضية.';
      case 'exists':
        return 'هو موجود في القضية.';
      case 'same-text':
        return 'النص نفسه موجود في القضية.';
      case 'reason-needed':
        return 'لم يُحفظ بعد: يلزم سبب لأن التاريخ المرجَّح يخالف التاريخ المذكور.';
      case 'not-valid':
        return `لم يُحفظ: ${fieldIn(refusal.where)} ${becauseIn(refusal.because)}.`;
      case 'changed-since':
        return 'لم يُحفظ: تغيّر في علامة تبويب أخرى في هذه الأثناء.';
      case 'edited-since':
        return 'لم يُنفَّذ: عدّل غيرك الشيء نفسه بعد ذلك.';
      case 'nothing-to-undo':
        return 'لا شيء يُتراجع عنه.';
      case 'nothing-to-redo':
        return 'لا شيء يُعاد.';
      case 'read-only':
        return 'لم يُحفظ: القضية مفتوحة هنا للقراءة فقط.';
    }
  },
};
