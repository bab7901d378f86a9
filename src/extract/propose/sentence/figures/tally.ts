/** A sentence that counts attacks or the dead over a window, with its shares by place. */
import type { TimeExpression } from '../../../read';
import { type Told, dayBefore, daysOf, toldOn, windowOf } from '../../date';
import { definitePlace } from '../place/definite';
import { countryIn } from '../place/countries';
import type { Share } from '../../proposal';
import type { NamedPlace } from '../names';
import { casualtiesIn } from './casualties';
import type { Ruled } from '../mention';
import { type Casualties, type Count, numberAt, numberOf, stated } from './numbers';
import type { Sentence } from '../split';
import type { Word } from '../../words';

export interface Tally {
  /** null where the dead are counted. */
  readonly count: Count | null;
  readonly countBy: Ruled;
  readonly casualties: Casualties | null;
  readonly casualtiesBy: Ruled | null;
  readonly date: Told | null;
  readonly places: readonly NamedPlace[];
  readonly breakdown: readonly Share[];
  readonly start: number;
  readonly end: number;
}

const TALLIED =
  /(?:هجوم|هجوما|هجمات|استهداف|استهدافا|استهدافات|الاستهدافات|الهجمات|ضربه|ضربات|غاره|غارات|الغارات|مره|المرات|مرات|سفينه|سفن|السفن|شهيدا?|قتيلا?|قتلي|قتلاه\p{L}{0,2}|شهداء|مدنيا?|مدنيين|شخصا?|اشخاص|ضحيه|ضحايا|الضحايا|جنديا?|مقاتلا|اشتباكا?|اشتباكات|خرقا?|خروقات|انتهاكا?|انتهاكات|اغتيال|اغتيالا|killed|civilians|people|deaths|dead|casualties|violations|bodies|killing|missions|operations|attacks?|strikes?|times|raids|incidents|airstrikes|rockets|missiles|total|tally|الحصيله|حصيله)/u;
const TOTALS =
  /(?<!\p{L})[وف]?(?:منذ|بلغ\p{L}*|ارتفع\p{L}*|يرتفع|ترتفع|ليرتفع|لترتفع|تعداد|اجمالي|مجموع|حصيله|احصا\p{L}*|وثق\p{L}*|احصي\p{L}*|تعرضت .{0,60}(?:ل|الي)|خلال|since|total|tally|toll|so far|brought .{0,40} to|documented|recorded|counted|logged|verified|registered|tallied|so far|in the past|over the past|during|between|from (?:january|february|march|april|may|june|july|august|september|october|november) to|in one week|this (?:week|month|year))(?!\p{L})/u;
const SINCE =
  /(?<!\p{L})[وف]?(?:منذ|خلال (?:(?:ال)?نصف|(?:ال)?حمله|(?:ال)?فتره|شهر|اسبوع|الاسبوع|الشهر|الايام|ايام|عام|(?:ال)?(?:\d+ )?(?:ساعه|ساعات|يوما))|علي مدي|بين|في الفتره (?:من|بين|الممتده)|since|between|over the past|in the past|this (?:week|month)|in one week|so far|running total|in the first \p{L}+ (?:weeks|months)|from \S+ (?:.{3,24} )?to|by (?:mon|tues|wednes|thurs|fri|satur|sun)day)(?!\p{L})/u;
/** Counted so, it is the dead. */
const DEAD =
  /(?:شهيد|شهداء|قتيل|قتلي|قتلاه|مدني|شخص|ضحي|ضحايا|جنديا?|مقاتلا|killed|civilians|dead|deaths|people|casualties|bodies|killing)/u;
/** The dead and the attacks of a whole war are background. */
const OF_WAR =
  /خلفت الحرب|حربا (?:\p{L}+ ){0,3}(?:اسفرت|اودت|خلفت|ادت|قتل)|since (?:the|a) (?:\p{L}+ ){0,2}(?:war|invasion|offensive|conflict|outbreak|(?:start|beginning) of (?:the |its |\p{L}+'s )?(?:\p{L}+ )?(?:war|invasion|offensive|conflict|fighting|hostilities|campaign|uprising))|full-scale|in the course of the|منذ (?:اندلاع|بدء|بدايه) (?:ال)?(?:حرب|عدوان|غزو|نزاع|ثوره|عمليه|عمليات)/u;
/** «منذ بدء العملية في 26 نيسان»: a window with a day. */
const DATED_WAR =
  /منذ \p{L}+ (?:\p{L}+ ){1,4}في (?:ال)?(?:\d|\p{L}+ من |(?:كانون|شباط|اذار|نيسان|ايار|حزيران|تموز|اب|ايلول|تشرين|يناير|فبراير|مارس|ابريل|مايو|يونيو|يوليو|اغسطس|سبتمبر|اكتوبر|نوفمبر|ديسمبر)(?!\p{L}))/u;
/** «الأشد دموية منذ ضربة …»: compares, and counts nothing. */
const SUPERLATIVE =
  /(?<!\p{L})[وف]?(?:ال)?(?:اشد|اعنف|اكثر|اكبر|اسوا|اوسع|اعلي)(?: \p{L}+){0,2} منذ(?!\p{L})/gu;
/** «تضاعفت الأقساط عشر مرات»: so many times as much. */
const PRICED = /(?<!\p{L})[وف]?(?:ال)?(?:تضاعف\p{L}*|اسعار|اقساط)(?!\p{L})/u;
/** The dead of a day are counted; its strikes are deeds. */
const DAY_LONG =
  /(?<!\p{L})خلال (?:(?:ال)?ساعات )?(?:ال ?)?24 (?:ساعه )?(?:ال)?(?:ماضيه|فائته|اخيره)/u;
/** «فيما ارتقى خلال الفترة ذاتها 73 شهيدا». */
const SAME_WINDOW = /خلال ال(?:فتره|مده) (?:ذاتها|نفسها)/u;
const SHORTEST = 3;
/** A night's strikes are deeds, not a tally. In days. */
const SHORTEST_WINDOW = 2;
/** That of a conflict of decades is background. In days. */
const LONGEST_WINDOW = 1100;

/** "The 61st attack since October". */
function ordinalOf(word: Word | undefined): number | null {
  const [, digits] = /^(\d{1,4})(?:st|nd|rd|th)$/u.exec(word?.text ?? '') ?? [];
  return digits === undefined ? null : Number(digits);
}

/** The number before the word that is counted, or after "rises to". */
function numberIn(
  { words }: Sentence,
  expressions: readonly TimeExpression[],
): { value: number; at: number; counted: number } | null {
  const isInDate = (start: number): boolean =>
    expressions.some((one) => one.start <= start && start < one.end);
  let best: { value: number; at: number; counted: number; distance: number } | null = null;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    const value = numberOf(word) ?? ordinalOf(word);
    if (!word || value === null || value < SHORTEST || isInDate(word.start)) continue;
    for (let step = -6; step <= 5; step++) {
      if (step === 0 || !TALLIED.test(words[at + step]?.text ?? '')) continue;
      const distance = step > 0 ? step : 2 - step;
      if (!best || distance < best.distance) best = { value, at, counted: at + step, distance };
    }
  }
  return best;
}

/** «موجة هي الأعنف منذ بداية العام، إذ أطلقت 74 صاروخا»: the window is of another clause. */
function isApart(
  words: readonly Word[],
  number: number,
  expressions: readonly TimeExpression[],
): boolean {
  const [first, last] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
  const dated = expressions.filter(({ start, end }) => first <= start && end <= last);
  if (dated.some(({ value }) => value.kind === 'range' || value.kind === 'span')) return false;
  const since = words.findIndex(({ text }) => /^[وف]?منذ$/u.test(text));
  if (since < 0) return false;
  const [from, to] = since < number ? [since, number] : [number, since];
  return words
    .slice(from + 1, to + 1)
    .some(({ text, gap }) => /[،,]/u.test(gap) && /^(?:اذ|حيث|فيما|بينما)$/u.test(text));
}

/** The country of most places of a text. */
function mostNamed(countries: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const one of countries) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** A window that closed long before the page is history. In days. */
const LONGEST_CLOSED = 400;

const isOver = (date: Told, until: string | null): boolean => {
  const page = until === null ? null : daysOf(until);
  return (
    page !== null &&
    (page.first - date.last > LONGEST_CLOSED || date.last - date.first > LONGEST_WINDOW)
  );
};

export function tallyOf(
  text: string,
  sentence: Sentence,
  expressions: readonly TimeExpression[],
  places: readonly NamedPlace[],
  until: string | null,
): Tally | null {
  const { folded, words, start, end } = sentence;
  if (PRICED.test(folded)) return null;
  if (
    !TALLIED.test(folded) ||
    !TOTALS.test(folded) ||
    !SINCE.test(folded.replace(SUPERLATIVE, ' '))
  )
    return null;
  if (OF_WAR.test(folded) && !DATED_WAR.test(folded)) return null;
  const number = numberIn(sentence, expressions);
  if (!number) return null;
  const at = words[number.at]?.start ?? start;
  if (isApart(words, number.at, expressions) && !SAME_WINDOW.test(folded)) return null;
  const since = words.find(({ text }) => /^[وف]?منذ$/u.test(text));
  const isDead = DEAD.test(words[number.counted]?.text ?? '');
  const page =
    isDead && until !== null && DAY_LONG.test(folded)
      ? toldOn(until, { start, end }, 'own-date')
      : null;
  const date = page
    ? toldOn(`${dayBefore(page).edtf}/${page.edtf}`, page, 'own-date')
    : windowOf(text, expressions, sentence, until, at, since?.start ?? null);
  if (date && words[0]?.isArabic === false && isOver(date, until)) return null;
  // Where the day of publication is not known, nor is the window; a count is not a deed for that.
  if (date ? !page && date.last - date.first < SHORTEST_WINDOW : until !== null) return null;
  if (date && date.last - date.first > LONGEST_WINDOW) return null;
  const found = numberAt(words, number.at) ?? { ...number, to: number.at + 1 };
  const losses = casualtiesIn(words);
  const countBy: Ruled = {
    rule: 'number',
    start: words[found.at]?.start ?? start,
    end: words[found.to - 1]?.end ?? end,
  };
  const dead = isDead ? (losses?.casualties.killed ?? number.value) : losses?.casualties.killed;
  const inside = places.filter((one) => start <= one.start && one.end <= end);
  const breakdown = inside.flatMap((place): Share[] => {
    const at = words.findIndex((word) => word.start >= place.start);
    const around = [-2, -1, -3, 1, 2].flatMap((step) => {
      const value = numberOf(words[at + step]);
      return value !== null && value !== number.value && at + step !== number.at ? [value] : [];
    });
    const [count] = around;
    return count === undefined ? [] : [{ place: place.id, count }];
  });
  const shared = inside.filter(({ id }) => breakdown.some(({ place }) => place === id));
  const country = mostNamed(places.flatMap(({ within }) => within.at(-1) ?? []));
  const said = words[0]?.isArabic === false ? countryIn(text, start, end) : null;
  const whole =
    country !== undefined && places[0]
      ? { ...places[0], id: country, rank: 0, name: country }
      : null;
  const there = inside.length === 0 ? definitePlace(folded, start, places) : null;
  const fallback =
    inside.length === 0 ? [there ?? said ?? whole].filter((one) => one !== null) : [];
  const widest = Math.min(...inside.map(({ rank }) => rank));
  const named = shared.length > 1 ? shared : inside.filter(({ rank }) => rank === widest);
  return {
    count: isDead ? null : stated(found, words),
    countBy,
    casualties:
      isDead || losses
        ? { killed: dead ?? null, wounded: losses?.casualties.wounded ?? null }
        : null,
    casualtiesBy: losses ?? (isDead ? countBy : null),
    date,
    places:
      fallback.length > 0
        ? fallback
        : named.filter((place, at) => named.findIndex(({ id }) => id === place.id) === at),
    breakdown,
    start,
    end,
  };
}
