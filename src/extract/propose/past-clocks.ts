/** Hours of the day of publication that lie after it: an hour that was told is one of the day before. */
import type { TimeExpression } from '../read';

const DAY_MS = 86_400_000;
const DATE = /\d{4}-\d\d-\d\d/gu;

const dayBefore = (edtf: string): string =>
  edtf.replaceAll(DATE, (day) =>
    new Date(Date.parse(`${day}T00:00:00Z`) - DAY_MS).toISOString().slice(0, 10),
  );

/** A clock, or a span of clocks, without a day of its own. */
const isBare = ({ value }: TimeExpression): boolean =>
  (value.kind === 'clock' && value.of === null) || value.kind === 'range';

/** @param published EDTF; without an hour, only what ends on the day after is too late. */
export function pastClocks(
  expressions: readonly TimeExpression[],
  published: string | null,
): readonly TimeExpression[] {
  if (published === null) return expressions;
  const now = published.length > 10 ? published.slice(0, 16) : `${published}T24:00`;
  return expressions.map((one) => {
    const { edtf, future, role } = one;
    if (edtf?.includes('T') !== true || future || role === 'stamp' || role === 'header') return one;
    const end = edtf.split('/').at(-1) ?? '';
    return isBare(one) && /^\d{4}-\d\d-\d\dT/u.test(end) && end.slice(0, 16) > now
      ? { ...one, edtf: dayBefore(edtf) }
      : one;
  });
}
