/** "Two days after a drone hit X": the deed is the day that is counted from, and so many days before what was told. */
import type { TextRange } from '../../../article/quote';
import type { TimeExpression } from '../../read';

const DAYS: Readonly<Record<string, number>> = { hour: 0, day: 1, week: 7, year: 365 };
const COUNTED_FROM = /(?:hour|day|week|year)s? (?:after|since)$/u;

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
    if (value.kind !== 'anchor' || !countsFromDeed(one)) continue;
    if (start < range.start || end > deed || /[,;:]/u.test(between(end, deed))) continue;
    const [term] = value.length?.terms ?? [];
    const unit = term ? DAYS[term.unit] : undefined;
    if (!term || term.n === null || unit === undefined) return null;
    return Math.round(term.n * unit);
  }
  return null;
}
