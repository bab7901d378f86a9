/** Links each expression that counts from another time to the one it counts from. */
import type { Found } from '../find-expressions';
import type { Stamp } from '../page/stamps';
import type { ReferenceScope } from '../scope';
import type { Token } from '../scan';
import type { Anchor, Value } from '../value';
import { isSubDay } from '../value';
import { countedOf, inToldMonth, lacksDay } from './counted';
import type { Grain } from './grain';
import { isFineEnough, neededFor, toldBy } from './grain';
import type { Role } from './role';
import type { Link, Told } from './links';
import { LOST, OWN, renumbered } from './links';
import { isDefinite, namedStems, namesEvent, namesGenerally } from './naming';
import { Clauses } from './role';
import { sentencesOf } from './sentences';
import { Telling } from './telling';
import type { Thread } from './threads';
import { threadsOf } from './threads';
import {
  added,
  isFromToday,
  isNamedPeriod,
  isNextPeriod,
  isThisPeriod,
  isZero,
} from './told-values';

/** Words that are no time at all unless a month was told: "17 منه", "the 4th". */
const NEED_MONTH = new Set([
  '17 منه',
  'السابع عشر منه',
  'the 4th',
  '20th in a list',
  'from the 8th to the 20th',
]);
const DAY_ALONE = new Set(['the 4th', '20th in a list', 'from the 8th to the 20th']);
/** "Meanwhile" points at no time that is told. */
const MEANWHILE = new Set(['في الوقت نفسه', 'نفس الوقت', 'at the same time']);
/** Words that say which month or year is meant. */
const WHICH =
  /^(?:ال(?:جاري|حالي|ماضي|مقبل|قادم|منصرم|فايت|راهن)[ةه]?|هذا|هذه|current|this|last|next|past|coming)$/;
/** "The previous three months": those before what is told, if anything is. */
const BESIDE_TOLD =
  /^(?:previous|preceding|following|ال(?:سابق|تالي|لاحق|موالي)(?:[هة]|ين|تين|ان)?)$/;

/** How far back what "then" and "the 4th" point at may be told, in sentences. */
const NEAR = 1;
/** The same for named events that no word of the story matches. */
const RECENT = 2;
interface Material {
  readonly text: string;
  readonly found: readonly Found[];
  readonly tokens: readonly Token[];
  readonly isCapital: (at: number) => boolean;
  readonly scopes: readonly ReferenceScope[];
  readonly stamps: readonly Stamp[];
}

/** Links the expressions of a text in one pass, from its first to its last. */
export function link(material: Material): Told {
  return new Linker(material).link();
}

class Linker {
  readonly #text: string;
  readonly #found: readonly Found[];
  readonly #scopes: readonly ReferenceScope[];
  readonly #clauses: Clauses;
  readonly #threads: readonly Thread[];
  readonly #telling: Telling;
  readonly #links: Link[] = [];
  /** Dates that something before them counts from: they count from nothing themselves. */
  readonly #fixed = new Set<number>();

  constructor({ text, found, tokens, isCapital, scopes, stamps }: Material) {
    this.#text = text;
    this.#found = found;
    this.#scopes = scopes;
    this.#clauses = new Clauses(tokens, sentencesOf(tokens, found, isCapital));
    this.#threads = threadsOf(
      found.map(({ start }) => start),
      scopes,
    );
    const stampAt = new Map(stamps.map(({ start, kind }) => [start, kind]));
    const roles = found.map((one): Role => {
      const stamp = stampAt.get(one.start);
      if (stamp === undefined) return this.#clauses.roleOf(one);
      return stamp === 'published' || stamp === 'updated' ? 'stamp' : 'header';
    });
    this.#telling = new Telling(found, this.#clauses, this.#threads, roles);
  }

  link(): Told {
    this.#found.forEach((one, at) => {
      const made = this.#linkOf(one, at);
      this.#links.push(made);
      this.#telling.tell(at, made);
    });
    const kept = this.#found.map(
      ({ rules }, at) =>
        this.#links[at]?.kind !== 'lost' || !rules.some((name) => NEED_MONTH.has(name)),
    );
    return renumbered(this.#found, this.#links, kept);
  }

  #counted(from: number, counted: Value, inOrder = false): Link {
    let root = from;
    for (;;) {
      const [value, link] = [this.#found[root]?.value, this.#links[root]];
      if (!value || link?.kind !== 'counted' || !lacksDay(value)) break;
      root = link.root;
    }
    return { kind: 'counted', from, counted, root, inOrder };
  }

  #linkOf(one: Found, at: number): Link {
    if (this.#fixed.has(at)) return OWN;
    const made = this.#findLink(one, at);
    if (made.kind === 'counted' || made.kind === 'same') {
      if (made.from > at) this.#fixed.add(made.from);
      const check = made.kind === 'same' ? made.check : null;
      if (check && check.from > at) this.#fixed.add(check.from);
    }
    return made;
  }

  #findLink(one: Found, at: number): Link {
    const { value, rules } = one;
    if (rules.some((name) => DAY_ALONE.has(name))) return this.#dayLink(value, at);
    if (value.kind === 'anchor') return this.#anchorLink(one, value, at);
    if (lacksDay(value)) return this.#clockLink(one, at);
    if (isThisPeriod(value) && !this.#says(one, WHICH)) return this.#periodLink(one, at);
    if ((value.kind === 'span' || value.kind === 'vague') && this.#says(one, BESIDE_TOLD))
      return this.#besideLink(value, at);
    if (isNextPeriod(value) && !one.future && this.#says(one, /^the$/))
      return this.#nextLink(value, at);
    if (isFromToday(value)) return this.#quotedLink(value, at) ?? this.#agoLink(one, at);
    return OWN;
  }

  /** Whether one of an expression's own words, or the one after it, passes a test. */
  #says({ first, last }: Found, words: RegExp): boolean {
    for (let at = first; at <= last + 1; at++) if (words.test(this.#clauses.text(at))) return true;
    return false;
  }

  #anchorLink(one: Found, value: Anchor, at: number): Link {
    if (value.length === null && value.counted === undefined)
      return this.#pointLink(one, value, at);
    const counted = countedOf(value);
    if (namesEvent(this.#clauses, one, value)) return this.#namedLink(one, value, counted, at);
    if (counted === null) return LOST;
    if (this.#followsItsDate(one, at))
      return { kind: 'same', from: at - 1, ofClause: true, check: null };
    const needed = neededFor(counted);
    if (needed !== 'day') {
      const period = isNamedPeriod(counted)
        ? this.#telling.period(at, needed)
        : this.#telling.antecedent(at, needed);
      return period ? this.#counted(period.index, counted) : LOST;
    }
    const told = this.#telling.antecedent(at, needed);
    // "In March 2024 … and freed two weeks later": some time in March.
    const coarse =
      value.length === null
        ? null
        : this.#telling.inSentence(at, (entry) => entry.role !== 'statement');
    if (coarse && (told === null || told.index < coarse.index))
      return this.#counted(coarse.index, counted);
    return told ? this.#counted(told.index, counted, this.#isAhead(value)) : LOST;
  }

  /** "It ended on 13 October after 18 days": right behind the date of its own clause. */
  #followsItsDate({ first }: Found, at: number): boolean {
    const before = this.#found[at - 1];
    return (
      before?.last === first - 1 &&
      /^(?:بعد|عقب|after)$/.test(this.#clauses.text(first)) &&
      toldBy(before.value) === 'day' &&
      before.value.kind !== 'since'
    );
  }

  #isAhead({ side }: Anchor): boolean {
    return side !== 'before';
  }

  /** "Then", "at the time": the time of what was told just now. */
  #pointLink({ rules }: Found, { side }: Anchor, at: number): Link {
    if (side !== 'same' || rules.some((name) => MEANWHILE.has(name))) return LOST;
    const [story] = this.#telling.storiesOf(at);
    const told =
      this.#telling.inSentence(at, () => true) ??
      story?.last(({ role }) => role === 'event' || role === 'background') ??
      null;
    if (!this.#telling.isWithin(told, at, NEAR)) return LOST;
    return { kind: 'same', from: told.index, ofClause: false, check: null };
  }

  /** Whether an expression further on is dated by itself, so that others may count from it. */
  #isDated(at: number): boolean {
    const one = this.#found[at];
    return (
      one !== undefined &&
      one.value.kind !== 'anchor' &&
      one.value.kind !== 'since' &&
      !lacksDay(one.value) &&
      !one.rules.some((name) => DAY_ALONE.has(name)) &&
      toldBy(one.value) === 'day' &&
      this.#threads[at]?.own === this.#threads[at - 1]?.own
    );
  }

  /** An event that is named after the expression: dated there, by its clause, or told before. */
  #namedLink(one: Found, value: Anchor, counted: Value | null, at: number): Link {
    const named = this.#namedDate(one, at);
    // "The night of the accident" is the accident's, whatever its own clause tells.
    const own =
      value.side === 'same'
        ? -1
        : this.#ownDate(one, at, named, counted === null ? 'year' : neededFor(counted));
    const check = named >= 0 && counted !== null ? { from: named, counted } : null;
    if (own >= 0) {
      if (!check) this.#tellNamed(one, value, at);
      return { kind: 'same', from: own, ofClause: true, check };
    }
    if (check) return this.#counted(check.from, check.counted);
    const given = this.#givenEvent(one, at);
    if (given !== null && counted !== null) return given(counted);
    return this.#cameLink(one, at);
  }

  /** "He resigned on the 11th, three days after the fire": the fire is dated, too. */
  #tellNamed({ last }: Found, { length, side }: Anchor, at: number): void {
    const back = countedOf({ kind: 'anchor', length, side: side === 'after' ? 'before' : 'after' });
    if (length === null || back === null) return;
    for (const stem of namedStems(this.#clauses, last))
      this.#datedByLength.set(stem, { from: at, back });
  }
  readonly #datedByLength = new Map<string, { readonly from: number; readonly back: Value }>();

  /** "The attack, which came a day after talks broke down": the attack was told. */
  #cameLink({ first }: Found, at: number): Link {
    const came = [1, 2, 3].some((back) =>
      /^(?:came|comes|coming|و?ي?اتي|و?جاء|و?جاءت|و?ذلك)$/.test(this.#clauses.text(first - back)),
    );
    const told = came ? this.#telling.antecedent(at, 'day') : null;
    if (!this.#telling.isWithin(told, at, NEAR)) return LOST;
    return { kind: 'same', from: told.index, ofClause: true, check: null };
  }

  /** The date of the event that is named after the expression, before its clause ends. */
  #namedDate({ first, last }: Found, at: number): number {
    const next = at + 1;
    const one = this.#found[next];
    if (!one || !this.#isDated(next) || this.#telling.sentence(next) !== this.#telling.sentence(at))
      return -1;
    const clauses = this.#clauses;
    const mayBeginClause = this.#isOpening(first) || isDefinite(this.#clauses, last);
    let isRelative = false;
    for (let token = last + 1; token < one.first; token++) {
      if (clauses.class(token) === 'relative') isRelative = true;
      if (clauses.isComma(token)) {
        if (clauses.class(token + 1) !== 'relative') return -1;
      } else if (clauses.class(token) === 'saying') return -1;
      else if (/[ء-ي]/.test(clauses.text(token)) && !isRelative && mayBeginClause) {
        // In Arabic a noun follows: a verb begins the clause that the expression dates.
        if (token > last + 1 && clauses.class(token) === 'doing') return -1;
      }
    }
    return next;
  }

  /** The date of the clause that the expression stands in; -1 where it has none. */
  #ownDate({ first, last }: Found, at: number, named: number, needed: Grain): number {
    const clauses = this.#clauses;
    const before = this.#found[at - 1];
    if (
      before &&
      this.#telling.sentence(at - 1) === this.#telling.sentence(at) &&
      this.#telling.role(at - 1) !== 'statement' &&
      isFineEnough(toldBy(before.value) ?? 'year', needed) &&
      before.value.kind !== 'since' &&
      this.#links[at - 1]?.kind !== 'lost' &&
      !clauses.isJoined(before.last + 1, first) &&
      !clauses.hasSaying(before.last + 1, first) &&
      !/^[وف](?:بعد|قبل|عقب|غداه|عشيه)/.test(clauses.text(first))
    )
      return at - 1;
    const next = named >= 0 ? named + 1 : at + 1;
    const after = this.#found[next];
    const isAfter =
      after !== undefined &&
      this.#isDated(next) &&
      this.#telling.sentence(next) === this.#telling.sentence(at) &&
      this.#telling.role(next) === 'event' &&
      !clauses.isJoined(last + 1, after.first) &&
      !clauses.hasSaying(last + 1, after.first);
    return isAfter && this.#isOpening(first) ? next : -1;
  }

  /** The expression stands at the beginning of its sentence. */
  #isOpening(first: number): boolean {
    return this.#clauses.opens(first) === 'sentence';
  }

  /** How to count from a named event that the story has dated; null where it has not. */
  #givenEvent({ last, value }: Found, at: number): ((counted: Value) => Link) | null {
    // "The night of the accident" holds the event itself.
    const before = value.kind === 'anchor' && value.side === 'same' ? last - 1 : last;
    const stems = namedStems(this.#clauses, before);
    for (const stem of stems) {
      const dated = this.#datedByLength.get(stem);
      if (dated) {
        return (counted) =>
          this.#counted(dated.from, isZero(counted) ? dated.back : added(dated.back, counted));
      }
    }
    for (const story of this.#telling.storiesOf(at)) {
      const told = story.byStems(stems);
      if (told >= 0) return (counted) => this.#counted(told, counted);
    }
    if (!isDefinite(this.#clauses, before)) return null;
    const [story] = this.#telling.storiesOf(at);
    const main = story?.main ?? -1;
    const near = this.#telling.antecedent(at, 'day');
    const isMain =
      namesGenerally(this.#clauses, before) || !this.#telling.isWithin(near, at, RECENT);
    const from = isMain ? main : near.index;
    return from < 0 ? null : (counted) => this.#counted(from, counted);
  }

  /** A clock time without a day takes that of the nearest event. */
  #clockLink(one: Found, at: number): Link {
    const { value, last, future } = one;
    const inOrder = this.#telling.role(at) !== 'background';
    const here = this.#telling.inSentence(
      at,
      ({ grain, role }) => grain === 'day' && role !== 'stamp',
    );
    if (here) return this.#counted(here.index, value, inOrder);
    const next = this.#found[at + 1];
    if (
      next &&
      this.#isDated(at + 1) &&
      this.#telling.sentence(at + 1) === this.#telling.sentence(at) &&
      this.#telling.role(at + 1) === 'event' &&
      !this.#clauses.isComma(last + 1) &&
      !this.#clauses.hasSaying(last + 1, next.first) &&
      !this.#clauses.isJoined(last + 1, next.first)
    )
      return this.#counted(at + 1, value);
    const [story] = this.#telling.storiesOf(at);
    const header = story?.last(({ role, grain }) => role === 'header' && grain === 'day') ?? null;
    const told = this.#telling.antecedent(at, 'day');
    const from = header && (told === null || header.index > told.index) ? header : told;
    if (from === null) return this.#quotedLink(value, at) ?? OWN;
    if (future && this.#found[from.index]?.future !== true) return OWN;
    return this.#counted(from.index, value, inOrder);
  }

  /** "The end of the month": of the month that is told of, else that of publication. */
  #periodLink({ value, future }: Found, at: number): Link {
    const needed = neededFor(value);
    const here = this.#telling.inSentence(
      at,
      ({ grain, role }) => isFineEnough(grain, needed) && role !== 'statement',
    );
    if (here) return this.#counted(here.index, value);
    if (future) return OWN;
    const [story] = this.#telling.storiesOf(at);
    const event =
      story?.last(({ role, grain }) => role === 'event' && grain === 'day') ??
      story?.last(({ role, grain }) => role === 'statement' && grain === 'day') ??
      null;
    return event ? this.#counted(event.index, value) : OWN;
  }

  /** "They met in April 2018 and again the next year." */
  #nextLink(value: Value, at: number): Link {
    const told = this.#telling.inSentence(
      at,
      ({ grain, role }) => role !== 'statement' && isFineEnough(grain, neededFor(value)),
    );
    return told ? this.#counted(told.index, value) : OWN;
  }

  #besideLink(value: Value, at: number): Link {
    const unit = value.kind === 'span' || value.kind === 'vague' ? value.unit : null;
    const needed: Grain = unit === 'month' ? 'month' : unit === 'year' ? 'year' : 'day';
    const told =
      needed === 'day' ? this.#telling.antecedent(at, needed) : this.#telling.period(at, needed);
    return told ? this.#counted(told.index, value) : OWN;
  }

  #dayLink(value: Value, at: number): Link {
    const named = this.#telling.period(at, 'month');
    const [story] = this.#telling.storiesOf(at);
    const told = this.#telling.isWithin(named, at, NEAR)
      ? named
      : (story?.last(({ grain }) => grain === 'day') ?? null);
    return this.#telling.isWithin(told, at, NEAR)
      ? this.#counted(told.index, inToldMonth(value))
      : LOST;
  }

  /** "On 28 January the group said: “At dawn today …”": today is the day of the statement. */
  #quotedLink(value: Value, at: number): Link | null {
    const thread = this.#threads[at];
    if (!thread || thread.around === null) return null;
    const scope = this.#scopes[thread.own - 1];
    const said = this.#telling.storyOf(thread.around).last(({ role }) => role === 'statement');
    const found = said ? this.#found[said.index] : undefined;
    if (!scope || !said || !found || found.end > scope.start) return null;
    if (scope.start - found.end > 200) return null;
    const between = this.#text.slice(found.end, scope.start);
    return /[.!?؟\n]/.test(between) ? null : this.#counted(said.index, value);
  }

  /** "The court had agreed a day before": before what was told, not before publication. */
  #agoLink({ value, rules }: Found, at: number): Link {
    if (value.kind !== 'shift' || !rules.includes('قبل')) return OWN;
    if (this.#telling.role(at) !== 'background' || value.amount >= 0) return OWN;
    if (!isSubDay(value.unit) && value.unit !== 'day') return OWN;
    const told = this.#telling.antecedent(at, 'day');
    return this.#telling.isWithin(told, at, RECENT) ? this.#counted(told.index, value) : OWN;
  }
}
