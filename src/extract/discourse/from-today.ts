/** What "today" and "a day before" count from where it is not the day of publication. */
import type { Found } from '../find-expressions';
import type { ReferenceScope } from '../scope';
import type { Value } from '../value';
import { isSubDay } from '../value';
import type { Context } from './context';
import type { Link } from './links';
import { OWN } from './links';

/** Characters between a quotation and the day of its statement. */
const QUOTE_FAR = 200;

export class FromToday {
  readonly #context: Context;
  /** The latest quotation that has a day, and where it ends. */
  #speech: { readonly end: number; readonly at: number } | null = null;

  constructor(context: Context) {
    this.#context = context;
  }

  linkOf(one: Found, at: number): Link {
    return this.quoted(one.value, at) ?? this.#ago(one, at);
  }

  /** "On 28 January the group said: “At dawn today …”": today is the day of the statement. */
  quoted(value: Value, at: number): Link | null {
    const { threads, scopes, telling, found, text } = this.#context;
    const thread = threads[at];
    if (!thread || thread.around === null) return null;
    const scope = scopes[thread.own - 1];
    if (!scope) return null;
    const said = telling.storyOf(thread.around).last(({ role }) => role === 'statement');
    const statement = said ? found[said.index] : undefined;
    const isIntroduced =
      said &&
      statement &&
      statement.end <= scope.start &&
      scope.start - statement.end <= QUOTE_FAR &&
      !/[.!?؟\n]/.test(text.slice(statement.end, scope.start));
    const from = isIntroduced ? said.index : this.#saidBehind(scope, at);
    const speech = from >= 0 ? from : this.#goesOnSpeaking(scope);
    if (speech < 0) return null;
    this.#speech = { end: scope.end, at: speech };
    return this.#context.counted(speech, value);
  }

  /** “We leave tonight,” the front said in a statement of 9 May: the day behind the quotation. */
  #saidBehind(scope: ReferenceScope, at: number): number {
    const { found, telling, text } = this.#context;
    let next = at + 1;
    while ((found[next]?.start ?? Infinity) < scope.end) next++;
    const one = found[next];
    if (!one || one.start - scope.end > QUOTE_FAR || !this.#context.isDated(next)) return -1;
    if (telling.role(next) !== 'statement') return -1;
    if (/[.؟?!]\W*$/.test(text.slice(Math.max(0, scope.end - 3), scope.end))) return -1;
    // The mark of the quotation itself may end a sentence.
    const between = text.slice(scope.end, one.start).slice(1);
    return /[.!?؟\n«“"]/.test(between) ? -1 : next;
  }

  /** Another quotation right behind one that has a day is of the same statement. */
  #goesOnSpeaking(scope: ReferenceScope): number {
    const speech = this.#speech;
    if (speech?.end === scope.end) return speech.at;
    if (!speech || scope.start < speech.end || scope.start - speech.end > QUOTE_FAR) return -1;
    return /[\n:]/.test(this.#context.text.slice(speech.end, scope.start)) ? -1 : speech.at;
  }

  /** "The court had agreed a day before": before what was told, not before publication. */
  #ago({ value, rules }: Found, at: number): Link {
    const { telling } = this.#context;
    if (value.kind !== 'shift' || !rules.includes('قبل')) return OWN;
    if (telling.role(at) !== 'background' || value.amount >= 0) return OWN;
    if (!isSubDay(value.unit) && value.unit !== 'day') return OWN;
    const told = telling.antecedent(at, 'day');
    return telling.isRecent(told, at) ? this.#context.counted(told.index, value) : OWN;
  }
}
