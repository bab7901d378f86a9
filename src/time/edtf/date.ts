/** A date as EDTF (ISO 8601-2:2019) writes it, parsed: dates, intervals and sets. */

/** The granularity of a date. Sub-year groups have ISO 8601-2 codes 21–41. */
export type Granularity =
  'second' | 'minute' | 'hour' | 'day' | 'month' | 'group' | 'year' | 'decade' | 'century';

export interface EdtfDate {
  readonly kind: 'date';
  readonly granularity: Granularity;
  /** As written: `2023`, `202X`, `-0043`, `-01XX`, `Y-12345`, `XXXX`; see year.ts. */
  readonly year: string;
  /** 1–12, `XX` where unspecified, null where not named. */
  readonly month: number | 'XX' | null;
  readonly day: number | 'XX' | null;
  readonly hour: number | null;
  readonly minute: number | null;
  readonly second: number | null;
  /** Minutes ahead of UTC; null means the clock of the event’s place. */
  readonly offsetMinutes: number | null;
  /** ISO 8601-2 sub-year group: 21–24 seasons, 33–36 quarters, 37–39 quadrimesters, 40–41 halves. */
  readonly group: number | null;
  /** `~`: the source says "about". */
  readonly approximate: boolean;
  /** `?`: somebody doubts it. */
  readonly uncertain: boolean;
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
