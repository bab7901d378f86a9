/** The tellings of texts whose events are only proposed. */
import { type Proposed, proposeEvents } from '../../extract/propose/engine';
import type { Proposal, ProposedParty } from '../../extract/propose/proposal';
import { familyOf, meansFit } from '../kinds';
import type { Figure, Party, Passage, Telling, ToldArticle } from '../telling';
import { daysIn, whenOf } from '../when';
import { completed } from './completed';
import { corrected } from './corrected';
import { denies } from './heard';
import { joined } from './joined';
import { claimantIn, stateIn } from './more-read';
import { ofOwnEntry, tellingOfOwnEntry } from './own-entry';
import { isTouching, readPage } from './page';
import { partIn } from './part-said';
import { placeOf } from './places-named';
import { withTallies } from './tally-said';
import { isAnother, tellingWords } from './telling-words';
import { withUnproposed } from './unproposed';

/** What is announced is not who announces it: «أعلن "بدء عمليات ..."». */
const DEED =
  /^(?:(?:بدء|بداية|انطلاق|إطلاق|استمرار|تنفيذ|وقف|تعليق|استهداف|عمليات?|عملية)(?!\p{L})|(?:the )?(?:start|beginning|launch|end|resumption) of )/iu;

const partyOf = (party: ProposedParty | null, passage: Passage | null): Party[] =>
  party === null || DEED.test(party.name) ? [] : [{ id: party.id, name: party.name, passage }];

/** Who has been doing it "since January" did not do, by that, what happened on a day. */
const LASTING = /(?<!\p{L})(?:منذ|since)(?!\p{L})/iu;

/** Whether a party is named only in a sentence that tells of a longer time, and not in that which says the day. */
function isOfLonger(
  party: Passage | null,
  day: Passage | null,
  quotes: readonly Passage[],
): boolean {
  const quoteOf = (one: Passage | null): Passage | undefined =>
    quotes.find(({ start, end }) => one !== null && start <= one.start && one.end <= end);
  const [own, dated] = [quoteOf(party), quoteOf(day)];
  return own !== undefined && dated !== undefined && own !== dated && LASTING.test(own.exact);
}

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

function countOf({ count, means }: Proposal): Telling['counts'] {
  const of = subjectOf(means);
  if (!count) return [];
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
    actors: isOfLonger(because1('actor'), saysWhen, quotes)
      ? []
      : proposal.actor
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
        : countOf(proposal),
    killed: figure(casualties?.killed),
    wounded: figure(casualties?.wounded),
    toll: null,
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

/** The tellings of an article by its proposals. */
export function tellingsOf(article: ToldArticle): Telling[] {
  const { text, language, published } = article;
  const { events }: Proposed = proposeEvents(text, { language, published });
  const page = readPage(article);
  const isDenied = ({ quotes, deniers }: Telling): boolean =>
    deniers.length === 0 &&
    page.sentences
      .filter((one) => quotes.some((quote) => isTouching(quote, one)))
      .every(({ folded }) => denies(folded));
  const read = events
    .map((event, at) => corrected(tellingOf(ofOwnEntry(event, text), at, article), page))
    .filter((telling) => !isDenied(telling));
  const own = withTallies(withUnproposed(joined(read), page), page);
  return claimed(
    own.map((telling) => tellingOfOwnEntry(completed(telling, own, page), text)),
    page.sentences,
  );
}
