/** Arabic texts of reviewing what the rules propose. */
import type { Verdict } from '../../case/records';
import type { ProposalWords } from '../en/proposals';
import { grouped } from '../plural';
import { counted, noun, withOne } from './counted';
import { reasons } from './proposal-reasons';

const PROPOSAL = noun('مقترح', 'مقترحات');
const PASSAGE = noun('مقطع', 'مقاطع');
const proposals = (n: number): string => counted(n, withOne(PROPOSAL));

const verdicts: Readonly<Record<Verdict, string>> = {
  accepted: 'مقبول',
  rejected: 'مرفوض',
  later: 'مؤجَّل',
  merged: 'مدموج',
  split: 'مقسَّم',
};

const OTHERS: Readonly<Record<string, string>> = {
  clash: 'اشتباك بري',
  shelling: 'قصف مدفعي',
  explosive: 'عبوة ناسفة',
  'small-arms': 'أسلحة خفيفة',
};

export const proposed: ProposalWords = {
  title: 'مراجعة المقترحات',
  open: 'مراجعة المقترحات',
  openCount: (n) => `مراجعة الأحداث المقترحة (${grouped(n)})`,
  reopen: (n) => `روجعت كلها (${proposals(n)})`,
  looking: 'يجري البحث عن الأحداث…',
  all: 'اقتراح أحداث لكل المقالات',
  progress: (done, of) => `البحث عن الأحداث: المقال ${grouped(done)} من ${grouped(of)}`,
  cancel: 'إلغاء',
  article: 'المقال',
  articleOption: (title, open) =>
    open === null ? title : open === 0 ? `${title} (تمّ)` : `${title} (بقي ${grouped(open)})`,
  text: 'المقال',
  list: 'المقترحات',
  left: (open, all) =>
    open === 0 ? `روجعت كلها: ${proposals(all)}.` : `بقي ${grouped(open)} من أصل ${grouped(all)}`,
  none: 'لا تقترح القواعد حدثاً في هذا النص. حدّد كلمات واضغط مفتاح الحدث الجديد.',
  done: 'روجع كل ما اقتُرح هنا.',
  nextArticle: 'المقال التالي ذو المقترحات',
  noArticle: 'لا مقال في هذه القضية بعد.',
  failed: 'تعذّر اقتراح أحداث هذا المقال.',
  again: 'إعادة المحاولة',
  noDay: 'يوم النشر غير معروف: يبقى ما يُؤرَّخ به بلا تاريخ.',
  supposed: (day) => `يوحي النص نفسه بـ${day}.`,
  setDay: 'تحديد يوم النشر',
  newer: 'في القضية نسخة أحدث من هذه الصفحة.',
  showNewer: 'مراجعة الأحدث',
  readOnly: 'القضية مفتوحة هنا للقراءة فقط: لا يمكن البتّ في شيء.',
  order: 'الترتيب',
  orders: { text: 'كما في النص', confidence: 'بحسب الثقة' },
  onTimeline: 'إظهار ما لم يُراجَع على الخط الزمني',
  provisional: (title) => `مقترح: ${title}`,
  proposal: (at, of) => `المقترح ${grouped(at)} من ${grouped(of)}`,
  confidence: (percent) => `الثقة ${percent} ٪`,
  twin: (title) => `لعله مُدخَل من قبل: «\u2068${title}\u2069».`,
  fields: {
    kind: 'النوع',
    places: 'المكان',
    date: 'التاريخ',
    claims: 'الجهة',
    means: 'الوسيلة',
    count: 'العدد',
    casualties: 'الخسائر البشرية',
    quotes: 'المقاطع',
  },
  roles: {
    claims: 'تتبنّاه',
    actor: 'الفاعل',
    reports: 'المُخبِر',
    denies: 'ينفيه',
    confirms: 'يؤكده',
  },
  notSaid: 'غير مذكور',
  noneReported: 'لا خسائر بحسب المصدر',
  undated: 'بلا تاريخ',
  casualties: (killed, wounded) =>
    [
      killed === null ? '' : `القتلى: ${grouped(killed)}`,
      wounded === null ? '' : `الجرحى: ${grouped(wounded)}`,
    ]
      .filter(Boolean)
      .join('، '),
  range: (least, most) =>
    least === null
      ? most === null
        ? ''
        : `${grouped(most)} على الأكثر`
      : most === null
        ? `${grouped(least)} على الأقل`
        : least === most
          ? grouped(least)
          : `${grouped(least)}–${grouped(most)}`,
  earlier: (counts) => `بدلاً من ${counts}`,
  share: (place, n) => `${place}: ${grouped(n)}`,
  fromWords: (rule, words) => `${rule}: «\u2068${words}\u2069»`,
  reasons,
  kindOrMeans: (id) => OTHERS[id] ?? id,
  theArticle: 'المقال',
  passage: (n) => `المقطع ${grouped(n)}`,
  verdicts,
  decided: (verdict) => `القرار: ${verdicts[verdict]}`,
  told: {
    accepted: 'قُبل.',
    rejected: 'رُفض.',
    later: 'أُجّل.',
    merged: 'دُمج.',
    split: 'قُسّم، وتليه أجزاؤه.',
    undone: 'تم التراجع.',
    redone: 'أُعيد.',
    acceptedAll: (n) => `قُبلت المقترحات (${grouped(n)}). التراجع يعيدها كلها.`,
    rejectedAll: (n) => `رُفضت المقترحات (${grouped(n)}). التراجع يعيدها كلها.`,
    quoted: 'صارت الكلمات المحددة مقطعاً من الحدث.',
    noSelection: 'لم تُحدَّد كلمات في المقال.',
    nothingToSplit: 'له مكان واحد ومقطع واحد: لا شيء يُقسَّم.',
    nothingToMerge: 'لا شيء يُدمج معه.',
    nothingToUndo: 'لا شيء يُتراجع عنه.',
  },
  keys: {
    accept: 'قبول',
    reject: 'رفض',
    later: 'تأجيل',
    edit: 'تحرير',
    merge: 'دمج مع…',
    split: 'تقسيم',
    newEvent: 'حدث جديد من التحديد',
    addQuote: 'أضف اقتباساً',
    undo: 'تراجع',
    redo: 'إعادة',
    next: 'التالي',
    previous: 'السابق',
    same: 'الكلمات نفسها…',
  },
  acceptHint: 'قبول المقترح وتحرير الحدث',
  merge: {
    title: 'دمج مع',
    hint: 'تُضاف المقاطع إلى الحدث الذي تختاره. الأرقام تختار، وEsc للخروج.',
    event: 'حدث',
    open: 'مقترح',
  },
  same: {
    title: 'الكلمات نفسها في موضع آخر',
    hint: (words) =>
      `مقترحات ترد فيها «\u2068${words}\u2069» كلماتٍ كاملة. حدّد كلمات أخرى في المقال للبحث عنها.`,
    none: 'لا ترد هذه الكلمات في مقترح آخر لم يُبتّ فيه.',
    reject: (n) => `رفض ${proposals(n)}`,
  },
  sure: {
    title: (n) => `${proposals(n)} بثقة 0.9 فأكثر`,
    accept: (n) => `قبول كل ما ثقته 0.9 فأكثر (${grouped(n)})`,
    hint: 'ما دون 0.9 يُبتّ فيه واحداً واحداً.',
  },
  last: {
    title: 'آخر القرارات',
    takeBack: (words) => `التراجع عن: ${words}`,
    show: (words) => `عرض: ${words}`,
  },
  keySettings: {
    title: 'المفاتيح',
    on: 'المفاتيح المفردة',
    hint: 'تُعرف المفاتيح بموضعها على لوحة المفاتيح أياً كانت اللغة، وتعمل ما دام التركيز في هذه الواجهة لا في حقل.',
    change: (what, key) => `تغيير مفتاح «${what}»، وهو الآن ${key}`,
    press: 'اضغط مفتاحاً',
    taken: 'لهذا المفتاح استعمال آخر هنا.',
    reset: 'العودة إلى المفاتيح المعتادة',
    field: (name) => `تحرير: ${name}`,
    space: 'المسافة',
  },
  blind: {
    title: 'المراجعة العمياء',
    ask: 'مراجعة هذا المقال مراجعةً عمياء',
    on: 'إخفاء مقترحات كل عاشر مقال أول الأمر',
    intro:
      'مقترحات هذا المقال مخفية. حدّد الجمل التي تروي أحداثاً وعلّمها، ثم ترى مدى اتفاقك مع القواعد.',
    mark: 'تعليم الكلمات المحددة',
    marks: (n) => (n === 0 ? 'لم يُعلَّم مقطع' : `المعلَّم: ${counted(n, withOne(PASSAGE))}`),
    compare: 'مقارنة',
    skip: 'من دون هذه المراجعة',
    result: 'الاتفاق',
    share: (percent) => `علّمتَ ${percent} ٪ مما تقترحه القواعد.`,
    both: 'كلاهما',
    reader: 'أنت وحدك',
    rules: 'القواعد وحدها',
    total: 'المجموع',
    kept: (when, by) =>
      ['أُجريت', when, by === '' ? '' : `أجراها \u2068${by}\u2069`].filter(Boolean).join(' '),
    goOn: 'متابعة المراجعة',
  },
  origin: 'مقترح آلياً',
  originReviewed: (by) =>
    by === '' ? 'مقترح آلياً، روجع من دون اسم' : `مقترح آلياً، راجعه \u2068${by}\u2069`,
  originOpen: 'مقترح آلياً، لم يُراجَع',
};
