/** Places that the gazetteer does not know, where a word before or after says that a name is one. */
import type { Word } from '../../words';
import { arabicCued } from './cued-arabic';
import type { Cued } from './cued';
import { englishCued, englishRow } from './cued-english';
import { listedName } from './listed-arabic';
import { locatedName } from './located-arabic';
import type { NamedPlace } from '../names';

const RANKS: Readonly<Record<string, number>> = {
  governorate: 2,
  district: 3,
  area: 3,
  city: 3,
  island: 3,
};
const BASE_RANK = 4;

const slug = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');

/** A name with the country that it is known to be in. */
interface Named extends Cued {
  country?: string;
}

function placeOf(text: string, { start, end, sort, country }: Named): NamedPlace {
  const name = text.slice(start, end);
  const rank = RANKS[sort] ?? BASE_RANK;
  return {
    id: slug(name),
    isKnown: false,
    name,
    start,
    end,
    rank,
    within: country ? [country] : [],
    sort,
  };
}

/** @param words of one sentence. */
export function cuedPlaces(
  text: string,
  words: readonly Word[],
  taken: readonly { start: number; end: number; sort?: string }[],
): NamedPlace[] {
  const isTaken = ({ start, end }: Cued): boolean =>
    taken.some((one) => one.start < end && start < one.end);
  const found: Named[] = [];
  words.forEach((word, at) => {
    const cued = word.isArabic ? arabicCued(words, at) : [englishCued(words, at)];
    for (const one of cued) {
      const isNew = one && !found.some(({ start, end }) => start < one.end && one.start < end);
      // «وأدى» is folded like a valley.
      const isVerb = one !== null && /^و?أد/u.test(text.slice(word.start, word.end));
      if (isNew && !isVerb && !isTaken(one)) found.push(one);
    }
  });
  const isFree = ({ start, end }: Cued): boolean =>
    !found.some((other) => start < other.end && other.start < end);
  words.forEach((_, at) => {
    const listed = listedName(words, at);
    if (!listed || isTaken(listed)) return;
    const cued = found.find(({ start, end }) => start < listed.end && listed.start < end);
    if (cued) cued.country = listed.country;
    else found.push(listed);
  });
  words.forEach((word, at) => {
    const one = word.isArabic ? locatedName(words, at, taken) : null;
    if (one && isFree(one) && !isTaken(one)) found.push(one);
  });
  // "In A, B and C": what stands in a row with a place is one.
  if (words[0]?.isArabic === false) {
    const heads = [...taken.filter(({ sort }) => sort !== undefined), ...found];
    for (const { end } of heads) {
      const from = words.findIndex(({ start }) => start >= end);
      for (const one of from > 0 ? englishRow(words, from) : [])
        if (isFree(one) && !isTaken(one)) found.push(one);
    }
  }
  return found.map((one) => placeOf(text, one));
}
