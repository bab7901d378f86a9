/** English names that a word before or after says to be a place: "the town of X", "X refinery", "near X". */
import type { Word } from '../../words';
import { type Cued, isJoined } from './cued';

/** "The town of X", "north of X". */
const BEFORE_OF =
  /^(?:towns?|villages?|city|cities|bases?|camps?|districts?|ports?|outposts?|resort|neighbou?rhoods?|settlement|crossing|island|outpost|suburbs?|region|province|governorate|oblast|area|areas|outskirts|countryside|coast|hamlet|valley|north|south|east|west|north-?east|north-?west|south-?east|south-?west)$/u;
/** "X refinery", "the X neighbourhood". */
const AFTER =
  /^(?:base|bases|airbase|airport|airports|airfield|aerodrome|camp|camps|village|villages|town|towns|city|cities|district|districts|field|fields|crossing|outpost|outposts|refinery|port|ports|terminal|resort|plant|dam|bridge|station|neighbou?rhoods?|junction|settlement|kibbutz|hotel|hospital|mosque|church|market|prison|barracks|garrison|checkpoint|square|mountain|mountains|hills?|heights|valley|peninsula|oasis|quarter|suburbs?|area|region|province|governorate|oblast|raion|county|front|substation|island|refugee|stadium|university)$/u;
/** Before a name that nothing else says to be a place. */
const AT =
  /^(?:at|in|near|on|outside|around|over|towards?|inside|into|across|throughout|off|between|beside|overlooking|approaching)$/u;
/** Between the two: "in eastern Ghouta", "near the Shaikan field". */
const SIDE =
  /^(?:the|northern|southern|eastern|western|central|north-?eastern|north-?western|south-?eastern|south-?western|north|south|east|west|downtown|nearby|neighbou?ring|rural|occupied|besieged)$/u;
const FIRED_AT =
  /^(?:hit|hits|struck|shelled|bombed|bombarded|pounded|attacked|targeted|raided|stormed|entered|captured|recaptured|seized|retook|besieged|reached|invaded)$/u;
/** "15 miles from X". */
const UNIT = /^(?:miles|km|kms|kilomet(?:re|er)s?|nm|metres|meters)$/u;
/** What stands behind a name that is whole. */
const AFTER_NAME =
  /^(?:with|in|on|at|by|and|from|overnight|early|late|yesterday|today|as|after|before|when|again|twice|using|near|killing|wounding|injuring|damaging|for|during|this|last|around|that|but|or|over|since|while|where|which|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/u;
/** Capitals that name no place. */
const NO_PLACE =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)|telegram|x|twitter|facebook|whatsapp|truth|channel|english|operation|mr|mrs|ms|dr|general|gen|president|prime|minister|secretary|ambassador|colonel|col|captain|commander|sheikh|king|prince|the|parliament|congress|islam|islamic|ramadan|christmas|easter|eid|yom|passover|ashura|u\.s\.|us|uk|eu|u\.k\.|un|u\.n\.|americans?|britain|british|europe|european|western|washington|utc|gmt|am|pm|a\.m\.|p\.m\.|nato|hamas|hezbollah|houthis?|isis|isil|idf|sdf|rsf|saf|irgc|shia|shiite|sunni|druze|alawites?|bedouins?|muslims?|jews?|christians?|kurds?|arabs?|taliban|coalition|iskander|shahed|shaheds|kalibr|kinzhal|katyusha|grad|patriot|himars|atacms|tomahawk|kalashnikovs?|security|army|air|navy|forces?|police|republican|democratic|new|other|some|all|many|most|one|two|three|four|five|no|phase|day|week|route|highway|i|we|he|she|it|they|his|her|its|their|this|that|these|those|what|who|security|council|reuters|afp|cnn|bbc|ap|governor|mayor|judge|major|lieutenant|sergeant|brigadier|admiral|ministry|foreign|defen[cs]e|interior|supreme|missile|rocket|drone|artillery|kremlin|pentagon|centcom|ukmto|sohr)$/u;
/** Peoples and tongues: "in Hebrew", "on Israelis". */
const PEOPLE =
  /(?:[^s]ians?|(?:brit|turk|pol|swed|jew|kurd|engl|ir|finn)ish|(?:israel|iraq|yemen|kuwait|saud|oman|qatar|emirat|pakistan|bahrain|azerbaijan|afghan|somal|bangladesh|nepal)i?s?|hebrew|arabic|persian|farsi|french|german|greek|dutch|chinese|japanese|lebanese|sudanese|turks|kurds|congolese|maltese|portuguese)$/u;
const REGIONAL =
  /^(?:pakistan|afghanistan|oman|qatar|kuwait|bahrain|azerbaijan|yemen|israel|iraq)$/u;
const OWNERS =
  /^(?:the|us|u\.s\.|military|coalition|army|naval|air|un|u\.n\.|international|refugee|unifil|nato|main|central|old|new|security)$/u;
/** Inside a name: "Tel al Hawa", "Port of Spain" is none. */
const PARTICLE =
  /^(?:al|el|ez|es|ed|er|as|ash|ad|ar|at|an|bin|ben|ibn|bani|beit|umm|abu|de|al-\p{L}+|el-\p{L}+|e\p{L}-\p{L}+|a\p{L}-\p{L}+)$/u;

const SORTS: Readonly<Record<string, string>> = {
  city: 'city',
  town: 'town',
  village: 'village',
  base: 'base',
  airbase: 'airbase',
  airfield: 'airbase',
  outpost: 'base',
  garrison: 'base',
  barracks: 'base',
  camp: 'camp',
  refugee: 'camp',
  airport: 'airport',
  field: 'field',
  port: 'port',
  crossing: 'crossing',
  district: 'district',
  neighbourhood: 'district',
  neighborhood: 'district',
  suburb: 'district',
  quarter: 'district',
  province: 'governorate',
  governorate: 'governorate',
  oblast: 'governorate',
  region: 'governorate',
  county: 'governorate',
  front: 'governorate',
  area: 'area',
  island: 'island',
};
const OWN_SORT =
  /^(?:hospital|school|market|hotel|resort|prison|mosque|church|bridge|dam|refinery|plant|terminal)$/u;
const sortOf = (word: string, none: string): string =>
  SORTS[word] ?? SORTS[word.replace(/s$/u, '')] ?? (OWN_SORT.test(word) ? word : none);

const isPeople = (text: string): boolean => PEOPLE.test(text) && !REGIONAL.test(text);

/** "Al-Noura" with a small letter, of a name or alone. */
const WITH_ARTICLE = /^(?:a[ldnrz]|ash|e[ldrz])-\p{L}{3,}$/u;

const isName = (word: Word | undefined): word is Word =>
  word !== undefined &&
  (word.isCapital || WITH_ARTICLE.test(word.text)) &&
  !word.isArabic &&
  !NO_PLACE.test(word.text) &&
  !isPeople(word.text) &&
  !/\d/u.test(word.text);

const LONGEST = 4;

/** The capitals in a row from a word on, with the particles between them; past an owner ("Iran's X"). */
function nameFrom(words: readonly Word[], from: number): { from: number; to: number } | null {
  let [first, to] = [from, from];
  while (to < first + LONGEST) {
    const word = words[to];
    if (!word || (to > from && !isJoined(word))) break;
    const isInside = PARTICLE.test(word.text) && isName(words[to + 1]) && isJoined(words[to + 1]);
    const isNamed = word.isCapital || WITH_ARTICLE.test(word.text);
    if (!isInside && !(to > first ? isNamed && !/\d/u.test(word.text) : isName(word))) break;
    to++;
    if (/'s$/u.test(word.text)) first = to;
  }
  return to > first ? { from: first, to } : null;
}

/** "In World War II", "at the Camp David Accords". */
const WAR = /^(?:world|war|wars|treaty|accords?|agreement|resolution)$/u;
const isWar = (first: Word, last: Word): boolean => WAR.test(first.text) || WAR.test(last.text);

const cued = (
  words: readonly Word[],
  name: { from: number; to: number } | null,
  sort: string,
): Cued | null => {
  const [first, last] = name ? [words[name.from], words[name.to - 1]] : [];
  return first && last && !isWar(first, last) ? { start: first.start, end: last.end, sort } : null;
};

/** Where a name can begin after a preposition: behind "the" and the side. */
function pastSide(words: readonly Word[], at: number): number {
  let from = at;
  while (from < at + 3 && SIDE.test(words[from]?.text ?? '') && words[from]?.isCapital !== true)
    from++;
  return from;
}

function backFrom(words: readonly Word[], at: number): Cued | null {
  let from = at;
  while (
    from > 0 &&
    from > at - LONGEST &&
    words[from - 1]?.isCapital === true &&
    isJoined(words[from]) &&
    !/'s$/u.test(words[from - 1]?.text ?? '')
  )
    from--;
  while (from < at && (!isName(words[from]) || OWNERS.test(words[from]?.text ?? ''))) from++;
  const last = words[at - 1];
  const isFirst = from === 0 && at > 1;
  if (from >= at || isFirst || !last || OWNERS.test(last.text)) return null;
  return cued(words, { from, to: at }, sortOf(words[at]?.text ?? '', 'base'));
}

/** Names that follow in a row: a list ends with a conjunction. */
const MOST_LISTED = 8;
/** So many in a row are a list without its end. */
const SURELY_LISTED = 2;
/** Behind the last name of a row; a verb makes it the subject of a clause of its own. */
const ENDS_ROW =
  /^(?:with|in|on|at|by|from|near|overnight|early|late|yesterday|today|as|after|before|using|killing|wounding|injuring|damaging|during|this|last|over|while|where|which|who|were|was|monday|tuesday|wednesday|thursday|friday|saturday|sunday|towns?|villages?|outposts?|bases|regions?|provinces|districts|oblasts|areas|neighbou?rhoods|cities|ports)$/u;

/** "In A, B, C and D": the names behind the first, which ends before the word `from`. */
export function englishRow(words: readonly Word[], from: number): Cued[] {
  const found: Cued[] = [];
  let at = from;
  while (found.length < MOST_LISTED) {
    const isComma = /^,[ ]?$/u.test(words[at]?.gap ?? '');
    const isAnd = words[at]?.text === 'and';
    const start = isAnd ? at + 1 : at;
    if (!(isComma || isAnd) || (isAnd && words[start]?.gap !== ' ')) break;
    const name = nameFrom(words, start);
    const one = name?.from === start ? cued(words, name, 'town') : null;
    if (!name || !one) break;
    found.push(one);
    at = name.to;
    if (!isAnd) continue;
    const after = words[at];
    const isOver = after === undefined || /[.,;:()]/u.test(after.gap) || ENDS_ROW.test(after.text);
    return isOver ? found : [];
  }
  return found.length >= SURELY_LISTED ? found : [];
}

export function englishCued(words: readonly Word[], at: number): Cued | null {
  const word = words[at] as Word;
  const next = words[at + 1];
  const isAfterName = isName(words[at - 1]) && isJoined(word);
  if (BEFORE_OF.test(word.text) && next?.text === 'of' && !isAfterName) {
    const found = nameFrom(words, pastSide(words, at + 2));
    const sort = /(?:north|south|east|west|outskirts|coast)/u.test(word.text)
      ? 'city'
      : sortOf(word.text, 'town');
    if (found) return cued(words, found, sort);
  }
  // "At a village, X, killing …".
  if (/^(?:town|village|city|settlement)$/u.test(word.text) && /^, ?$/u.test(next?.gap ?? '')) {
    const found = nameFrom(words, at + 1);
    const behind = found && words[found.to];
    const isOne = /^(?:an?|another|the)$/u.test(words[at - 1]?.text ?? '');
    if (isOne && behind && /^, *$/u.test(behind.gap)) return cued(words, found, word.text);
  }
  if (AFTER.test(word.text) && word.gap !== '') {
    const found = isJoined(word) ? backFrom(words, at) : null;
    if (found) return found;
  }
  const isAway = UNIT.test(word.text)
    ? [1, 2, 3].find((step) => /^(?:from|of|off)$/u.test(words[at + step]?.text ?? ''))
    : undefined;
  if (isAway !== undefined)
    return cued(words, nameFrom(words, pastSide(words, at + isAway + 1)), 'city');
  const isHit = FIRED_AT.test(word.text);
  if (!AT.test(word.text) && !isHit) return null;
  const found = nameFrom(words, pastSide(words, at + 1));
  if (!found) return null;
  const after = words[found.to];
  const isWhole = after === undefined || /[,.;:()]/u.test(after.gap) || AFTER_NAME.test(after.text);
  if (after && AFTER.test(after.text)) return null;
  return isHit && !isWhole ? null : cued(words, found, 'city');
}
