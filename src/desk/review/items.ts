/** The proposals of an article as they are reviewed: each with its anchor and with what was decided of it. */
import {
  type ArticleRecord,
  type Case,
  type DecisionRecord,
  type EventRecord,
  articlesOf,
} from '../../case/records';
import type { Proposal } from '../../extract/propose/proposal';

/** The articles of a case in the order in which they came in. */
export const articlesIn = (one: Case): readonly ArticleRecord[] => articlesOf(one);

export interface ReviewItem {
  /** That of its decision. */
  readonly id: string;
  readonly proposal: Proposal;
  readonly decision: DecisionRecord | null;
  /** An event of the case that quotes the same passage, and was not made of this proposal. */
  readonly twin: EventRecord | null;
}

/** Ids have no more room. */
const MOST_OF_ARTICLE = 100;
const MOST_OF_PLACE = 60;

/**
 * The id of what is decided of a proposal: article, anchor, kind and first place. The text of an article never
 * changes, and so neither does the anchor. @param nth among those that are alike in all of these.
 */
function decisionId(article: string, { quotes, kind, places }: Proposal, nth: number): string {
  const [{ start, end } = { start: 0, end: 0 }] = quotes;
  const place = places[0]?.id.slice(0, MOST_OF_PLACE) ?? '';
  const alike = `${article.slice(-MOST_OF_ARTICLE)}~${start}-${end}~${kind}~${place}`;
  return nth === 1 ? alike : `${alike}~${nth}`;
}

/** A proposal in parts: by place, else by passage. Empty where there is nothing to split. */
export function partsOf(proposal: Proposal): readonly Proposal[] {
  const { places, quotes, breakdown } = proposal;
  // The shares of a tally are one event.
  if (places.length > 1 && breakdown === null) {
    return places.map((place) => ({ ...proposal, places: [place] }));
  }
  return quotes.length > 1 ? quotes.map((quote) => ({ ...proposal, quotes: [quote] })) : [];
}

type Records = ReadonlyMap<string, { readonly article: string }>;
const grouped = new WeakMap<Records, ReadonlyMap<string, readonly unknown[]>>();
const NONE: readonly never[] = [];

/** The records of a list by their article: grouped once, since there may be hundreds of articles. */
function ofArticle<T extends { readonly article: string }>(
  records: ReadonlyMap<string, T>,
  article: string,
): readonly T[] {
  let known = grouped.get(records);
  if (!known) {
    const groups = new Map<string, T[]>();
    for (const record of records.values()) {
      const group = groups.get(record.article);
      if (group) group.push(record);
      else groups.set(record.article, [record]);
    }
    grouped.set(records, (known = groups));
  }
  return (known.get(article) as readonly T[] | undefined) ?? NONE;
}

const isAnchoredAt = ({ quote }: DecisionRecord, { quotes }: Proposal): boolean =>
  quote.start === quotes[0]?.start && quote.end === quotes[0]?.end;

/** Where rules have changed, what is decided goes on to what is now proposed of the same passage. */
function matched(
  named: readonly { readonly id: string; readonly proposal: Proposal }[],
  decisions: readonly DecisionRecord[],
): ReadonlyMap<string, DecisionRecord> {
  const byId = new Map(decisions.map((decision) => [decision.id, decision]));
  const found = new Map<string, DecisionRecord>();
  for (const { id } of named) {
    const own = byId.get(id);
    if (!own) continue;
    found.set(id, own);
    byId.delete(id);
  }
  for (const { id, proposal } of named) {
    if (found.has(id)) continue;
    const other = [...byId.values()].find((one) => isAnchoredAt(one, proposal));
    if (!other) continue;
    found.set(id, other);
    byId.delete(other.id);
  }
  return found;
}

function twinOf(
  { quotes }: Proposal,
  events: readonly EventRecord[],
  own: ReadonlySet<string>,
): EventRecord | null {
  const [anchor] = quotes;
  if (!anchor) return null;
  return (
    events.find(
      ({ id, quotes: quoted }) =>
        !own.has(id) &&
        quoted.some(({ exact, start = 0, end = 0 }) =>
          end > start ? start < anchor.end && anchor.start < end : anchor.exact.includes(exact),
        ),
    ) ?? null
  );
}

/** In the order of the text. A proposal that was split stands as its parts. */
export function itemsOf(
  one: Case,
  { id: article }: Pick<ArticleRecord, 'id'>,
  proposals: readonly Proposal[],
): ReviewItem[] {
  const decisions = ofArticle(one.decisions, article);
  const events = ofArticle(one.events, article);
  const own = new Set(decisions.flatMap(({ event }) => event ?? []));
  const times = new Map<string, number>();
  const named = proposals.map((proposal) => {
    const alike = decisionId(article, proposal, 1);
    const nth = (times.get(alike) ?? 0) + 1;
    times.set(alike, nth);
    return { id: decisionId(article, proposal, nth), proposal };
  });
  const byId = new Map(decisions.map((decision) => [decision.id, decision]));
  const expand = (
    id: string,
    proposal: Proposal,
    decision: DecisionRecord | null,
  ): ReviewItem[] => {
    const parts = decision?.verdict === 'split' ? partsOf(proposal) : [];
    if (parts.length > 0) {
      return parts.flatMap((part, at) => {
        const partId = `${decision?.id ?? id}.${at + 1}`;
        return expand(partId, part, byId.get(partId) ?? null);
      });
    }
    // The decision keeps the id under which it was made.
    return [{ id: decision?.id ?? id, proposal, decision, twin: twinOf(proposal, events, own) }];
  };
  const whole = decisions.filter(({ id }) => !/\.\d+$/.test(id));
  const found = matched(named, whole);
  return named.flatMap(({ id, proposal }) => expand(id, proposal, found.get(id) ?? null));
}

/** It is decided whether it becomes an event. */
export const isSettled = ({ decision }: ReviewItem): boolean =>
  decision !== null && decision.verdict !== 'later';

interface Tallied {
  readonly all: number;
  readonly open: number;
}

export const talliedOf = (items: readonly ReviewItem[]): Tallied => ({
  all: items.length,
  open: items.filter((item) => !isSettled(item)).length,
});

interface Counted {
  readonly events: readonly EventRecord[];
  readonly decisions: readonly DecisionRecord[];
  readonly open: number;
}
const counted = new WeakMap<readonly Proposal[], Counted>();

const isSameList = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((one, at) => one === b[at]);

/** How many are open: counted again only where something of the article has changed, since all articles are shown. */
export function openOf(
  one: Case,
  article: Pick<ArticleRecord, 'id'>,
  proposals: readonly Proposal[],
): number {
  const events = ofArticle(one.events, article.id);
  const decisions = ofArticle(one.decisions, article.id);
  const known = counted.get(proposals);
  if (known && isSameList(known.events, events) && isSameList(known.decisions, decisions)) {
    return known.open;
  }
  const { open } = talliedOf(itemsOf(one, article, proposals));
  counted.set(proposals, { events, decisions, open });
  return open;
}

export const ORDERS = ['text', 'confidence'] as const;
export type Order = (typeof ORDERS)[number];

/** What is put off comes last. */
export function inOrder(items: readonly ReviewItem[], order: Order): ReviewItem[] {
  const isLater = ({ decision }: ReviewItem): number => Number(decision?.verdict === 'later');
  return [...items].sort(
    (a, b) =>
      isLater(a) - isLater(b) ||
      (order === 'confidence' ? b.proposal.confidence - a.proposal.confidence : 0),
  );
}

/** At and above this confidence several proposals may be accepted by one act. */
const SURE = 0.9;

/** Those that may be accepted at once: sure, open, and not entered already. */
export const sureOf = (items: readonly ReviewItem[]): ReviewItem[] =>
  items.filter(
    (item) => !isSettled(item) && item.twin === null && item.proposal.confidence >= SURE,
  );
