/** The latest day of a year that a sentence names: one that names only years ago tells what lies behind the story. */
import type { TextRange } from '../../../article/quote';
import type { TimeExpression } from '../../read';
import { daysOf } from '../date';

const YEAR = /(?:19|20)\d\d/u;

/** null where it names no day with its year. In days since 1970. */
export function latestDay(
  expressions: readonly TimeExpression[],
  { start, end }: TextRange,
): number | null {
  const inside = expressions.filter((one) => start <= one.start && one.end <= end);
  if (!inside.some(({ text }) => YEAR.test(text))) return null;
  const days = inside.flatMap(
    ({ edtf }) => (edtf === null ? null : daysOf(edtf.replace(/\/\.\.$/u, ''))?.last) ?? [],
  );
  return days.length === 0 ? null : Math.max(...days);
}
