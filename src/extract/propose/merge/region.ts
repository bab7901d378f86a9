/** Deeds told first of a whole region, and then of the places in it. */
import type { Kind } from '../sentence/kind';
import type { Mention } from '../sentence/mention';
import type { NamedPlace } from '../sentence/names';
import { type Deed, overlaps } from './story';

/** Sentences between the telling of a region and the one that names the place. */
const NEAR = 2;
const [WIDEST_SHARP, REGION] = [3, 1];

const isRegion = (place: NamedPlace | null): boolean => place === null || place.rank <= REGION;

/** "A car in southern Lebanon", and then "near Deir Amara", which no table knows: the same. */
export function isSharperName(
  { place, mentions }: Deed,
  mention: Mention,
  name: NamedPlace,
): boolean {
  if (!place || mentions[0]?.isPlural !== false) return false;
  if (!isRegion(place) || name.isKnown || name.within.length > 0) return false;
  const last = mentions.at(-1)?.sentence ?? 0;
  const isLatin = /[a-z]/iu.test(name.name);
  return isLatin && name.rank >= WIDEST_SHARP && !mention.isLike && mention.sentence - last <= NEAR;
}

const FIRE: ReadonlySet<Kind> = new Set(['attack', 'strike', 'interception', 'clash']);
const SEVERAL =
  /(?<!\p{L})(?:two|three|four|five|six|seven|eight|several|multiple|various|\d+) (?:[\p{L}-]+ ){0,2}(?:villages|towns|cities|bases|sites|areas|regions|locations|places|zones|districts|positions)(?!\p{L})/u;

/** One of many parts is a deed of its own: "a wave of strikes across Ukraine". */
const WAVE = /(?<!\p{L})(?:wave|barrage|salvo) of(?!\p{L})/u;

/** In how many places a summary was told again. */
const SUMMED = 2;

const isWithin = (place: NamedPlace, region: NamedPlace | null): boolean =>
  region === null ||
  place.within.length === 0 ||
  place.within.includes(region.id) ||
  region.within.some((id) => place.within.includes(id));

/**
 * Without those that only sum up: several strikes in a region, each told of its own place behind.
 * @param foldedOf the folded words of a telling.
 */
export function withoutSums(
  deeds: readonly Deed[],
  foldedOf: (mention: Mention) => string,
): Deed[] {
  const isSum = (deed: Deed): boolean => {
    const [first] = deed.mentions;
    if (!first || !FIRE.has(deed.kind) || !isRegion(deed.place)) return false;
    if (!/[a-z]/u.test(foldedOf(first))) return false;
    const words = foldedOf(first);
    if (WAVE.test(words) || (!first.isPlural && !SEVERAL.test(words))) return false;
    const parts = deeds.filter(
      ({ kind, place, date, mentions }) =>
        FIRE.has(kind) &&
        place !== null &&
        !isRegion(place) &&
        isWithin(place, deed.place) &&
        overlaps(date, deed.date) &&
        (mentions[0]?.start ?? 0) > first.start,
    );
    return parts.length >= SUMMED;
  };
  return deeds.filter((deed) => !isSum(deed));
}
