/**
 * The year of an EDTF date: four characters, digits or X, before the year 0 with a minus (`-0043`,
 * `-01XX`, `1XX3`); or, for a year of more than four digits, `Y` and a number, which may be a power of
 * ten (`Y-12345`, `Y17E7`). Either may say how many of its digits are significant (`1950S2`). Years are
 * astronomical: `0000` is 1 BC, `-0043` is 44 BC.
 */

/** As a part of a regular expression. */
export const YEAR_FORM = String.raw`-?[0-9X]{4}(?:S\d+)?|Y-?\d+(?:E\d+)?(?:S\d+)?`;

/** Beyond, a double cannot tell days apart, and no source speaks of it. */
const MOST = 1e12;

/** True for `Y12345`: a year that no month and no day may follow. */
export const isLong = (year: string): boolean => year.startsWith('Y');

/** True for `1950S2`: a year that is estimated, and stands alone. */
export const isEstimated = (year: string): boolean => year.includes('S');

/** True for a year of which digits are unspecified. */
export const isMasked = (year: string): boolean => year.includes('X');

/** True for `1XX3` and `X023`: the years that suit do not follow one another. */
export const isScattered = (year: string): boolean =>
  isMasked(year) && year !== 'XXXX' && !/^-?\d*X+$/.test(year);

/** The year that is written, without what is said of its digits. */
const numberOf = (year: string): number => Number(year.replace(/^Y/, '').replace(/S.*/, ''));

/** The year that an estimate names: 1950 of `1950S2`. */
export const estimateOf = numberOf;

const significantDigits = (year: string): number => Number(/S(\d+)$/.exec(year)?.[1] ?? Infinity);

/** How many digits a year has when it is written out: four, or more after Y. */
const digitsOf = (year: string): number =>
  isLong(year) ? String(Math.abs(numberOf(year))).length : 4;

/** The first and the last year that a year may stand for; null when it is not known at all. */
export function yearsOf(year: string): { readonly first: number; readonly last: number } | null {
  if (year === 'XXXX' || year === '-XXXX') return null;
  if (isEstimated(year)) {
    const unit = 10 ** Math.max(0, digitsOf(year) - significantDigits(year));
    const size = Math.abs(numberOf(year));
    const low = Math.floor(size / unit) * unit;
    const high = low + unit - 1;
    if (numberOf(year) >= 0) return { first: low, last: high };
    return { first: -high, last: low === 0 ? -1 : -low };
  }
  if (isLong(year)) return { first: numberOf(year), last: numberOf(year) };
  const [low = 0, high = 0] = ['0', '9'].map((digit) => Number(year.replaceAll('X', digit)));
  // Before the year 0 they count down; there is no year -0.
  if (year.startsWith('-')) return { first: high, last: low === 0 ? -1 : low };
  return { first: low, last: high };
}

/** Whether a year is one of those that a year with unspecified digits may stand for. */
export function mayBe(year: string, candidate: number): boolean {
  if (year.startsWith('-') ? candidate >= 0 : candidate < 0) return false;
  const digits = String(Math.abs(candidate)).padStart(4, '0');
  const mask = year.replace('-', '');
  return digits.length === 4 && [...mask].every((char, at) => char === 'X' || char === digits[at]);
}

/** Why a year that has the right form is none; null when it is one. */
export function yearFault(year: string): string | null {
  if (/^-0000/.test(year)) return 'the year 0 has no sign';
  if (isEstimated(year)) {
    if (isMasked(year)) return 'a year has significant or unspecified digits, not both';
    const digits = significantDigits(year);
    if (digits < 1 || digits > digitsOf(year)) return 'so many significant digits it does not have';
  }
  if (!isLong(year)) return null;
  if (/^Y-?0/.test(year)) return 'a year does not begin with a zero after Y';
  const size = Math.abs(numberOf(year));
  if (size <= 9999) return 'a year of at most four digits is written without Y';
  return size > MOST ? 'that year is too far away' : null;
}
