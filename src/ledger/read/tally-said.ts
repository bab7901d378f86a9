/** Sentences that count attacks over a window: "At Conoco it has counted 7 attacks". */
import type { TimeExpression } from '../../extract/index';
import { type Count, numberAt, stated } from '../../extract/propose/sentence/figures/numbers';
import { findNames } from '../../gazetteer/wide/look-up';
import { SAYS_NOTHING, type Telling } from '../telling';
import { type When, daysIn, whenOf } from '../when';
import { type ReadPage, type ReadSentence, isTouching, passageOf } from './page';
import { sharesIn } from './more-read';

const COUNTS =
  /(?<!\p{L})[وف]?(?:counted|counts|recorded|documented|logged|registered|tallied|listed|lists|tally|tallies|total of|came under|keeps count|has \d+ (?:attacks|strikes)|احصي|احصت|سجل|سجلت|وثق|وثقت|رصد|رصدت|بلغ عدد|عدد الهجمات|حصيله\p{L}*|تعرض\p{L}*|مجموع|اجمالي)(?!\p{L})/u;
const ATTACKS =
  /^[وفبل]{0,2}(?:ال)?(?:هجوما?|هجمات|هجمه|غاره|غارات|ضربه|ضربات|استهدافا?|استهدافات|قصفا|attacks?|strikes?|airstrikes?|raids?|bombings?|incidents?)$/u;
const TWO =
  /^[وفبل]{0,2}(?:ال)?(?:هجوم(?:ين|ان)|هجمت(?:ين|ان)|غارت(?:ين|ان)|ضربت(?:ين|ان)|استهداف(?:ين|ان))$/u;
/** What can be counted in one night is told, not tallied. */
const SHORTEST_DAYS = 3;
const REACH = 4;

interface Counted {
  readonly count: Count;
  readonly start: number;
  readonly end: number;
}

function countedIn({ words }: ReadSentence, isInDate: (at: number) => boolean): Counted | null {
  for (const [at, word] of words.entries()) {
    if (TWO.test(word.text))
      return { count: { min: 2, max: 2, best: 2 }, start: word.start, end: word.end };
    if (!ATTACKS.test(word.text)) continue;
    for (let step = 1; step <= (word.isArabic ? 1 : REACH); step += 1) {
      const number = numberAt(words, at - step);
      const [first, last] = number ? [words[number.at], words[number.to - 1]] : [];
      if (!number || !first || !last || isInDate(first.start)) continue;
      return { count: stated(number, words), start: first.start, end: last.end };
    }
  }
  return null;
}

/** "In the week to 9 October": the seven days that end then. */
const WEEK_TO = /(?:week (?:to|ending|that ended on)(?: \p{L}+)?|الأسبوع المنتهي (?:في|يوم)?) *$/u;
const BEFORE = 32;
const WEEK = 7;
const weekTo = (when: When): When => ({ ...when, first: when.last - WEEK + 1, hours: null });

/** The window of a sentence, else of the one before it, else of the page's heading. */
function windowIn(
  sentence: ReadSentence,
  { sentences, expressions, article }: ReadPage,
): { readonly when: When; readonly expression: TimeExpression } | null {
  const at = sentences.indexOf(sentence);
  const printed = whenOf(article.published);
  for (const one of [sentence, sentences[at - 1]]) {
    if (!one) continue;
    for (const expression of expressions) {
      if (expression.edtf === null || !isTouching(one, expression)) continue;
      const since = /^(.+)\/(?:\.\.)?$/u.exec(expression.edtf)?.[1];
      const said = whenOf(
        since !== undefined && article.published !== null
          ? `${since}/${article.published.slice(0, 10)}`
          : expression.edtf,
      );
      const before = article.text.slice(Math.max(0, expression.start - BEFORE), expression.start);
      const when = said && WEEK_TO.test(before) ? weekTo(said) : said;
      if (when && daysIn(when) >= SHORTEST_DAYS && (!printed || when.first <= printed.last))
        return { when, expression };
    }
  }
  return null;
}

/** The tally of a sentence; null where it counts nothing over a window. */
function tallyIn(sentence: ReadSentence, page: ReadPage, id: string): Telling | null {
  if (!COUNTS.test(sentence.folded)) return null;
  const isInDate = (start: number): boolean =>
    page.expressions.some(
      (one) => one.start <= sentence.start + start && sentence.start + start < one.end,
    );
  const counted = countedIn(sentence, isInDate);
  const window = counted && windowIn(sentence, page);
  if (!counted || !window) return null;
  const { min, max, best } = counted.count;
  const isAbout = min === null && max === null;
  const names = findNames(sentence.exact).filter(({ list }) => list === 'places');
  // The place that the number stands by; a country around it is where, not what.
  const near = [...names].sort(
    (a, b) => Math.abs(a.start - counted.end) - Math.abs(b.start - counted.end),
  );
  const { expression, when } = window;
  return {
    ...SAYS_NOTHING,
    id,
    article: page.article.id,
    kind: 'tally',
    when,
    saysWhen: { start: expression.start, end: expression.end, exact: expression.text },
    places: near.slice(0, 1).map((one) => one.id),
    counts: [
      {
        of: 'attacks',
        min: isAbout ? best : min,
        max: isAbout ? best : max,
        isAbout,
        passage: passageOf(sentence, counted.start, counted.end),
      },
    ],
    quotes: [{ start: sentence.start, end: sentence.end, exact: sentence.exact }],
    words: new Set(),
    isAnother: false,
  };
}

/** Sharing sentences: the count's own, and the two after it. */
const SHARING = 3;

/** A count with the shares that its sentence, or those after it, list. */
export function withShares(tally: Telling, { sentences }: ReadPage): Telling {
  const whole = tally.counts[0]?.min ?? null;
  const [first] = tally.quotes;
  if (tally.kind !== 'tally' || whole === null || !first) return tally;
  const at = sentences.findIndex((one) => isTouching(one, first));
  for (const sentence of sentences.slice(at, at + SHARING)) {
    const breakdown = sharesIn(sentence, whole);
    if (breakdown.length < 2 || breakdown.length < tally.breakdown.length) continue;
    const isOwn = tally.quotes.some((quote) => isTouching(quote, sentence));
    const { start, end, exact } = sentence;
    return {
      ...tally,
      breakdown,
      quotes: isOwn ? tally.quotes : [...tally.quotes, { start, end, exact }],
    };
  }
  return tally;
}

/** "Since the morning" is no window of days. */
const HOURS = /(?:صباح|فجر|ظهر|مساء|ساع|morning|dawn|noon|hour|midnight)/u;

/** A proposed tally whose window its own sentences name; null where they name none. */
function windowed(tally: Telling, page: ReadPage): Telling | null {
  const { saysWhen, quotes } = tally;
  if (tally.kind === 'tally' && saysWhen && HOURS.test(saysWhen.exact)) return null;
  if (tally.kind !== 'tally' || !saysWhen || quotes.some((one) => isTouching(one, saysWhen)))
    return tally;
  const sentence = page.sentences.find((one) => quotes.some((quote) => isTouching(quote, one)));
  const window = sentence && windowIn(sentence, page);
  if (!window) return null;
  const { start, end, text } = window.expression;
  return { ...tally, when: window.when, saysWhen: { start, end, exact: text } };
}

/** The tellings with the tallies that the text has, in the place of whatever was read of their sentences. */
export function withTallies(proposed: readonly Telling[], page: ReadPage): Telling[] {
  const tellings = proposed.flatMap((one) => windowed(one, page) ?? []);
  const tallies = page.sentences.flatMap((sentence, at) => {
    const isKnown = tellings.some(
      ({ kind, quotes, counts }) =>
        kind === 'tally' &&
        counts.length > 0 &&
        quotes.some((quote) => isTouching(quote, sentence)),
    );
    const tally = isKnown ? null : tallyIn(sentence, page, `${page.article.id}.tally-${at}`);
    return tally ? [tally] : [];
  });
  const isCounted = ({ quotes, kind }: Telling): boolean =>
    kind !== 'tally' &&
    tallies.some((tally) =>
      quotes.some((quote) => tally.quotes.some((one) => isTouching(one, quote))),
    );
  return [...tellings.filter((one) => !isCounted(one)), ...tallies].map((one) =>
    withShares(one, page),
  );
}
