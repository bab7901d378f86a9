/** "Two days after a drone hit X", «بعد يومين من قصف …»: the deed is the day that is counted from, and so many days before what was told. */
import type { TextRange } from '../../../article/quote';
import type { TimeExpression } from '../../read';

const DAYS: Readonly<Record<string, number>> = { hour: 0, day: 1, week: 7, year: 365 };
const COUNTED_FROM = /(?:hour|day|week|year)s? (?:after|since)$/u;

/** «بعد نحو أسبوع من …», folded, behind the expression. */
const FROM_DEED = /^ (?:من|علي|عن) /u;
/** «من اختطافه»: of whom is told before. */
const ITS_OWN = /^ا\p{L}{2,}ا\p{L}(?:ه|ها|هم|هما)(?!\p{L})/u;
const HOURS = /ساع|دقيق|دقائق/u;

/** Counts from the deed that stands behind it in its clause. */
export const countsFromDeed = ({ text, value }: TimeExpression): boolean =>
  value.kind === 'anchor' && COUNTED_FROM.test(text.toLowerCase());

/**
 * How many days before what the sentence tells the deed at `deed` was; null where nothing counts from it.
 * @param between the folded text between two offsets.
 */
export function daysBefore(
  expressions: readonly TimeExpression[],
  range: TextRange,
  deed: number,
  between: (from: number, to: number) => string,
): number | null {
  for (const one of expressions) {
    const { start, end, value } = one;
    if (value.kind !== 'anchor' || start < range.start || end > deed) continue;
    const gap = between(end, deed);
    const isArabic =
      value.side === 'after' && FROM_DEED.test(gap) && !ITS_OWN.test(between(deed, deed + 16));
    if ((!isArabic && !countsFromDeed(one)) || /[,،;:]/u.test(gap)) continue;
    if (isArabic && HOURS.test(one.text)) return 0;
    const [term] = value.length?.terms ?? [];
    const unit = term ? DAYS[term.unit] : undefined;
    if (!term || term.n === null || unit === undefined) return null;
    return Math.round(term.n * unit);
  }
  return null;
}

const THEN = /(?<!\p{L})(?:حينها|وقتها|يومها|حينذاك|انذاك)(?!\p{L})/u;
const WHEN = /^(?:حيث|عندما|حين|اذ) /u;
/** Characters between a day and the clause that tells what was then. */
const BESIDE = 3;

/**
 * «الأول منذ 3 آذار، حين …», «… حينها»: the day that the sentence named before.
 * @param folded the words of the stretch.
 */
export function dayNamedBefore(
  expressions: readonly TimeExpression[],
  range: TextRange,
  start: number,
  folded: string,
): TimeExpression | null {
  const before = expressions.filter((one) => range.start <= one.start && one.end <= start);
  const last = before.findLast(({ edtf }) => edtf !== null);
  if (!last) return null;
  const isBeside = WHEN.test(folded) && last.value.kind === 'since' && start - last.end <= BESIDE;
  return isBeside || THEN.test(folded) ? last : null;
}

export const withoutAnchors = (expressions: readonly TimeExpression[]): readonly TimeExpression[] =>
  expressions.filter(({ value }) => value.kind !== 'anchor');

/** Without what counts from another deed, and not how much: «بعد أشهر من هجوم …» is no day. */
export const withoutCounted = (
  expressions: readonly TimeExpression[],
  between: (from: number, to: number) => string,
): readonly TimeExpression[] =>
  expressions.filter(
    ({ value, end }) =>
      value.kind !== 'anchor' ||
      value.length?.terms[0]?.n !== null ||
      !FROM_DEED.test(between(end, end + 5)),
  );

/** «منذ بدء العدوان قبل 40 يوماً», «جاء بعد انتهاك … في 3 أيار»: the day of what is only named beside the deed. */
const OF_ANOTHER =
  /(?<!\p{L})(?:منذ (?:بدء|بدايه|اندلاع|انطلاق|استئناف|انتهاء|انهيار)) (?:[^ ،,.]+ ){0,14}$|(?<!\p{L})(?:جاء|جاءت|ياتي|تاتي) (?:بعد|عقب|اثر|ردا) (?:[^ .]+ ){0,24}$|since the (?:outbreak|start|beginning|onset|eruption) of (?:[^ .]+ ){1,14}$|despite (?:[^ ,.]+ ){1,12}$/u;

/** @param between the folded text between two offsets. */
export const withoutOthers = (
  expressions: readonly TimeExpression[],
  { start, end }: TextRange,
  between: (from: number, to: number) => string,
): readonly TimeExpression[] =>
  expressions.filter(
    (one) =>
      one.start < start ||
      one.end > end ||
      one.value.kind === 'since' ||
      !OF_ANOTHER.test(between(start, one.start)),
  );
