/** What each expression dates: an event of the story, a statement about it, or what lies behind it. */
import type { Found } from '../find-expressions';
import type { Token } from '../scan';
import { classOf, isBeforeName, isWas, joins } from './words';
import type { WordClass } from './words';
import { toldBy } from './grain';

export type Role =
  | 'event'
  /** The day on which somebody said it. */
  | 'statement'
  /** Pluperfect, since, named past events. */
  | 'background'
  /** When the page appeared or was changed, by its label. */
  | 'stamp'
  /** A date alone on its line: what is listed below it happened then. */
  | 'header';

/** Words looked at before and after an expression. */
const BACK = 24;
const AHEAD = 8;
/** Words between كان and its قد. */
const PLUPERFECT = 12;
/** Other words on the line of a header. */
const HEADER_WORDS = 6;

const LINKING =
  /^(?:و|ف|في|ب|ل|خلال|عند|من|مع|on|in|at|by|during|late|early|about|around|the|يوم|حوالي|نحو)$/;
const COMMAS = new Set(['،', ',', ':', '(', ')', '-', '–', '—']);

const isDay = ({ value }: Found): boolean => toldBy(value) === 'day' && value.kind !== 'since';

/** What the clauses of one text tell, each word classed once. */
export class Clauses {
  readonly #isPassiveForm: (at: number) => boolean;
  readonly #tokens: readonly Token[];
  readonly #sentences: Int32Array;
  readonly #classes: (WordClass | undefined)[];
  /** By sentence: where its pluperfect begins ("كان … قد"); -1 without one. */
  readonly #pluperfect = new Map<number, number>();

  /** @param isPassiveForm whether the text writes a verb with the vowel of the passive: أُعلن. */
  constructor(
    tokens: readonly Token[],
    sentences: Int32Array,
    isPassiveForm: (at: number) => boolean,
  ) {
    this.#isPassiveForm = isPassiveForm;
    this.#tokens = tokens;
    this.#sentences = sentences;
    this.#classes = new Array<WordClass | undefined>(tokens.length);
    let was = -1;
    tokens.forEach(({ text }, at) => {
      const sentence = this.sentence(at);
      if (was >= 0 && (this.sentence(was) !== sentence || at - was > PLUPERFECT)) was = -1;
      if (isWas(text)) was = at;
      else if (was >= 0 && text === 'قد' && !this.#pluperfect.has(sentence))
        this.#pluperfect.set(sentence, was);
      else if (text === 'سبق' && /^و?ان$/.test(this.text(at + 1))) this.#earlier(sentence, at);
    });
  }

  #earlier(sentence: number, at: number): void {
    if (!this.#pluperfect.has(sentence)) this.#pluperfect.set(sentence, at);
  }

  sentence(at: number): number {
    return this.#sentences[at] ?? -1;
  }

  text(at: number): string {
    return this.#tokens[at]?.text ?? '';
  }

  class(at: number): WordClass {
    const token = this.#tokens[at];
    if (!token) return 'none';
    return (this.#classes[at] ??= token.kind === 'word' ? classOf(token.text) : 'none');
  }

  isComma(at: number): boolean {
    return COMMAS.has(this.text(at));
  }

  /** Between two places a clause of its own begins ("، وأعيد فتحه", "and was shut"). */
  isJoined(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (joins(this.text(at))) return true;
    return false;
  }

  /** A verb of agreeing in the past stands before: "agreed to leave by the end of the month". */
  agreedBefore(first: number): boolean {
    const sentence = this.sentence(first);
    for (let at = first - 1; at >= first - BACK && this.sentence(at) === sentence; at--)
      if (
        /^(?:agreed|pledged|promised|decided|ordered|undertook|vowed|اتفقا?|اتفقوا|اتفقت|تعهد|تعهدت|قرر|قررت|وعد|وعدت)$/.test(
          this.text(at),
        )
      )
        return true;
    return false;
  }

  /** Between two places no clause of its own begins, and no verb of saying stands. */
  isOneClause(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.class(at) === 'saying') return false;
    return !this.isJoined(from, to);
  }

  /** The first token of an expression is the first of its clause, prepositions left out. */
  opens(first: number): 'sentence' | 'clause' | null {
    const sentence = this.sentence(first);
    let at = first - 1;
    while (this.sentence(at) === sentence && LINKING.test(this.text(at))) at--;
    if (at < 0 || this.sentence(at) !== sentence) return 'sentence';
    return this.isComma(at) ? 'clause' : null;
  }

  /** @param before the expression before it. */
  roleOf({ first, last, value }: Found, before: Found | undefined): Role {
    if (value.kind === 'since') return 'background';
    const header = this.#header(first, last);
    if (header !== null) return header;
    if (this.#isPluperfect(first, last)) return 'background';
    if (this.isNamed(first, last)) return 'background';
    const opens = this.opens(first);
    if (opens === 'sentence' || (opens === 'clause' && !this.isComma(last + 1))) {
      const ahead = this.#ahead(last);
      if (ahead !== null) return ahead;
      if (opens === 'sentence') return 'event';
    }
    return this.#behind(first, before);
  }

  /** A short line of a page that has more of them. */
  #header(first: number, last: number): Role | null {
    let others = 0;
    let begin = first;
    for (; begin > 0 && !this.#startsLine(begin); begin--) if (++others > HEADER_WORDS) return null;
    let end = last + 1;
    for (; end < this.#tokens.length && !this.#startsLine(end); end++) {
      if (++others > HEADER_WORDS || /^[.؟?!]$/.test(this.text(end))) return null;
    }
    // A text of one short line is no page.
    if (begin === 0 && end >= this.#tokens.length) return null;
    return 'header';
  }

  #startsLine(at: number): boolean {
    return this.#tokens[at]?.newLine === true;
  }

  #isPluperfect(first: number, last: number): boolean {
    const was = this.#pluperfect.get(this.sentence(first));
    if (was === undefined) return false;
    return was < first || (this.opens(first) === 'sentence' && was <= last + 3);
  }

  /** "رداً على هجوم السبت", "Saturday's attack", "the June 3 attack": the date names the event. */
  isNamed(first: number, last: number): boolean {
    const [before, beforeThat] = [this.text(first - 1), this.text(first - 2)];
    if (this.class(first - 1) === 'event' && isBeforeName(beforeThat)) return true;
    if (this.text(last + 1) === "'" || this.text(last + 1) === '’') return true;
    return before === 'the' && this.class(last + 1) === 'event';
  }

  /** The first verb after an expression that opens its clause. */
  #ahead(last: number): Role | null {
    const sentence = this.sentence(last);
    const start = this.isComma(last + 1) ? last + 2 : last + 1;
    for (let at = start; at < start + AHEAD && this.sentence(at) === sentence; at++) {
      if (this.isComma(at)) return null;
      const found = this.class(at);
      if (found === 'had') return this.text(at + 1) === 'to' ? 'event' : 'background';
      if (found === 'saying') return this.isPassive(at) ? 'event' : 'statement';
      if (found === 'doing') return 'event';
    }
    return null;
  }

  /** The nearest verb, or noun of an event, before an expression. */
  #behind(first: number, before: Found | undefined): Role {
    const sentence = this.sentence(first);
    for (let at = first - 1; at >= first - BACK && this.sentence(at) === sentence; at--) {
      switch (this.class(at)) {
        case 'saying':
          if (this.#hadBefore(at)) return 'background';
          // "Condemned on Tuesday the attack of 14 June": the statement has its day.
          if (before && before.first > at && before.last < first && isDay(before)) return 'event';
          return this.isPassive(at) ? 'event' : 'statement';
        case 'doing':
          return this.#hadBefore(at) || this.#isRelative(at) ? 'background' : 'event';
        case 'had':
          return this.text(at + 1) === 'to' ? 'event' : 'background';
        case 'event':
          if (this.#isObject(at)) break;
          return this.#hadFurther(at) ? 'background' : 'event';
        case 'that':
          return this.#hadFurther(at) ? 'background' : 'event';
        case 'relative':
        case 'none':
      }
      // "، وانضم إليهم": another clause, with a verb that is not known.
      if (/^[وف]/.test(this.text(at)) && this.text(at - 1) === '،') return 'event';
    }
    return 'event';
  }

  /** "Up from 48 in August", "مقابل 31 في نيسان": only compared with what is told. */
  isCompared(first: number): boolean {
    const sentence = this.sentence(first);
    for (let at = first - 1; at >= first - 7 && this.sentence(at) === sentence; at--) {
      const text = this.text(at);
      if (/^(?:compared|against|versus|مقابل|و?مقارنه|قياسا)$/.test(text)) return true;
      if (
        text === 'from' &&
        /^(?:\d|[a-z]+teen|one|two|three|four|five|six|seven|eight|nine|ten|\$)/.test(
          this.text(at + 1),
        )
      )
        return true;
      if (this.isComma(at)) return false;
    }
    return false;
  }

  /** "Confirmed the strike on Monday": the event is only what was spoken of. */
  #isObject(at: number): boolean {
    if (!/^(?:the|this|that|any|its|their|his|her)$/.test(this.text(at - 1))) return false;
    return [2, 3, 4].some(
      (back) => this.class(at - back) === 'saying' && !this.isPassive(at - back),
    );
  }

  /** "were reported on 3 October": the report is the event. */
  isPassive(at: number): boolean {
    if (this.#isPassiveForm(at)) return true;
    return [1, 2].some((back) => /^(?:was|were|been|being)$/.test(this.text(at - back)));
  }

  #hadBefore(at: number): boolean {
    return [1, 2, 3].some((back) => {
      const had = this.class(at - back) === 'had';
      return had && this.sentence(at - back) === this.sentence(at);
    });
  }

  #hadFurther(at: number): boolean {
    for (let back = at - 1; back >= at - 8 && this.sentence(back) === this.sentence(at); back--) {
      if (this.isComma(back)) return false;
      const found = this.class(back);
      if (found === 'doing' || found === 'saying') return this.#hadBefore(back);
    }
    return false;
  }

  /** "الجريمة التي وقعت في 2 أيلول", with nothing but its verb between. */
  isInRelative(first: number): boolean {
    for (let at = first - 1; at >= first - 6 && !this.isComma(at); at--)
      if (this.class(at) === 'relative') return true;
    return false;
  }

  #isRelative(at: number): boolean {
    return [1, 2, 3].some((back) => this.class(at - back) === 'relative');
  }
}
