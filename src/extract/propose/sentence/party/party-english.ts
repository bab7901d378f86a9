/** Parties of English texts: whose bases are named, whom “the group” means, a loss that is no claim. */
import type { Party } from '../names';

/** "Houthi-controlled areas": where it was, and not who did it. After a name. */
const HELD = /^-(?:controlled|held|run|ruled|occupied)(?!\p{L})/u;
export const holdsOnly = (after: string): boolean => HELD.test(after);

/** "U.S. military bases": what belongs to a party, which does nothing here. After its name. */
const OWNS =
  /^(?:'s?)?,? (?:military |army |naval |air |security )?(?:bases?|targets?|positions?|sites?|facilit\p{L}+|outposts?|posts?|barracks|airbases?|assets|interests|ships?|vessels?|warships?|destroyers?|vehicles?|convoys?|equipment|presence|areas?|territory|control|stronghold\p{L}*)(?!\p{L})/u;

export const ownsOnly = (after: string): boolean => holdsOnly(after) || OWNS.test(after);

/** "Announced the deaths of three of its fighters", "its men were hit by …": told by who suffered it. */
const SUFFERED =
  /(?<!\p{L})(?:deaths?|killing|martyrdom|loss|wounding|injury) of (?:[\p{L}\d]+ ){0,5}(?:its|their|our|his)(?!\p{L})|(?<!\p{L})(?:its|their|our|his) (?:own )?(?:[\p{L}-]+ ){0,2}(?:fighters?|soldiers?|members?|men|troops|forces|personnel|units?|positions?|bases?|headquarters|vehicles?|commanders?)(?: [\p{L}-]+){0,4} (?:was|were|been|being) (?:\p{L}+ )?(?:killed|wounded|injured|hurt|targeted|hit|attacked|struck|martyred|shelled|bombed|ambushed)(?!\p{L})/u;

export const isOwnLoss = (folded: string): boolean => SUFFERED.test(folded);

/** "Militias affiliated with X claimed": X did not. Before a party. */
const AFFILIATED =
  /(?<!\p{L})(?:affiliated|allied|aligned|linked|backed|supported|loyal|close|tied|belonging|ties|links|allegiance|part|wing|arm|offshoot|member|faction|support|opposed|fighting|battling|solidarity) (?:with|to|by|of|for|against) (?:the )?(?:[\p{L}'’-]+ ){0,5}\(?$|(?<!\p{L})an? (?:[\p{L}-]+ )?(?:network|coalition|umbrella|alliance|front|collection|formation) (?:of|for|grouping|representing) (?:[\p{L}-]+ ){0,3}$/u;
export const isOnlyAlly = (before: string): boolean => AFFILIATED.test(before);

const THE_GROUP =
  /^(?:the|this) (?:[\p{L}-]+ )*(?:group|movement|militia|faction|organi[sz]ation|umbrella|alliance)$/u;
const AGAINST =
  /(?<!\p{L})(?:against|on|at|targeting|targeted|hit|struck|by|of|with|from)(?: [\p{L}-]+)? $/u;

/** "The Lebanese group": the armed group told before; null where the words are none. */
export function groupMeant(
  party: Party,
  all: readonly Party[],
  between: (from: number, to: number) => string,
): Party | null {
  if (party.kind !== 'descriptor') return null;
  if (!THE_GROUP.test(between(Math.max(0, party.start - 5), party.end).trim())) return null;
  const before = all.filter(
    ({ kind, start, end }) =>
      end <= party.start &&
      party.start - start < FAR &&
      (kind === 'armed-group' || kind === 'umbrella'),
  );
  // Who is subject before who is only an ally or a target.
  return (
    before.findLast(({ start }) => !AGAINST.test(between(Math.max(0, start - 24), start))) ??
    before.at(-1) ??
    null
  );
}
/** Characters. */
const FAR = 2400;

/** "It said that 60 rockets were fired at …": said by the subject of the sentence before. */
const SAID_PASSIVE =
  /^(?:it|they|the (?:group|movement|militia|army|military))(?: also| later| separately)? (?:said|added|claimed|announced|stated)(?: that)?(?: \S+){1,8}? (?:was|were|had been) (?:fired|launched|sent|flown|targeted|hit|attacked|struck)(?!\p{L})/u;

export const saysOfOwn = (folded: string): boolean => SAID_PASSIVE.test(folded);

const GOES_ON =
  /^(?:(?:in addition|additionally|meanwhile|later) )?(?:(?:its|their) (?:\p{L}+ )?(?:fighters|forces|men|drones|units|jets|aircraft|troops|missile force|air force|navy)|(?:it|they|the (?:group|movement|militia)) (?:also|then|later|further))(?!\p{L})/u;

/** "Its fighters also fired rockets at …": claimed like what the sentence before told. */
export const goesOnClaiming = (folded: string): boolean => GOES_ON.test(folded);

/** The claimer nearest before a point that is no target there. */
export function subjectBefore(
  all: readonly Party[],
  before: number,
  between: (from: number, to: number) => string,
  canDo: (party: Party) => boolean,
): Party | null {
  return (
    all.findLast(
      (party) =>
        party.end <= before &&
        before - party.end < NEAR &&
        canDo(party) &&
        !ownsOnly(between(party.end, party.end + 24)) &&
        !AGAINST.test(between(Math.max(0, party.start - 24), party.start)),
    ) ?? null
  );
}
const NEAR = 300;

/** "Was hit by fighters of …", "came under fire from …". Before a party. */
const AGENT = /(?<!\p{L})(?:by|from|blamed on|work of)(?: [\p{L}-]+){0,3} $/u;
export const isAgent = (before: string): boolean => AGENT.test(before);
