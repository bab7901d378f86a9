/** Whose fire a text tells of: where a telling leaves open whether it was an attack or a strike, the others say. */
import type { Mention } from './mention';

const isFire = ({ kind }: Mention): boolean => kind === 'attack' || kind === 'strike';

/** Sentences over which a doer is remembered. */
const NEAR = 12;

/** Where foreign troops are, groups attack. */
const GARRISON =
  /(?:قاعد\p{L}*|قواعد|قوات (?:ال)?(?:تحالف|اميركي\p{L}*|امريكي\p{L}*)|\bbases?\b|\btroops\b|coalition|came under)/u;

/** "An answer to the attack on …": the other side's. */
const ANSWERED =
  /^(?:\p{L}+ )?(?:answer|response|retaliation|reply|reprisal|revenge) (?:to|for)(?!\p{L})/u;

/** @param mentions of one text, in order. @param foldedOf the folded words of a telling. */
export function sided(
  mentions: readonly Mention[],
  foldedOf: (mention: Mention) => string,
): Mention[] {
  const closed = mentions.filter(
    (one) => isFire(one) && !one.isOpen && !one.isBackground && !one.isVoiceOnly,
  );
  const sides = new Set(closed.map(({ kind }) => kind));
  if (sides.size !== 1) return [...mentions];
  return mentions.map((one) => {
    if (!one.isOpen || !isFire(one) || ANSWERED.test(foldedOf(one))) return one;
    const nearest = Math.min(...closed.map(({ sentence }) => Math.abs(sentence - one.sentence)));
    const [kind] = sides;
    return kind === undefined ||
      nearest > NEAR ||
      (kind === 'strike' && GARRISON.test(foldedOf(one)))
      ? one
      : { ...one, kind };
  });
}
