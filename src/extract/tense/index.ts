/**
 * Detects whether the clause around a range refers to the future. News is in the past tense; a bare
 * "Friday" is the next one only where a verb of the future governs it: سيعقد, "من المقرر", "will",
 * or the present of what is arranged. The nearest verb before decides; a noun of what happened
 * ("غارة الجمعة") is past in any clause.
 */
import type { Token } from '../scan';
import {
  ARRANGED,
  BREAKS,
  CALLED_FOR,
  GATHERINGS,
  HAPPENED,
  HAPPENED_ENGLISH,
  JOINS,
  MARKERS,
  PAST,
  PLANNED,
  PLURAL_VERBS,
  PUT_OFF,
  THAT,
  UNTIL,
  WAS,
  WHEN,
  isFutureVerb,
} from './words';

/** Number of words examined before and after the range. */
const BACK = 14;
const AHEAD = 3;
/** "On 25 April, a holiday, there will be no service." */
const AHEAD_OF_OPENING = 6;
const STOPS = new Set(['.', '!', '؟', '?', '؛', ';', ':']);

/** What a word says about the time of its clause. */
type Hint =
  'marker' | 'arranged' | 'past' | 'regular-past' | 'that' | 'join' | 'break' | 'stop' | 'none';

const bare = (word: string): string => (/^[وف]/.test(word) ? word.slice(1) : word);
const inSet = (set: ReadonlySet<string>, word: string): boolean =>
  set.has(word) || set.has(bare(word));

/** The tense around any range of one text. Each word is classified once, on first use. */
export class Tense {
  readonly #tokens: readonly Token[];
  readonly #hints: (Hint | undefined)[];

  readonly #isName: (token: Token) => boolean;

  /** `isName`: the source writes the word with a capital letter (May, Will). */
  constructor(tokens: readonly Token[], isName: (token: Token) => boolean) {
    this.#tokens = tokens;
    this.#isName = isName;
    this.#hints = new Array<Hint | undefined>(tokens.length);
  }

  #hint(at: number): Hint {
    const token = this.#tokens[at];
    if (!token) return 'stop';
    const hint = (this.#hints[at] ??= hintOf(this.#tokens, at));
    return hint === 'marker' && this.#isName(token) && !this.#opens(at) ? 'none' : hint;
  }

  /** The first word of its sentence. */
  #opens(at: number): boolean {
    const before = this.#tokens[at - 1];
    return before === undefined || this.#tokens[at]?.newLine === true || STOPS.has(before.text);
  }

  #word(at: number): string {
    return this.#tokens[at]?.text ?? '';
  }

  /** The nearest word before that tells a tense, or -1. */
  #before(first: number): number {
    for (let at = first - 1; at >= first - BACK; at--) {
      const hint = this.#hint(at);
      if (hint === 'stop' || hint === 'break' || this.#tokens[at + 1]?.newLine === true) return -1;
      if (this.#beginsTale(at)) return -1;
      if (hint !== 'none' && hint !== 'that' && hint !== 'join') return at;
    }
    return -1;
  }

  /**
   * "سيعقد اجتماعاً، وشيع العشرات": a clause of its own, whose verb is in the past. The present (وتعود،
   * ويعقد) goes on with the one before.
   */
  #beginsTale(at: number): boolean {
    const comma = this.#word(at - 1);
    return (
      (comma === '،' || comma === ',') &&
      /^و(?!ال|لل|[يتنلب])[ء-ي]{3}/.test(this.#word(at)) &&
      this.#hint(at) === 'none'
    );
  }

  /** True when the nearest verb before the stretch, or one just after it, is about the future. */
  isFuture(first: number, last: number): boolean {
    if (this.#happened(first, last)) return false;
    const verb = this.#before(first);
    switch (verb < 0 ? 'none' : this.#hint(verb)) {
      case 'marker':
      case 'arranged':
        return true;
      case 'past':
        return this.#calledFor(verb, first) || this.#putOff(first);
      case 'regular-past':
        return this.#governed(verb) || this.#calledFor(verb, first) || this.#putOff(first);
      default:
        return this.#putOff(first) || this.#until(first) || this.#ahead(first, last);
    }
  }

  /** "Agreed to meet on Monday", "دعا إلى التظاهر الجمعة". */
  #calledFor(verb: number, first: number): boolean {
    if (!inSet(CALLED_FOR, this.#word(verb))) return false;
    let called = false;
    for (let at = verb + 1; at < first; at++) {
      const word = this.#word(at);
      if (word === 'to' && at < first - 1) return true;
      called ||= word === 'الي' || word === 'for';
      if (called && GATHERINGS.has(word)) return true;
    }
    return false;
  }

  /** "Adjourned until Monday", "أُرجئت إلى الأحد". */
  #putOff(first: number): boolean {
    const to = /^(?:until|to|till|الي|حتي)$/;
    const at = to.test(this.#word(first)) ? first : first - 1;
    if (!to.test(this.#word(at))) return false;
    for (let back = at - 1; back >= at - 8; back--) {
      if (this.#hint(back) === 'stop') return false;
      if (inSet(PUT_OFF, this.#word(back))) return true;
    }
    return false;
  }

  /** "Will publish revised figures": the participle belongs to a verb of the future before it. */
  #governed(participle: number): boolean {
    for (let at = participle - 1; at >= participle - 6; at--) {
      const hint = this.#hint(at);
      if (hint === 'marker') return true;
      if (hint !== 'none' && hint !== 'regular-past') return false;
    }
    return false;
  }

  /** "غارة الجمعة", "Friday's ambush". */
  #happened(first: number, last: number): boolean {
    const before = this.#word(first - 1).replace(/^و?(?:ال|لل|ب|ل)?/, '');
    if (HAPPENED.has(before) || HAPPENED.has(this.#word(first - 1))) return true;
    return (
      this.#word(last + 1) === "'" &&
      this.#word(last + 2) === 's' &&
      [3, 4, 5].some((step) => HAPPENED_ENGLISH.has(this.#word(last + step)))
    );
  }

  /** "Ferries are cancelled until Sunday": nothing in the past, and an end that is to come. */
  #until(first: number): boolean {
    const until = UNTIL.has(this.#word(first)) ? first : first - 1;
    return UNTIL.has(this.#word(until)) && until > 0 && this.#hint(until - 1) !== 'stop';
  }

  #ahead(first: number, last: number): boolean {
    const far = this.#opens(first) || this.#opens(first - 1) ? AHEAD_OF_OPENING : AHEAD;
    for (let at = last + 1; at <= last + far; at++) {
      const hint = this.#hint(at);
      if (this.#tokens[at]?.newLine === true) return false;
      // "الجمعة وسيواصلون" begins another clause.
      if (/^[وف]س/.test(this.#word(at))) return false;
      if (hint === 'marker') return true;
      if (hint !== 'none' && hint !== 'arranged' && this.#word(at) !== ',') return false;
    }
    return false;
  }

  /** True if a past verb is among the words before. */
  isPast(first: number): boolean {
    for (let at = first - 1; at >= first - BACK; at--) {
      const hint = this.#hint(at);
      if (hint === 'stop' || this.#tokens[at + 1]?.newLine === true) return false;
      if (hint === 'past' || hint === 'regular-past') return true;
    }
    return false;
  }
}

function hintOf(tokens: readonly Token[], at: number): Hint {
  const token = tokens[at];
  const text = token?.text ?? '';
  if (STOPS.has(text)) return text === '.' && isShort(tokens[at - 1]) ? 'none' : 'stop';
  if (text === ',' || text === '،') return 'join';
  if (token?.kind !== 'word') return 'none';
  const before = tokens[at - 1]?.text ?? '';
  const next = tokens[at + 1]?.text ?? '';
  // "Told of the plan on Monday": a noun.
  if (/^plans?$/.test(text) && /^(?:the|a|this|that|his|her|its|their|of|new)$/.test(before))
    return 'none';
  // "would have met" did not.
  if (MARKERS.has(text)) {
    return isDone(tokens, at) ? 'past' : 'marker';
  }
  if (isFutureVerb(text) || isMay(text, next)) return 'marker';
  // "The hearing is on Monday", "the vote takes place Friday".
  if ((text === 'is' || text === 'are') && next === 'on') return 'arranged';
  // "Is to report before Christmas".
  if ((text === 'is' || text === 'are') && next === 'to') return 'marker';
  if ((text === 'takes' || text === 'take') && (next === 'place' || next === 'effect'))
    return 'arranged';
  if ((text === 'runs' || text === 'run') && next === 'out') return 'arranged';
  if (text === 'set') return next === 'to' || next === 'for' ? 'marker' : 'past';
  // "The day after tomorrow" is no tale.
  if (text === 'after' && (next === 'tomorrow' || next === 'next')) return 'none';
  if (inSet(PAST, text)) return before === 'be' ? 'none' : 'past';
  if (inSet(ARRANGED, text)) return isNarrated(tokens, at) ? 'none' : 'arranged';
  // "Offices close on Monday": a verb behind a plural.
  if (PLURAL_VERBS.has(text) && /[^s']s$/.test(before) && !SHORT_S.has(before)) return 'arranged';
  if (inSet(THAT, text)) return 'that';
  if (inSet(BREAKS, text)) return 'break';
  // "السيول التي اجتاحت المدينة": what a noun did is past, unless its verb is in the present.
  if (/^[وف]?(?:الذي|التي|الذين)$/.test(text))
    return /^(?:س|ي|ت(?!.*ت$)|ن|ل|قد)/.test(next) ? 'join' : 'past';
  if (inSet(JOINS, text)) return 'join';
  if (!/^[a-z]{2,}ed$/.test(text)) return 'none';
  // "to be held", "will be closed": the verb before says when.
  return ['be', 'is', 'are', 'remain', 'remains', 'stay'].includes(before)
    ? 'none'
    : 'regular-past';
}

/** "Must therefore have happened", "كانت مقررة", "was due": told from a later day. */
function isDone(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? '';
  for (let ahead = at + 1; ahead <= at + 2; ahead++) {
    if (tokens[ahead]?.text === 'have' && isParticiple(tokens[ahead + 1]?.text ?? '')) return true;
  }
  if (!PLANNED.has(text)) return false;
  return [1, 2, 3].some((back) => WAS.has(tokens[at - back]?.text ?? ''));
}

/** Words in s that are no plural. */
const SHORT_S = new Set([
  'was',
  'is',
  'has',
  'does',
  'this',
  'as',
  'us',
  'its',
  'his',
  'yes',
  'always',
]);

const isParticiple = (word: string): boolean => /^[a-z]+ed$/.test(word) || PAST.has(word);

/** "Dec.", "Mr.": the dot ends no sentence. */
const isShort = (token: Token | undefined): boolean =>
  /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mr|mrs|ms|dr|st|gen|col|lt|sgt|sen|rep|gov|no|inc|corp|co)$/.test(
    token?.text ?? '',
  );

/** "قد يعود": may return. "قد نشرت" has returned. */
const isMay = (text: string, next: string): boolean => /^[وف]?قد$/.test(text) && /^ي/.test(next);

/**
 * The present of what is arranged is past where a past verb governs it: "كان الجيش يستمر", "بدأ يصل";
 * and after "when" and "since" in a tale. "Would stop when the permit expires" is to come.
 */
function isNarrated(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= at - 4; back--) {
    const word = tokens[back]?.text ?? '.';
    if (STOPS.has(word)) return false;
    if (WHEN.has(word)) return false;
    if (/^[وف]?(?:كان|كانت|كانوا|بدأ|بدأت|لم|was|were|had)$/.test(word)) return true;
  }
  return false;
}
