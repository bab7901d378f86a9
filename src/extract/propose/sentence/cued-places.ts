/** Places that the gazetteer does not know, where a word before or after says that a name is one. */
import type { Word } from '../words';
import { arabicCued } from './cued-arabic';
import { type Cued, isJoined } from './cued';
import { listedName } from './listed-arabic';
import { locatedName } from './located-arabic';
import type { NamedPlace } from './names';

const ENGLISH_CUE =
  /^(?:towns?|villages?|city|base|camp|district|port|resort|neighbourhood|neighborhood|settlement|crossing|island|outpost|suburb|region|province)$/u;
const ENGLISH_AFTER =
  /^(?:base|airbase|airport|airfield|camp|village|district|field|crossing|outpost|refinery|port|resort|plant|dam|bridge|station|terminal|neighbourhood|neighborhood|junction|settlement|kibbutz)$/u;
const ENGLISH_AT = /^(?:at|in|near|on|outside)$/u;
/** Capitals that name no place. */
const NO_PLACE =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)|telegram|x|twitter|facebook|english|arabic|hebrew|operation|mr|mrs|general|president|the|parliament|congress|islam|ramadan|christmas|eid|u\.s\.|us|un|u\.n\.|americans?|israelis?|iranians?|russians?|ukrainians?|palestinians?|britain|europe|washington|utc|gmt|am|pm|nato|hamas|hezbollah|houthis?|isis|shia|shiite|sunni|muslims?|jews?|christians?|kurdish|jewish)$/u;
const OWNERS =
  /^(?:the|us|u\.s\.|american|israeli|russian|turkish|iraqi|syrian|iranian|military|coalition|ukrainian|lebanese|jordanian|british|army|naval|air)$/u;
const SORTS: Readonly<Record<string, string>> = {
  city: 'city',
  base: 'base',
  airbase: 'airbase',
  outpost: 'base',
  camp: 'camp',
  airport: 'airport',
  field: 'field',
  port: 'port',
  crossing: 'crossing',
  district: 'district',
  neighbourhood: 'district',
  neighborhood: 'district',
  province: 'governorate',
  region: 'governorate',
  island: 'island',
};
const RANKS: Readonly<Record<string, number>> = { governorate: 2, district: 3, city: 3, island: 3 };
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

/** The capitals in a row from a word on. */
function capitals(words: readonly Word[], from: number, most: number): number {
  let to = from;
  while (to < from + most && words[to]?.isCapital === true && (to === from || isJoined(words[to])))
    to++;
  return to;
}

function englishCued(words: readonly Word[], at: number): Cued | null {
  const word = words[at] as Word;
  const next = words[at + 1];
  if (ENGLISH_CUE.test(word.text) && next?.text === 'of') {
    const to = capitals(words, at + 2, 3);
    const [first, last] = [words[at + 2], words[to - 1]];
    const sort = SORTS[word.text.replace(/s$/u, '')] ?? 'town';
    return to > at + 2 && first && last ? { start: first.start, end: last.end, sort } : null;
  }
  if (ENGLISH_AT.test(word.text) && next?.isCapital === true && !next.isArabic) {
    if (NO_PLACE.test(next.text) || /\d/u.test(next.text)) return null;
    const last = words[capitals(words, at + 1, 3) - 1];
    const isOwner = /'s$/u.test(last?.text ?? '');
    return last && !isOwner ? { start: next.start, end: last.end, sort: 'city' } : null;
  }
  if (!ENGLISH_AFTER.test(word.text)) return null;
  let from = at;
  while (from > 0 && from > at - 4 && words[from - 1]?.isCapital === true && isJoined(words[from]))
    from--;
  const [first, last] = [words[from], words[at - 1]];
  const isName = from < at && from > 0 && first && last && !OWNERS.test(last.text);
  return isName ? { start: first.start, end: last.end, sort: SORTS[word.text] ?? 'base' } : null;
}

/** @param words of one sentence. */
export function cuedPlaces(
  text: string,
  words: readonly Word[],
  taken: readonly { start: number; end: number }[],
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
  return found.map((one) => placeOf(text, one));
}
