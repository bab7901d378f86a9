/** The day in a dateline, «دمشق 11 يونيو 2024 (شينخوا)»: the text counts from it where its page is some days younger. */
import type { TimeExpression } from '../read';
import { daysOf } from './date';

/** Characters from the beginning in which a dateline stands. */
const HEAD = 600;
/** A page is put up so many days after its text was written, at most. */
const LATEST = 2;
const AGENCY = /^ ?\(\p{L}[\p{L} .]{1,14}\)/u;

/** @param published EDTF. Returns null where no dateline names an earlier day than the page. */
export function datelineOf(
  text: string,
  expressions: readonly TimeExpression[],
  published: string,
): string | null {
  const page = daysOf(published.slice(0, 10));
  const found = expressions.find(({ edtf, end }) => {
    if (edtf?.length !== 10 || end > HEAD || !AGENCY.test(text.slice(end, end + 20))) return false;
    const day = daysOf(edtf);
    const ago = page && day ? page.first - day.first : 0;
    return ago > 0 && ago <= LATEST;
  });
  return found?.edtf ?? null;
}
