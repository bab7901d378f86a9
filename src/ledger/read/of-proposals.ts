/** The tellings of texts whose events are only proposed. */
import { sentences } from '../../article/sentences';
import type { PartOfDay } from '../../time/bounds';
import type { Place } from '../../gazetteer/places';
import { ownPlace } from '../../gazetteer/wide/entries';
import { PLACES, type PlaceId } from '../../gazetteer/places';
import { type Proposed, proposeEvents } from '../../extract/propose/engine';
import type { Proposal, ProposedParty } from '../../extract/propose/proposal';
import { familyOf, isDeed, meansFit } from '../kinds';
import { claimantIn, sharesIn, stateIn, weaponsIn } from './more-read';
import type { Figure, Party, Passage, Telling, ToldArticle } from '../telling';
import { isAnother, tellingWords } from './telling-words';
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

/** A count with the shares that its sentence, or the next, lists. */
function shared(telling: Telling, all: readonly Passage[]): Telling {
  const whole = telling.counts[0]?.min ?? null;
  const [first] = telling.quotes;
  if (telling.kind !== 'tally' || whole === null || !first) return telling;
  const at = all.findIndex(({ start, end }) => start < first.end && first.start < end);
  for (const sentence of [all[at], all[at + 1]]) {
    const breakdown = sentence ? sharesIn(sentence, whole) : [];
    if (!sentence || breakdown.length <= telling.breakdown.length) continue;
    const quotes = sentence === all[at] ? telling.quotes : [...telling.quotes, sentence];
    return { ...telling, breakdown, quotes };
  }
  return telling;
}

/** The tellings of an article by its proposals. */
export function tellingsOf(article: ToldArticle): Telling[] {
  const { text, language, published } = article;
  const { events }: Proposed = proposeEvents(text, { language, published });
  const all = sentences(text).map(({ start, end }) => ({
    start,
    end,
    exact: text.slice(start, end),
  }));
  const tellings = joined(events.map((event, at) => tellingOf(event, at, article)));
  return claimed(tellings, all).map((telling) => shared(telling, all));
}

/** "It targeted …": the same deed goes on. */
const GOES_ON = /^(?:It|They|The attack|The strike) (?:targeted|hit|struck|took place|happened)/u;

/** Whether a telling goes on with the one before it in the article: it names no place, or only a nearer one. */
function isOn(before: Telling, telling: Telling): boolean {
  if (!isDeed(telling.kind) || familyOf(before.kind) !== familyOf(telling.kind)) return false;
  if (telling.places.length === 0) {
    return before.places.length > 0 && (before.when?.isInferred ?? true);
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
