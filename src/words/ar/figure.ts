/** What a figure says of itself, in Arabic. */
import { eachFacet } from '../../event/facet';
import type { FigureWords } from '../figure/figure-words';
import { facets } from './facets';
import { list } from '../figure/join';
import {
  type Noun,
  EVENT,
  counted,
  countedEvents,
  noun,
  verbFor,
  withAdjective,
  withOne,
  withWords,
} from './counted';

/** Dated beyond the years that can be drawn. */
const BEYOND = withWords(
  withAdjective(withOne(EVENT), { masculine: 'مؤرّخ', feminine: 'مؤرّخة' }),
  'قبل 10,000 ق.م أو بعد سنة 9999',
);

/** People are no things: their plural keeps its own gender. */
const KILLED = noun('قتيل', 'قتلى');
const INJURED = noun('جريح', 'جرحى');

/** "3 قتلى", "2–3 قتلى": the number nearest the noun governs it. */
const people =
  (of: Noun): FigureWords['killed'] =>
  (n, { from, isGoverned }) => {
    if (from !== null) return n <= 2 ? `${from}–${n} من ال${of.few}` : `${from}–${counted(n, of)}`;
    return counted(n, withOne(of), isGoverned ? 'after a preposition' : 'alone');
  };

const shownOf = (shown: number, total: number): string =>
  `المعروض ${shown} من ${countedEvents(total, 'after a preposition')}`;

export const figure: FigureWords = {
  title: (publishers) =>
    publishers.length === 0
      ? 'الأحداث كما وردت'
      : `الأحداث كما وردت في ${list(publishers, ' و', '، ')}`,
  shown: shownOf,
  shownByHand: (shown, total) => `${shownOf(shown, total)}، باختيار يدوي`,
  all: 'كل الأحداث بلا تصفية.',
  byHand: 'أحداث مختارة يدوياً دون غيرها.',
  ofTheseByHand: 'ومنها الأحداث المختارة يدوياً دون غيرها.',
  filtered: (parts) => `بعد التصفية: ${parts.join('؛ ')}.`,
  facets: eachFacet((facet) => facets[facet].name),
  search: (query) => `الكلمات «${query}»`,
  or: ' أو ',
  lanes: eachFacet((facet) => `المسارات بحسب ${facets[facet].name}.`),
  lanesInside: eachFacet((facet) => `وفي كل منها مسارات بحسب ${facets[facet].name}.`),
  readings: {
    stated: 'التواريخ كما ذكرتها المقالات.',
    assessed: 'التواريخ كما رجّحها مُراجع، وإلا فكما ذكرتها المقالات.',
  },
  ghosts: {
    stated:
      'حيث يخلص المُراجع إلى غير ذلك يدل على التاريخ المرجَّح إطار منقّط، أو خط متقطع تحت ما يمتد.',
    assessed: 'حيث يذكر المقال تاريخاً آخر يدل عليه إطار منقّط، أو خط متقطع تحت ما يمتد.',
  },
  keys: { kind: 'النوع', claimant: 'الجهة', date: 'التاريخ' },
  stances: {
    claims: 'تبنٍّ معلن',
    named: 'نسبة من آخرين',
    both: 'تبنٍّ معلن ونسبة من آخرين',
  },
  ghost: { stated: 'التاريخ المرجَّح', assessed: 'التاريخ كما ورد' },
  ghostLine: {
    stated: 'المدة المرجَّحة لما يمتد أو يَعُدّ',
    assessed: 'المدة كما وردت لما يمتد أو يَعُدّ',
  },
  contested: 'تاريخ يشك فيه مُراجع',
  arrow: 'منتصف التاريخ خارج المدة المعروضة',
  lasting: 'يمتد على مدة',
  counted: 'يَعُدّ ما وقع في مدة',
  within: 'في وقت ما من مدة',
  soft: 'نهاية غير معروفة أو تقريبية',
  folded: (stretches) =>
    `طُوي ما لا حدث من المعروض مؤرّخ فيه: ${stretches.join('؛ ')}. ولا يعني ذلك أن شيئاً لم يقع.`,
  breakSign: 'فترة مطوية بلا أحداث مؤرّخة',
  beyond: (n) =>
    n === 0
      ? `${counted(n, BEYOND)}.`
      : `لم ${verbFor(n, BEYOND, 'يُرسم', 'تُرسم')} ${counted(n, BEYOND)}.`,
  undated: 'بلا تاريخ',
  nothing: 'لا حدث يوافق هذه التصفية في هذه المدة.',
  notes: 'الحواشي',
  unordered: 'لا يذكر أي مصدر أوقع هذا الحدث بعد سابقه أم قبله: تاريخاهما متداخلان',
  continued: (heading) => `${heading} (تتمة)`,
  page: (page, pages) => `صفحة ${page} من ${pages}`,
  asSaid: (word, original, range) =>
    `«${word}»${original === null ? '' : ` (${original})`}، وتُقرأ هنا: ${range}`,
  account: (who, says) => `${who}: ${says}`,
  killed: people(KILLED),
  injured: people(INJURED),
  translation: 'ترجمة',
  rights: 'النصوص المقتبسة ملك لناشريها.',
  stated: 'كما ورد',
  assessed: 'المرجَّح',
  places: 'بحسب القاعدة',
  roles: {
    'claims-responsibility': (actors) => `تبنٍّ: ${actors}`,
    attributes: (actors, whom) => `نسبة إلى ${whom} بحسب ${actors}`,
    reports: (actors) => `نقل: ${actors}`,
    confirms: (actors) => `تأكيد: ${actors}`,
    denies: (actors) => `نفي: ${actors}`,
  },
  casualties: 'الخسائر البشرية',
  sources: 'المصادر',
  published: (date) => `نُشر ${date}`,
  publishedUnknown: 'تاريخ النشر غير معروف',
  trial: {
    heading: 'افتراضي',
    day: (publisher, tried, reviewed) =>
      `يوم النشر المجرَّب: ${publisher}، ${tried}؛ المراجَع: ${reviewed}.`,
    published: (tried, reviewed) => `يوم النشر المجرَّب: ${tried}؛ المراجَع: ${reviewed}`,
    readings: {
      stated: 'التواريخ كما كانت المقالات ستذكرها لو نُشرت في اليوم المجرَّب.',
      assessed:
        'التواريخ كما رجّحها مُراجع، وإلا فكما كانت المقالات ستذكرها لو نُشرت في اليوم المجرَّب.',
    },
    date: (moved, reviewed) => `${moved} (تجريبي؛ المراجَع: ${reviewed})`,
    sign: 'تاريخ حرّكه يوم النشر المجرَّب',
  },
  imprint: (program, date) => `أُعدّ ببرنامج ${program}، ${date}`,
  description: (parts, contested) =>
    [...parts, ...(contested > 0 ? [`أحداث لها تاريخ مذكور وآخر مرجَّح: ${contested}.`] : [])].join(
      ' ',
    ),
  comma: '، ',
  semicolon: '؛ ',
  quoteLost: 'لا ترد هذه الكلمات في نص المقال.',
  openQuote: '«',
  closeQuote: '»',
};
