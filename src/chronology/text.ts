/** The text of paragraphs: data made safe, and words of another direction set apart. */
import type { Bilingual } from '../article/article';
import { labelDirection } from '../article/written-in';
import { cleanLine as cleaned } from '../figure/carry/clean';
import { isolated } from '../words/isolated';
import { LANGUAGES, type Language } from '../words/language';
import { type Labels, labelText } from '../words/worded';
import type { Direction, Paragraph, Run } from './model';

const NOTHING = '—';

/** Texts in which there is nothing to clean, which are nearly all: one look at each character is enough. */
const PLAIN =
  /^[\x21-\x7E\xA1-\xAC\xAE-\u061B\u061D-\u180D\u2010-\u2027\u2030-\u205E]+(?: [\x21-\x7E\xA1-\xAC\xAE-\u061B\u061D-\u180D\u2010-\u2027\u2030-\u205E]+)*$/;

/** The text on one line, without control characters and direction marks. */
export const cleanLine = (text: string): string => (PLAIN.test(text) ? text : cleaned(text));

/** Labels are names for the most part, which come again and again. */
const known = new WeakMap<object, Map<Language, string>>();

/** Words from the data, on one line. */
export const apart = (words: string): string => isolated(cleanLine(words));

/** A label from the data in a language. */
export function labelled(labels: Bilingual | Labels, language: Language): string {
  const byLanguage = known.get(labels) ?? new Map<Language, string>();
  known.set(labels, byLanguage);
  const said = byLanguage.get(language) ?? isolatedLabel(labels, language);
  byLanguage.set(language, said);
  return said;
}

function isolatedLabel(labels: Bilingual | Labels, language: Language): string {
  const clean = Object.fromEntries(
    Object.entries(labels).map(([tag, text]) => [tag, cleanLine(text ?? '')]),
  );
  return isolated(labelText(clean, language) || NOTHING);
}

/** What reads from left to right although part of it has no direction: a hash, an address. */
export const leftToRight = (text: string): string => `\u2066${cleanLine(text)}\u2069`;

/** The first letter of a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const DOUBLE = /[\u2066-\u2068]([\u2066-\u2068][^\u2066-\u2069]*\u2069)\u2069/gu;
const ISOLATE = /[\u2066-\u2068]([^\u2066-\u2069]*)\u2069/gu;
/** Letters that read against a direction. */
const AGAINST: Readonly<Record<Direction, RegExp>> = {
  ltr: /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u,
  rtl: /(?![\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}])\p{L}/u,
};

/** Drops isolates around words that read as their surroundings do: without them they look the same. */
export function settled(text: string, direction: Direction): string {
  const once = text
    .replace(DOUBLE, '$1')
    .replace(ISOLATE, (whole, words: string) => (AGAINST[direction].test(words) ? whole : words));
  return once === text ? text : settled(once, direction);
}

export const plainText = (text: string): string => text.replace(/[\u2066-\u2069]/gu, '');

/** A text as parts: plain ones, and isolated ones with the direction of their first letter. */
export type Part =
  string | { readonly direction: Direction | null; readonly parts: readonly Part[] };

/** The parts of a text. Isolates that do not match are dropped. */
export function partsOf(text: string): readonly Part[] {
  const stack: { direction: Direction | null; parts: Part[] }[] = [{ direction: null, parts: [] }];
  for (const piece of text.split(/([\u2066-\u2069])/u)) {
    const top = stack.at(-1) as (typeof stack)[number];
    if (piece === '\u2069') {
      if (stack.length > 1) close(stack);
    } else if (/^[\u2066-\u2068]$/u.test(piece)) {
      stack.push({
        direction: piece === '\u2066' ? 'ltr' : piece === '\u2067' ? 'rtl' : null,
        parts: [],
      });
    } else if (piece !== '') top.parts.push(piece);
  }
  while (stack.length > 1) close(stack);
  return stack[0]?.parts ?? [];
}

const wordsOf = (parts: readonly Part[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : wordsOf(part.parts))).join('');

function close(stack: { direction: Direction | null; parts: Part[] }[]): void {
  const top = stack.pop();
  if (!top || top.parts.length === 0) return;
  const direction = top.direction ?? labelDirection(wordsOf(top.parts));
  stack.at(-1)?.parts.push({ direction, parts: top.parts });
}

/** A paragraph in a language of the interface. */
export function paragraph(language: Language, runs: readonly (Run | string)[]): Paragraph {
  const { tag, direction } = LANGUAGES[language];
  return directed(tag, direction, runs);
}

/**
 * Between two numbers, so that 1 and 2 are not read as 12. A thin space: the no-break space would make one
 * number of them, which reads from left to right in an Arabic line too.
 */
const BETWEEN_NOTES: Run = { kind: 'text', text: '\u2009' };

export function directed(
  language: string,
  direction: Direction,
  runs: readonly (Run | string)[],
): Paragraph {
  const made: Run[] = [];
  for (const run of runs) {
    if (run === '') continue;
    if (typeof run === 'string') made.push({ kind: 'text', text: settled(run, direction) });
    else if (run.kind !== 'note') made.push({ ...run, text: settled(run.text, direction) });
    else if (made.at(-1)?.kind === 'note') made.push(BETWEEN_NOTES, run);
    else made.push(run);
  }
  return { language, direction, runs: made };
}

/** Words in each language of the document, on one line of the leading one. */
export function inEach(
  languages: readonly [Language, ...Language[]],
  words: (language: Language) => string,
): Paragraph {
  const [main] = languages;
  const said = [...new Set(languages.map(words))];
  return paragraph(main, [said.length === 1 ? said.join('') : said.map(isolated).join(' · ')]);
}
