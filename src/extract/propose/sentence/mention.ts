/** One telling of a deed in one stretch of a sentence, with what its words say of it. */
import type { TextRange } from '../../../article/quote';
import type { ProposedMeans } from '../lexicon/rule';
import { type Told, ownDate, toldOn } from '../date';
import { BACKGROUND, BY_GROUP, LIKENESS, PARTLY } from '../lexicon/context';
import type { Word } from '../words';
import { daysBefore } from './anchored';
import { cuedPlaces } from './cued-places';
import { type Deed, type Kind, deedOf } from './kind';
import { foldedOf } from './met';
import { type Modality, deedModality, sentenceModality } from './modality';
import { stateActor } from './doer';
import type { NamedPlace } from './names';
import { casualtiesIn } from './casualties';
import { countIn } from './count';
import type { Casualties, Count } from './numbers';
import { type Voices, voicesIn } from './parties';
import { type Reading, readingOf } from './reading';
import { reasonApart } from './reason';
import { type Segment, segmentsOf } from './segments';
import type { Sentence } from './split';
import { definitePlace, saysDefinite } from './definite';
import { whereOf } from './where';

/** The words that gave a field, and their rule. */
export interface Ruled extends TextRange {
  readonly rule: string;
}

export interface Mention extends TextRange {
  readonly kind: Kind;
  readonly rule: string;
  /** The words that set the rule off. */
  readonly trigger: TextRange;
  readonly means: readonly ProposedMeans[];
  readonly places: readonly NamedPlace[];
  readonly wider: readonly string[];
  readonly date: Told | null;
  /** It was so many days before what the text tells: "two days after a drone hit …". */
  readonly daysBefore: number | null;
  /** The date that its sentence tells outside of its stretch. */
  readonly sentenceDate: Told | null;
  readonly count: Count | null;
  readonly countBy: Ruled | null;
  readonly casualties: Casualties | null;
  readonly casualtiesBy: Ruled | null;
  readonly voices: Voices;
  readonly sentence: number;
  readonly isHeadline: boolean;
  readonly isFurniture: boolean;
  readonly opens: boolean;
  /** Refers to a deed told before: "the attack". */
  readonly isReference: boolean;
  readonly isToll: boolean;
  readonly isLike: boolean;
  /** "The base", "there": the place told before. */
  readonly isThere: boolean;
  readonly isPlural: boolean;
  readonly isBackground: boolean;
  /** A claim or a denial without a deed of its own words. */
  readonly isVoiceOnly: boolean;
  /** An attack or a strike, as the deed before it. */
  readonly isOpen: boolean;
  /** "Most of them": some came through. */
  readonly isPartly: boolean;
  /** What lies before the story: its day is not that of what follows. */
  readonly isPluperfect: boolean;
  readonly modality: Modality;
  /** The date alone on a line above it. */
  readonly header: Told | null;
}

/** A longer sentence is a list, or no language: its stretches stand alone. In words. */
const LONGEST = 300;
const PLUPERFECT = /^(?:\S+ ){0,2}(?:وكان|وكانت|كان|كانت)(?= )|^(?:\S+ ){0,4}had(?= )/u;
/** "Said late on Monday that it had fired": then, or before. */
const SAID_HAD =
  /(?<!\p{L})(?:said|announced|claimed|stated)(?: \S+){1,8} (?:it|they|he|she|forces|fighters|jets) had(?!\p{L})/u;
/** «تشرين الثاني» is no second one. */
const MONTHS = /(?:تشرين|كانون|ربيع|جمادي) (?:ال)?ثانيه?/gu;
/** "Days after the targeting of …": of no day that is said. */
const LONG_AFTER =
  /^(?:و?ذلك )?(?:وبعد|بعد|قبل|days|weeks|months|years) (?:\S+ )?(?:من )?(?:ايام|اسابيع|اسبوع|اشهر|شهر|سنوات|عام|عامين|after|before)(?!\p{L})/u;
/** "A year since the strike": in days. */
const LONG_AGO = 300;
const PLURAL = /(?:ات|هجمات|ضربات|غارات|اشتباكات|معارك|s)$/u;

function isReference(deed: Deed, words: readonly Word[], hits: Segment['hits']): boolean {
  const word = words[deed.hit.at];
  if (deed.isToll) return true;
  const verbs = hits.filter(({ part, rule }) => part === 'verb' && rule.told !== 'toll');
  return word?.isDefinite === true && deed.hit.part === 'noun' && verbs.length === 0;
}

function mentionOf(
  segment: Segment,
  sentence: Sentence,
  index: number,
  { names, expressions, between, headers, wantsAll }: Reading,
  unknown: readonly NamedPlace[],
  isHitElsewhere: boolean,
  given: Modality | null,
): Mention | null {
  const range = { start: segment.start, end: segment.end };
  const folded = foldedOf(segment.words);
  const { words, hits } = segment;
  const firstHit = words[hits[0]?.at ?? 0]?.start ?? range.start;
  const voices = voicesIn(range, sentence, names.parties, folded, between, firstHit);
  const isGroupDeed = BY_GROUP.test(folded);
  const around = {
    sentence: sentence.words.length > LONGEST ? words : sentence.words,
    isHitElsewhere,
    // Who says "we did" did it.
    isStateActor:
      !isGroupDeed &&
      (voices.claimant?.kind === 'state-force' ||
        stateActor(hits, words, folded, range, names.parties, between, voices.claimant)),
    isGroupActor: isGroupDeed || isGroup(voices),
  };
  const deed = deedOf(words, hits, around);
  const modality = deed ? (given ?? deedModality(segment, deed)) : 'factual';
  const told = deed && (modality === 'factual' || wantsAll) ? deed : null;
  const isVoiceOnly = told === null && (voices.claimVerb || voices.deniedBy !== null);
  const casualties = casualtiesIn(words);
  if (!told && !isVoiceOnly) return null;
  const trigger = told
    ? {
        start: words[told.hit.at]?.start ?? range.start,
        end: words[told.hit.to - 1]?.end ?? range.end,
      }
    : range;
  const { places, wider } = whereOf(
    segment,
    [...names.places, ...unknown].filter(
      ({ start, end }) => start >= sentence.told || end > sentence.told,
    ),
    between,
    trigger.start,
    told?.kind === 'pause' || told?.kind === 'resumption',
  );
  const there = places.length === 0 ? definitePlace(folded, range.start, names.places) : null;
  const count = countIn(words, told?.kind === 'deployment');
  const isPluperfect = PLUPERFECT.test(sentence.folded);
  const ago = daysBefore(expressions, sentence, trigger.start, between);
  const stretch = { start: Math.max(range.start, sentence.told), end: range.end };
  const own =
    ownDate(expressions, stretch, trigger.start, isPluperfect) ??
    (SAID_HAD.test(folded) || (told?.kind === 'pause' && words[0]?.isArabic === false)
      ? ownDate(expressions, stretch, trigger.start, true)
      : null);
  const date = ago === null ? own : null;
  return {
    ...range,
    kind: told?.kind ?? 'attack',
    rule: told?.hit.rule.id ?? 'claim',
    trigger,
    means: told?.means ?? [],
    places: there ? [there] : places,
    wider: there ? [...wider, ...there.within] : wider,
    date,
    daysBefore: ago,
    sentenceDate: ago === null ? null : ownDate(expressions, sentence, sentence.start),
    count: count?.count ?? null,
    countBy: count,
    casualties: casualties?.casualties ?? null,
    casualtiesBy: casualties,
    voices,
    sentence: index,
    isHeadline: sentence.kind === 'headline',
    isFurniture: sentence.kind === 'furniture',
    opens: sentence.opens,
    isReference: told === null || isReference(told, words, hits),
    isToll: told?.isToll ?? false,
    isLike: LIKENESS.test(folded.replaceAll(MONTHS, '')),
    isThere: saysDefinite(folded),
    isPlural:
      told !== null &&
      count === null &&
      told.hit.part === 'noun' &&
      PLURAL.test(words[told.hit.at]?.text ?? ''),
    isBackground:
      (LONG_AFTER.test(folded) && date === null && ago === null) ||
      (ago !== null && ago >= LONG_AGO) ||
      (BACKGROUND.test(folded) && (date === null || date.last - date.first > 7)) ||
      // "The killing", without who, where and when, is spoken of and not told.
      (told?.isToll === true &&
        told.hit.part === 'noun' &&
        places.length === 0 &&
        date === null &&
        casualties === null),
    isVoiceOnly,
    isOpen: told?.isOpen ?? false,
    isPartly: PARTLY.test(folded),
    isPluperfect,
    modality: told ? modality : 'factual',
    header: headerOf(headers, sentence),
  };
}

function headerOf(headers: Reading['headers'], { start }: Sentence): Told | null {
  if (headers.length < 2) return null;
  const above = headers.findLast(({ end }) => end <= start);
  return above?.edtf === undefined || above.edtf === null
    ? null
    : toldOn(above.edtf, above, 'thread');
}

const isGroup = ({ actor, claimant }: Voices): boolean =>
  ['armed-group', 'umbrella', 'descriptor'].includes((claimant ?? actor)?.kind ?? '');

/** «أعلن استهداف أ، وقصف ب»: what goes on without a party of its own is claimed as well. */
const GOES_ON =
  /^(?:و(?:استهداف|قصف|مهاجمه|ضرب|تنفيذ|اطلاق|اسقاط|تفجير|اقتحام|دك|تدمير|كذلك|ايضا)(?: |$)|(?:and|then) (?:also )?(?!in |the |a |an )\p{L}+ )/u;

function claimedOn(told: readonly Mention[], { between }: Reading): Mention[] {
  let claimant: Voices['claimant'] = null;
  return told.map((mention) => {
    const { voices, start, end } = mention;
    const goesOn =
      claimant !== null &&
      voices.claimant === null &&
      voices.actor === null &&
      GOES_ON.test(between(start, end));
    if (!goesOn) claimant = voices.claimVerb ? null : voices.claimant;
    return goesOn ? { ...mention, voices: { ...voices, claimant } } : mention;
  });
}

/** The tellings of a sentence, in order. */
export function mentionsOf(sentence: Sentence, index: number, whole: Reading): Mention[] {
  const given = sentenceModality(sentence, whole.text);
  if (sentence.words.length < 2 || given === 'none') return [];
  if (given !== null && !whole.wantsAll) return [];
  const reading = readingOf(whole, sentence);
  const taken = [...reading.names.places, ...reading.names.parties];
  const unknown = cuedPlaces(reading.text, sentence.words, taken);
  const segments = segmentsOf(sentence.words).flatMap((segment) =>
    reasonApart(segment, reading.expressions),
  );
  const isHit = ({ hits }: Segment): boolean =>
    hits.some(({ rule, part }) => rule.told === 'fire' && rule.id !== 'fires' && part === 'verb');
  const mentions: Mention[] = [];
  for (const segment of segments) {
    const isHitElsewhere = segments.some((other) => other !== segment && isHit(other));
    const mention = mentionOf(segment, sentence, index, reading, unknown, isHitElsewhere, given);
    const last = mentions.at(-1);
    if (mention) mentions.push(mention);
    // "; no injuries were reported": of the deed before it.
    else if (last && !last.casualties) {
      const found = casualtiesIn(segment.words);
      if (found)
        mentions[mentions.length - 1] = {
          ...last,
          casualties: found.casualties,
          casualtiesBy: found,
        };
    }
  }
  return claimedOn(mentions, reading);
}
