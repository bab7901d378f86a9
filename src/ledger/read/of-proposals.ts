/** The tellings of texts whose events are only proposed. */
import { fold } from '../../article/orthography';
import type { PartOfDay } from '../../time/bounds';
import type { Place } from '../../gazetteer/places';
import { ownPlace } from '../../gazetteer/wide/entries';
import { PLACES, type PlaceId } from '../../gazetteer/places';
import { type Proposed, proposeEvents } from '../../extract/propose/engine';
import type { Proposal, ProposedParty } from '../../extract/propose/proposal';
import { familyOf, isDeed, meansFit } from '../kinds';
import { findNames } from '../../gazetteer/wide/look-up';
import { withDay } from './day-said';
import { denies } from './heard';
import { lossesSaid } from './losses-said';
import { claimantIn, stateIn, weaponsIn } from './more-read';
import { meansSaid } from './means-said';
import { type ReadPage, type ReadSentence, isTouching, isWrittenOut, readPage } from './page';
import type { Figure, Party, Passage, Telling, ToldArticle } from '../telling';
import { isAnother, tellingWords } from './telling-words';
import { withTallies } from './tally-said';
import { withUnproposed } from './unproposed';
import { weaponsSaid } from './weapons-said';
import { canHaveDone, doerIn } from './who-did';
import { daysIn, whenOf } from '../when';
import { nearest } from '../where';

const PARTS: readonly (readonly [PartOfDay, RegExp])[] = [
  ['dawn', /(?<!\p{L})(?:ال)?(?:فجر|dawn|before sunrise|small hours)/iu],
  ['morning', /(?<!\p{L})(?:ال)?(?:صباح|morning|breakfast)/iu],
  ['noon', /(?<!\p{L})(?:ال)?(?:ظهر|noon|midday)/iu],
  ['evening', /(?<!\p{L})(?:ال)?(?:مساء|evening)/iu],
  ['night', /(?<!\p{L})(?:ال)?(?:ليل|night|midnight)/iu],
];
const partIn = (words: string): PartOfDay | null =>
  PARTS.find(([, sign]) => sign.test(words))?.[0] ?? null;

export const placeOf = (id: string): Place | null =>
  PLACES.get(id as PlaceId) ?? (ownPlace(id) as Place | null);

const partyOf = (party: ProposedParty | null, passage: Passage | null): Party[] =>
  party === null ? [] : [{ id: party.id, name: party.name, passage }];

const figure = (value: number | null | undefined): Figure | null =>
  value === null || value === undefined
    ? null
    : { min: value, max: value, isAbout: false, passage: null };

/** What a number of weapons is counted as. */
function subjectOf(means: readonly string[]): string {
  const fired = means.filter((one) => !['explosive', 'aircraft', 'air-defence'].includes(one));
  if (fired.every((one) => one === 'drone') && fired.length > 0) return 'drones';
  return fired.length > 0 && !fired.includes('drone') ? 'rockets' : 'weapons';
}

function countOf({ count, means }: Proposal, quote: Passage | null): Telling['counts'] {
  const of = subjectOf(means);
  if (!count) {
    const read = quote && weaponsIn(quote);
    return read ? [{ of, ...read }] : [];
  }
  const { min, max, best } = count;
  const isAbout = min === null && max === null;
  return [
    isAbout
      ? { of, min: best, max: best, isAbout, passage: null }
      : { of, min, max, isAbout, passage: null },
  ];
}

/** A truce has no weapon: what was fired in its week is fire. */
const kindOf = ({ kind, means }: Proposal): string =>
  (kind === 'pause' || kind === 'resumption') && meansFit(means, means) !== null ? 'attack' : kind;

/** Words on both sides of the quotes that still speak of it. */
const AROUND = 220;
/** A count of attacks over such a window is a tally, whatever the proposal calls it. */
const WINDOW_DAYS = 7;

function tellingOf(proposal: Proposal, at: number, { id: article, text }: ToldArticle): Telling {
  const { because, quotes, casualties } = proposal;
  const because1 = (key: 'date' | 'claimant' | 'actor'): Passage | null => {
    const found = because[key];
    return found ? { start: found.start, end: found.end, exact: found.exact } : null;
  };
  const saysWhen = because1('date');
  const [first] = quotes;
  const isInferred =
    saysWhen === null || because.date?.rule === 'publication' || because.date?.rule === 'thread';
  const part = partIn(saysWhen?.exact ?? '') ?? partIn(first?.exact ?? '');
  const when = whenOf(proposal.date, part, isInferred && proposal.kind !== 'tally');
  const starts = quotes.map(({ start }) => start);
  const ends = quotes.map(({ end }) => end);
  const around = text.slice(Math.max(0, Math.min(...starts) - AROUND), Math.max(...ends) + AROUND);
  const names = [
    ...proposal.places.flatMap(({ id, name }) => {
      const place = placeOf(id);
      return [
        ...(place ? [name] : []),
        ...(place ? [place.name.ar, place.name.en, ...place.variants] : []),
      ];
    }),
  ];
  const isTally =
    proposal.kind === 'tally' ||
    (when !== null && daysIn(when) > WINDOW_DAYS && proposal.count !== null);
  return {
    id: `${article}.${at}`,
    article,
    kind: isTally ? 'tally' : kindOf(proposal),
    when,
    saysWhen,
    places: proposal.places.map(({ id }) => id),
    around: [],
    means: proposal.means,
    claimants: partyOf(proposal.claimant, because1('claimant')),
    actors: proposal.actor
      ? partyOf(proposal.actor, because1('actor'))
      : proposal.claimant === null && first
        ? [stateIn(first)].filter((one) => one !== null)
        : [],
    deniers: partyOf(proposal.deniedBy, null),
    counts:
      isTally && proposal.count
        ? [
            {
              of: 'attacks',
              min: proposal.count.min ?? proposal.count.best,
              max: proposal.count.max ?? (proposal.count.min === null ? proposal.count.best : null),
              isAbout: proposal.count.min === null && proposal.count.max === null,
              passage: null,
            },
          ]
        : countOf(proposal, first ?? null),
    killed: figure(casualties?.killed),
    wounded: figure(casualties?.wounded),
    earlier: proposal.earlierCounts.flatMap(({ best, min }) => best ?? min ?? []),
    breakdown: proposal.breakdown ?? [],
    sameAs: [],
    quotes,
    words: tellingWords(around, names),
    isAnother: isAnother(quotes.map(({ exact }) => exact).join(' ')),
  };
}

/** Gives a claim that stands in a sentence of its own to the telling before it. */
function claimed(tellings: readonly Telling[], all: readonly Passage[]): Telling[] {
  const out = [...tellings];
  for (const sentence of all) {
    const party = claimantIn(sentence);
    if (!party) continue;
    const isFire = ({ kind }: Telling): boolean => familyOf(kind) === 'fire';
    const holds = (one: Telling): boolean =>
      isFire(one) &&
      one.quotes.some(({ start, end }) => start < sentence.end && sentence.start < end);
    const before = (one: Telling): boolean =>
      isFire(one) && (one.quotes[0]?.start ?? 0) <= sentence.start;
    const own = out.findIndex(holds);
    const at = own >= 0 ? own : out.findLastIndex(before);
    const telling = out[at];
    if (!telling || telling.deniers.length > 0) continue;
    const quotes = telling.quotes.some(
      ({ start, end }) => start < sentence.end && sentence.start < end,
    )
      ? telling.quotes
      : [...telling.quotes, sentence];
    out[at] = { ...telling, claimants: [party], quotes };
  }
  return out;
}

/** Sentences after those of a telling that still speak of it. */
const FOLLOWING = 2;

/** The sentences of a telling: its own, then those after each of them that no other telling has. */
function sentencesOf(
  { id, quotes }: Telling,
  tellings: readonly Telling[],
  { sentences }: ReadPage,
): { readonly own: ReadSentence[]; readonly following: ReadSentence[] } {
  const own = sentences.filter((one) => quotes.some((quote) => isTouching(quote, one)));
  const isOthers = (sentence: ReadSentence): boolean =>
    tellings.some(
      (one) => one.id !== id && one.quotes.some((quote) => isTouching(quote, sentence)),
    );
  const following: ReadSentence[] = [];
  for (const sentence of own) {
    const at = sentences.indexOf(sentence);
    for (const next of sentences.slice(at + 1, at + 1 + FOLLOWING)) {
      if (own.includes(next) || isOthers(next)) break;
      if (!following.includes(next)) following.push(next);
    }
  }
  return { own, following };
}

/** Whether what was read says the same as the proposal, more sharply or with its bounds. */
const bears = (read: Figure, proposed: Figure): boolean =>
  (read.min ?? 0) <= (proposed.max ?? Infinity) && (proposed.min ?? 0) <= (read.max ?? Infinity);

/** Places that its sentences name besides its own, and no other telling of the article has. */
function placesAround(
  { id, places }: Telling,
  own: readonly ReadSentence[],
  tellings: readonly Telling[],
): string[] {
  const others = new Set(tellings.flatMap((one) => (one.id === id ? [] : one.places)));
  const named = own.flatMap(({ exact }) => findNames(exact));
  const isNarrow = (place: string): boolean => {
    const kind = placeOf(place)?.kind;
    return kind !== undefined && kind !== 'country' && kind !== 'region';
  };
  const found = named.flatMap((one) => (one.list === 'places' && isNarrow(one.id) ? [one.id] : []));
  return [...new Set(found)].filter((place) => !places.includes(place) && !others.has(place));
}

/** What the sentences say where the proposal says nothing, or less. */
function completed(telling: Telling, tellings: readonly Telling[], page: ReadPage): Telling {
  if (telling.kind === 'tally') return telling;
  const { own, following } = sentencesOf(telling, tellings, page);
  const dated = withDay(telling, page, partIn);
  const [proposed] = dated.counts;
  const read = weaponsSaid([...own, ...(proposed ? [] : following)]);
  const isBorne = !proposed || read.some((one) => bears(one, proposed));
  const losses = lossesSaid([...own, ...following], {
    killed: dated.killed?.min ?? null,
    wounded: dated.wounded?.min ?? null,
  });
  const actors = dated.actors.filter((party) => canHaveDone(party, page));
  const doer =
    actors.length === 0 && dated.claimants.length === 0
      ? own.map((sentence) => doerIn(sentence, page)).find((one) => one !== null)
      : null;
  const counts = read.length > 0 && isBorne ? read : dated.counts;
  const said = [...counts, losses.killed, losses.wounded].map((one) => one?.passage ?? null);
  const isSaying = (sentence: ReadSentence): boolean =>
    said.some((passage) => passage !== null && isTouching(passage, sentence)) ||
    (telling.deniers.length > 0 && denies(sentence.folded));
  const further = following.filter(isSaying);
  return {
    ...dated,
    counts,
    killed: losses.killed,
    wounded: losses.wounded,
    actors: doer ? [doer] : actors,
    around: placesAround(dated, own, tellings),
    quotes: [...dated.quotes, ...further.map(({ start, end, exact }) => ({ start, end, exact }))],
  };
}

/** Signs that something was stopped on its way. */
const STOPPED =
  /(?:intercept|sh(?:oo|o)t(?:ing)? down|downed|brought down|br(?:ing|ought) .{0,30} down|air defen[cs]e|repell|destroyed .{0,40}(?:drone|missile)|اعترض|اعتراض|[اي]سقط|[اي]سقاط|تصد|دفاعات|مضادات)/u;
/** What moved when it was hit is an attack. */
const WENT_OFF =
  /(?:went off|exploded|explosion|bombed|ambushed|explosive|انفجر|انفجار|عبوه|كمين)/u;
/** A means that the words must bear out: «شاهد» is a witness, and a bomb is not always dropped. */
const BORNE_OUT: Readonly<Record<string, RegExp>> = {
  shelling:
    /(?:shell|mortar|artillery|howitzer|(?<!water |fuel |oil )tank|(?<!\p{L})guns?(?!\p{L})|قذي|قذاي|قذاء|قذائ|هاون|مدفع|دباب|راجم|قصف)/u,
  drone:
    /(?:drone|uav|unmanned|uncrewed|shahed|quadcopter|crewless|مسير|درون|طاير\p{L}+ شاهد|شاهد ?\d)/u,
};

function kindBy(kind: string, text: string): string {
  if (kind === 'interception' && !STOPPED.test(text)) return 'strike';
  return kind === 'deployment' && WENT_OFF.test(text) ? 'attack' : kind;
}

function meansBy(
  means: readonly string[],
  own: readonly ReadSentence[],
  text: string,
): readonly string[] {
  const kept = means.filter((one) => BORNE_OUT[one]?.test(text) ?? true);
  return kept.length > 0 ? kept : meansSaid(own);
}

/** Where it came from is not where it hit. */
const FROM_THERE =
  /(?:(?<!\p{L})(?:fired|launched|flew|came) from (?:\p{L}+ ){0,5}|from the (?:\p{L}+ ){1,3}(?:of|in) (?:the )?|(?:انطلاقا|انطلقت|اطلقت|مصدرها|قادمه|انطلق|اطلق) (?:من )?(?:\p{L}+ ){0,2}[بل]?(?:ال)?)$/u;

/** A proposal without what its own words speak against: an interception of nothing, an origin as a target. */
function corrected(telling: Telling, { article, sentences, expressions }: ReadPage): Telling {
  const own = sentences.filter((one) => telling.quotes.some((quote) => isTouching(quote, one)));
  const text = own.map(({ folded }) => folded).join(' ');
  const isOrigin = (id: string): boolean =>
    own.some(({ exact }) =>
      findNames(exact).some(
        (name) =>
          name.id === id && FROM_THERE.test(fold(exact.slice(0, name.start), 'search').text),
      ),
    );
  const { when, saysWhen, kind } = telling;
  // Only a date that is written out can lie ahead of the page; a weekday or an hour was read wrongly.
  const printed = whenOf(article.published);
  const isLate =
    when !== null &&
    printed !== null &&
    when.first > printed.last &&
    kind !== 'pause' &&
    !expressions.some((one) => saysWhen && isWrittenOut(one) && isTouching(one, saysWhen));
  const isOdd =
    saysWhen !== null &&
    expressions.some((one) => one.conflict !== null && isTouching(one, saysWhen));
  return {
    ...telling,
    kind: kindBy(kind, text),
    means: meansBy(telling.means, own, text),
    places: telling.places.filter((id) => !isOrigin(id)),
    when: isLate
      ? printed && { ...printed, isInferred: true }
      : when && isOdd
        ? { ...when, isOdd }
        : when,
    saysWhen: isLate ? null : saysWhen,
  };
}

/** The tellings of an article by its proposals. */
export function tellingsOf(article: ToldArticle): Telling[] {
  const { text, language, published } = article;
  const { events }: Proposed = proposeEvents(text, { language, published });
  const page = readPage(article);
  const read = events.map((event, at) => corrected(tellingOf(event, at, article), page));
  const own = withTallies(withUnproposed(joined(read), page, placeOf), page);
  return claimed(
    own.map((telling) => completed(telling, own, page)),
    page.sentences,
  );
}

/** "It targeted …": the same deed goes on. */
const GOES_ON = /^(?:It|They|The attack|The strike) (?:targeted|hit|struck|took place|happened)/u;

/** Whether a telling goes on with the one before it in the article: it names no place, or only a nearer one. */
function isOn(before: Telling, telling: Telling): boolean {
  if (!isDeed(telling.kind) || familyOf(before.kind) !== familyOf(telling.kind)) return false;
  if (telling.places.length === 0) {
    const isOneDay =
      (before.when?.isInferred ?? true) ||
      (telling.when?.isInferred ?? true) ||
      before.when?.edtf === telling.when?.edtf;
    return (
      before.places.length > 0 &&
      isOneDay &&
      !telling.isAnother &&
      meansFit(before.means, telling.means) !== false
    );
  }
  if (before.places.length === 0 || telling.isAnother) return false;
  if (!before.when || !telling.when || before.when.edtf !== telling.when.edtf) return false;
  if (GOES_ON.test(telling.quotes[0]?.exact ?? '')) return true;
  const isUnlisted = telling.places.some((id) => placeOf(id) === null);
  return (
    isUnlisted &&
    nearest(before.places, telling.places, placeOf) === 'unknown' &&
    meansFit(before.means, telling.means) === true &&
    (before.counts.length === 0 || telling.counts.length === 0)
  );
}

/** Joins what is told of one deed in several sentences. */
function joined(tellings: readonly Telling[]): Telling[] {
  const out: Telling[] = [];
  for (const telling of tellings) {
    const before = out.at(-1);
    if (!before || !isOn(before, telling)) {
      out.push(telling);
      continue;
    }
    out[out.length - 1] = {
      ...before,
      when: telling.when && !telling.when.isInferred ? telling.when : before.when,
      saysWhen: telling.saysWhen ?? before.saysWhen,
      places: telling.places.length > 0 ? telling.places : before.places,
      means: [...new Set([...before.means, ...telling.means])],
      claimants: before.claimants.length > 0 ? before.claimants : telling.claimants,
      actors: before.actors.length > 0 ? before.actors : telling.actors,
      killed: before.killed ?? telling.killed,
      wounded: before.wounded ?? telling.wounded,
      counts: before.counts.length > 0 ? before.counts : telling.counts,
      quotes: [...before.quotes, ...telling.quotes],
      words: new Set([...before.words, ...telling.words]),
    };
  }
  return out;
}
