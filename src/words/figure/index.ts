/** What the figure says of itself. The event vocabulary comes from words/vocabulary/. */
import type { ClaimRole, ReadingChoice } from '../../event/event';
import type { Facet } from '../../event/facet';
import { plural } from '../plural';
import type { Language } from '../language';

interface FigureWords {
  readonly title: (publishers: readonly string[]) => string;
  readonly shown: (shown: number, total: number) => string;
  readonly shownByHand: (shown: number, total: number) => string;
  readonly all: string;
  readonly byHand: string;
  /** After what is filtered. */
  readonly ofTheseByHand: string;
  readonly filtered: (parts: readonly string[]) => string;
  readonly facets: Readonly<Record<'base' | 'claimant' | 'kind' | 'article', string>>;
  readonly search: (query: string) => string;
  readonly or: string;
  readonly lanes: Readonly<Record<Facet, string>>;
  readonly lanesInside: Readonly<Record<Facet, string>>;
  readonly readings: Readonly<Record<ReadingChoice, string>>;
  readonly ghosts: Readonly<Record<ReadingChoice, string>>;
  readonly keys: Readonly<Record<'kind' | 'claimant' | 'date', string>>;
  readonly stances: Readonly<Record<'claims' | 'named' | 'both', string>>;
  readonly ghost: Readonly<Record<ReadingChoice, string>>;
  readonly contested: string;
  readonly lasting: string;
  readonly within: string;
  readonly soft: string;
  readonly folded: (stretches: readonly string[]) => string;
  readonly breakSign: string;
  readonly undated: string;
  readonly nothing: string;
  readonly notes: string;
  /** A heading that stands again on the next page. */
  readonly continued: (heading: string) => string;
  readonly page: (page: number, pages: number) => string;
  readonly rights: string;
  readonly stated: string;
  readonly assessed: string;
  readonly places: string;
  readonly roles: Readonly<Record<ClaimRole, (actors: string, whom: string) => string>>;
  readonly casualties: string;
  readonly sources: string;
  readonly published: (date: string) => string;
  readonly publishedUnknown: string;
  readonly imprint: (program: string, date: string) => string;
  readonly description: (parts: readonly string[], contested: number) => string;
  readonly comma: string;
  readonly semicolon: string;
  readonly openQuote: string;
  readonly closeQuote: string;
}

const shownEn = (shown: number, total: number): string =>
  `${shown} of ${plural('en', total, { one: '1 event', other: `${total} events` })} shown`;

/** After «من» the dual is in the genitive. */
const shownAr = (shown: number, total: number): string =>
  `المعروض ${shown} من ${plural('ar', total, {
    one: 'حدث واحد',
    two: 'حدثين',
    few: `${total} أحداث`,
    many: `${total} حدثاً`,
    other: `${total} حدث`,
  })}`;

const en: FigureWords = {
  title: (publishers) => `Events as reported by ${list(publishers, ' and ', ', ')}`,
  shown: shownEn,
  shownByHand: (shown, total) => `${shownEn(shown, total)}, selected by hand`,
  all: 'All events, unfiltered.',
  byHand: 'Only events selected by hand.',
  ofTheseByHand: 'Of these only events selected by hand.',
  filtered: (parts) => `Filtered by ${parts.join('; ')}.`,
  facets: { base: 'base', claimant: 'claimant', kind: 'kind', article: 'article' },
  search: (query) => `the words “${query}”`,
  or: ' or ',
  lanes: {
    base: 'Lanes by base.',
    claimant: 'Lanes by claimant.',
    kind: 'Lanes by kind.',
    article: 'Lanes by article.',
  },
  lanesInside: {
    base: 'In each, lanes by base.',
    claimant: 'In each, lanes by claimant.',
    kind: 'In each, lanes by kind.',
    article: 'In each, lanes by article.',
  },
  readings: {
    stated: 'Dates as the articles state them.',
    assessed: 'Dates as a reviewer assessed them, else as the articles state them.',
  },
  ghosts: {
    stated: 'Where a reviewer concludes otherwise, a dotted outline marks the assessed date.',
    assessed: 'Where the article states another date, a dotted outline marks it.',
  },
  keys: { kind: 'Kind', claimant: 'Claimant', date: 'Date' },
  stances: { claims: 'claims', named: 'named by others', both: 'claims; also named by others' },
  ghost: { stated: 'assessed date', assessed: 'stated date' },
  contested: 'date doubted by a reviewer',
  lasting: 'lasts, or counts over, a stretch',
  within: 'lies somewhere in a stretch',
  soft: 'end not known or approximate',
  folded: (stretches) =>
    `Folded, since no event shown is dated then: ${stretches.join('; ')}. That does not mean that nothing happened.`,
  breakSign: 'folded stretch, nothing dated',
  undated: 'Undated',
  nothing: 'No event passes these filters in this range.',
  notes: 'Notes',
  continued: (heading) => `${heading}, continued`,
  page: (page, pages) => `page ${page} of ${pages}`,
  rights: 'Quoted passages belong to their publishers.',
  stated: 'Stated',
  assessed: 'Assessed',
  places: 'By base',
  roles: {
    'claims-responsibility': (actors) => `Claimed by ${actors}`,
    attributes: (actors, whom) => `Attributed to ${whom} by ${actors}`,
    reports: (actors) => `Reported by ${actors}`,
    confirms: (actors) => `Confirmed by ${actors}`,
    denies: (actors) => `Denied by ${actors}`,
  },
  casualties: 'Casualties',
  sources: 'Sources',
  published: (date) => `published ${date}`,
  publishedUnknown: 'publication date not known',
  imprint: (program, date) => `Made with ${program} ${date}`,
  description: (parts, contested) =>
    [...parts, ...(contested > 0 ? [`${contested} with stated and assessed dates.`] : [])].join(
      ' ',
    ),
  comma: ', ',
  semicolon: '; ',
  openQuote: '“',
  closeQuote: '”',
};

const ar: FigureWords = {
  title: (publishers) => `الأحداث كما وردت في ${list(publishers, ' و', '، ')}`,
  shown: shownAr,
  shownByHand: (shown, total) => `${shownAr(shown, total)}، باختيار يدوي`,
  all: 'كل الأحداث بلا تصفية.',
  byHand: 'أحداث مختارة يدوياً دون غيرها.',
  ofTheseByHand: 'ومنها الأحداث المختارة يدوياً دون غيرها.',
  filtered: (parts) => `بعد التصفية: ${parts.join('؛ ')}.`,
  facets: { base: 'القاعدة', claimant: 'الجهة المتبنية', kind: 'النوع', article: 'المقال' },
  search: (query) => `الكلمات «${query}»`,
  or: ' أو ',
  lanes: {
    base: 'المسارات بحسب القاعدة.',
    claimant: 'المسارات بحسب الجهة المتبنية.',
    kind: 'المسارات بحسب النوع.',
    article: 'المسارات بحسب المقال.',
  },
  lanesInside: {
    base: 'وفي كل منها مسارات بحسب القاعدة.',
    claimant: 'وفي كل منها مسارات بحسب الجهة المتبنية.',
    kind: 'وفي كل منها مسارات بحسب النوع.',
    article: 'وفي كل منها مسارات بحسب المقال.',
  },
  readings: {
    stated: 'التواريخ كما ذكرتها المقالات.',
    assessed: 'التواريخ كما رجّحها مُراجع، وإلا فكما ذكرتها المقالات.',
  },
  ghosts: {
    stated: 'حيث يخلص المُراجع إلى غير ذلك يدل إطار منقّط على التاريخ المرجَّح.',
    assessed: 'حيث يذكر المقال تاريخاً آخر يدل عليه إطار منقّط.',
  },
  keys: { kind: 'النوع', claimant: 'الجهة المتبنية', date: 'التاريخ' },
  stances: { claims: 'تتبنّى', named: 'ينسب إليها غيرها', both: 'تتبنّى، وينسب إليها غيرها' },
  ghost: { stated: 'التاريخ المرجَّح', assessed: 'التاريخ كما ورد' },
  contested: 'تاريخ يشك فيه مُراجع',
  lasting: 'يمتد على مدة أو يَعُدّ فيها',
  within: 'في وقت ما من مدة',
  soft: 'نهاية غير معروفة أو تقريبية',
  folded: (stretches) =>
    `طُوي ما لا حدث من المعروض مؤرّخ فيه: ${stretches.join('؛ ')}. ولا يعني ذلك أن شيئاً لم يقع.`,
  breakSign: 'فترة مطوية بلا أحداث مؤرّخة',
  undated: 'بلا تاريخ',
  nothing: 'لا حدث يوافق هذه التصفية في هذه المدة.',
  notes: 'الحواشي',
  continued: (heading) => `${heading} (تتمة)`,
  page: (page, pages) => `صفحة ${page} من ${pages}`,
  rights: 'النصوص المقتبسة ملك لناشريها.',
  stated: 'كما ورد',
  assessed: 'المرجَّح',
  places: 'بحسب القاعدة',
  roles: {
    'claims-responsibility': (actors) => `المتبنّي: ${actors}`,
    attributes: (actors, whom) => `منسوب إلى ${whom} بحسب ${actors}`,
    reports: (actors) => `الناقل: ${actors}`,
    confirms: (actors) => `المؤكِّد: ${actors}`,
    denies: (actors) => `النافي: ${actors}`,
  },
  casualties: 'الخسائر البشرية',
  sources: 'المصادر',
  published: (date) => `نُشر ${date}`,
  publishedUnknown: 'تاريخ النشر غير معروف',
  imprint: (program, date) => `أُعدّ ببرنامج ${program}، ${date}`,
  description: (parts, contested) =>
    [...parts, ...(contested > 0 ? [`أحداث لها تاريخ مذكور وآخر مرجَّح: ${contested}.`] : [])].join(
      ' ',
    ),
  comma: '، ',
  semicolon: '؛ ',
  openQuote: '«',
  closeQuote: '»',
};

export const FIGURE_WORDS: Readonly<Record<Language, FigureWords>> = { ar, en };

/** Joins names: "a, b and c". */
function list(names: readonly string[], and: string, comma: string): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(comma)}${and}${names[names.length - 1] ?? ''}`;
}
