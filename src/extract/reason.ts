/**
 * Why a date was read as it was, and what contradicts it: as data. The sentences are made for each
 * language of the interface by whoever shows them.
 */
import type { RelaxationKind } from './publication/constraint';
import type { Unit } from './value';

/** A passage, in its own words, and what its plain reading asks of the day of publication. */
export interface Demand {
  readonly quote: string;
  readonly asks: Reason;
}

/** Every reason by its key, with what its sentence needs; null where it needs nothing. */
export interface ReasonArgs {
  // The steps from the words to the date.
  readonly 'unit-of-reference': { readonly unit: Unit };
  readonly 'units-from-reference': {
    readonly count: number;
    readonly unit: Unit;
    readonly side: 'before' | 'after';
  };
  readonly 'hijri-converted': null;
  readonly 'full-date': null;
  readonly 'counted-year': null;
  readonly 'day-in-counted-month': null;
  readonly 'day-in-nearest-month': null;
  /** A weekday, 0 = Sunday, without a date. */
  readonly weekday: {
    readonly weekday: number;
    readonly which: 'of-counted-week' | 'of-same-week' | 'next' | 'before' | 'latest';
  };
  /** A month, or a day of one, without its year. */
  readonly 'date-without-year': {
    readonly month: number;
    readonly day: number | null;
    readonly which:
      'before-this-month' | 'most-recent' | 'named-now' | 'next' | 'weekday-match' | 'latest';
  };
  readonly 'weekday-is-check': { readonly weekday: number };
  readonly 'said-twice': null;
  readonly 'day-of-reference': null;
  readonly 'part-of-day': null;
  readonly 'clock-time': null;
  readonly 'edge-of-period': null;
  readonly 'about-said': null;
  readonly season: null;
  readonly share: null;
  readonly 'full-period': null;
  readonly night: null;
  readonly 'both-ends': null;
  readonly 'open-end': null;
  readonly 'open-choice': null;
  readonly together: null;
  readonly 'length-at-reference': null;
  readonly 'unknown-time': { readonly side: 'before' | 'after' };
  readonly 'length-only': null;
  readonly recurring: null;
  readonly 'counted-from-event': null;
  /** The expression that it counts from, in its own words. `date`: EDTF, null if it has none. */
  readonly 'counted-from-told': { readonly quote: string; readonly date: string | null };
  readonly 'units-from-told': {
    readonly count: number;
    readonly unit: Unit;
    readonly side: 'before' | 'after';
  };
  readonly 'unit-of-told': { readonly unit: Unit };
  readonly 'day-in-told-month': null;
  readonly 'date-in-told-year': null;
  /** It says when its own clause was, and that is dated. */
  readonly 'time-of-clause': { readonly quote: string; readonly date: string | null };
  readonly 'publication-unknown': null;
  /** `date`: EDTF. */
  readonly reference: { readonly date: string; readonly of: 'post' | 'article' };

  /** Somebody entered a date, and these words had been read as another; null: no words. */
  readonly 'entered-by-hand': { readonly words: string | null };

  // What an expression asks of the day of publication.
  readonly 'asks-month': { readonly month: number; readonly side: 'in' | 'after' | 'before' };
  readonly 'asks-weekday': { readonly weekday: number };
  readonly 'asks-not-earlier': null;
  readonly 'asks-another-day': null;

  // How an expression would have to be read, and what contradicts it.
  readonly relaxed: { readonly kind: RelaxationKind };
  readonly repaired: { readonly kind: RelaxationKind; readonly date: string };
  readonly 'no-day-suits-both': { readonly first: Demand; readonly second: Demand };
  readonly 'against-publication': { readonly demand: Demand; readonly date: string };
  /** Two dates and the length between them do not agree. */
  readonly 'told-differs': {
    readonly counted: string;
    readonly named: string;
    readonly date: string;
  };
  readonly 'weekday-differs': {
    readonly date: string;
    readonly actual: number;
    readonly said: number;
  };
}

export type ReasonKey = keyof ReasonArgs;

export type Reason = {
  readonly [Key in ReasonKey]: { readonly key: Key; readonly args: ReasonArgs[Key] };
}[ReasonKey];

/** The keys of the reasons that need nothing. */
type PlainKey = {
  [Key in ReasonKey]: ReasonArgs[Key] extends null ? Key : never;
}[ReasonKey];

/** A reason that needs nothing but its key. */
export const plainly = (key: PlainKey): Reason => ({ key, args: null }) as Reason;
