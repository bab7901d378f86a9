/** Proposes the events of an article's text. Deterministic; without network; in Node and in a worker. */
import type { ArticleLanguage } from '../../article/article';
import { fold } from '../../article/orthography';
import type { TextRange } from '../../article/quote';
import { type TimeExpression, readDates } from '../index';
import { confidenceOf } from './confidence';
import { type Told, toldOn } from './date';
import { datelineOf } from './dateline';
import { isOfSport } from './lexicon/context';
import { merged } from './merge/merge';
import type { Deed } from './merge/story';
import { pastClocks } from './past-clocks';
import type { Because, Proposal, ProposedRole } from './proposal';
import { bulletinOf, claimedBy, claimedOn } from './sentence/party/bulletin';
import { lossOnly } from './sentence/figures/loss-only';
import { type Mention, mentionsOf } from './sentence/mention';
import { sentenceModality } from './sentence/modality';
import { type NamedPlace, type Party, namesOf } from './sentence/names';
import type { Reading } from './sentence/reading';
import { sharesOf } from './sentence/figures/shares';
import { sided } from './sentence/party/side';
import { sentencesOf } from './sentence/split';
import { type Tally, tallyOf } from './sentence/figures/tally';
import { headerOf, narratedOn, topicOf, withTopic } from './sentence/told-before';

export interface ProposeOptions {
  readonly language?: ArticleLanguage;
  /** EDTF; null where the page does not say. */
  readonly published: string | null;
  /** What is only threatened, denied, recalled or rehearsed as well, with its modality. */
  readonly all?: boolean;
}

export interface Proposed {
  /** The day of publication: as given, else as the text lets it be inferred. */
  readonly published: string | null;
  readonly events: readonly Proposal[];
}

/** Below, an inferred day of publication is not counted from. */
const SURE_ENOUGH = 0.5;

interface Dates {
  readonly published: string | null;
  /** The day from which the text counts: of its dateline, else of publication. */
  readonly written: string | null;
  readonly expressions: readonly TimeExpression[];
}

function datesOf(text: string, { language, published }: ProposeOptions): Dates {
  const options = language ? { language } : {};
  const read = readDates(text, { reference: published, ...options });
  if (published !== null) {
    const written = datelineOf(text, read.expressions, published);
    const { expressions } =
      written === null ? read : readDates(text, { reference: written, ...options });
    const from = written ?? published;
    return { published, written: from, expressions: pastClocks(expressions, from) };
  }
  const [best] = read.published.candidates;
  if (!best || best.confidence < SURE_ENOUGH || best.date.includes('/'))
    return { published: null, written: null, expressions: read.expressions };
  const again = readDates(text, { reference: best.date, ...options });
  return { published: best.date, written: best.date, expressions: again.expressions };
}

function roleOf({ claimant, mentions }: Deed): ProposedRole | null {
  if (claimant) return 'claims';
  if (mentions.some(({ voices }) => voices.deniedBy !== null && mentions.length === 1))
    return 'denies';
  const isSourced = mentions.some(({ voices }) => voices.reportedBy !== null);
  const isAscribed = mentions.some(({ voices }) => voices.actor !== null);
  if (isSourced && isAscribed) return 'attributes';
  return isSourced ? 'reports' : null;
}

const byWeight = (a: Mention, b: Mention): number =>
  Number(a.isReference) - Number(b.isReference) ||
  Number(a.isHeadline || a.isFurniture) - Number(b.isHeadline || b.isFurniture) ||
  a.start - b.start;

const becauseIn =
  (text: string) =>
  (rule: string, { start, end }: TextRange): Because => ({
    rule,
    start,
    end,
    exact: text.slice(start, end),
  });

function proposalOf(deed: Deed, text: string): Proposal {
  const because = becauseIn(text);
  const role = roleOf(deed);
  const mentions = [...deed.mentions].sort(byWeight);
  const [first] = mentions;
  const { claimant, date, place } = deed;
  const countBy = mentions.find(({ count }) => count !== null && count === deed.count)?.countBy;
  const lossBy = mentions.findLast(
    ({ casualties: own }) =>
      own !== null &&
      (own.killed ?? own.wounded) !== null &&
      (own.killed ?? deed.casualties?.killed) === deed.casualties?.killed &&
      (own.wounded ?? deed.casualties?.wounded) === deed.casualties?.wounded,
  )?.casualtiesBy;
  const actor = mentions.find(({ voices }) => voices.actor)?.voices.actor ?? null;
  const quotes = mentions
    .filter((one, at) => mentions.findIndex(({ start }) => start === one.start) === at)
    .map(({ start, end }) => ({ start, end, exact: text.slice(start, end) }));
  const party = (one: NonNullable<typeof claimant>) => ({
    id: one.id,
    isKnown: one.isKnown,
    name: one.name,
  });
  return {
    kind: deed.kind,
    date: date?.edtf ?? null,
    places: deed.places.map(({ id, isKnown, name }) => ({ id, isKnown, name })),
    means: [...new Set(mentions.flatMap(({ means }) => means))],
    role,
    actor: actor && party(actor),
    claimant: claimant && party(claimant),
    deniedBy: mentions.find(({ voices }) => voices.deniedBy)?.voices.deniedBy ?? null,
    reportedBy: mentions.find(({ voices }) => voices.reportedBy)?.voices.reportedBy ?? null,
    count: deed.count,
    earlierCounts: deed.earlier,
    casualties: deed.casualties,
    breakdown: null,
    // Told by nobody but who denies it.
    modality: role === 'denies' ? 'negated' : 'factual',
    negated: role === 'denies',
    quotes,
    because: {
      ...(first ? { kind: because(first.rule, first.trigger) } : {}),
      ...(date && date.end > date.start ? { date: because(date.rule, date) } : {}),
      ...(place ? { places: because(place.isKnown ? 'gazetteer' : 'place-word', place) } : {}),
      ...(claimant ? { claimant: because('claim', claimant) } : {}),
      ...(actor ? { actor: because('party', actor) } : {}),
      ...(countBy ? { count: because(countBy.rule, countBy) } : {}),
      ...(lossBy ? { casualties: because(lossBy.rule, lossBy) } : {}),
    },
    confidence: confidenceOf(deed),
  };
}

/** Told as done; what lies behind the story is no deed of it, but may retell one. */
const isTold = ({ modality }: Mention): boolean => modality === 'factual';

/** Told by nobody but who denies it. */
const isOnlyDenied = ({ mentions }: Deed): boolean => mentions.every(({ isDenied }) => isDenied);

/** What is no deed of the story: not told as done, or from before it. */
function untold(mentions: readonly Mention[], deeds: readonly Deed[]): Mention[] {
  const told = new Set(deeds.flatMap((deed) => deed.mentions));
  return mentions.flatMap((one) => {
    if (!isTold(one)) return [one];
    return one.isBackground && !told.has(one) ? [{ ...one, modality: 'background' }] : [];
  });
}

/** What a text speaks of without telling that it happened. */
function untoldProposal(mention: Mention, text: string): Proposal {
  const { kind, places, date, count, casualties, modality } = mention;
  const deed: Deed = {
    kind,
    place: places[0] ?? null,
    places,
    wider: new Set(),
    date,
    isOpen: false,
    count,
    earlier: [],
    casualties,
    claimant: null,
    claimedBy: null,
    mentions: [mention],
    isMain: false,
  };
  return {
    ...proposalOf(deed, text),
    modality,
    negated: modality === 'negated',
    confidence: UNTOLD,
  };
}

/** An event that is not told as one is hardly one. */
const UNTOLD = 0.05;

function tallyProposal(tally: Tally, text: string): Proposal {
  const { start, end, count, countBy, casualties, casualtiesBy, date, places, breakdown } = tally;
  const exact = text.slice(start, end);
  const because = becauseIn(text);
  return {
    kind: 'tally',
    date: date?.edtf ?? null,
    places: places.map(({ id, isKnown, name }) => ({ id, isKnown, name })),
    means: [],
    role: 'reports',
    actor: null,
    claimant: null,
    deniedBy: null,
    reportedBy: null,
    count,
    earlierCounts: [],
    casualties,
    breakdown: breakdown.length > 0 ? breakdown : null,
    modality: 'factual',
    negated: false,
    quotes: [{ start, end, exact }],
    because: {
      kind: { rule: 'tally', start, end, exact },
      ...(date ? { date: because('window', date) } : {}),
      ...(count ? { count: because(countBy.rule, countBy) } : {}),
      ...(casualtiesBy ? { casualties: because(casualtiesBy.rule, casualtiesBy) } : {}),
    },
    confidence: 0.8,
  };
}

export function proposeEvents(text: string, options: ProposeOptions): Proposed {
  const { published, written, expressions } = datesOf(text, options);
  const day = written === null ? null : written.slice(0, 10);
  const names = namesOf(text, day);
  const between = (from: number, to: number): string =>
    fold(text.slice(from, Math.max(from, to))).text;
  // A date of the site stands above the page as well, and is that of the reader.
  const isPast = (edtf: string): boolean => day === null || edtf.slice(0, 10) <= day;
  const headers = expressions.filter(
    ({ role, edtf }) => role === 'header' && edtf !== null && isPast(edtf),
  );
  const wantsAll = options.all === true;
  const reading: Reading = { text, names, expressions, headers, between, wantsAll };
  const page: Told | null = day === null ? null : toldOn(day, { start: 0, end: 0 }, 'publication');
  const sentences = sentencesOf(text);
  const mentions: Mention[] = [];
  const tallies: Tally[] = [];
  let topic: NamedPlace | null = null;
  let header: Told | null = null;
  let narrated: { readonly told: Told; readonly sentence: number } | null = null;
  let bulletin: Party | null = null;
  if (isOfSport(sentences.map(({ folded }) => folded).join(' '))) return { published, events: [] };
  sentences.forEach((sentence, index) => {
    const tally =
      sentence.kind === 'text' && sentenceModality(sentence, text) === null
        ? tallyOf(text, sentence, expressions, names.places, day)
        : null;
    const counted = tallies.at(-1);
    const shares = counted && !tally ? sharesOf(sentence, names.places) : [];
    if (tally) tallies.push(tally);
    else if (counted && shares.length > 0) {
      tallies[tallies.length - 1] = {
        ...counted,
        breakdown: [
          ...counted.breakdown,
          ...shares.filter(({ place }) => !counted.breakdown.some((one) => one.place === place)),
        ],
      };
    } else {
      const own = mentionsOf(sentence, index, reading);
      const before = mentions.at(-1);
      const loss = own.length === 0 ? lossOnly(sentence, index, mentions.at(-1)) : null;
      const told = loss ? [loss] : own;
      mentions.push(
        ...told.map((mention) => ({
          ...withTopic(claimedOn(claimedBy(mention, bulletin, sentence), before, sentence), topic),
          header:
            (narrated && index - narrated.sentence <= 2 ? narrated.told : header) ?? mention.header,
        })),
      );
      const above = headerOf(sentence, expressions);
      if (above && isPast(above.edtf)) header = above;
      bulletin = bulletinOf(sentence, text, names.parties) ?? bulletin;
      if (told.length === 0) {
        const time = narratedOn(sentence, expressions);
        if (time) narrated = { told: time, sentence: index };
      }
      topic = told.length === 0 ? topicOf(sentence, names.places) : null;
    }
  });
  const foldedOf = ({ start, end }: TextRange): string => between(start, end);
  const deeds = merged(sided(mentions.filter(isTold), foldedOf), page, foldedOf);
  const events = [
    ...deeds
      .filter((deed) => wantsAll || !isOnlyDenied(deed))
      .map((deed) => proposalOf(deed, text)),
    ...(wantsAll ? untold(mentions, deeds) : []).map((one) => untoldProposal(one, text)),
    ...tallies.map((one) => tallyProposal(one, text)),
  ];
  return {
    published,
    events: events.sort((a, b) => (a.quotes[0]?.start ?? 0) - (b.quotes[0]?.start ?? 0)),
  };
}
