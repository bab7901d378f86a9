/** A text while its expressions are linked: what was found in it, and what is told and linked up to here. */
import type { Found } from '../find-expressions';
import type { Stamp } from '../page/stamps';
import type { ReferenceScope } from '../scope';
import type { Token } from '../scan';
import type { Value } from '../value';
import { lacksDay } from './counted';
import { toldBy } from './grain';
import type { Link } from './links';
import type { Role } from './role';
import { Clauses } from './role';
import { sentencesOf } from './sentences';
import { Telling } from './telling';
import type { Thread } from './threads';
import { threadsOf } from './threads';

/** Days without their month: no time at all unless a month was told. */
const DAY_ALONE = new Set(['the 4th', '20th in a list', 'from the 8th to the 20th']);
export const isDayAlone = ({ rules }: Found): boolean => rules.some((name) => DAY_ALONE.has(name));

export interface Material {
  readonly text: string;
  readonly found: readonly Found[];
  readonly tokens: readonly Token[];
  readonly isCapital: (at: number) => boolean;
  readonly isPassive: (at: number) => boolean;
  readonly scopes: readonly ReferenceScope[];
  readonly stamps: readonly Stamp[];
}

export class Context {
  readonly text: string;
  readonly found: readonly Found[];
  readonly scopes: readonly ReferenceScope[];
  readonly threads: readonly Thread[];
  readonly clauses: Clauses;
  readonly telling: Telling;
  /** Those of the expressions that were linked so far. */
  readonly links: Link[] = [];

  constructor({ text, found, tokens, isCapital, isPassive, scopes, stamps }: Material) {
    this.text = text;
    this.found = found;
    this.scopes = scopes;
    this.clauses = new Clauses(tokens, sentencesOf(tokens, found, isCapital), isPassive);
    this.threads = threadsOf(
      found.map(({ start }) => start),
      scopes,
    );
    const stampAt = new Map(stamps.map(({ start, kind }) => [start, kind]));
    const roles = found.map((one, at): Role => {
      const stamp = stampAt.get(one.start);
      if (stamp === undefined) return this.clauses.roleOf(one, found[at - 1]);
      return stamp === 'published' || stamp === 'updated' ? 'stamp' : 'header';
    });
    this.telling = new Telling(found, this.clauses, this.threads, roles);
  }

  /** The link of what is counted from an expression. */
  counted(from: number, counted: Value, inOrder = false): Extract<Link, { kind: 'counted' }> {
    let root = from;
    for (;;) {
      const [value, link] = [this.found[root]?.value, this.links[root]];
      if (!value || link?.kind !== 'counted' || !lacksDay(value)) break;
      root = link.root;
    }
    return { kind: 'counted', from, counted, root, inOrder };
  }

  /** Whether an expression further on is dated by itself, so that others may count from it. */
  isDated(at: number): boolean {
    const one = this.found[at];
    const { threads } = this;
    return (
      one !== undefined &&
      one.value.kind !== 'anchor' &&
      one.value.kind !== 'since' &&
      !lacksDay(one.value) &&
      !isDayAlone(one) &&
      toldBy(one.value) === 'day' &&
      (threads[at]?.own === threads[at - 1]?.own || threads[at]?.around === null)
    );
  }

  /** An expression further on dates the event of the clause in which this one stands. */
  isDateOfClause(next: number, at: number): boolean {
    const [one, after] = [this.found[at], this.found[next]];
    return (
      one !== undefined &&
      after !== undefined &&
      this.isDated(next) &&
      this.telling.inOneSentence(next, at) &&
      this.telling.role(next) === 'event' &&
      this.clauses.isOneClause(one.last + 1, after.first)
    );
  }
}
