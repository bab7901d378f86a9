/**
 * The year of an EDTF date: four characters, digits or X from the right, before the year 0 with a minus
 * (`-0043`, `-01XX`); or, for a year of more than four digits, `Y` and a number, which may be a power
 * of ten (`Y-12345`, `Y17E7`). Years are astronomical: `0000` is 1 BC, `-0043` is 44 BC.
 */

/** As a part of a regular expression. */
export const YEAR_FORM = String.raw`-?(?:\d{4}|\d{3}X|\d{2}XX)|XXXX|Y-?\d+(?:E\d+)?`;

/** Beyond, a double cannot tell days apart, and no source speaks of it. */
const MOST = 1e12;

/** True for `Y12345`: a year that no month and no day may follow. */
export const isLong = (year: string): boolean => year.startsWith('Y');

const onlyYear = (year: number) => ({ first: year, last: year });

/** The first and the last year that a year may stand for; null when it is not known at all. */
export function yearsOf(year: string): { readonly first: number; readonly last: number } | null {
  if (year === 'XXXX') return null;
  if (isLong(year)) return onlyYear(Number(year.slice(1)));
  if (!/[X-]/.test(year)) return onlyYear(Number(year));
  const ends = ['0', '9'].map((digit) => Number(year.replaceAll('X', digit)));
  const [first, last] = ends as [number, number];
  // Before the year 0 they count down; there is no year -0.
  return year.startsWith('-') ? { first: last, last: first === 0 ? -1 : first } : { first, last };
}

/** Why a year that has the right form is none; null when it is one. */
export function yearFault(year: string): string | null {
  if (year === '-0000') return 'the year 0 has no sign';
  if (!isLong(year)) return null;
  const size = Math.abs(Number(year.slice(1)));
  if (size <= 9999) return 'a year of at most four digits is written without Y';
  return size > MOST ? 'that year is too far away' : null;
}
