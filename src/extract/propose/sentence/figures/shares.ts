/** The shares of a count by place: "24 in Iraq and 22 in Syria", one a line or in a row. They are no deeds. */
import type { Share } from '../../proposal';
import type { NamedPlace } from '../names';
import { numberOf } from './numbers';
import type { Sentence } from '../split';

const OF_COUNT =
  /(?<!\p{L})(?:توزعت|موزعه|تتوزع|الاحصاييه|الاحصائيه|احصاييه|احصائيه|كالتالي|كالاتي|distributed|breakdown|as follows)(?!\p{L})/u;
const COUNTED =
  /^(?:[وفبل]?(?:ال)?)?(?:هجوم\p{L}*|هجمات|استهداف\p{L}*|ضرب\p{L}*|مر(?:ه|ات)|قاعده|attacks?|times|strikes?)$/u;
/** Words between the number and its place. */
const REACH = 5;
const [FEWEST, MOST] = [3, 500];

/** @returns none where the sentence is no list of shares. */
export function sharesOf(
  { words, folded, opens, start, end }: Sentence,
  places: readonly NamedPlace[],
): Share[] {
  const inside = places.filter((one) => start <= one.start && one.end <= end);
  const shares: Share[] = [];
  for (const place of inside) {
    const at = words.findIndex((word) => word.end > place.start);
    for (let step = 1; step <= REACH; step++) {
      const count = numberOf(words[at - step]);
      if (count === null || count > MOST) continue;
      if (!shares.some((one) => one.place === place.id)) shares.push({ place: place.id, count });
      break;
    }
  }
  if (OF_COUNT.test(folded) && shares.length >= 2) return shares;
  // A line of its own: "11 attacks on …".
  const isLine = opens && numberOf(words[0]) !== null && COUNTED.test(words[1]?.text ?? '');
  return (isLine && shares.length > 0) || shares.length > FEWEST ? shares : [];
}
