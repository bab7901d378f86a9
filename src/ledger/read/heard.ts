/**
 * What an article says beyond its events: dates that it cannot mean, and denials. Read once for each text; the
 * comparison itself reads none.
 */
import { fold } from '../../article/orthography';
import { sentences } from '../../article/sentences';
import { type TimeExpression, readDates } from '../../extract/index';
import { casualtiesIn } from '../../extract/propose/sentence/figures/casualties';
import { wordsOf } from '../../extract/propose/words';
import type { Reason } from '../../extract/reason';
import { findNames } from '../../gazetteer/wide/look-up';
import type { Passage, ToldArticle } from '../telling';
import { tellingWords } from './telling-words';
import { type When, whenOf } from '../when';

/** A date that the article itself contradicts. */
export interface OddDate {
  readonly words: Passage;
  /** Null: the day of publication. */
  readonly against: Passage | null;
  /** The sentences they are in. */
  readonly sentence: Passage;
  readonly otherSentence: Passage;
  readonly reason: Reason;
}

/** A sentence that says that something did not happen. */
export interface Denial {
  readonly sentence: Passage;
  readonly places: readonly string[];
  readonly parties: readonly string[];
  readonly when: When | null;
  /** Whether the sentence itself names the day. */
  readonly isDated: boolean;
  readonly words: ReadonlySet<string>;
  /** The dead that it speaks of, to tell the deed. */
  readonly killed: number | null;
}

export interface Heard {
  readonly article: string;
  readonly oddDates: readonly OddDate[];
  readonly denials: readonly Denial[];
}

const passageOf = (text: string, start: number, end: number): Passage => ({
  start,
  end,
  exact: text.slice(start, end),
});

const EVENT_EN =
  '(?:attack|strike|air ?strike|raid|missile|rocket|drone|shell|bombing|shelling|explosion|fire|shot|blast)s?';
const DENIES: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})(?:there (?:was|were|had been|has been) no|no) (?:\\p{L}+ ){0,2}${EVENT_EN}(?!\\p{L})`,
    'u',
  ),
  /(?<!\p{L})(?:did not|didn't|never|had not|has not|have not) (?:been (?:hit|attacked|targeted|struck|bombed|fired|shot|downed|damaged)|happen|take place|occur|strike|struck|hit|fire|attack|attacked|target|targeted|carry out|carried out|bomb|bombed|launch|launched|shoot|come under|lose|lost|conduct|conducted)/u,
  /(?<!\p{L})(?:we|they|it|forces) (?:had |have )?(?:fired|launched|attacked|hit|bombed|shot) (?:nothing|no|none|at nothing)(?!\p{L})/u,
  /(?<!\p{L})(?:was|were) not (?:hit|attacked|targeted|struck|bombed|fired)/u,
  /(?<!\p{L})(?:denied|denies|deny|denying|dismissed|dismisses|rejected|refuted)(?!\p{L})/u,
  /(?<!\p{L})(?:claims?|reports?|statement|story|account|news)(?: \p{L}+)? (?:is|are|was|were) (?:false|untrue|baseless|a lie|an invention|fabricated|unfounded|not true)/u,
  /(?<!\p{L})[وف]?(?:نفي|نفت|ينفي|تنفي|نافيا|نافيه|كذب|كذبت|فند|فندت)(?!\p{L})/u,
  /(?<!\p{L})(?:لا صحه ل|عار(?:يه)? (?:تماما )?(?:من|عن) الصحه|غير صحيح|لا اساس له)/u,
  /(?<!\p{L})[وف]?لم (?:ي|ت|ن)(?:تعرض|قع|حدث|نفذ|قصف|ستهدف|هاجم|طلق|ضرب|صب|سقط)(?:وا)?(?! (?:عن|اي) (?:ضحايا|اصابات|خسائر))/u,
];
/** What is denied is not the deed. */
const ASIDE =
  /(?<!\p{L})(?:[وبال]{0,3})(?:ضحايا|اصابات|خسائر|اضرار|قاد[هت]\p{L}*|قياد\p{L}*|مفاوضات|اتفاق|نيته?ا?|علاقه|casualt\p{L}*|injur\p{L}*|damage|victims|leaders?|commanders?|talks|negotiat\p{L}*|intention|nobody|no one|anybody|anyone|presence|وجود|باتجاهه[ام]?ا?|نحوها|نحوه)(?!\p{L})/u;
const DEED =
  /(?<!\p{L})[وفبل]*(?:ال)?(?:هجوم|هجمات|هجومي|قصف|غاره|غارات|ضربه|ضربات|استهداف\p{L}*|استهدف\p{L}*|قصف\p{L}*|صاروخ|صواريخ|مسيره|مسيرات|اطلاق|تعرض\p{L}*|انفجار\p{L}*|attack\p{L}*|claims?|str(?:ike|uck)\p{L}*|air ?strike\p{L}*|raid\p{L}*|missiles?|rockets?|drones?|shell\p{L}*|bomb\p{L}*|hit|fire[ds]?|sho(?:o|)t|combat|sort(?:y|ies)|operations?|lost|los[et]|تدمير\p{L}*|اسقاط\p{L}*|عمليه|عمليات|طلعات|مس(?:وو|ءو|ؤو|و)ل\p{L}*|ضلوع\p{L}*|صله|happen\p{L}*|blast|explosion|target\p{L}*)(?!\p{L})/u;

/** How far from the denial what is denied stands, in letters. */
const REACH = 90;

/** @param folded a sentence, as for a search. */
export function denies(folded: string): boolean {
  for (const pattern of DENIES) {
    const found = pattern.exec(folded);
    if (!found) continue;
    const after = folded.slice(found.index, found.index + found[0].length + REACH);
    const start = after.slice(0, found[0].length + 40);
    if (ASIDE.test(start) || !DEED.test(after)) continue;
    return true;
  }
  return false;
}

const dayIn = (sentence: Passage, expressions: readonly TimeExpression[]): string | null =>
  expressions.find(
    ({ start, end, edtf, role, kind }) =>
      sentence.start <= start &&
      end <= sentence.end &&
      edtf !== null &&
      role !== 'stamp' &&
      role !== 'statement' &&
      kind !== 'duration' &&
      kind !== 'set',
  )?.edtf ?? null;

function denialsIn(
  { text, published }: ToldArticle,
  all: readonly Passage[],
  expressions: readonly TimeExpression[],
): Denial[] {
  return all.flatMap((sentence) => {
    if (!denies(fold(sentence.exact, 'search').text)) return [];
    const names = findNames(sentence.exact);
    const idsIn = (found: typeof names, list: 'places' | 'actors'): string[] => [
      ...new Set(found.flatMap((name) => (name.list === list ? [name.id] : []))),
    ];
    // "It did not happen": where, the sentence before says.
    const before = all[all.indexOf(sentence) - 1];
    const own = idsIn(names, 'places');
    const places = own.length > 0 || !before ? own : idsIn(findNames(before.exact), 'places');
    const day = dayIn(sentence, expressions);
    // A denial is of the day it speaks of, else of the days before it was printed.
    const when = whenOf(day ?? published, null, day === null);
    const around = text.slice(Math.max(0, sentence.start - 200), sentence.end + 200);
    return [
      {
        sentence,
        places,
        parties: idsIn(names, 'actors'),
        when,
        isDated: day !== null,
        words: tellingWords(around),
        killed: casualtiesIn(wordsOf(sentence.exact))?.casualties.killed ?? null,
      },
    ];
  });
}

const isCovered = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

/** Reads one article. */
export function hear(article: ToldArticle): Heard {
  const { id, text, language, published } = article;
  const { expressions, published: day } = readDates(text, { language, reference: published });
  const all = sentences(text).map(({ start, end }) => passageOf(text, start, end));
  const around = (at: number): Passage =>
    all.find(({ start, end }) => start <= at && at < end) ?? passageOf(text, at, at);
  const pairs = day.conflicts.filter(({ b }) => b !== null);
  // What contradicts another passage need not be told again as contradicting the day.
  const conflicts = [
    ...pairs,
    ...day.conflicts.filter(
      ({ a, b }) =>
        b === null &&
        !pairs.some((pair) => isCovered(pair.a, a) || (pair.b && isCovered(pair.b, a))),
    ),
  ];
  const oddDates = conflicts.map(({ a, b, explanation }) => ({
    words: passageOf(text, a.start, a.end),
    against: b && passageOf(text, b.start, b.end),
    sentence: around(a.start),
    otherSentence: around((b ?? a).start),
    reason: explanation,
  }));
  return { article: id, oddDates, denials: denialsIn(article, all, expressions) };
}
