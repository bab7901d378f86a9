/** Sets apart the reason that a stretch gives for a deed: "in response to …". */
import { ownDate } from '../date';
import { REASON } from '../lexicon/context';
import { foldedOf } from './met';
import type { Reading } from './reading';
import type { Segment } from './segments';

/** «ردا على الاعتداءات، وخصوصا التي طالت …»: the reason goes on. */
const GOES_ON = /^[وف]?(?:خصوصا|خاصه|بخاصه|لاسيما|سيما|لا|ابرزها|اخرها|منها|بما)$/u;

const isVerb = ({ hits }: Segment, at: number): boolean =>
  hits.some((hit) => hit.at === at && hit.part === 'verb');

/** A stretch without the reason that it ends in; the reason is one of its own where it tells a dated deed. */
export function reasonApart(segment: Segment, expressions: Reading['expressions']): Segment[] {
  const folded = foldedOf(segment.words);
  const found = REASON.exec(folded);
  if (!found) return [segment];
  const at = folded
    .slice(0, found.index)
    .split(' ')
    .filter((word) => word !== '').length;
  const cut = (from: number, to: number): Segment => {
    const words = segment.words.slice(from, to);
    return {
      words,
      hits: segment.hits
        .filter((hit) => from <= hit.at && hit.at < to)
        .map((hit) => ({ ...hit, at: hit.at - from, to: hit.to - from })),
      start: words[0]?.start ?? segment.start,
      end: words.at(-1)?.end ?? segment.end,
    };
  };
  const reason = cut(at, segment.words.length);
  // "In response to the killing, they fired …": what is told stands behind a comma.
  const comma =
    at === 0 ? reason.words.findIndex(({ gap }, step) => step > 2 && /[،,]/u.test(gap)) : -1;
  if (comma > 0) return [cut(comma, segment.words.length)];
  // "At 15:05, in response to …, they fired": the deed is around it.
  const isComma = ({ gap, text }: Segment['words'][number], step: number): boolean =>
    step > 2 && /[،,]/u.test(gap) && !GOES_ON.test(text);
  const deed = reason.words.findIndex(
    (word, step) => isComma(word, step) && isVerb(segment, at + step),
  );
  const after = deed > 0 ? deed : reason.words.findIndex(isComma);
  const rest = after > 0 ? cut(at + after, segment.words.length) : null;
  if (rest && rest.hits.length > 0 && segment.hits.every((hit) => hit.at >= at)) {
    const lead = segment.words.slice(0, at);
    const [from, to] = [reason.start, reason.words[after - 1]?.end ?? reason.end];
    return [
      {
        ...segment,
        words: [...lead, ...rest.words],
        hits: rest.hits.map((hit) => ({ ...hit, at: hit.at + at, to: hit.to + at })),
        hole: { start: from, end: to },
      },
    ];
  }
  const isDated = ownDate(expressions, reason, reason.start) !== null;
  const told = at > 0 ? [cut(0, at)] : [];
  return isDated ? [...told, reason] : told;
}
