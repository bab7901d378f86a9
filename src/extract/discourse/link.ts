/** Links each expression that counts from another time to the one it counts from. */
import type { Found } from '../find-expressions';
import type { ReferenceScope } from '../scope';
import type { Token } from '../scan';
import type { Anchor, Value } from '../value';
import { countedOf, inToldMonth, lacksDay } from './counted';
import type { Grain } from './grain';
import { isFineEnough, namesMonth, neededFor, toldBy } from './grain';
import type { Role } from './role';
import { Clauses } from './role';
import { sentencesOf } from './sentences';
import type { Thread } from './threads';
import { threadsOf } from './threads';

/** How an expression is reached; indexes are those of the expressions found. */
export type Link =
  /** From the publication date or by itself. */
  | { readonly kind: 'own' }
  /** It points at an event that the text does not date. */
  | { readonly kind: 'lost' }
  /** Counted from another expression. */
  | { readonly kind: 'counted'; readonly from: number; readonly counted: Value }
  /** "He left on 12 June, four days after talks opened": the time of the clause itself. */
  | {
      readonly kind: 'same';
      readonly from: number;
      /** The event named after it, where it is dated as well: a check. */
      readonly check: { readonly from: number; readonly counted: Value } | null;
    };

const OWN: Link = { kind: 'own' };
const LOST: Link = { kind: 'lost' };

/** "The end of the month" without saying which: the month of what is told, else of publication. */
const OPEN_PERIODS = new Set([
  'نهاية العام',
  'the end of the month',
  'year-end',
  'later in the month',
]);
/** Words that are no time at all unless a month was told: "17 منه", "the 4th". */
const NEED_MONTH = new Set(['17 منه', 'السابع عشر منه', 'the 4th']);
const EXPLICIT = /الجاري|الحالي|هذا|current|this/;

/** What was told last, by what it tells and how. */
class Story {
  readonly #last = new Map<string, number>();
  /** The last expression that names a month. */
  month = -1;
  year = -1;

  tell(index: number, grain: Grain, role: Role): void {
    for (const needed of ['day', 'month', 'year'] as const)
      if (isFineEnough(grain, needed)) this.#last.set(`${role} ${needed}`, index);
  }

  last(role: Role, needed: Grain): number {
    return this.#last.get(`${role} ${needed}`) ?? -1;
  }
}

/** The index of an antecedent for an expression of this role, or -1. */
function pick(story: Story, needed: Grain, role: Role): number {
  const [event, statement, background] = (['event', 'statement', 'background'] as const).map(
    (kind) => story.last(kind, needed),
  ) as [number, number, number];
  if (role === 'statement') return or(Math.max(event, statement), background);
  if (role === 'background') return or(Math.max(event, background), statement);
  return or(event, Math.max(statement, background));
}

const or = (first: number, second: number): number => (first >= 0 ? first : second);

export interface Told {
  /** The expressions that remain: words that needed a month and had none are left out. */
  readonly found: readonly Found[];
  /** Each one's link, indexes into `found`. */
  readonly links: readonly Link[];
}

/** Links the expressions of a text in one pass, from its first to its last. */
export function link(
  found: readonly Found[],
  tokens: readonly Token[],
  isCapital: (at: number) => boolean,
  scopes: readonly ReferenceScope[],
): Told {
  const sentences = sentencesOf(tokens, found, isCapital);
  const clauses = new Clauses(tokens, sentences);
  const threads = threadsOf(
    found.map(({ start }) => start),
    scopes,
  );
  const linker = new Linker(found, clauses, threads);
  return linker.link();
}

class Linker {
  readonly #found: readonly Found[];
  readonly #clauses: Clauses;
  readonly #threads: readonly Thread[];
  readonly #roles: readonly Role[];
  readonly #stories = new Map<number, Story>();

  constructor(found: readonly Found[], clauses: Clauses, threads: readonly Thread[]) {
    this.#found = found;
    this.#clauses = clauses;
    this.#threads = threads;
    this.#roles = found.map((one) => clauses.roleOf(one));
  }

  link(): Told {
    const links = this.#found.map((one, at) => {
      const made = this.#linkOf(one, at);
      this.#tell(one, at, made);
      return made;
    });
    const kept = this.#found.map(
      ({ rules }, at) => links[at]?.kind !== 'lost' || !rules.some((name) => NEED_MONTH.has(name)),
    );
    return renumbered(this.#found, links, kept);
  }

  #role(at: number): Role {
    return this.#roles[at] ?? 'event';
  }

  #sentence(at: number): number {
    return this.#clauses.sentence(this.#found[at]?.first ?? -1);
  }

  #storyOf(thread: number): Story {
    const known = this.#stories.get(thread);
    if (known) return known;
    const story = new Story();
    this.#stories.set(thread, story);
    return story;
  }

  #tell({ value }: Found, at: number, made: Link): void {
    if (made.kind === 'lost') return;
    const thread = this.#threads[at];
    const role = this.#role(at);
    if (!thread || role === 'stamp') return;
    const grain = toldBy(value);
    const tellTo = (story: Story, as: Role): void => {
      if (grain) story.tell(at, grain, as);
      if (namesMonth(value)) story.month = at;
      if (namesMonth(value) || grain === 'year') story.year = at;
    };
    tellTo(this.#storyOf(thread.own), role);
    // What is quoted is known outside, but nobody's story goes on from it while there is another.
    if (thread.around !== null) tellTo(this.#storyOf(thread.around), 'background');
  }

  /** The antecedent for something that needs to know a day, a month or a year; -1 without one. */
  #antecedent(at: number, needed: Grain, role = this.#role(at)): number {
    const thread = this.#threads[at];
    if (!thread) return -1;
    for (const number of [thread.own, thread.around]) {
      if (number === null) continue;
      const story = this.#storyOf(number);
      const named = needed === 'month' ? story.month : needed === 'year' ? story.year : -1;
      const told = pick(story, needed, role);
      if (named >= 0 || told >= 0) return or(named, told);
    }
    return -1;
  }

  #linkOf(one: Found, at: number): Link {
    const { value, rules } = one;
    if (value.kind === 'anchor') return this.#anchorLink(one, value, at);
    if (lacksDay(value)) return this.#clockLink(one, at);
    if (rules.some((name) => OPEN_PERIODS.has(name)) && !EXPLICIT.test(rules.join()))
      return this.#periodLink(one, at);
    if (rules.includes('the 4th')) return this.#dayLink(value, at);
    return OWN;
  }

  #counted(from: number, counted: Value): Link {
    return from < 0 ? LOST : { kind: 'counted', from, counted };
  }

  #anchorLink(one: Found, value: Anchor, at: number): Link {
    const counted = countedOf(value);
    if (this.#namesEvent(one, value)) return this.#namedLink(one, counted, at);
    if (counted === null) return LOST;
    return this.#counted(this.#antecedent(at, neededFor(counted)), counted);
  }

  /** "Three days after the strike", not "three days after that" or "three days later". */
  #namesEvent({ last }: Found, { named, length, counted }: Anchor): boolean {
    if (named === true) return true;
    const clauses = this.#clauses;
    const own = clauses.text(last);
    const arabic = /[ء-ي]/.test(own);
    if (arabic) {
      if (length === null) return false;
      const at = /^(?:فقط|تقريبا|تحديدا)$/.test(clauses.text(last + 1)) ? last + 2 : last + 1;
      return (
        /^(?:من|علي)$/.test(clauses.text(at)) && !/^(?:ذلك|ذاك|هذا)/.test(clauses.text(at + 1))
      );
    }
    if (length === null && counted?.kind !== 'shift') return false;
    if (!/^(?:after|before|following|prior)$/.test(own)) return false;
    const next = clauses.text(last + 1);
    return (
      clauses.sentence(last + 1) === clauses.sentence(last) &&
      /^[a-z0-9]/.test(next) &&
      !/^(?:that|this|and|but|when|in|on|at)$/.test(next)
    );
  }

  /** Whether an expression further on is dated by itself, so that others may count from it. */
  #isDated(at: number): boolean {
    const one = this.#found[at];
    return (
      one !== undefined &&
      one.value.kind !== 'anchor' &&
      one.value.kind !== 'since' &&
      !lacksDay(one.value) &&
      toldBy(one.value) === 'day' &&
      this.#threads[at]?.own === this.#threads[Math.max(0, at - 1)]?.own
    );
  }

  /** An event that is named after the expression: dated there, by its clause, or told before. */
  #namedLink(one: Found, counted: Value | null, at: number): Link {
    const named = this.#namedDate(one, at);
    const own = this.#ownDate(one, at, named);
    const check = named >= 0 && counted !== null ? { from: named, counted } : null;
    if (own >= 0) return { kind: 'same', from: own, check };
    if (check) return { kind: 'counted', ...check };
    if (counted === null || !this.#isGiven(one, at)) return LOST;
    return this.#counted(this.#antecedent(at, neededFor(counted)), counted);
  }

  /** The date of the event that is named after the expression, before its clause ends. */
  #namedDate({ last }: Found, at: number): number {
    const next = at + 1;
    const one = this.#found[next];
    if (!one || !this.#isDated(next) || this.#sentence(next) !== this.#sentence(at)) return -1;
    const clauses = this.#clauses;
    let isRelative = false;
    for (let token = last + 1; token < one.first; token++) {
      if (clauses.class(token) === 'relative') isRelative = true;
      if (clauses.isComma(token)) {
        if (clauses.class(token + 1) !== 'relative') return -1;
      } else if (clauses.class(token) === 'saying') return -1;
      else if (/[ء-ي]/.test(clauses.text(token)) && !isRelative) {
        // In Arabic a noun follows: a verb begins the clause that the expression dates.
        if (token > last + 1 && clauses.class(token) === 'doing') return -1;
      }
    }
    return next;
  }

  /** The date of the clause that the expression stands in; -1 where it has none. */
  #ownDate({ first, last }: Found, at: number, named: number): number {
    const clauses = this.#clauses;
    const before = this.#found[at - 1];
    if (
      before &&
      this.#sentence(at - 1) === this.#sentence(at) &&
      this.#role(at - 1) !== 'statement' &&
      toldBy(before.value) === 'day' &&
      before.value.kind !== 'since' &&
      !clauses.isJoined(before.last + 1, first) &&
      !clauses.hasSaying(before.last + 1, first)
    )
      return at - 1;
    const next = named >= 0 ? named + 1 : at + 1;
    const after = this.#found[next];
    if (
      !after ||
      !this.#isDated(next) ||
      this.#sentence(next) !== this.#sentence(at) ||
      this.#role(next) !== 'event' ||
      clauses.hasSaying(last + 1, after.first) ||
      clauses.isJoined(first, first + 1)
    )
      return -1;
    return this.#isOpening(first) ? next : -1;
  }

  /** The expression stands at the beginning of its sentence. */
  #isOpening(first: number): boolean {
    const sentence = this.#clauses.sentence(first);
    return this.#clauses.sentence(first - 3) !== sentence;
  }

  /** The named event is one that the story knows: "the strike", "الهجوم". */
  #isGiven({ last }: Found, at: number): boolean {
    const clauses = this.#clauses;
    for (let token = last + 1; token <= last + 4; token++) {
      const text = clauses.text(token);
      if (/^(?:the|this|that|his|her|its|their)$/.test(text)) return this.#isNear(at);
      if (/^ال/.test(text) || /^(?:هذا|هذه)$/.test(text)) return this.#isNear(at);
      if (!/^(?:من|علي|فقط|تقريبا|تحديدا)$/.test(text)) return false;
    }
    return false;
  }

  /** Something was told in this sentence or in the two before it. */
  #isNear(at: number): boolean {
    const from = this.#antecedent(at, 'day');
    return from >= 0 && this.#sentence(at) - this.#sentence(from) <= 2;
  }

  /** A clock time without a day takes that of the nearest event. */
  #clockLink(one: Found, at: number): Link {
    const { value, last, future } = one;
    const from = this.#antecedent(at, 'day');
    const isHere = from >= 0 && this.#sentence(from) === this.#sentence(at);
    if (isHere) return this.#counted(from, value);
    const next = this.#found[at + 1];
    if (
      next &&
      this.#isDated(at + 1) &&
      this.#sentence(at + 1) === this.#sentence(at) &&
      this.#role(at + 1) === 'event' &&
      !this.#clauses.isComma(last + 1) &&
      !this.#clauses.hasSaying(last + 1, next.first) &&
      !this.#clauses.isJoined(last + 1, next.first)
    )
      return { kind: 'counted', from: at + 1, counted: value };
    if (from < 0 || (future && this.#found[from]?.future !== true)) return OWN;
    return { kind: 'counted', from, counted: value };
  }

  #periodLink({ value, future }: Found, at: number): Link {
    const from = this.#antecedent(at, neededFor(value));
    const isHere = from >= 0 && this.#sentence(from) === this.#sentence(at);
    if (from < 0 || (future && !isHere)) return OWN;
    return { kind: 'counted', from, counted: value };
  }

  #dayLink(value: Value, at: number): Link {
    const thread = this.#threads[at];
    const from = thread ? this.#storyOf(thread.own).month : -1;
    if (from < 0 || this.#sentence(at) - this.#sentence(from) > 1) return LOST;
    return { kind: 'counted', from, counted: inToldMonth(value) };
  }
}

function renumbered(
  found: readonly Found[],
  links: readonly Link[],
  kept: readonly boolean[],
): Told {
  let next = 0;
  const numbers = kept.map((keep) => (keep ? next++ : -1));
  const to = (index: number): number => numbers[index] ?? -1;
  return {
    found: found.filter((_, at) => kept[at]),
    links: links
      .filter((_, at) => kept[at])
      .map((one): Link => {
        if (one.kind === 'counted') return { ...one, from: to(one.from) };
        if (one.kind !== 'same') return one;
        const { check } = one;
        return { ...one, from: to(one.from), check: check && { ...check, from: to(check.from) } };
      }),
  };
}
