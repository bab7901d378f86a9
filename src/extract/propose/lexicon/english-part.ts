/** Whether an English word of the lexicon is a verb, a noun, or part of a name here: "attack", "attack drones". */
import type { Word } from '../words';
import { isMeant } from './english-sense';
import { isByItself, isOfFlight } from './english-object';
import type { Hit } from './hit';

/** A verb and a noun alike. */
const EITHER =
  /^(?:attack|assault|ambush|target|hit|strike|shell|pound|land|crash|fire|launch|raid|bomb|clash|storm|battle|murder|massacre|stab|blast|mine|wound)(?:s|es)?$/u;
/** After these stands a noun. */
const BEFORE_NOUN =
  /^(?:the|an?|this|that|these|those|its|their|his|her|our|any|no|some|several|many|few|more|another|other|further|each|every|both|all|such|similar|such|of|in|by|under|from|with|without|after|before|during|since|for|against|despite|following|amid|over|via|between|two|three|four|five|six|seven|eight|nine|ten|dozen|dozens|hundreds|first|second|third|fourth|fifth|last|latest|recent|new|deadly|deadliest|heavy|intense|massive|major|fresh|overnight|air|aerial|drone|drones|missile|rocket|mortar|artillery|ground|naval|bomb|car|suicide|terrorist|terror|gun|knife|arson|retaliatory|precision|surgical|direct|indiscriminate|israeli|russian|ukrainian|american|us|u\.s\.|turkish|iranian|saudi|british|houthi|coalition|rebel|militant|insurgent|cross-border|surprise|alleged|suspected|apparent|targeted|joint|separate|renewed|daily|night|dawn|double-tap|one-way|\d+(?:[.,]\d+)*|\p{L}+'s|\p{L}+s')$/u;
/** After these stands a verb. */
const BEFORE_VERB =
  /^(?:to|will|would|could|may|might|should|can|must|did|does|do|not|never|they|we|it|he|she|who|which|also|then|forces|troops|militants|rebels|fighters|houthis|jets|warplanes|planes|and)$/u;
/** "Strikes on", "the attack that". */
const AFTER_NOUN =
  /^(?:on|against|in|at|near|across|that|which|by|from|since|was|were|is|are|has|have|had|killed|hit|targeted|targeting|took|came|come|followed|continued|and|occurred|left|wounded|injured|damaged|caused|destroyed|struck|between|inside|outside|during)$/u;
/** "Attack drones", "the launch site", "strike group": not a deed but a thing. */
const THINGS =
  /^(?:drones?|uavs?|aircraft|helicopters?|boats?|craft|submarines?|jets?|planes?|warplanes?|group|groups|rifles?|pads?|sites?|zones?|lists?|capabilit(?:y|ies)|brigades?|services?|department|station|crews?|chief|detection|mines?|vehicles?|carriers?|dogs?|bags?|points?|platforms?|tubes?|crossing|border|route|routes)$/u;
/** Of a thing as well: "target practice", "a fire broke out". */
const NO_DEED = /^(?:targets?|lands?|shells?|pounds?|storms?)$/u;
/** "Rocket fire", "came under fire"; any other fire burns. */
const GUNFIRE =
  /^(?:rocket|rockets|mortar|artillery|missile|tank|under|small-arms|arms|sniper|machine-gun|gun|heavy|cross|drew|opened|open|opening|anti-tank|anti-aircraft|israeli|russian|ukrainian|enemy|return|returned|exchanged|exchange|exchanging|trading|traded|of|direct|indirect|covering|harassing)$/u;

function isNoun(words: readonly Word[], at: number): boolean {
  const text = words[at]?.text ?? '';
  const [before, after] = [words[at - 1]?.text ?? '', words[at + 1]?.text ?? ''];
  const isSplit = /[,;:.(]/u.test(words[at]?.gap ?? '');
  if (!isSplit && BEFORE_VERB.test(before)) return before === 'and' && AFTER_NOUN.test(after);
  if (!isSplit && BEFORE_NOUN.test(before))
    return !(/^(?:drone|rocket|missile)s?$/u.test(before) && isVerbOf(words, at));
  return text.endsWith('s') && AFTER_NOUN.test(after);
}

/** "Drone strikes base", "rockets hit the port", "a missile hit near …": the weapon is what strikes. */
function isVerbOf(words: readonly Word[], at: number): boolean {
  const [text, after] = [words[at]?.text ?? '', words[at + 1]?.text ?? ''];
  if (/^(?:hits?|lands?)$/u.test(text)) return true;
  return !AFTER_NOUN.test(after) && after !== '' && !/[,;.)]/u.test(words[at + 1]?.gap ?? '');
}

/** "Went off", "tore through": a bomb or a missile does, and so do sirens and fires. */
function isLoud(words: readonly Word[], { at, to }: Hit): boolean {
  const told = words.slice(at, to).map(({ text }) => text);
  if (!/^(?:went off|tore through|ripped through)$/u.test(told.join(' '))) return true;
  return words
    .slice(Math.max(0, at - 7), at)
    .some(({ text }) =>
      /^(?:(?:car|truck)?bombs?|charges?|devices?|explosives?|explosions?|blasts?|grenades?|mines?|ieds?|missiles?|rockets?|drones?|shells?|vest)$/u.test(
        text,
      ),
    );
}

/** What is said of missiles on their way, and of what stands. */
const STOPS = /^(?:destroy(?:ed|ing)|neutrali[sz]ed|brought down|knocked out|engaged)$/u;

/** A hit as it is here; null where the word tells of no deed. */
export function englishHit(words: readonly Word[], hit: Hit): Hit | null {
  const { at, to, part } = hit;
  const text = words[at]?.text ?? '';
  if (!isMeant(words, hit)) return null;
  // "Debris of a downed drone".
  if (text === 'downed' && /^(?:a|an|the|of)$/u.test(words[at - 1]?.text ?? '')) return null;
  if (
    STOPS.test(
      words
        .slice(at, to)
        .map((word) => word.text)
        .join(' '),
    )
  ) {
    // "Struck the airfield, destroying six planes."
    if (text === 'destroying' && /,/u.test(words[at]?.gap ?? '')) return null;
    if (hit.rule.told === 'interception') return isOfFlight(words, hit) ? hit : null;
    return isByItself(words, hit) || isOfFlight(words, hit) ? null : hit;
  }
  if (to - at > 1) return isLoud(words, hit) ? hit : null;
  if (/^(?:bombing|shelling|shooting|killing|fighting|storming|raiding)s?$/u.test(text)) {
    const isNamed =
      BEFORE_NOUN.test(words[at - 1]?.text ?? '') &&
      !/^(?:after|before|by|without|from|since|for|of|in|against)$/u.test(
        words[at - 1]?.text ?? '',
      );
    return isNamed || words[at + 1]?.text === 'of' ? { ...hit, part: 'noun' } : hit;
  }
  if (!EITHER.test(text)) return hit;
  const after = words[at + 1];
  if (
    after &&
    THINGS.test(after.text) &&
    after.gap === ' ' &&
    !/s$/u.test(text) &&
    words[at - 1]?.text !== 'to'
  )
    return null;
  if (part === 'noun' && !/^(?:bomb|mine|blast|murder|massacre)/u.test(text) && !isNoun(words, at))
    return { ...hit, part: 'verb' };
  if (!isNoun(words, at)) return hit;
  // A strike is what the rule for the noun tells.
  if (hit.rule.id === 'target' && /^strikes?$/u.test(text)) return null;
  if (NO_DEED.test(text)) return null;
  if (/^fires?$/u.test(text) && !GUNFIRE.test(words[at - 1]?.text ?? '')) return null;
  return { ...hit, part: 'noun' };
}
