/** English words of the lexicon that tell a deed only of some things: a town is captured, a thief is caught. */
import type { Word } from '../words';
import type { Hit } from './hit';

const GROUND =
  /^(?:towns?|villages?|city|cities|areas?|districts?|positions?|bases?|airport|airbase|airfield|hills?|heights|crossing|bridge|control|territory|province|neighbou?rhoods?|settlements?|posts?|points?|barracks|headquarters|road|highway|dam|refinery|palace|camp|suburbs?|square|front|hamlets?)$/u;
const SHIP =
  /^(?:ships?|vessels?|tankers?|carriers?|boats?|freighters?|dhows?|trawlers?|yachts?|crew|crews)$/u;
const AID = /^(?:aid|humanitarian|relief|inter-agency|medical|food|un|u\.n\.|wedding|funeral)$/u;
const NO_SIEGE = /^(?:is|are|be|being|remain|remains|while|still|been|when|if)$/u;
const TAKES =
  /^(?:captured|recaptured|retook|retaken|overran|overrun|seized|capture|capturing|seizing)$/u;
/** Peoples and groups: who is captured and not what. */
const WHO = /(?:ians?|ish|ers|ors|ants|men|ees|is|ts|forces)$/u;

/** The next words of the clause. */
const following = (words: readonly Word[], from: number, most: number): readonly Word[] => {
  let to = from;
  while (to < from + most && words[to] && !/[,;:.]/u.test(words[to]?.gap ?? '')) to++;
  return words.slice(from, to);
};

/** "Captured the town of X", "captured X": ground, and no person or thing. */
function isOfGround(words: readonly Word[], { to }: Hit): boolean {
  const after = following(words, to, 6);
  if (after.some(({ text }) => GROUND.test(text))) return true;
  const [first] = after;
  return first?.isCapital === true && !WHO.test(first.text);
}

const FALLS =
  /^(?:fell|falling|land|lands|landed|landing|crash|crashed|crashing|explode|explodes|exploded|exploding)$/u;
const FALLEN =
  /^(?:rockets?|missiles?|drones?|shells?|rounds?|mortars?|bombs?|projectiles?|munitions?|shrapnel|debris|fragments?|wreckage|aircraft|jets?|planes?|helicopters?|uavs?|grenades?|devices?|bombers?|warheads?|shaheds?|quadcopters?|mines?|salvos?|barrages?|one|two|three|four|five|others?|rest|some|most|it|they|which|ied|ieds|car|vest|impacts?|explosions?|blasts?|\p{L}{1,3}-\d+\p{L}*)$/u;

/** "Rockets fell on": what falls stands before; a town, a price and suspicion fall as well. */
const isFalling = (words: readonly Word[], { at }: Hit): boolean =>
  words.slice(Math.max(0, at - 9), at).some(({ text }) => FALLEN.test(text)) &&
  !/^(?:town|city|village|government|suspicion|silence|night|darkness|prices?|shares)$/u.test(
    words[at - 1]?.text ?? '',
  );

/** Whether a word tells a deed of the kind of its rule here. */
export function isMeant(words: readonly Word[], hit: Hit): boolean {
  const { at, to, rule } = hit;
  const text = words[at]?.text ?? '';
  const [before, earlier] = [words[at - 1]?.text ?? '', words[at - 2]?.text ?? ''];
  if (/^convoys?$/u.test(text)) return !AID.test(before);
  // "It will not negotiate while it is under attack."
  if (/^(?:attack|fire|bombardment)$/u.test(text) && before === 'under')
    return !NO_SIEGE.test(earlier);
  if (text === 'bombed' && words[to]?.text === 'out') return false;
  if (rule.id === 'device-found' && words[to]?.text === 'to') return false;
  if (rule.id === 'projectile-falls' && FALLS.test(text)) return isFalling(words, hit);
  if (rule.id === 'captures' && TAKES.test(text)) return isOfGround(words, hit);
  if (rule.id === 'abduction' && /^(?:seized|seizing)$/u.test(text) && to - at === 1)
    return following(words, to, 6).some((word) => SHIP.test(word.text));
  return true;
}

/** What stands in a town and can be hit. */
const STANDING =
  /^(?:towns?|villages?|city|cities|districts?|neighbou?rhoods?|houses?|homes?|buildings?|blocks?|apartments?|schools?|hospitals?|clinics?|mosques?|church|churches|markets?|bakery|power|plants?|stations?|substations?|warehouses?|depots?|refinery|refineries|terminals?|ports?|airports?|airfields?|bridges?|hotels?|embassy|consulate|headquarters|compounds?|vehicles?|ambulances?|camps?|shelters?|tents?|residential|facility|facilities|infrastructure|hangars?|silos?|pipelines?|dams?|kindergartens?|university|police|prison|mall|restaurant|café|cafe|farms?|factory|factories|targets?|sites?|tanker|vessel|ship|runway|radar)$/u;
const NO_WAR =
  /^(?:earthquakes?|quakes?|storms?|hurricanes?|cyclones?|typhoons?|floods?|tornado\p{L}*|tsunami|lightning|heatwave|drought|economy|prices?|recession|inflation|sanctions|hackers?|virus|covid-19|pandemic|outages?|wildfires?|strikers?|tariffs?|record|jackpot|meteor\p{L}*|avalanche|landslides?|snow|rain|rains)$/u;

/** "The town was hit around midnight", "strikes hit a power plant": fire, though no weapon is named. */
export function isOfTown(
  words: readonly Word[],
  sentence: readonly Word[],
  { at, to, part }: Hit,
): boolean {
  const text = words[at]?.text ?? '';
  if (part !== 'verb' || !/^(?:hit|struck|targeted|targeting|striking|hitting)$/u.test(text))
    return false;
  if (sentence.some((word) => NO_WAR.test(word.text))) return false;
  const near = words.slice(Math.max(0, at - 7), to + 8);
  if (/^by$/u.test(words[to]?.text ?? '') && /^(?:a|an|the)$/u.test(words[to + 1]?.text ?? ''))
    return !/^(?:car|truck|bus|train|lorry|ball|tree)$/u.test(words[to + 2]?.text ?? '');
  return near.some((word) => STANDING.test(word.text));
}
