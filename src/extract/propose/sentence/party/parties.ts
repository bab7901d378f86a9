/** Who does, claims, denies and reports a deed. */
import type { TextRange } from '../../../../article/quote';
import { WIDE_ACTORS } from '../../../../gazetteer/wide/entries';
import type { ProposedParty } from '../../proposal';
import { isSpeaker } from './doer';
import type { Party } from '../names';
import {
  groupMeant,
  holdsOnly,
  isAgent,
  isOnlyAlly,
  isOwnLoss,
  ownsOnly,
  saysOfOwn,
  subjectBefore,
} from './party-english';
import {
  ATTRIBUTES,
  CLAIMS,
  DENIED_CLAIM,
  DENIES,
  DENIES_LOSS,
  FIRST_PERSON,
  NO_CLAIM,
  OF_THE_GROUP,
  OWN_DEED,
  OWN_SPOKESMAN,
  OWN_STATEMENT,
  SAID_AFTER,
  SAID_ON,
  SAYS,
  SOMEONE_SAID,
  SPOKESMAN,
  SUFFERS,
  THE_ARMY,
  THE_GROUP,
} from './saying';

/** Before what is hit. */
const TARGET =
  /(?:ال(?:تي|ذي) [تي](?:ستخدم|تمركز|تخذ|تواجد|شغل|حتل|دير|سيطر|نتشر|ستضيف|ضم)\p{L}*|علي|ضد|باتجاه|نحو|استهدف\p{L}*|تستهدف|طال\p{L}*|مواقع ل|ل(?:مواقع|مقرات|قوات)|مقتل|قتل|اصيب|اصابه|قيادي\p{L}* (?:\p{L}+ )?في|قائد\p{L}* (?:\p{L}+ )?في)(?: \p{L}+){0,3} ?$|(?<!\p{L})(?:used by|home to|housing|hosting|against|on|at|targeting|targeted|hit|struck|towards?|killed|wounded|killing|wounding|attacked|shelled|bombed|ambushed|injured|injuring)(?: \p{L}+){0,3} ?$/u;

const DOER = new Set(['armed-group', 'umbrella', 'state-force', 'descriptor']);
const CLAIMANT = new Set(['armed-group', 'umbrella', 'state-force', 'official', 'descriptor']);
const SOURCE = new Set(['media', 'monitor', 'official', 'unnamed', 'social-account', 'other']);
/** Officials who speak for those they accuse, not for the doers. */
const NO_DOER =
  /ministry-of-health|health|civil-defence|interior-ministry|foreign-ministry|white-house|authorities|official\b|spokesman|governor|government|security-cell|un\b|mfa|biden|trump|kremlin|zelensky|sudani|^eu$/u;
/** Spokesmen, each with the party whose deeds he tells. */
const SPEAKS_FOR: Readonly<Record<string, string>> = {
  'yahya-saree': 'houthis',
  'abu-obeida': 'qassam',
};

const partyOf = ({ id, isKnown, name }: Party): ProposedParty => ({ id, isKnown, name });

export interface Voices {
  readonly claimant: Party | null;
  readonly claimVerb: boolean;
  readonly deniedBy: ProposedParty | null;
  readonly reportedBy: ProposedParty | null;
  readonly attributes: boolean;
  readonly actor: Party | null;
}

/** Characters back to the party that "it said" speaks of, and to the group that "the group" is. */
const [NEAR, FAR, FARTHEST] = [450, 900, 2400];

const isGroup = ({ kind, name }: Party): boolean =>
  (kind === 'armed-group' || kind === 'umbrella') && !name.startsWith('لل');
const canClaim = ({ kind, id }: Party): boolean => CLAIMANT.has(kind) && !NO_DOER.test(id);

/** The last of the parties before a point; found without looking at all. */
function lastBefore(
  all: readonly Party[],
  before: number,
  far: number,
  test: (party: Party) => boolean,
): Party | null {
  for (let at = all.length - 1; at >= 0; at--) {
    const party = all[at] as Party;
    if (party.end > before) continue;
    if (before - party.end > far) return null;
    if (test(party)) return party;
  }
  return null;
}

/** The one nearest to the word that claims; in English the one before it. */
function nearestTo(parties: readonly Party[], at: number, isEnglish: boolean): Party | null {
  const cost = ({ start, end }: Party): number =>
    end <= at ? at - end : (start - at) * (isEnglish ? 4 : 1);
  return [...parties].sort((a, b) => cost(a) - cost(b))[0] ?? null;
}

interface Hearing {
  readonly range: TextRange;
  readonly sentence: TextRange;
  readonly all: readonly Party[];
  readonly folded: string;
  readonly between: (from: number, to: number) => string;
  readonly deed: number;
  /** Who can have done it, of this stretch. */
  readonly claimers: readonly Party[];
  readonly isTarget: (party: Party) => boolean;
}

const CLAIMS_OF_OTHERS =
  /(?<!\p{L})(?:milbloggers|bloggers|channels|media|activists|residents|reports|analysts|users)(?: \p{L}+){0,3} claim(?:ed|s)?(?!\p{L})/u;

function byClaim(hearing: Hearing): Party | null {
  const { range, all, between, claimers, isTarget } = hearing;
  const words = between(range.start, range.end);
  const at = range.start + (CLAIMS.exec(words)?.index ?? 0);
  const isEnglish = /[a-z]/u.test(words);
  const open = claimers.filter(
    (party) => !isTarget(party) && !/^'?s? ?'s/u.test(between(party.end, party.end + 3)),
  );
  // "Milbloggers claimed that the army attacked": no claim of their own.
  if (isEnglish && CLAIMS_OF_OTHERS.test(words)) return null;
  const nearest = nearestTo(open, at, isEnglish) ?? claimers[0];
  const far = THE_GROUP.test(words) ? FARTHEST : FAR;
  return nearest ?? lastBefore(all, range.start, far, isGroup);
}

/** «سرايا القدس، الجناح العسكري لحركة …»: whose wing it is. */
const WING_OF =
  /(?:الجناح|الذراع|التابع\p{L}*|المنضوي\p{L}*|المنتمي\p{L}*|المنبثق\p{L}*|احد فصائل)(?: \p{L}+){0,2}(?: ل?| من )$/u;

/** Men and arms without a state of their own: those of the army that says it behind. */
const OWN_MEN =
  /(?<!\p{L})(?<!(?:ian|ish|ese|i) )(?:troops|soldiers|(?:fighter )?jets|warplanes|commandos|paratroopers)(?!\p{L})/u;

/** "X said that it had struck …", «حزب الله: قصفنا …». */
function bySaying(hearing: Hearing): Party | null {
  const { range, sentence, all, folded, between, deed, claimers, isTarget } = hearing;
  const speaker = claimers.find(
    (party) =>
      party.start < deed &&
      !isTarget(party) &&
      // "Iran's Revolutionary Guards" are not Iran.
      !claimers.some(({ start }) => /^'s $/u.test(between(party.end, start))),
  );
  const lead = speaker ? between(sentence.start, speaker.start) : '';
  const isToldOf = SOMEONE_SAID.test(lead) && !SPOKESMAN.test(lead);
  if (speaker && !isToldOf) {
    const words = between(speaker.end, deed + 14);
    const isLatin = /[a-z]/u.test(words);
    const isTitle = /^["»”]? ?:/u.test(words);
    const isOther =
      SPEAKS_FOR[speaker.id] === undefined &&
      all.some(
        ({ start, id, kind }) =>
          start > speaker.end &&
          start < deed &&
          id !== speaker.id &&
          DOER.has(kind) &&
          kind !== 'descriptor' &&
          !WING_OF.test(between(speaker.end, start)) &&
          !isTarget({ ...speaker, start }),
      );
    const said = between(Math.max(sentence.start, speaker.start - 60), deed + 1);
    // "CENTCOM reported: 'CENTCOM forces struck …'".
    const isSelf = all.some(
      ({ id, start }) =>
        id === speaker.id &&
        start > speaker.end &&
        start < deed &&
        /["“«'] ?(?:the )?$/u.test(between(start - 6, start)),
    );
    const isOwn =
      OWN_DEED.test(words) ||
      FIRST_PERSON.test(folded) ||
      SPEAKS_FOR[speaker.id] !== undefined ||
      (isSelf && isLatin);
    if (isOwn && !isOther && (isTitle || SAYS.test(said))) return speaker;
  }
  if (FIRST_PERSON.test(folded)) return lastBefore(all, range.start, FAR, isGroup);
  const after = claimers.find((party) => party.start > deed);
  // "…, CENTCOM said", «قالت قيادة العمليات إنها …».
  if (after && SAID_AFTER.test(between(after.start - 8, after.end + 12))) {
    const doer = claimers.find(({ start, id }) => start < deed && id !== after.id);
    const isOwn = doer
      ? sideOf(doer) === sideOf(after)
      : OWN_DEED.test(between(after.end, range.end)) ||
        (after.kind === 'state-force' && OWN_MEN.test(between(range.start, deed)));
    if (isOwn && after.kind !== 'descriptor') return after;
  }
  const teller = claimers.find((party) => DOER.has(party.kind) && !isTarget(party));
  if (teller && (OWN_STATEMENT.test(folded) || OWN_SPOKESMAN.test(folded))) return teller;
  const isOpen = claimers.every(({ start }) => start > deed);
  if (isOpen && saysOfOwn(folded))
    return subjectBefore(all, range.start, between, (one) => canClaim(one) && DOER.has(one.kind));
  if (claimers.length > 0 && !(isOpen && SAID_ON.test(folded))) return null;
  if (
    THE_GROUP.test(folded.replaceAll(OF_THE_GROUP, ' ')) &&
    SAYS.test(folded) &&
    OWN_DEED.test(folded)
  )
    return lastBefore(all, range.start, FAR, isGroup);
  if (THE_ARMY.test(folded) && SAYS.test(folded) && OWN_DEED.test(folded))
    return lastBefore(all, range.start, FAR, ({ kind }) => kind === 'state-force');
  return SAID_ON.test(folded)
    ? groupOf(
        lastBefore(
          all,
          range.start,
          NEAR,
          (party) =>
            (canClaim(party) && DOER.has(party.kind)) || SPEAKS_FOR[party.id] !== undefined,
        ),
        all,
      )
    : null;
}

/** The state of its forces. */
const sideOf = ({ id }: Party): string =>
  /^(?:us-|centcom|united-states|pentagon)/u.test(id) ? 'us' : (id.split('-')[0] ?? id);

/** A spokesman's own name stands for the group, where the text names it. */
function groupOf(party: Party | null, all: readonly Party[]): Party | null {
  const group = party && SPEAKS_FOR[party.id];
  if (!party || !group) return party;
  const known = WIDE_ACTORS.get(group);
  const isLatin = /[a-z]/iu.test(party.name);
  // "A Houthi spokesman": the text names the group by its adjective.
  const told: Party | null =
    known && isLatin
      ? {
          ...party,
          id: group,
          isKnown: true,
          kind: known.kind,
          name: known.spellings.en[0] ?? group,
        }
      : null;
  return all.find(({ id }) => id === group) ?? told ?? party;
}

/** "X blamed Y, which denied": the last one named before the denial. */
function accusedIn(
  own: readonly Party[],
  folded: string,
  between: Hearing['between'],
  { start, end }: TextRange,
): Party | null {
  if (!WHICH_DENIED.test(folded)) return null;
  const at = start + (WHICH_DENIED_AT.exec(between(start, end))?.index ?? 0);
  return own.findLast((party) => party.end <= at && DOER.has(party.kind)) ?? null;
}
const WHICH_DENIED =
  /(?<!\p{L})(?:which|who|but it|but they|it|they)(?: has| have)?(?: \p{L}+)? den(?:ied|ies|y)/u;
const WHICH_DENIED_AT = /(?:which|who|it|they)(?: has| have)?(?: \p{L}+)? den(?:ied|ies|y)/u;

/** @param folded the words of the stretch. @param between the folded text between two offsets. */
export function voicesIn(
  range: TextRange,
  sentence: TextRange,
  all: readonly Party[],
  folded: string,
  between: (from: number, to: number) => string,
  deed: number,
): Voices {
  const inside = all.filter(({ start, end }) => sentence.start <= start && end <= sentence.end);
  const own = inside.filter(({ start, end }) => range.start <= start && end <= range.end);
  const isTarget = (party: Party): boolean =>
    party.name.startsWith('لل') ||
    TARGET.test(between(Math.max(range.start, party.start - 30), party.start));
  const doers = own.filter(
    (party) =>
      DOER.has(party.kind) &&
      !isTarget(party) &&
      !holdsOnly(between(party.end, party.end + 12)) &&
      !SUFFERS.test(between(party.end, party.end + 60)),
  );
  const isDenied = DENIES.test(folded) && !DENIES_LOSS.test(folded);
  const attributes = ATTRIBUTES.test(folded);
  const claimVerb = CLAIMS.test(folded) && !NO_CLAIM.test(folded) && !DENIED_CLAIM.test(folded);
  const claimers = own.filter(
    (party) =>
      canClaim(party) &&
      !ownsOnly(between(party.end, party.end + 28)) &&
      !isOnlyAlly(between(Math.max(sentence.start, party.start - 80), party.start)),
  );
  const hearing = { range, sentence, all, folded, between, deed, claimers, isTarget };
  const isSilent = !claimVerb && (isDenied || attributes || isOwnLoss(folded));
  const heard = isSilent ? null : claimVerb ? byClaim(hearing) : bySaying(hearing);
  // "The Iran-backed group": the one told before.
  const claimant = groupOf((heard && groupMeant(heard, all, between)) ?? heard, all);
  const accused = attributes ? accusedIn(own, folded, between, range) : null;
  const denier = isDenied ? (accused ?? own.find(({ kind }) => kind !== 'media') ?? null) : null;
  const source = inside.find(({ kind, id }) => SOURCE.has(kind) && id !== claimant?.id) ?? null;
  const isEnglish = /[a-z]/u.test(folded);
  const others = doers.filter(
    (party) =>
      party.id !== claimant?.id &&
      !isSpeaker(party, between) &&
      // Behind an English deed stands what it was done to.
      (!isEnglish ||
        attributes ||
        party.start < deed ||
        isAgent(between(Math.max(range.start, party.start - 40), party.start))),
  );
  const actor = (attributes ? others.at(-1) : others[0]) ?? null;
  return {
    claimant,
    claimVerb,
    deniedBy: denier && partyOf(denier),
    reportedBy: source && partyOf(source),
    attributes,
    actor,
  };
}
