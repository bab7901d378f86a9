/** A date as EDTF (ISO 8601-2:2019) writes it, parsed: dates, intervals and sets. */

/** The granularity of a date. Sub-year groups have ISO 8601-2 codes 21–41. */
export type Granularity =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'month'
  | 'group'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

/** Two characters of which at least one is an X: `XX`, `1X`, `X2`. */
export type Mask = string & { readonly masked?: never };

/** A sign of doubt (`?`), of approximation (`~`) or of both (`%`) within a date. */
export interface PartQualifier {
  readonly part: 'year' | 'month' | 'day';
  /** Before its part: of that part alone. After it: of that part and of all before it. */
  readonly side: 'before' | 'after';
  readonly sign: '?' | '~' | '%';
}

export interface EdtfDate {
  readonly kind: 'date';
  readonly granularity: Granularity;
  /** As written: `2023`, `202X`, `1XX3`, `-0043`, `Y-12345`, `1950S2`, `XXXX`; see year.ts. */
  readonly year: string;
  /** 1–12, a mask where digits are unspecified, null where not named. */
  readonly month: number | Mask | null;
  readonly day: number | Mask | null;
  readonly hour: number | null;
  readonly minute: number | null;
  readonly second: number | null;
  /** The digits after the decimal point of the second; null where there are none. */
  readonly fraction: string | null;
  /** Minutes ahead of UTC; null means the clock of the event’s place. */
  readonly offsetMinutes: number | null;
  /** ISO 8601-2 sub-year group: 21–32 seasons, 33–36 quarters, 37–39 quadrimesters, 40–41 halves. */
  readonly group: number | null;
  /** `~` after the whole date: the source says "about". */
  readonly approximate: boolean;
  /** `?` after the whole date: somebody doubts it. */
  readonly uncertain: boolean;
  /** Signs before and after single parts, in the order of the text; the last sign of all is the two above. */
  readonly qualifiers: readonly PartQualifier[];
}

/** An end of an interval: a date, `..` (open) or empty (unknown). */
export type EdtfEnd = EdtfDate | 'open' | 'unknown';

export interface EdtfInterval {
  readonly kind: 'interval';
  readonly start: EdtfEnd;
  readonly end: EdtfEnd;
}

/** A member of a set: a date, or a run of dates of which either end may be missing. */
export type EdtfMember =
  EdtfDate | { readonly kind: 'run'; readonly from: EdtfDate | null; readonly to: EdtfDate | null };

export interface EdtfSet {
  /** `oneOf` = `[…]`, `allOf` = `{…}`. */
  readonly kind: 'oneOf' | 'allOf';
  readonly members: readonly EdtfMember[];
}

export type Edtf = EdtfDate | EdtfInterval | EdtfSet;
