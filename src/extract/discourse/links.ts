/** Links: what each expression counts from, as data. */
import type { Found } from '../find-expressions';
import type { Value } from '../value';
import type { Role } from './role';

/** How an expression is reached; indexes are those of the expressions found. */
export type Link =
  /** From the publication date or by itself. */
  | { readonly kind: 'own' }
  /** It points at an event that the text does not date. */
  | { readonly kind: 'lost' }
  /** Counted from another expression. */
  | {
      readonly kind: 'counted';
      readonly from: number;
      readonly counted: Value;
      /** The one to show: the day, where `from` is a clock time on that day. */
      readonly root: number;
      /** Told in order: after 23:15, 00:35 is on the next day. */
      readonly inOrder: boolean;
      /** A date without its year: the nearest one to what was told, the latest before it, or one within it. */
      readonly year?: YearOf;
    }
  /** The time of another expression, as it is. */
  | {
      readonly kind: 'same';
      readonly from: number;
      /** "Four days after talks opened" says when its own clause was; "then" points at another. */
      readonly ofClause: boolean;
      /** "Since then": from that time on. */
      readonly isOpen?: boolean;
      /** The event named after it, where it is dated as well: a check. */
      readonly check: { readonly from: number; readonly counted: Value } | null;
    };

/** Which year a date takes from one that was told. */
export type YearOf = 'nearest' | 'before' | 'within';

export const OWN: Link = { kind: 'own' };
export const LOST: Link = { kind: 'lost' };

type Same = Extract<Link, { kind: 'same' }>;

/** The time of an expression, which dates the clause of another one as well. */
export const ofClause = (from: number, check: Same['check'] = null): Same => ({
  kind: 'same',
  from,
  ofClause: true,
  check,
});

export interface Told {
  /** The expressions that remain: words that needed a month and had none are left out. */
  readonly found: readonly Found[];
  /** Each one's link, indexes into `found`. */
  readonly links: readonly Link[];
  /** What each one dates. */
  readonly roles: readonly Role[];
}

/** What is kept of expressions and links; links name expressions by their new places. */
export function renumbered(
  found: readonly Found[],
  links: readonly Link[],
  roles: readonly Role[],
  kept: readonly boolean[],
): Told {
  let next = 0;
  const numbers = kept.map((keep) => (keep ? next++ : -1));
  const to = (index: number): number => numbers[index] ?? -1;
  return {
    found: found.filter((_, at) => kept[at]),
    roles: roles.filter((_, at) => kept[at]),
    links: links
      .filter((_, at) => kept[at])
      .map((one): Link => {
        if (one.kind === 'counted') return { ...one, from: to(one.from), root: to(one.root) };
        if (one.kind !== 'same') return one;
        const { check } = one;
        return { ...one, from: to(one.from), check: check && { ...check, from: to(check.from) } };
      }),
  };
}
