/**
 * Why a value was not read: as data, so that whoever shows it can say it in the reader's language. The
 * schema library passes on nothing but text, so a reason travels through it in a message of its own form.
 */
import type { EdtfFault } from '../../time/edtf/parse';

type Say = (...args: readonly string[]) => string;

/** Every reason in English, for the command line, the module and the messages of the build. */
export const IN_ENGLISH = {
  missing: () => 'is missing',
  'unknown-field': () => 'is not known',
  'not-object': () => 'is not an object',
  'not-text': () => 'is not text',
  'not-list': () => 'is not a list',
  'not-boolean': () => 'is not a boolean',
  'not-number': () => 'is not a number',
  'not-amount': () => 'is not a number ≥ 0',
  'not-whole': () => 'is not a whole number',
  empty: () => 'is empty',
  'too-long': () => 'is too long',
  'too-deep': () => 'is nested too deeply',
  'not-slug': () => 'is not an id (a-z, 0-9, -)',
  'not-id': () => 'is not an id',
  'none-of': (...values) => `is none of ${values.join(', ')}`,
  'not-words': () => 'is neither text nor { ar, en }',
  'not-web': () => 'is not an http(s) address',
  'upside-down': () => 'min is more than max',
  'unknown-name': (what, id) => `unknown ${what} “${id}”`,
  'no-quotes': () => 'an event needs at least one quote',
  'no-evidence': () => 'a publication date needs evidence',
  'not-duration': () => 'is not an ISO 8601 duration',
  'not-between': (least, most) => `is not between ${least} and ${most}`,
  'not-day': () => 'is not a day (YYYY-MM-DD)',
  'not-before': () => 'from is not before to',
  'not-zone': () => 'is not a time zone of the IANA',
  'built-in': (id) => `“${id}” is built in`,
  'not-sha': () => 'is not a SHA-256',
  twice: (id) => `“${id}” is used twice`,
  reversed: (date, zone) => `“${date}” ends before it starts in ${zone}`,
  form: (schema) => `“${schema}” is a form that this version does not know`,
  /** The text, why it is no date, the day and the month that do not exist, and all of it in English. */
  date: (text, fault, _day, _month, reason) =>
    fault === ('not-a-date' satisfies EdtfFault)
      ? `“${text}” is not EDTF`
      : `“${text}” is not EDTF: ${reason}`,
  /** Of the schema library itself. */
  other: (text) => text ?? '',
} as const satisfies Readonly<Record<string, Say>>;

export type BecauseKey = keyof typeof IN_ENGLISH;

export interface Because {
  readonly key: BecauseKey;
  readonly args: readonly string[];
}

export const because = (key: BecauseKey, ...args: readonly string[]): Because => ({ key, args });

/** The words of every reason in a language. */
export type BecauseWords = Readonly<Record<BecauseKey, Say>>;

/** No message of the library, and no text of a file, begins with it. */
const MARK = '\u0000because ';

/** A reason as the message of a schema. */
export const messageOf = (key: BecauseKey, ...args: readonly string[]): string =>
  MARK + JSON.stringify(because(key, ...args));

/** The reason in the message of an issue. */
export function becauseOf(message: string): Because {
  return message.startsWith(MARK)
    ? (JSON.parse(message.slice(MARK.length)) as Because)
    : because('other', message);
}

export const inEnglish = ({ key, args }: Because): string => (IN_ENGLISH[key] as Say)(...args);
