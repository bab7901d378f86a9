/**
 * Values as SQL literals. A value reaches a statement only through these functions: whatever is in it, it is
 * read as one value. ClickHouse has had parameters of its own only since version 19.14.
 */

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '\0': '\\0',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** Half of a pair of UTF-16 units, which UTF-8 cannot hold. */
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** The text with U+FFFD instead of what no UTF-8 can hold. */
export const wellFormed = (value: string): string => value.replace(LONE_SURROGATE, '\uFFFD');

export const text = (value: string): string =>
  `'${wellFormed(value).replace(/[\\'\0\b\f\n\r\t]/g, (sign) => ESCAPES[sign] ?? sign)}'`;

/** @throws RangeError for what is no whole number that a double holds. */
export function whole(value: number): string {
  if (!Number.isSafeInteger(value)) throw new RangeError(`no whole number: ${value}`);
  return String(value === 0 ? 0 : value);
}

/** For `IN`, and as an array. @throws RangeError for an empty list, which SQL has no form for. */
export function texts(values: readonly string[]): string {
  if (values.length === 0) throw new RangeError('an empty list');
  return values.map(text).join(', ');
}

/** A name of a table, a cluster or a database. @throws RangeError for any but plain ones. */
export function name(value: string): string {
  if (!/^[a-zA-Z_][a-zA-Z0-9_]{0,63}$/.test(value)) throw new RangeError(`no plain name: ${value}`);
  return value;
}
