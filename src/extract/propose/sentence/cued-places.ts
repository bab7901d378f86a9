/** Places that the gazetteer does not know, where a word before or after says that a name is one. */
import type { Word } from '../words';
import { arabicCued } from './cued-arabic';
import type { Cued } from './cued';
import { englishCued } from './cued-english';
import type { NamedPlace } from './names';

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

function placeOf(text: string, { start, end, sort }: Cued): NamedPlace {
  const name = text.slice(start, end);
  const rank = RANKS[sort] ?? BASE_RANK;
  return { id: slug(name), isKnown: false, name, start, end, rank, within: [], sort };
}

/** @param words of one sentence. */
export function cuedPlaces(
  text: string,
  words: readonly Word[],
  taken: readonly { start: number; end: number }[],
): NamedPlace[] {
  const isTaken = ({ start, end }: Cued): boolean =>
    taken.some((one) => one.start < end && start < one.end);
  const found: Cued[] = [];
  words.forEach((word, at) => {
    const cued = word.isArabic ? arabicCued(words, at) : [englishCued(words, at)];
    for (const one of cued) {
      const isNew = one && !found.some(({ start, end }) => start < one.end && one.start < end);
      if (isNew && !isTaken(one)) found.push(one);
    }
  });
  return found.map((one) => placeOf(text, one));
}
