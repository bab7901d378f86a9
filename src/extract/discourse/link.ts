/** Links each expression that counts from another time to the one it counts from. */
import type { Found } from '../find-expressions';
import type { Stamp } from '../page/stamps';
import type { ReferenceScope } from '../scope';
import type { Token } from '../scan';
import type { Anchor, Value } from '../value';
import { isSubDay, shift } from '../value';
import { countedOf, inToldMonth, lacksDay } from './counted';
import type { Grain } from './grain';
import { isFineEnough, namesMonth, neededFor, toldBy } from './grain';
import type { Role } from './role';
import { Clauses } from './role';
import { sentencesOf } from './sentences';
import { isGenericNoun, stemOf } from './stems';
import { Story } from './story';
import type { Entry } from './story';
import type { Thread } from './threads';
import { threadsOf } from './threads';

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
    }
  /** The time of another expression, as it is. */
  | {
      readonly kind: 'same';
      readonly from: number;
      /** "Four days after talks opened" says when its own clause was; "then" points at another. */
      readonly ofClause: boolean;
      /** The event named after it, where it is dated as well: a check. */
      readonly check: { readonly from: number; readonly counted: Value } | null;
    };

const OWN: Link = { kind: 'own' };
const LOST: Link = { kind: 'lost' };

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
/** Words around an expression that tell what it dates. */
const DOMAIN = 16;

export interface Told {
  /** The expressions that remain: words that needed a month and had none are left out. */
  readonly found: readonly Found[];
  /** Each one's link, indexes into `found`. */
  readonly links: readonly Link[];
}

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
  readonly #roles: readonly Role[];
  readonly #stories = new Map<number, Story>();
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
    this.#roles = found.map((one) => {
      const stamp = stampAt.get(one.start);
      if (stamp === undefined) return this.#clauses.roleOf(one);
      return stamp === 'published' || stamp === 'updated' ? 'stamp' : 'header';
    });
  }

  link(): Told {
    this.#found.forEach((one, at) => {
      this.#links.push(this.#linkOf(one, at));
      this.#tell(one, at);
    });
    const kept = this.#found.map(
      ({ rules }, at) =>
        this.#links[at]?.kind !== 'lost' || !rules.some((name) => NEED_MONTH.has(name)),
    );
    return renumbered(this.#found, this.#links, kept);
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

  /** The thread's own story, and the one around a quotation. */
  #storiesOf(at: number): Story[] {
    const thread = this.#threads[at];
    if (!thread) return [];
    const own = this.#storyOf(thread.own);
    return thread.around === null ? [own] : [own, this.#storyOf(thread.around)];
  }

  #tell(one: Found, at: number): void {
    const { value } = one;
    const grain = toldBy(value);
    if (this.#links[at]?.kind === 'lost' || grain === null || this.#isOtherClock(one, at)) return;
    const role = this.#role(at);
    const entry: Entry = {
      index: at,
      grain,
      role,
      sentence: this.#sentence(at),
      namesMonth: namesMonth(value),
      isAside:
        role === 'background' &&
        this.#links[at]?.kind === 'own' &&
        value.kind !== 'since' &&
        !this.#clauses.isNamed(one.first, one.last) &&
        !this.#inSentence(at, (told) => told.role === 'event' && told.grain === 'day'),
    };
    const [own, around] = this.#storiesOf(at);
    own?.tell(entry);
    // What is quoted is known outside, but no story goes on from it while there is another.
    around?.tell({ ...entry, role: 'quoted' });
    if (grain === 'day' && (role === 'event' || role === 'background'))
      this.#tellStems(one, at, own);
  }

  /** "23:15 (20:15 GMT)": the same time on another clock. */
  #isOtherClock({ value, first }: Found, at: number): boolean {
    const before = this.#found[at - 1];
    return (
      value.kind === 'clock' &&
      value.zone !== null &&
      before?.value.kind === 'clock' &&
      first - before.last <= 3 &&
      this.#sentence(at - 1) === this.#sentence(at)
    );
  }

  /** The words between the expressions before and after it say what it dates. */
  #tellStems({ first, last, value }: Found, at: number, story: Story | undefined): void {
    const clauses = this.#clauses;
    const sentence = clauses.sentence(first);
    const from = Math.max(first - DOMAIN, (this.#found[at - 1]?.last ?? -1) + 1);
    // What follows "three days after" is the event that it counts from.
    const names = value.kind === 'anchor' && this.#namesEvent(this.#found[at] as Found, value);
    const to = names
      ? first
      : Math.min(last + DOMAIN, (this.#found[at + 1]?.first ?? Infinity) - 1);
    for (let token = from; token <= to; token++) {
      if (clauses.sentence(token) !== sentence || (token >= first && token <= last)) continue;
      const stem = stemOf(clauses.text(token));
      if (stem !== null) story?.tellStem(stem, at);
    }
  }

  #antecedent(at: number, needed: Grain): Entry | null {
    for (const story of this.#storiesOf(at)) {
      const told = story.antecedent(needed, this.#role(at), this.#sentence(at));
      if (told) return told;
    }
    return null;
  }

  /** The month or the year told last; a month that is named before one that a day lies in. */
  #period(at: number, needed: Grain): Entry | null {
    for (const story of this.#storiesOf(at)) {
      const named = story.last(
        ({ namesMonth: names, grain, role }) =>
          role !== 'quoted' && (names || (needed === 'year' && grain === 'year')),
      );
      const told = named ?? story.antecedent(needed, this.#role(at), this.#sentence(at));
      if (told) return told;
    }
    return null;
  }

  #isWithin(entry: Entry | null, at: number, sentences: number): entry is Entry {
    return entry !== null && this.#sentence(at) - entry.sentence <= sentences;
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
    if (this.#namesEvent(one, value)) return this.#namedLink(one, value, counted, at);
    if (counted === null) return LOST;
    if (this.#followsItsDate(one, at))
      return { kind: 'same', from: at - 1, ofClause: true, check: null };
    const needed = neededFor(counted);
    if (needed !== 'day') {
      const period = isNamedPeriod(counted)
        ? this.#period(at, needed)
        : this.#antecedent(at, needed);
      return period ? this.#counted(period.index, counted) : LOST;
    }
    const told = this.#antecedent(at, needed);
    // "In March 2024 … and freed two weeks later": some time in March.
    const coarse =
      value.length === null ? null : this.#inSentence(at, (entry) => entry.role !== 'statement');
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

  #inSentence(at: number, test: (entry: Entry) => boolean): Entry | null {
    const sentence = this.#sentence(at);
    const [story] = this.#storiesOf(at);
    return story?.last((entry) => entry.sentence === sentence && test(entry)) ?? null;
  }

  /** "Then", "at the time": the time of what was told just now. */
  #pointLink({ rules }: Found, { side }: Anchor, at: number): Link {
    if (side !== 'same' || rules.some((name) => MEANWHILE.has(name))) return LOST;
    const [story] = this.#storiesOf(at);
    const told =
      this.#inSentence(at, () => true) ??
      story?.last(({ role }) => role === 'event' || role === 'background') ??
      null;
    if (!this.#isWithin(told, at, NEAR)) return LOST;
    return { kind: 'same', from: told.index, ofClause: false, check: null };
  }

  /** "Three days after the strike", not "three days after that" or "three days later". */
  #namesEvent({ first, last }: Found, { named, length, counted }: Anchor): boolean {
    if (named === true) return true;
    const clauses = this.#clauses;
    const own = clauses.text(last);
    if (/[ء-ي]/.test(own)) {
      if (length === null) return false;
      // "حذّرت قبل ذلك بيومين من تسمم": ذلك is what it counts from.
      for (let at = first; at <= last; at++)
        if (/^(?:ذلك|ذاك)$/.test(clauses.text(at))) return false;
      const at = /^(?:فقط|تقريبا|تحديدا)$/.test(clauses.text(last + 1)) ? last + 2 : last + 1;
      const next = clauses.text(at + 1);
      return /^(?:من|علي)$/.test(clauses.text(at)) && !/^(?:ذلك|ذاك|هذا)/.test(next);
    }
    if (length === null && !['shift', 'part', 'fields'].includes(counted?.kind ?? '')) return false;
    const next = clauses.text(last + 1);
    // "Within minutes of the blast".
    if (next === 'of' && clauses.text(first) === 'within') return true;
    if (!/^(?:after|before|following|prior)$/.test(own)) return false;
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
    for (const stem of this.#namedStems(last)) this.#datedByLength.set(stem, { from: at, back });
  }
  readonly #datedByLength = new Map<string, { readonly from: number; readonly back: Value }>();

  /** The words that name the event after an expression. */
  #namedStems(last: number): string[] {
    const clauses = this.#clauses;
    const stems: string[] = [];
    for (let token = last + 1; token <= last + 5 && stems.length < 3; token++) {
      const text = clauses.text(token);
      if (clauses.isComma(token) || clauses.sentence(token) !== clauses.sentence(last)) break;
      if (/^(?:من|علي|فقط|تقريبا|تحديدا|the|a|an|of|this|that|his|her|its|their)$/.test(text)) {
        continue;
      }
      const stem = stemOf(text);
      if (stem !== null) stems.push(stem);
    }
    return stems;
  }

  /** "The attack, which came a day after talks broke down": the attack was told. */
  #cameLink({ first }: Found, at: number): Link {
    const came = [1, 2, 3].some((back) =>
      /^(?:came|comes|coming|و?ي?اتي|و?جاء|و?جاءت|و?ذلك)$/.test(this.#clauses.text(first - back)),
    );
    const told = came ? this.#antecedent(at, 'day') : null;
    if (!this.#isWithin(told, at, NEAR)) return LOST;
    return { kind: 'same', from: told.index, ofClause: true, check: null };
  }

  /** The date of the event that is named after the expression, before its clause ends. */
  #namedDate({ first, last }: Found, at: number): number {
    const next = at + 1;
    const one = this.#found[next];
    if (!one || !this.#isDated(next) || this.#sentence(next) !== this.#sentence(at)) return -1;
    const clauses = this.#clauses;
    const mayBeginClause = this.#isOpening(first) || this.#isDefinite(last);
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
      this.#sentence(at - 1) === this.#sentence(at) &&
      this.#role(at - 1) !== 'statement' &&
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
      this.#sentence(next) === this.#sentence(at) &&
      this.#role(next) === 'event' &&
      !clauses.isJoined(last + 1, after.first) &&
      !clauses.hasSaying(last + 1, after.first);
    return isAfter && this.#isOpening(first) ? next : -1;
  }

  /** The expression stands at the beginning of its sentence. */
  #isOpening(first: number): boolean {
    return this.#clauses.opens(first) === 'sentence';
  }

  /** The event named after an expression is one that the reader knows: "the strike", "الهجوم". */
  #isDefinite(last: number): boolean {
    const clauses = this.#clauses;
    for (let token = last + 1; token <= last + 4; token++) {
      const text = clauses.text(token);
      if (/^(?:the|this|that|his|her|its|their|he|she|it|they|هذا|هذه)$/.test(text)) return true;
      // الهجوم, its pronoun (إخماده), or a genitive (انتهاء المدة).
      if (/^ال/.test(text) || /^[ء-ي]{3,}(?:ه|ها|هم|هما)$/.test(text)) return true;
      if (!/^(?:من|علي|فقط|تقريبا|تحديدا)$/.test(text)) {
        return /^[ء-ي]/.test(text) && /^ال/.test(clauses.text(token + 1));
      }
    }
    return false;
  }

  /** "The incident", "the attack": whatever the story is about. */
  #namesGenerally(last: number): boolean {
    for (let token = last + 1; token <= last + 4; token++) {
      const text = this.#clauses.text(token);
      if (isGenericNoun(text) || /^(?:the|he|she|it|they)$/.test(text)) return true;
    }
    return false;
  }

  /** How to count from a named event that the story has dated; null where it has not. */
  #givenEvent({ last, value }: Found, at: number): ((counted: Value) => Link) | null {
    // "The night of the accident" holds the event itself.
    const before = value.kind === 'anchor' && value.side === 'same' ? last - 1 : last;
    const stems = this.#namedStems(before);
    for (const stem of stems) {
      const dated = this.#datedByLength.get(stem);
      if (dated) {
        return (counted) =>
          this.#counted(dated.from, isZero(counted) ? dated.back : added(dated.back, counted));
      }
    }
    for (const story of this.#storiesOf(at)) {
      const told = story.byStems(stems);
      if (told >= 0) return (counted) => this.#counted(told, counted);
    }
    if (!this.#isDefinite(before)) return null;
    const [story] = this.#storiesOf(at);
    const main = story?.main ?? -1;
    const near = this.#antecedent(at, 'day');
    const isMain = this.#namesGenerally(before) || !this.#isWithin(near, at, RECENT);
    const from = isMain ? main : near.index;
    return from < 0 ? null : (counted) => this.#counted(from, counted);
  }

  /** A clock time without a day takes that of the nearest event. */
  #clockLink(one: Found, at: number): Link {
    const { value, last, future } = one;
    const inOrder = this.#role(at) !== 'background';
    const here = this.#inSentence(at, ({ grain, role }) => grain === 'day' && role !== 'stamp');
    if (here) return this.#counted(here.index, value, inOrder);
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
      return this.#counted(at + 1, value);
    const [story] = this.#storiesOf(at);
    const header = story?.last(({ role, grain }) => role === 'header' && grain === 'day') ?? null;
    const told = this.#antecedent(at, 'day');
    const from = header && (told === null || header.index > told.index) ? header : told;
    if (from === null) return this.#quotedLink(value, at) ?? OWN;
    if (future && this.#found[from.index]?.future !== true) return OWN;
    return this.#counted(from.index, value, inOrder);
  }

  /** "The end of the month": of the month that is told of, else that of publication. */
  #periodLink({ value, future }: Found, at: number): Link {
    const needed = neededFor(value);
    const here = this.#inSentence(
      at,
      ({ grain, role }) => isFineEnough(grain, needed) && role !== 'statement',
    );
    if (here) return this.#counted(here.index, value);
    if (future) return OWN;
    const [story] = this.#storiesOf(at);
    const event =
      story?.last(({ role, grain }) => role === 'event' && grain === 'day') ??
      story?.last(({ role, grain }) => role === 'statement' && grain === 'day') ??
      null;
    return event ? this.#counted(event.index, value) : OWN;
  }

  /** "They met in April 2018 and again the next year." */
  #nextLink(value: Value, at: number): Link {
    const told = this.#inSentence(
      at,
      ({ grain, role }) => role !== 'statement' && isFineEnough(grain, neededFor(value)),
    );
    return told ? this.#counted(told.index, value) : OWN;
  }

  #besideLink(value: Value, at: number): Link {
    const unit = value.kind === 'span' || value.kind === 'vague' ? value.unit : null;
    const needed: Grain = unit === 'month' ? 'month' : unit === 'year' ? 'year' : 'day';
    const told = needed === 'day' ? this.#antecedent(at, needed) : this.#period(at, needed);
    return told ? this.#counted(told.index, value) : OWN;
  }

  #dayLink(value: Value, at: number): Link {
    const named = this.#period(at, 'month');
    const [story] = this.#storiesOf(at);
    const told = this.#isWithin(named, at, NEAR)
      ? named
      : (story?.last(({ grain }) => grain === 'day') ?? null);
    return this.#isWithin(told, at, NEAR) ? this.#counted(told.index, inToldMonth(value)) : LOST;
  }

  /** "On 28 January the group said: “At dawn today …”": today is the day of the statement. */
  #quotedLink(value: Value, at: number): Link | null {
    const thread = this.#threads[at];
    if (!thread || thread.around === null) return null;
    const scope = this.#scopes[thread.own - 1];
    const said = this.#storyOf(thread.around).last(({ role }) => role === 'statement');
    const found = said ? this.#found[said.index] : undefined;
    if (!scope || !said || !found || found.end > scope.start) return null;
    if (scope.start - found.end > 200) return null;
    const between = this.#text.slice(found.end, scope.start);
    return /[.!?؟\n]/.test(between) ? null : this.#counted(said.index, value);
  }

  /** "The court had agreed a day before": before what was told, not before publication. */
  #agoLink({ value, rules }: Found, at: number): Link {
    if (value.kind !== 'shift' || !rules.includes('قبل')) return OWN;
    if (this.#role(at) !== 'background' || value.amount >= 0) return OWN;
    if (!isSubDay(value.unit) && value.unit !== 'day') return OWN;
    const told = this.#antecedent(at, 'day');
    return this.#isWithin(told, at, RECENT) ? this.#counted(told.index, value) : OWN;
  }
}

/** "The end of the month", "the last Saturday of the month": of the one in force. */
function isThisPeriod(value: Value): boolean {
  return (
    (value.kind === 'edge' || value.kind === 'nth') &&
    value.of?.kind === 'shift' &&
    value.of.amount === 0 &&
    ['week', 'month', 'year'].includes(value.of.unit)
  );
}

/** "The next year", as it is counted from publication: the next one of a tale as well. */
function isNextPeriod(value: Value): boolean {
  return (
    value.kind === 'shift' && value.amount === 1 && ['week', 'month', 'year'].includes(value.unit)
  );
}

/** A day counted from today, or a part of it. */
function isFromToday(value: Value): boolean {
  switch (value.kind) {
    case 'shift':
      return value.unit === 'day' || isSubDay(value.unit);
    case 'part':
    case 'clock':
      return value.of !== null && isFromToday(value.of);
    default:
      return false;
  }
}

/** "17 منه", "May of the same year": the last month or year that is named. */
function isNamedPeriod(counted: Value): boolean {
  return counted.kind !== 'shift' || counted.amount === 0;
}

const isZero = (value: Value): boolean => value.kind === 'shift' && value.amount === 0;

/** Two shifts one after the other, in days where they are both whole days. */
function added(first: Value, second: Value): Value {
  return first.kind === 'shift' && second.kind === 'shift' && first.unit === second.unit
    ? shift(first.amount + second.amount, first.unit)
    : first;
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
        if (one.kind === 'counted') return { ...one, from: to(one.from), root: to(one.root) };
        if (one.kind !== 'same') return one;
        const { check } = one;
        return { ...one, from: to(one.from), check: check && { ...check, from: to(check.from) } };
      }),
  };
}
