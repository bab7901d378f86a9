/** The decisions of a reviewer as commands of the case: what each changes, and what taking it back changes. */
import type { QuoteSelector } from '../../article/quote';
import type { Command } from '../../case/command';
import type { ArticleRecord, Case, DecisionRecord, Verdict } from '../../case/records';
import type { EventId } from '../../event/event';
import type { Gazetteer } from '../../gazetteer/gazetteer';
import type { ReviewItem } from './items';
import { type MadeEvent, madeEvent, passagesOf } from './proposed-event';

/** What decisions are made against. */
export interface Ground {
  readonly case: Case;
  readonly article: ArticleRecord;
  readonly gazetteer: Gazetteer;
  /** The reviewer; may be empty. */
  readonly by: string;
}

type Review = Extract<Command, { readonly kind: 'review' }>;

function decided(
  { article }: Ground,
  { id, proposal }: ReviewItem,
  verdict: Verdict,
  event: EventId | null = null,
): DecisionRecord {
  const [quote = { exact: '' }] = passagesOf(article, proposal);
  return { id, article: article.id, quote, kind: proposal.kind, verdict, event };
}

const isSamePassage = (a: QuoteSelector, b: QuoteSelector): boolean =>
  a.start === b.start && a.end === b.end && a.exact === b.exact;

/** Passages and more of them, each once. */
function withPassages(
  quotes: readonly QuoteSelector[],
  more: readonly QuoteSelector[],
): QuoteSelector[] {
  return [...quotes, ...more.filter((one) => !quotes.some((quote) => isSamePassage(quote, one)))];
}

/** What an earlier decision did, taken back: the event that it made, the passages that it gave. */
function takenBack(
  { case: one, article }: Ground,
  { decision, proposal }: ReviewItem,
): Pick<Review, 'removed' | 'quotes'> {
  const event = decision?.event ? one.events.get(decision.event) : undefined;
  if (!decision || !event) return {};
  if (decision.verdict === 'accepted') return { removed: [event.id] };
  if (decision.verdict !== 'merged') return {};
  const given = passagesOf(article, proposal);
  const left = event.quotes.filter((quote) => !given.some((one) => isSamePassage(quote, one)));
  // An event without a passage would lead nowhere.
  return left.length > 0 ? { quotes: new Map([[event.id, left]]) } : {};
}

const allOf = (back: readonly Pick<Review, 'removed' | 'quotes'>[]) => ({
  removed: back.flatMap(({ removed = [] }) => removed),
  quotes: new Map(back.flatMap(({ quotes }) => [...(quotes ?? [])])),
});

const byId = <T extends { readonly id: string }>(all: readonly T[]): T[] => [
  ...new Map(all.map((one) => [one.id, one])).values(),
];

function accepted(made: readonly MadeEvent[]): Pick<Review, 'events' | NamesOf> {
  return {
    events: made.map(({ event }) => event),
    places: byId(made.flatMap(({ places }) => places)),
    actors: byId(made.flatMap(({ actors }) => actors)),
    kinds: byId(made.flatMap(({ kinds }) => kinds)),
  };
}
type NamesOf = 'places' | 'actors' | 'kinds';

const madeOf = ({ article, gazetteer, by }: Ground, { id, proposal }: ReviewItem): MadeEvent =>
  madeEvent(id, article, proposal, gazetteer, by);

/** Each becomes an event of the case, in one step. */
export function accept(ground: Ground, items: readonly ReviewItem[]): Review {
  const back = items.map((item) => takenBack(ground, item));
  const made = items.map((item) => madeOf(ground, item));
  const decisions = items.map((item, at) =>
    decided(ground, item, 'accepted', made[at]?.event.id ?? null),
  );
  return { kind: 'review', decisions, ...accepted(made), ...allOf(back) };
}

/** Rejects, or puts off; what was decided before is taken back. */
export function setAside(
  ground: Ground,
  items: readonly ReviewItem[],
  verdict: 'rejected' | 'later',
): Review {
  return {
    kind: 'review',
    decisions: items.map((item) => decided(ground, item, verdict)),
    ...allOf(items.map((item) => takenBack(ground, item))),
  };
}

/** The passages of the proposal go to an event that is there. */
export function mergeInto(ground: Ground, item: ReviewItem, event: EventId): Review {
  const { quotes = [] } = ground.case.events.get(event) ?? {};
  const back = takenBack(ground, item);
  const given = withPassages(quotes, passagesOf(ground.article, item.proposal));
  return {
    kind: 'review',
    decisions: [decided(ground, item, 'merged', event)],
    removed: back.removed ?? [],
    quotes: new Map([...(back.quotes ?? []), [event, given]]),
  };
}

/** Two proposals that tell one event: the first becomes it, with the passages of both. */
export function mergeTwo(ground: Ground, into: ReviewItem, item: ReviewItem): Review {
  const made = madeOf(ground, into);
  const { event } = made;
  const quotes = withPassages(event.quotes ?? [], passagesOf(ground.article, item.proposal));
  return {
    kind: 'review',
    decisions: [
      decided(ground, into, 'accepted', event.id),
      decided(ground, item, 'merged', event.id),
    ],
    ...accepted([{ ...made, event: { ...event, quotes } }]),
  };
}

/** From now on its parts are reviewed. */
export const split = (ground: Ground, item: ReviewItem): Review => ({
  kind: 'review',
  decisions: [decided(ground, item, 'split')],
});

/** As if it had never been decided. */
export function takeBack(ground: Ground, item: ReviewItem): Review {
  const withdrawn = item.decision ? [item.decision.id] : [];
  return { kind: 'review', withdrawn, ...takenBack(ground, item) };
}
