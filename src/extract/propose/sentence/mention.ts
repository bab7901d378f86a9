/** One telling of a deed in one stretch of a sentence, with what its words say of it. */
import type { TextRange } from '../../../article/quote';
import type { ProposedMeans } from '../lexicon/rule';
import { type Told, ownDate, toldOn } from '../date';
import { BACKGROUND, BESIDES, BY_GROUP, LIKENESS, PARTLY } from '../lexicon/context';
import type { Word } from '../words';
import {
  dayNamedBefore,
  daysBefore,
  withoutAnchors,
  withoutCounted,
  withoutOthers,
} from './anchored';
import {
  MOST_KILLED,
  isAround,
  isHabit,
  isKnownDay,
  isOfTension,
  isUsual,
  withoutAmid,
} from './background-english';
import { cuedPlaces } from './place/cued-places';
import { type Deed, type Kind, deedOf } from './kind';
import { foldedOf } from './met';
import { latestDay } from './latest-day';
import { type Modality, deedModality, sentenceModality } from './modality';
import { stateByAdjective } from './party/adjective';
import { stateActor } from './party/doer';
import { isStateId } from './party/state';
import type { NamedPlace } from './names';
import { casualtiesIn } from './figures/casualties';
import { countIn } from './figures/count';
import type { Casualties, Count } from './figures/numbers';
import { type Voices, voicesIn } from './party/parties';
import { type Reading, readingOf } from './reading';
import { reasonApart } from './reason';
import { DENIES } from './party/saying';
import { type Segment, segmentsOf } from './segments';
import type { Sentence } from './split';
import { definitePlace, saysDefinite } from './place/definite';
import { isByPeople } from './party/side-arabic';
import { whereOf } from './place/where';

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
  /** When it was said or claimed: the deed was then, or before. */
  readonly saidOn: Told | null;
  /** That day only stands in for the day of the page. */
  readonly isSaidLast: boolean;
  /** «في اليوم نفسه»: the day told before. */
  readonly isThatDay: boolean;
  /** The latest day that its sentence names, of whatever; in days since 1970. */
  readonly latestDay: number | null;
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
  /** Of a numbered list. */
  readonly isItem: boolean;
  /** Refers to a deed told before: "the attack". */
  readonly isReference: boolean;
  readonly isToll: boolean;
  readonly isLike: boolean;
  /** «غداة هجوم …»: the day before what it stands beside. */
  readonly isEve: boolean;
  /** Begins as another deed, with a verb of its own. */
  readonly isBesides: boolean;
  /** "The base", "there": the place told before. */
  readonly isThere: boolean;
  readonly isPlural: boolean;
  readonly isBackground: boolean;
  /** A claim or a denial without a deed of its own words. */
  readonly isVoiceOnly: boolean;
  /** "Denied that it had been hit". */
  readonly isDenied: boolean;
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

const THAT_DAY = /(?<!\p{L})[وف]?في (?:اليوم (?:نفسه|ذاته|عينه)|(?:نفس|ذات) اليوم)(?!\p{L})/u;
/** «وجاء ذلك غداة غارات …», before the deed. */
const EVE = /^(?:\S+ ){0,4}[وف]?غداه (?:\S+ ){0,2}$/u;

/** «٣) …», «4- …». */
const ITEM = /^\p{N}{1,2} ?[-.)–:] ?\D/u;

/** "Crashed into the sea": hit nothing. */
const INTO_SEA = /(?<!\p{L})(?:in|into) the (?:\p{L}+ )?(?:sea|water|ocean|gulf)(?!\p{L})/u;

/** A longer sentence is a list, or no language: its stretches stand alone. In words. */
const LONGEST = 300;
/** The day of a death in hospital, or of a new count, is not that of the deed. */
const DIED_LATER =
  /(?<!\p{L})[وف]?(?:توفي|توفيت|توفيا|فارق\p{L}* الحياه|متاثر\p{L}* (?:بجراح|بجروح|باصاب)\p{L}*|[يلتا]\p{L}{0,2}رتفع\p{L}* (?:عدد|حصيله)|ارتفاع (?:عدد|حصيله))(?!\p{L})/u;
const PLUPERFECT = /^(?:\S+ ){0,2}(?:وكان|وكانت|كان|كانت)(?= )|^(?:\S+ ){0,4}had(?= )/u;
/** "Said late on Monday that it had fired": then, or before. */
const SAID_HAD =
  /(?<!\p{L})(?:said|announced|claimed|stated)(?: \S+){1,8} (?:it|they|he|she|forces|fighters|jets) had(?!\p{L})/u;
/** "On 10 October, the force reported that …": the day of the sentence. */
const LED_BY_DAY =
  /^on (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\p{L}+ \d{1,2}|\d{1,2} \p{L}+)(?: \d{4})? (?:\p{L}+ ){1,6}(?:reported|said|announced|confirmed) that /u;
/** «تشرين الثاني» is no second one. */
const MONTHS = /(?:تشرين|كانون|ربيع|جمادي) (?:ال)?ثانيه?/gu;
/** "Days after the targeting of …": of no day that is said. */
const LONG_AFTER =
  /^(?:[وف]?(?:جاء|جاءت) (?:ذلك |هذ\p{L}+ )?(?:ال\p{L}+ ){0,2}|و?ذلك |[وف]?[يت]\p{L}+ (?:ذلك |هذ\p{L}+ )?(?:ال\p{L}+ ){0,2})?(?:وبعد|بعد|قبل|days|weeks|months|years) (?:\S+ )?(?:من )?(?:ايام|اسابيع|اسبوع|اشهر|شهر|سنوات|عام|عامين|after|before)(?!\p{L})/u;
/** A governorate, and what is wider; a week in days. */
const [WIDE, WEEK] = [2, 7];
/** "A year since the strike": in days. */
const LONG_AGO = 300;
const PLURAL = /(?:ات|هجمات|ضربات|غارات|اشتباكات|معارك|s)$/u;

/** What was found was to be fired at a place, and was not found there. */
const AIMED =
  /(?:موجه|معد|مصوب|مجهز|متجه|جاهز)\p{L}* (?:\S+ ){0,3}?(?:نحو|باتجاه|صوب|الي|علي|ل) ?(?:(?:قاعده|مدينه|بلده|مطار|حقل) )?(?:ال)?$/u;
const isAimedAt = (before: string): boolean => AIMED.test(before);

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
  { text, names, expressions, between, headers, wantsAll }: Reading,
  unknown: readonly NamedPlace[],
  isHitElsewhere: boolean,
  given: Modality | null,
): Mention | null {
  const range = { start: segment.start, end: segment.end };
  const folded = foldedOf(segment.words);
  const { words, hits } = segment;
  const firstHit = words[hits[0]?.at ?? 0]?.start ?? range.start;
  const heard = voicesIn(range, sentence, names.parties, folded, between, firstHit);
  const voices = { ...heard, actor: heard.actor ?? stateByAdjective(words) };
  const isGroupDeed = BY_GROUP.test(folded) || isByPeople(folded);
  // Who denies it did not do it.
  const doers = names.parties.filter(({ id }) => id !== voices.deniedBy?.id);
  const around = {
    sentence: sentence.words.length > LONGEST ? words : sentence.words,
    isHitElsewhere,
    // Who says "we did" did it.
    isStateActor:
      !isGroupDeed &&
      !isGroup({ ...voices, actor: null }) &&
      (voices.claimant?.kind === 'state-force' ||
        stateActor(hits, words, folded, range, doers, between, voices.claimant)),
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
  const { places, wider, isOffice } = whereOf(
    segment,
    [...names.places, ...unknown].filter(
      (place) =>
        (place.start >= sentence.told || place.end > sentence.told) &&
        !(segment.hole && segment.hole.start <= place.start && place.end <= segment.hole.end) &&
        !(told?.hit.rule.id === 'device-found' && isAimedAt(between(range.start, place.start))),
    ),
    between,
    trigger.start,
    told?.kind === 'pause' || told?.kind === 'resumption',
    told?.kind === 'launch',
  );
  const there =
    places.length === 0 || isOffice ? definitePlace(folded, range.start, names.places) : null;
  const count = countIn(words, told?.kind === 'deployment');
  const isPluperfect = PLUPERFECT.test(sentence.folded);
  const isEve = EVE.test(between(range.start, trigger.start));
  const dates = withoutOthers(
    withoutCounted(
      isEve ? expressions.filter(({ text: said }) => !/^و?غدا[ةه]/u.test(said)) : expressions,
      between,
    ),
    range,
    between,
  );
  const ago = daysBefore(expressions, sentence, trigger.start, between);
  const stretch = { start: Math.max(range.start, sentence.told), end: range.end };
  const isBefore =
    SAID_HAD.test(folded) || (told?.kind === 'pause' && words[0]?.isArabic === false);
  const isAfterDeath = DIED_LATER.test(between(range.start, trigger.start));
  const own = DIED_LATER.test(folded)
    ? isAfterDeath
      ? ownDate(dates, { start: trigger.start, end: range.end }, trigger.start)
      : null
    : (ownDate(dates, stretch, trigger.start, isPluperfect) ??
      (isBefore ? ownDate(dates, stretch, trigger.start, true) : null));
  const named = own === null ? dayNamedBefore(expressions, sentence, range.start, folded) : null;
  const then = named?.edtf ? toldOn(named.edtf.split('/')[0] ?? '', named, 'own-date') : null;
  const date = ago === null ? (own ?? then) : null;
  const isLatin = words[0]?.isArabic === false;
  // "Have attacked shipping since November": no deed, and it retells none.
  const isSharp = places.some(({ rank }) => rank > WIDE) || there !== null;
  const isNarrow = date !== null && date.last - date.first <= WEEK;
  if (
    isLatin &&
    !wantsAll &&
    ((isHabit(folded) && !isSharp && !isNarrow && count === null) ||
      (isUsual(folded) && date === null) ||
      (casualties?.casualties.killed ?? 0) >= MOST_KILLED ||
      isKnownDay(folded) ||
      isAround(folded, sentence.folded, isSharp))
  )
    return null;
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
    saidOn: ownDate(dates, stretch, trigger.start, true),
    isSaidLast: isLatin && !LED_BY_DAY.test(folded),
    isThatDay: THAT_DAY.test(folded),
    latestDay: latestDay(expressions, sentence),
    sentenceDate:
      ago === null ? null : ownDate(withoutAnchors(expressions), sentence, sentence.start),
    count: count?.count ?? null,
    countBy: count,
    casualties: casualties?.casualties ?? null,
    casualtiesBy: casualties,
    voices,
    sentence: index,
    isHeadline: sentence.kind === 'headline',
    isFurniture: sentence.kind === 'furniture',
    opens: sentence.opens,
    isItem: sentence.opens && ITEM.test(text.slice(sentence.start, sentence.start + 8)),
    isReference: told === null || isReference(told, words, hits),
    isToll: told?.isToll ?? false,
    isLike: LIKENESS.test(folded.replaceAll(MONTHS, '')),
    isEve: isEve && date === null,
    isBesides: told?.hit.part === 'verb' && !told.isToll && BESIDES.test(folded),
    isThere: saysDefinite(folded),
    isPlural:
      told !== null &&
      count === null &&
      told.hit.part === 'noun' &&
      PLURAL.test(words[told.hit.to - 1]?.text ?? ''),
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
    isDenied: DENIES.test(between(range.start, trigger.start)),
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

/** Of a claim, whoever else is named beside it. */
const isGroup = ({ actor, claimant }: Voices): boolean => {
  const doer = claimant ?? actor;
  return (
    doer !== null &&
    ['armed-group', 'umbrella', 'descriptor'].includes(doer.kind) &&
    !isStateId(doer.id)
  );
};

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

/** A town that is called «معركة» is no battle. */
const withoutNames = (segment: Segment, names: readonly TextRange[]): Segment => ({
  ...segment,
  hits: segment.hits.filter((hit) => {
    const start = segment.words[hit.at]?.start ?? 0;
    return !names.some((one) => one.start <= start + 1 && start < one.end);
  }),
});

/** The tellings of a sentence, in order. */
export function mentionsOf(sentence: Sentence, index: number, whole: Reading): Mention[] {
  const given = sentenceModality(sentence, whole.text);
  if (sentence.words.length < 2 || given === 'none') return [];
  if (given !== null && !whole.wantsAll) return [];
  if (isOfTension(sentence.folded) && !whole.wantsAll) return [];
  const reading = readingOf(whole, sentence);
  const taken = [...reading.names.places, ...reading.names.parties];
  const unknown = cuedPlaces(reading.text, sentence.words, taken);
  const segments = segmentsOf(sentence.words).flatMap((segment) =>
    reasonApart(
      withoutAmid(withoutNames(segment, [...reading.names.places, ...unknown])),
      reading.expressions,
    ),
  );
  const isHit = ({ hits, words }: Segment): boolean =>
    !INTO_SEA.test(foldedOf(words)) &&
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
  return claimedOn(datedByNext(mentions, reading), reading);
}

const WHERE = /^(?:حيث|اذ) /u;

/** «استأنفت هجماتها …، حيث سقطت ليل أمس …»: what follows says when. */
const datedByNext = (told: readonly Mention[], { between }: Reading): Mention[] =>
  told.map((mention, at) => {
    const next = told[at + 1];
    return mention.date === null && next?.date && WHERE.test(between(next.start, next.end))
      ? { ...mention, date: next.date }
      : mention;
  });
