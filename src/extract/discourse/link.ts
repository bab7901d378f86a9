/** Links each expression that counts from another time to the one it counts from. */
import type { Found } from '../find-expressions';
import { anchorLink, isDayOfMany } from './anchored';
import { clockLink } from './clocks';
import type { Material } from './context';
import { Context, isDayAlone } from './context';
import { isAnchored, lacksDay } from './counted';
import { FromToday } from './from-today';
import { lacksYear } from './grain';
import type { Link, Told } from './links';
import { OWN, renumbered } from './links';
import { NamedEvents } from './named-events';
import { besideLink, dayLink, nextLink, periodLink } from './periods';
import { isFromToday, isNextPeriod, isThisPeriod } from './told-values';
import { yearLink } from './years';

/** A day of the month told: "17 منه". */
const OF_TOLD_MONTH = new Set(['17 منه', 'السابع عشر منه']);

/** No time at all unless what it is of was told: "17 منه", "the 4th", "the last day". */
const needsTold = (one: Found): boolean =>
  isDayAlone(one) || isDayOfMany(one) || one.rules.some((name) => OF_TOLD_MONTH.has(name));

/** Words that say which month or year is meant. */
const WHICH =
  /^(?:ال(?:جاري|حالي|ماضي|مقبل|قادم|منصرم|فايت|راهن)[ةه]?|هذا|هذه|current|this|last|next|past|coming)$/;
/** "The previous three months": those before what is told, if anything is. */
const BESIDE_TOLD =
  /^(?:previous|preceding|following|ال(?:سابق|تالي|لاحق|موالي)(?:[هة]|ين|تين|ان)?)$/;

/** Links the expressions of a text in one pass, from its first to its last. */
export function link(material: Material): Told {
  return new Linker(new Context(material)).link();
}

class Linker {
  readonly #context: Context;
  readonly #events: NamedEvents;
  readonly #fromToday: FromToday;
  /** Dates that something before them counts from: they count from nothing themselves. */
  readonly #fixed = new Set<number>();

  constructor(context: Context) {
    this.#context = context;
    this.#events = new NamedEvents(context);
    this.#fromToday = new FromToday(context);
  }

  link(): Told {
    const { found, links, telling } = this.#context;
    found.forEach((one, at) => {
      const made = this.#linkOf(one, at);
      links.push(made);
      telling.tell(at, made);
    });
    const kept = found.map((one, at) => links[at]?.kind !== 'lost' || !needsTold(one));
    const roles = found.map((_, at) => telling.role(at));
    return renumbered(found, links, roles, kept);
  }

  #linkOf(one: Found, at: number): Link {
    if (this.#fixed.has(at)) return OWN;
    const made = this.#findLink(one, at);
    if (made.kind === 'counted' || made.kind === 'same') this.#fixed.add(made.from);
    if (made.kind === 'same' && made.check) {
      this.#fixed.add(made.check.from);
      this.#events.tellDate(made.check.from, one);
    }
    return made;
  }

  /** The family of an expression: the first that it fits. */
  #findLink(one: Found, at: number): Link {
    const context = this.#context;
    const { value, rules, future } = one;
    if (rules.includes('later in the month')) return periodLink(context, one, at);
    if (isDayAlone(one)) return dayLink(context, one, at);
    if (isAnchored(one)) return anchorLink(context, this.#events, one, at);
    if (lacksDay(value)) return clockLink(context, this.#fromToday, one, at);
    if (isThisPeriod(value) && !this.#says(one, WHICH)) return periodLink(context, one, at);
    if ((value.kind === 'span' || value.kind === 'vague') && this.#says(one, BESIDE_TOLD))
      return besideLink(context, value, at);
    if (isNextPeriod(value) && !future && this.#says(one, /^the$/))
      return nextLink(context, one, at);
    if (isFromToday(value)) return this.#fromToday.linkOf(one, at);
    return lacksYear(value) ? yearLink(context, one, at) : OWN;
  }

  /** Whether one of an expression's own words, or the one after it, passes a test. */
  #says({ first, last }: Found, words: RegExp): boolean {
    const { clauses } = this.#context;
    for (let at = first; at <= last + 1; at++) if (words.test(clauses.text(at))) return true;
    return false;
  }
}
