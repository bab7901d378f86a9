/** Words of a page as they are kept: one kind of blank, no control characters, no blank at the ends. */
import { isCalendarDate } from '../../time/civil';

const BLANKS = /[\t\n\f\r ]+/gu;
/** Such as no text has: they would break the file that holds it. */
const CONTROLS = /\p{Cc}/gu;

export const oneLine = (text: string): string =>
  text.replace(BLANKS, ' ').replace(CONTROLS, '').trim();

/** A field of a page: shorter than any text that would not be one. */
export const field = (text: string | null | undefined, most = 300): string =>
  oneLine((text ?? '').slice(0, 4 * most)).slice(0, most);

/** An address of the web, whole; null for anything else. */
export function webAddress(given: string | null | undefined, base?: string | null): string | null {
  const text = given?.trim() ?? '';
  if (text === '' || text.length > 2000) return null;
  try {
    const { protocol, href } = base ? new URL(text, base) : new URL(text);
    return protocol === 'http:' || protocol === 'https:' ? href : null;
  } catch {
    return null;
  }
}

/** The day of an ISO 8601 date or date-time, as it is written there; null for anything else. */
export function dayIn(given: string | null | undefined): string | null {
  const found = /^\s*(\d{4})-(\d{2})-(\d{2})(?![\d-])/u.exec(given ?? '');
  if (!found) return null;
  const [, year = '', month = '', day = ''] = found;
  return isCalendarDate(Number(year), Number(month), Number(day))
    ? `${year}-${month}-${day}`
    : null;
}
