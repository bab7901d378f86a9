/** What a line without a deed tells of those behind it: a date above them, a day, a place. */
import type { TimeExpression } from '../../read';
import { type Told, ownDate, toldOn } from '../date';
import type { Mention } from './mention';
import type { NamedPlace } from './names';
import type { Sentence } from './split';
import { isParty } from './place/where';

/** A date alone on its line, or with a word or two: what follows happened then. */
export function headerOf(
  { start, end, words, kind }: Sentence,
  expressions: readonly TimeExpression[],
): Told | null {
  if (words.length > 4 || kind === 'furniture') return null;
  const date = expressions.find(
    (one) => start <= one.start && one.end <= end && one.edtf !== null && one.role !== 'stamp',
  );
  if (!date || date.edtf === null || date.end - date.start < (end - start) / 2) return null;
  const told = toldOn(date.edtf, date, 'thread');
  return told && told.last - told.first <= 1 ? told : null;
}

/** The day that a sentence without a deed tells: "On Tuesday evening the lights went out." */
export function narratedOn(
  { start, end, kind, words, told }: Sentence,
  expressions: readonly TimeExpression[],
): Told | null {
  if (kind !== 'text' || words[0]?.isArabic !== false) return null;
  const inside = expressions.filter(
    (one) =>
      told <= one.start &&
      start <= one.start &&
      one.end <= end &&
      one.kind !== 'duration' &&
      one.kind !== 'set',
  );
  const date =
    inside.length === 1 && inside[0]?.role === 'event'
      ? ownDate(inside, { start, end }, start)
      : null;
  return date && date.last - date.first <= 1 && inside[0]?.value.kind !== 'clock'
    ? { ...date, rule: 'thread' }
    : null;
}

/** The one place that a sentence without a deed names: "The town of Saraqib was next." */
export function topicOf(
  { start, end, kind, folded }: Sentence,
  places: readonly NamedPlace[],
): NamedPlace | null {
  const inside = places.filter(
    (place) =>
      start <= place.start &&
      place.end <= end &&
      place.rank >= 3 &&
      !isParty(folded.slice(0, place.start - start), place),
  );
  return kind === 'text' && inside.length === 1 ? (inside[0] ?? null) : null;
}

export const withTopic = (mention: Mention, topic: NamedPlace | null): Mention =>
  topic === null || mention.places.length > 0 || mention.isReference || mention.isVoiceOnly
    ? mention
    : { ...mention, places: [topic] };
