/** What a passage proposes of an event: its kind, its means, the places it names, each with the words that say so. */
import { fold } from '../../article/orthography';
import type { TextRange } from '../../article/quote';
import { sentences } from '../../article/sentences';
import type { BuiltInKind, EventPlace, Means } from '../../event/event';
import type { Place } from '../../gazetteer/places';
import type { Role } from '../discourse/role';
import { isDateline } from '../page/stamps';
import type { TimeExpression } from '../read';
import { KIND_SIGNS, MEANS_SIGNS, type Sign } from './kind-words';

/** Something proposed, and the words of the text that say so. */
export interface ProposedBy<T> extends TextRange {
  readonly value: T;
}

/** The sentences that a passage touches, as one stretch. Only its lines are looked at: a text may be a book. */
export function sentenceAround(text: string, { start, end }: TextRange): TextRange {
  const from = start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const lines = text.slice(from, lineEnd < 0 ? text.length : lineEnd);
  const touched = sentences(lines)
    .map((one) => ({ start: one.start + from, end: one.end + from }))
    .filter((one) => one.start < end && start < one.end);
  return {
    start: Math.min(start, ...touched.map((one) => one.start)),
    end: Math.max(end, ...touched.map((one) => one.end)),
  };
}

function found<T>(text: string, range: TextRange, signs: readonly Sign<T>[]): ProposedBy<T>[] {
  const folded = fold(text.slice(range.start, range.end));
  return signs.flatMap(({ means, words }) => {
    const [first] = words
      .map((pattern) => pattern.exec(folded.text))
      .filter((match) => match !== null)
      .sort((a, b) => a.index - b.index);
    if (!first) return [];
    return {
      value: means,
      start: range.start + folded.toSource(first.index),
      end: range.start + folded.toSourceEnd(first.index + first[0].length),
    };
  });
}

/** The kind of event that a passage, else its sentence, speaks of; null where no word of it says. */
export function proposedKind(text: string, quote: TextRange): ProposedBy<BuiltInKind> | null {
  const [own] = found(text, quote, KIND_SIGNS);
  return own ?? found(text, sentenceAround(text, quote), KIND_SIGNS)[0] ?? null;
}

/** By what means, in the order of the table. */
export const proposedMeans = (text: string, quote: TextRange): ProposedBy<Means>[] =>
  found(text, quote, MEANS_SIGNS);

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** A name, with what is written onto it, as whole words; folded. */
function pattern(name: string): RegExp | null {
  const { text } = fold(name.trim());
  if (text.length < 3) return null;
  const clitics = /^[ء-ي]/u.test(text) ? '[وف]?[بلك]?' : '';
  return new RegExp(`(?<![\\p{L}\\p{N}])${clitics}${escaped(text)}(?![\\p{L}\\p{N}])`, 'u');
}

/** The places that a passage names, each once, in the order of the text. A country only where nothing else is. */
export function proposedPlaces(
  text: string,
  quote: TextRange,
  places: Iterable<Place>,
): ProposedBy<EventPlace>[] {
  const folded = fold(text.slice(quote.start, quote.end));
  const named: (ProposedBy<EventPlace> & { readonly isLarge: boolean })[] = [];
  for (const { id, name, variants, kind } of places) {
    const first = [name.ar, name.en, ...variants]
      .map((spelling) => pattern(spelling)?.exec(folded.text) ?? null)
      .filter((match) => match !== null)
      .sort((a, b) => a.index - b.index || b[0].length - a[0].length)[0];
    if (!first) continue;
    named.push({
      value: { place: id, role: 'at' },
      start: quote.start + folded.toSource(first.index),
      end: quote.start + folded.toSourceEnd(first.index + first[0].length),
      isLarge: kind === 'country' || kind === 'region',
    });
  }
  const isInside = (one: TextRange): boolean =>
    named.some(
      (other) =>
        other !== one &&
        other.start <= one.start &&
        one.end <= other.end &&
        other.end - other.start > one.end - one.start,
    );
  const hasSmall = named.some(({ isLarge }) => !isLarge);
  return named
    .filter((one) => !isInside(one) && !(one.isLarge && hasSmall))
    .sort((a, b) => a.start - b.start)
    .map(({ value, start, end }) => ({ value, start, end }));
}

const distance = (one: TextRange, quote: TextRange): number =>
  one.end <= quote.start ? quote.start - one.end : Math.max(0, one.start - quote.end);

/** A date of the event before one of what lies behind it, of what was said of it, and of the page. */
const BY_ROLE: readonly Role[] = ['event', 'background', 'statement', 'header', 'stamp'];

/** What an expression dates; one of a dateline without a year dates the page as well. */
function roleIn(text: string, { role, start, end }: TimeExpression): number {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const isHead = isDateline(text.slice(from, start), text.slice(end, end + 60));
  return BY_ROLE.indexOf(isHead ? 'header' : role);
}

/**
 * The time expression of a passage: one that dates an event, with a date in it, else of its sentence, the
 * nearest first.
 */
export function proposedDate(
  text: string,
  quote: TextRange,
  expressions: readonly TimeExpression[],
): TimeExpression | null {
  const sentence = sentenceAround(text, quote);
  const inside = expressions.filter(
    ({ kind, start, end }) =>
      kind !== 'duration' && kind !== 'set' && sentence.start <= start && end <= sentence.end,
  );
  const ranked = inside.sort(
    (a, b) =>
      Number(a.edtf === null) - Number(b.edtf === null) ||
      roleIn(text, a) - roleIn(text, b) ||
      distance(a, quote) - distance(b, quote) ||
      a.start - b.start,
  );
  return ranked[0] ?? null;
}
