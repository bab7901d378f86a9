/**
 * The first meanings: for each word its entries in the lexicon, with and without proclitics.
 *
 * A clitic (و ف, then ب ل ك, then ال) is only split off when the rest is a word of time or a word
 * that a rule names: بغداد never loses its ب, nor بعد, وقت or فجر theirs. Both readings of a word are
 * kept; the rules decide.
 */
import type { Meaning, Node } from './meaning';
import { look } from './lexicon';
import { RULE_WORDS, ZONE_NAME } from './rule';
import type { Token } from './scan';

const FIRST = 'وف';
const SECOND = 'بلك';

interface Split {
  /** Length of the clitics. */
  readonly clitics: number;
  readonly rest: string;
}

/** The word itself and every way of taking clitics off. `لل` is ل with an article that lost its ا. */
function splits(word: string): Split[] {
  const found: Split[] = [{ clitics: 0, rest: word }];
  const add = (clitics: number): void => {
    const rest = word.slice(clitics);
    if (rest !== '') found.push({ clitics, rest });
    if (word.charAt(clitics - 1) === 'ل' && rest.startsWith('ل')) {
      found.push({ clitics, rest: `ا${rest}` });
    }
  };
  const first = FIRST.includes(word.charAt(0));
  if (first) add(1);
  if (SECOND.includes(word.charAt(0))) add(1);
  if (first && word.length > 2 && SECOND.includes(word.charAt(1))) add(2);
  // هالسنة is هذه السنة in the spoken Levant.
  const this_ = /^[وفب]?هال/.exec(word);
  if (this_) add(this_[0].length - 2);
  return found;
}

/** Letters that may be glued to digits: clitics, the article, or both (لـ40، والـ24، بال7). */
const BEFORE_DIGITS = /^(?:[وف]?[بلك]?(?:ال|ل)?|[qht])$/;
/** Latin letters that may follow digits without making them a name (3pm, 15th, 1990s). */
const AFTER_DIGITS = new Set([
  'st',
  'nd',
  'rd',
  'th',
  's',
  'am',
  'pm',
  'a.m.',
  'p.m.',
  'a.m',
  'p.m',
  'gmt',
  'utc',
  'h',
  't',
  'z',
  'hrs',
  'utc',
  'ad',
  'bc',
  'm',
  'p',
]);

const NONE: readonly Node[] = [];

export class Lattice {
  /** Nodes by the folded offset at which they start. */
  readonly #byStart: (Node[] | undefined)[];
  /** For an offset where a token ends: the start of the next one on the line, or -1. */
  readonly #next: Int32Array;
  readonly #tokenAt: Int32Array;
  readonly tokens: readonly Token[];
  readonly #sourceChar: (start: number) => string;

  /** `sourceChar`: the letter that the source writes at a folded offset. */
  constructor(text: string, tokens: readonly Token[], sourceChar: (start: number) => string) {
    this.tokens = tokens;
    this.#sourceChar = sourceChar;
    this.#byStart = new Array<Node[] | undefined>(text.length + 1);
    this.#next = new Int32Array(text.length + 1).fill(-1);
    this.#tokenAt = new Int32Array(text.length + 1).fill(-1);
    tokens.forEach((token, index) => {
      const following = tokens[index + 1];
      if (following && !following.newLine) this.#next[token.end] = following.start;
      for (let at = token.start; at < token.end; at++) this.#tokenAt[at] = index;
      if (!token.opaque) this.#read(token, index);
    });
  }

  /** Where reading continues after a node that ends at `end`; -1 at the end of a line. */
  next(end: number): number {
    const inside = this.#tokenAt[end] ?? -1;
    if (inside >= 0 && (this.tokens[inside]?.start ?? end) < end) return end;
    return this.#next[end] ?? -1;
  }

  nodesAt(start: number): readonly Node[] {
    return this.#byStart[start] ?? [];
  }

  add(node: Node): void {
    (this.#byStart[node.start] ??= []).push(node);
  }

  /** Starts of nodes, last first. */
  starts(): number[] {
    const found: number[] = [];
    for (let at = this.#byStart.length - 1; at >= 0; at--) if (this.#byStart[at]) found.push(at);
    return found;
  }

  /** The index of the token that contains an offset, or -1. */
  tokenIndex(offset: number): number {
    return this.#tokenAt[offset] ?? -1;
  }

  #lexical(start: number, end: number, meaning: Meaning): void {
    this.add({
      start,
      end,
      from: start,
      to: end,
      meaning,
      weight: 0,
      rule: 'lexicon',
      parts: NONE,
    });
  }

  #read(token: Token, index: number): void {
    switch (token.kind) {
      case 'mark':
        if (RULE_WORDS.has(token.text))
          this.#lexical(token.start, token.end, { cat: 'word', word: token.text });
        return;
      case 'number':
        this.#readNumber(token, index);
        return;
      case 'word':
        this.#readZone(token, index);
        this.#readWord(token);
    }
  }

  /**
   * Whose clock a time is on: the word after "بتوقيت", the name before "time" ("Sanaa time"). Any name
   * will do.
   */
  #readZone(token: Token, index: number): void {
    const before = this.tokens[index - 1]?.text ?? '';
    const [next, second] = [this.tokens[index + 1]?.text, this.tokens[index + 2]?.text];
    const named =
      /^[ء-ي]/.test(token.text) && /(?:^|[بوفل])(?:ال)?توقيت$/.test(before)
        ? true
        : (next === 'time' || second === 'time') && /[A-Z]/.test(this.#sourceChar(token.start));
    if (named) this.#lexical(token.start, token.end, { cat: 'word', word: ZONE_NAME });
  }

  #readWord(token: Token): void {
    for (const { clitics, rest } of splits(token.text)) {
      const meanings = look(rest);
      const named = RULE_WORDS.has(rest);
      if (meanings.length === 0 && !named) continue;
      const start = token.start + clitics;
      // باب is no آب with a ب: without its madda the month is not read behind a clitic.
      if (clitics > 0 && rest === 'اب' && this.#sourceChar(start) !== 'آ') continue;
      if (clitics > 0) this.#readClitics(token, clitics);
      for (const meaning of meanings) {
        // English months and weekdays are names: "may", "march" and "sat" in small letters are not.
        const named = meaning.cat === 'month' || meaning.cat === 'weekday';
        if (named && /[a-z]/.test(this.#sourceChar(start))) continue;
        this.#lexical(start, token.end, meaning);
      }
      if (named) this.#lexical(start, token.end, { cat: 'word', word: rest });
    }
  }

  #readClitics(token: Token, count: number): void {
    for (let at = token.start; at < token.start + count; at++) {
      const word = token.text.charAt(at - token.start);
      const known = this.nodesAt(at).some(
        ({ end, meaning }) => end === at + 1 && meaning.cat === 'word',
      );
      if (!known) this.#lexical(at, at + 1, { cat: 'word', word });
    }
  }

  /** Digits are a whole number unless they are glued to something that makes them a name or a sum. */
  #readNumber(token: Token, index: number): void {
    if (RULE_WORDS.has(token.text)) {
      this.#lexical(token.start, token.end, { cat: 'word', word: token.text });
    }
    const before = this.tokens[index - 1];
    const after = this.tokens[index + 1];
    let start = token.start;
    let definite = false;
    if (token.glued && before) {
      if (before.kind === 'word') {
        const month = look(before.text).some(({ cat }) => cat === 'month');
        if (!month && !BEFORE_DIGITS.test(before.text)) return;
        definite = !month && (before.text.endsWith('ال') || before.text.endsWith('لل'));
        if (definite) start = token.start - (before.text.endsWith('ال') ? 2 : 1);
        const clitics = start - before.start;
        if (clitics > 0 && !month) this.#readClitics(before, clitics);
      } else if ('$€£₪%'.includes(before.text)) return;
    }
    if (after?.glued === true) {
      if (after.kind === 'word' && !AFTER_DIGITS.has(after.text) && !/^[ء-ي]/.test(after.text))
        return;
      if ('%$€£٪'.includes(after.text)) return;
    }
    if (token.text.length > 6) return;
    const n = Number(token.text);
    const width = token.text.length;
    this.#lexical(token.start, token.end, { cat: 'int', n, width, definite: false });
    if (definite) this.#lexical(start, token.end, { cat: 'int', n, width, definite: true });
  }
}
