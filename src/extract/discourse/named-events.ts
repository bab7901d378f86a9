/** Events named beside an expression ("three days after the strike"): when they were, and what is counted from it. */
import type { Found } from '../find-expressions';
import type { Value } from '../value';
import type { Context } from './context';
import type { Anchored } from './counted';
import { countedOf } from './counted';
import type { Grain } from './grain';
import { isFineEnough, neededFor, toldBy } from './grain';
import type { Link } from './links';
import { LOST, ofClause } from './links';
import {
  beforeName,
  isDefinite,
  namedStems,
  namesGenerally,
  namesLater,
  precedesName,
} from './naming';
import { added, isZero } from './told-values';
import { classOf } from './words';

export class NamedEvents {
  readonly #context: Context;
  /** By a word of its name: an event dated by a length, "he resigned on the 11th, three days after the fire". */
  readonly #datedByLength = new Map<string, { readonly from: number; readonly back: Value }>();
  /** Dates that stand behind the names of events, and the words of these names. */
  readonly #dates: { readonly at: number; readonly stems: readonly string[] }[] = [];

  constructor(context: Context) {
    this.#context = context;
  }

  /** An event that is named after the expression: dated there, by its clause, or told before. */
  linkOf(one: Anchored, counted: Value | null, at: number): Link {
    const named = this.#dateOfName(one, at);
    // "The night of the accident" is the accident's, whatever its own clause tells.
    const own =
      one.value.side === 'same'
        ? -1
        : this.#dateOfClause(one, at, named, counted === null ? 'year' : neededFor(counted));
    const check = named >= 0 && counted !== null ? { from: named, counted } : null;
    if (own >= 0) {
      if (!check) this.#tellLength(one, at);
      return ofClause(own, check);
    }
    if (check) return this.#context.counted(check.from, check.counted);
    const given = counted === null ? null : this.#given(one, counted, at);
    return given ?? this.#came(one, at);
  }

  /** "He resigned on the 11th, three days after the fire": the fire is dated, too. */
  #tellLength({ last, value: { length, side } }: Anchored, at: number): void {
    const back = countedOf({ kind: 'anchor', length, side: side === 'after' ? 'before' : 'after' });
    if (length === null || back === null) return;
    for (const stem of namedStems(this.#context.clauses, last))
      this.#datedByLength.set(stem, { from: at, back });
  }

  /** The date of an event that is only named by an expression: the story goes on from the clause's own. */
  tellDate(at: number, one: Found): void {
    const { clauses, found, telling } = this.#context;
    // "An attack that gunmen launched yesterday" is told of, "the attack of 1 May" only named.
    if (this.#isTold(one.last + 1, found[at]?.first ?? 0)) return;
    telling.nameDate(at);
    this.#dates.push({ at, stems: namedStems(clauses, beforeName(clauses, one)) });
  }

  #isTold(from: number, to: number): boolean {
    const { clauses } = this.#context;
    for (let token = from; token < to; token++) {
      const found = clauses.class(token);
      if (found === 'doing' || found === 'relative') return true;
      const plain = clauses.text(token).replace(/(?:ه|ها|هم)$/, '');
      if (plain !== clauses.text(token) && classOf(plain) === 'doing') return true;
    }
    return false;
  }

  /** "… on the eve of a hearing due on the 14th. That morning the hearing was put off": the hearing's day. */
  namedBefore({ last }: Found, at: number): number {
    const { clauses, telling } = this.#context;
    const named = this.#dates.at(-1);
    if (!named || telling.sentence(at) - telling.sentence(named.at) !== 1) return -1;
    const own = namedStems(clauses, last);
    return own.some((stem) => named.stems.includes(stem)) ? named.at : -1;
  }

  /** "في اليوم التالي لوفاته": the day after his death, where that is dated. */
  namedBehind({ last }: Found, at: number): number {
    const { clauses, telling } = this.#context;
    const next = clauses.text(last + 1);
    if (!/^ل[ء-ي]{3}/.test(next) || /^(?:لكن|لان|ليس|لدي|لقد|لذا|لذلك)/.test(next)) return -1;
    return telling.byStems(at, namedStems(clauses, last));
  }

  /** "The attack, which came a day after talks broke down": the attack was told. */
  #came({ first }: Found, at: number): Link {
    const { clauses, telling } = this.#context;
    const came = [1, 2, 3].some((back) =>
      /^(?:came|comes|coming|و?ي?اتي|و?جاء|و?جاءت|و?ذلك)$/.test(clauses.text(first - back)),
    );
    const told = came ? telling.antecedent(at, 'day') : null;
    return telling.isNear(told, at) ? ofClause(told.index) : LOST;
  }

  /** The date of the event that is named after the expression, before its clause ends. */
  #dateOfName(expression: Found, at: number): number {
    const { clauses, telling, found } = this.#context;
    if (!precedesName(expression)) return -1;
    const { first, last } = expression;
    const next = at + 1;
    const one = found[next];
    if (!one || !this.#context.isDated(next) || !telling.inOneSentence(next, at)) return -1;
    const mayBeginClause = clauses.opens(first) === 'sentence' || isDefinite(clauses, last);
    let isRelative = false;
    for (let token = last + 1; token < one.first; token++) {
      if (clauses.class(token) === 'relative') isRelative = true;
      if (clauses.isComma(token)) {
        if (clauses.class(token + 1) !== 'relative') return -1;
      } else if (clauses.class(token) === 'saying' && !/^[a-z]/.test(clauses.text(token)))
        return -1;
      else if (/[ء-ي]/.test(clauses.text(token)) && !isRelative && mayBeginClause) {
        // In Arabic a noun follows: a verb begins the clause that the expression dates.
        if (token > last + 1 && clauses.class(token) === 'doing') return -1;
      }
    }
    return next;
  }

  /** The date of the clause that the expression stands in; -1 where it has none. */
  #dateOfClause({ first }: Found, at: number, named: number, needed: Grain): number {
    const { clauses, telling, found, links } = this.#context;
    const before = found[at - 1];
    if (
      before &&
      telling.inOneSentence(at - 1, at) &&
      telling.role(at - 1) !== 'statement' &&
      (isFineEnough(toldBy(before.value) ?? 'year', needed) || first - before.last === 2) &&
      before.value.kind !== 'since' &&
      links[at - 1]?.kind !== 'lost' &&
      clauses.isOneClause(before.last + 1, first) &&
      !/^[وف](?:بعد|قبل|عقب|غداه|عشيه)/.test(clauses.text(first))
    )
      return at - 1;
    const next = named >= 0 ? named + 1 : at + 1;
    const isAfter = clauses.opens(first) === 'sentence' && this.#context.isDateOfClause(next, at);
    return isAfter ? next : -1;
  }

  /** What is counted from a named event that the story has dated; null where it has not. */
  #given(one: Anchored, counted: Value, at: number): Link | null {
    const { clauses, telling } = this.#context;
    const last = beforeName(clauses, one);
    // "The night of the accident" holds the event itself.
    const before = one.value.side === 'same' ? last - 1 : last;
    const stems = namedStems(clauses, before);
    for (const stem of stems) {
      const dated = this.#datedByLength.get(stem);
      if (dated) {
        const value = isZero(counted) ? dated.back : added(dated.back, counted);
        return this.#context.counted(dated.from, value);
      }
    }
    const told = telling.byStems(at, stems);
    const from = told >= 0 || !isDefinite(clauses, before) ? told : this.#known(before, at);
    return from < 0 ? null : this.#context.counted(from, counted);
  }

  /** The event that the reader knows by its article alone: what the story is about, or what it told last. */
  #known(before: number, at: number): number {
    const { clauses, telling } = this.#context;
    const last = telling.antecedent(at, 'day');
    const isMain =
      (namesGenerally(clauses, before) && !namesLater(clauses, before)) ||
      !telling.isRecent(last, at);
    return isMain ? telling.main(at) : last.index;
  }
}
