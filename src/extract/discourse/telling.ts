/** The stories of a text as they are told: what each expression dates, and what later ones may count from. */
import type { Found } from '../find-expressions';
import { isAnchored } from './counted';
import type { Grain } from './grain';
import { givesYear, namesMonth, toldBy } from './grain';
import type { Link } from './links';
import { namesEvent } from './naming';
import type { Clauses, Role } from './role';
import { stemOf } from './stems';
import type { Entry } from './story';
import { Story } from './story';
import type { Thread } from './threads';
import type { Value } from '../value';

/** Words around an expression that tell what it dates. */
const DOMAIN = 16;
/** How far back what "then" and "the 4th" point at may be told, in sentences. */
const NEAR = 1;
/** The same for named events that no word of the story matches. */
const RECENT = 2;

/** "Two days before the attack" lies behind the story. */
const isBackOfNamed = (value: Value): boolean =>
  value.kind === 'anchor' && value.side === 'before' && value.named === true;

export class Telling {
  readonly #found: readonly Found[];
  readonly #clauses: Clauses;
  readonly #threads: readonly Thread[];
  readonly #roles: readonly Role[];
  readonly #stories = new Map<number, Story>();
  /** Expressions that say their year. */
  readonly #years = new Set<number>();
  /** Dates of events that are only named: "غداة الإعلان في 1 أيار". */
  readonly #named = new Set<number>();

  /** @param threads and roles of the expressions, in their order. */
  constructor(
    found: readonly Found[],
    clauses: Clauses,
    threads: readonly Thread[],
    roles: readonly Role[],
  ) {
    this.#found = found;
    this.#clauses = clauses;
    this.#threads = threads;
    this.#roles = roles;
  }

  /** The date of an event that another expression is counted from. */
  nameDate(at: number): void {
    this.#named.add(at);
  }

  role(at: number): Role {
    return this.#roles[at] ?? 'event';
  }

  sentence(at: number): number {
    return this.#clauses.sentence(this.#found[at]?.first ?? -1);
  }

  /** Two expressions stand in one sentence. */
  inOneSentence(at: number, other: number): boolean {
    return this.sentence(at) === this.sentence(other);
  }

  storyOf(thread: number): Story {
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
    const own = this.storyOf(thread.own);
    return thread.around === null ? [own] : [own, this.storyOf(thread.around)];
  }

  /** @param link how the expression is reached. */
  tell(at: number, link: Link): void {
    const one = this.#found[at];
    if (!one) return;
    const { value } = one;
    const grain = toldBy(value);
    if (link.kind === 'lost' || grain === null || this.#isOtherClock(one, at)) return;
    const isNamed = this.#named.has(at) || isBackOfNamed(value);
    const role = isNamed ? 'background' : this.role(at);
    const entry: Entry = {
      index: at,
      grain,
      role,
      sentence: this.sentence(at),
      namesMonth: namesMonth(value),
      isAside:
        role === 'background' &&
        !isNamed &&
        !this.#clauses.isInRelative(one.first) &&
        (link.kind === 'own' || (link.kind === 'counted' && link.year !== undefined)) &&
        value.kind !== 'since' &&
        !this.#clauses.isNamed(one.first, one.last) &&
        !this.inSentence(at, (told) => told.role === 'event' && told.grain === 'day'),
      isOpen: value.kind === 'since',
      isCompared: this.#clauses.isCompared(one.first),
      givesYear:
        givesYear(value) ||
        (link.kind === 'counted' &&
          (link.year !== undefined || (value.kind === 'anchor' && this.#years.has(link.from)))),
    };
    if (entry.givesYear) this.#years.add(at);
    const [own, around] = this.#storiesOf(at);
    own?.tell(entry);
    // What is quoted is known outside, but no story goes on from it while there is another.
    around?.tell({ ...entry, role: 'quoted' });
    if (grain === 'day' && role !== 'stamp' && role !== 'header')
      this.#tellStems(one, at, own, role);
  }

  /** "23:15 (20:15 GMT)": the same time on another clock. */
  #isOtherClock({ value, first }: Found, at: number): boolean {
    const before = this.#found[at - 1];
    return (
      value.kind === 'clock' &&
      value.zone !== null &&
      before?.value.kind === 'clock' &&
      first - before.last <= 3 &&
      this.inOneSentence(at - 1, at)
    );
  }

  /** The words between the expressions before and after it say what it dates. */
  #tellStems(one: Found, at: number, story: Story | undefined, role: Role): void {
    const { first, last } = one;
    const clauses = this.#clauses;
    const sentence = clauses.sentence(first);
    const from = Math.max(first - DOMAIN, (this.#found[at - 1]?.last ?? -1) + 1);
    // What follows "three days after" is the event that it counts from.
    const names = isAnchored(one) && namesEvent(clauses, one);
    const to = names
      ? first
      : Math.min(last + DOMAIN, (this.#found[at + 1]?.first ?? Infinity) - 1);
    for (let token = from; token <= to; token++) {
      if (clauses.sentence(token) !== sentence || (token >= first && token <= last)) continue;
      // "A day after the announcement": what was said is an event as well.
      if (role === 'statement' && clauses.class(token) !== 'saying') continue;
      const stem = stemOf(clauses.text(token));
      if (stem !== null) story?.tellStem(stem, at);
    }
  }

  antecedent(at: number, needed: Grain): Entry | null {
    for (const story of this.#storiesOf(at)) {
      const told = story.antecedent(needed, this.role(at), this.sentence(at));
      if (told) return told;
    }
    return null;
  }

  /** The month or the year told last; a month that is named before one that a day lies in. */
  period(at: number, needed: Grain): Entry | null {
    for (const story of this.#storiesOf(at)) {
      const named = story.last(
        ({ namesMonth: names, grain, role, isCompared }) =>
          role !== 'quoted' && !isCompared && (names || (needed === 'year' && grain === 'year')),
      );
      const told = named ?? story.antecedent(needed, this.role(at), this.sentence(at));
      if (told) return told;
    }
    return null;
  }

  isNear(entry: Entry | null, at: number): entry is Entry {
    return this.#isWithin(entry, at, NEAR);
  }

  isRecent(entry: Entry | null, at: number): entry is Entry {
    return this.#isWithin(entry, at, RECENT);
  }

  #isWithin(entry: Entry | null, at: number, sentences: number): entry is Entry {
    return entry !== null && this.sentence(at) - entry.sentence <= sentences;
  }

  /** The latest of what the thread's own story has told that passes a test. */
  last(at: number, test: (entry: Entry) => boolean): Entry | null {
    const [story] = this.#storiesOf(at);
    return story?.last(test) ?? null;
  }

  inSentence(at: number, test: (entry: Entry) => boolean): Entry | null {
    const sentence = this.sentence(at);
    return this.last(at, (entry) => entry.sentence === sentence && test(entry));
  }

  /** The event that most of these words speak of; -1 without one. */
  byStems(at: number, stems: readonly string[]): number {
    for (const story of this.#storiesOf(at)) {
      const told = story.byStems(stems);
      if (told >= 0) return told;
    }
    return -1;
  }

  /** What the story is about; -1 while it has told nothing. */
  main(at: number): number {
    const [story] = this.#storiesOf(at);
    return story?.main ?? -1;
  }
}
