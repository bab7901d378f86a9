/** Whose fire a text tells of: where a telling leaves open whether it was an attack or a strike, the others say. */
import type { Mention } from '../mention';

const isFire = ({ kind }: Mention): boolean => kind === 'attack' || kind === 'strike';

/** Sentences over which a doer is remembered. */
const NEAR = 12;

/** Where foreign troops are, groups attack. */
const GARRISON =
  /(?:قاعد\p{L}*|قواعد|قوات (?:ال)?(?:تحالف|اميركي\p{L}*|امريكي\p{L}*)|\bbases?\b|\btroops\b|coalition|came under)/u;

const isShot = ({ means }: Mention): boolean =>
  means.some((one) => one === 'drone' || one === 'rocket' || one === 'missile');

/** What comes down in Israel is an armed group's where nobody is named; in Ukraine and Russia it is a state's. */
export function kindByLand(mention: Mention): Mention['kind'] | null {
  const within = mention.places[0]?.within ?? [];
  if (within.includes('israel') && isShot(mention)) return 'attack';
  const isWar = within.includes('ukraine') || within.includes('russia');
  return isWar && (isShot(mention) || mention.rule === 'strike') ? 'strike' : null;
}

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
    const isSettled = kindByLand(one) !== null || ANSWERED.test(foldedOf(one));
    if (!one.isOpen || !isFire(one) || isSettled) return one;
    const nearest = Math.min(...closed.map(({ sentence }) => Math.abs(sentence - one.sentence)));
    const [kind] = sides;
    return kind === undefined ||
      nearest > NEAR ||
      (kind === 'strike' && GARRISON.test(foldedOf(one)))
      ? one
      : { ...one, kind };
  });
}
