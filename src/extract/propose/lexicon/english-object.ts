/** What an English verb is done to: a missile that is shot down was stopped, a launcher that is destroyed was struck. */
import type { Word } from '../words';
import type { Hit } from './hit';

const FLIES =
  /^(?:drones?|uavs?|missiles?|rockets?|projectiles?|shells?|bombs?|aircraft|planes?|airplanes?|jets?|helicopters?|munitions?|shaheds?|decoys?|quadcopters?|targets?|threats?|balloons?|warheads?|mortars?|bombers?|warplanes?|iskanders?|kalibrs?|\p{L}{1,3}-\d+\p{L}*|them|it|all|most|both|half)$/u;
/** "14 of 16", "two": what flew, without its name. */
const AMOUNT = /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|dozens|several|others)$/u;
/** A boat without a crew is stopped like a missile. */
const BOAT = /^(?:vessels?|boats?|craft|usvs?|ships?)$/u;
const CREWLESS =
  /^(?:unmanned|uncrewed|drone|explosive|bomb-laden|explosive-laden|remote-controlled)$/u;
/** What stands on the ground. */
const STANDS =
  /^(?:launchers?|sites?|radars?|depots?|factor(?:y|ies)|warehouses?|storage|stations?|systems?|batter(?:y|ies)|complex|facilit(?:y|ies)|workshops?|buildings?|houses?|homes?|vehicles?|trucks?|tanks?|shelters?|hangars?|airfields?|bases?|positions?|posts?|headquarters|ground|pads?|stockpiles?|stores?|caches?)$/u;
/** Ends the object of a verb. */
const ENDS =
  /^(?:by|with|in|at|near|over|on|after|before|as|that|which|from|during|while|when|outside|using|killing|this|last|late|early|but|said|heading|approaching|overnight|to|into)$/u;
const HELD =
  /(?:on the ground|houthi-controlled|(?:prepared|ready|loaded|poised) (?:to|for)|before (?:it|they))/u;
const LONGEST = 12;
/** Words back to the subject of a passive. */
const FARTHEST = 24;
/** Ends the subject of a passive, before what is told of where it was going. */
const ON_ITS_WAY =
  /^(?:directed|launched|fired|sent|heading|headed|targeting|aimed|attempting|trying|flying|approaching|bound)$/u;

const isPassive = (words: readonly Word[], { at, to }: Hit): boolean =>
  [1, 2].some((step) =>
    /^(?:was|were|been|being|be|got|is|are)$/u.test(words[at - step]?.text ?? ''),
  ) || words[to]?.text === 'by';

/** The words of what it was done to: the subject of a passive, the object else. */
function done(words: readonly Word[], hit: Hit): readonly Word[] {
  if (isPassive(words, hit)) {
    let from = hit.at;
    while (from > 0 && from > hit.at - FARTHEST && !/[,;:]/u.test(words[from]?.gap ?? '')) from--;
    const subject = words.slice(from, hit.at);
    // "Three drones directed at a base were destroyed": the drones.
    const end = subject.findIndex(({ text }) => ON_ITS_WAY.test(text));
    return end > 0 ? subject.slice(0, end) : subject.slice(-LONGEST);
  }
  let to = hit.to;
  while (to < hit.to + LONGEST) {
    const word = words[to];
    if (!word || /[;:(]|,(?! ?$)/u.test(word.gap) || ENDS.test(word.text)) break;
    to++;
  }
  return words.slice(hit.to, to);
}

/** What was on its way through the air, or across the sea by itself. */
export function isOfFlight(words: readonly Word[], hit: Hit): boolean {
  const object = done(words, hit);
  const after = words.slice(hit.to, hit.to + 16).map(({ text }) => text);
  const isAerial = object.some(({ text }) => /^(?:aerial|uas|uass)$/u.test(text));
  if (isAerial && !HELD.test(after.join(' '))) return true;
  if (object.some(({ text }) => STANDS.test(text)) || HELD.test(after.join(' '))) return false;
  const has = (pattern: RegExp): boolean => object.some(({ text }) => pattern.test(text));
  if (has(FLIES)) return true;
  if (has(BOAT)) return has(CREWLESS);
  return object.length > 0 && object.every(({ text }) => AMOUNT.test(text) || text === 'of');
}

/** A blast and a fire destroy, and are told apart from who does. */
export const isByItself = (words: readonly Word[], { at }: Hit): boolean =>
  [1, 2].some((step) =>
    /^(?:blast|explosion|fire|blaze|flames|quake|earthquake|floods?|flooding|storm|hurricane|tornado|wildfires?|rain)$/u.test(
      words[at - step]?.text ?? '',
    ),
  );
