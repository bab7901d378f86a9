/** Scores proposals against events written by hand: one counts when its kind family, place and date are right. */
import type { ArticleLanguage } from '../../article/article';
import { fold } from '../../article/orthography';
import { findNames } from '../../gazetteer/wide/look-up';
import { daysOf } from './date';
import { type Proposed, proposeEvents } from './engine';
import type { Proposal, ProposedParty, ProposedPlace } from './proposal';

export interface GoldEvent {
  readonly kind: string;
  readonly date: string | null;
  readonly places: readonly { readonly id: string; readonly name: string }[];
  readonly claimant: string | null;
  readonly quotes: readonly string[];
}

export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly lang: ArticleLanguage;
  readonly published: string | null;
  readonly events: readonly GoldEvent[];
}

/** Kinds that count as one. */
const FAMILIES: Readonly<Record<string, string>> = { launch: 'attack', resumption: 'pause' };
const familyOf = (kind: string): string => FAMILIES[kind] ?? kind;

export const isSameFamily = (one: string, other: string): boolean =>
  familyOf(one) === familyOf(other);

const bare = (name: string): string =>
  fold(name, 'search')
    .text.replaceAll(/[^\p{L}\p{N} ]/gu, ' ')
    .split(/\s+/u)
    .map((word) => word.replace(/^(?:و?ال)(?=.{3})/u, ''))
    .filter(
      (word) =>
        !/^(?:al|el|the|قاعده|بلده|قريه|مدينه|مطار|حقل|محافظه|base|airbase|field|airport|town|city|of|)$/u.test(
          word,
        ),
    )
    .join(' ');

/** The ids that the gazetteer finds in a name. */
const idsIn = (name: string, list: 'places' | 'actors'): string[] =>
  findNames(name).flatMap((found) => (found.list === list ? [found.id] : []));

function isPlace(gold: GoldEvent['places'][number], place: ProposedPlace): boolean {
  if (gold.id === place.id) return true;
  if (place.isKnown && idsIn(`${gold.name}`, 'places').includes(place.id)) return true;
  const [one, other] = [bare(gold.name), bare(place.name)];
  return (
    one !== '' &&
    other !== '' &&
    (one === other ||
      ` ${one} `.includes(` ${other} `) ||
      ` ${other} `.includes(` ${one} `) ||
      bare(gold.id) === bare(place.id))
  );
}

function isPlaceRight(gold: GoldEvent, { places }: Proposal): boolean {
  if (gold.places.length === 0) return true;
  return gold.places.some((one) => places.some((other) => isPlace(one, other)));
}

/** The same days; the gold's "one of", "about" and nights allow what is inside them, and one day around. */
export function isDateRight(gold: string | null, date: string | null): boolean {
  if (gold === null || date === null) return gold === date;
  const [one, other] = [
    daysOf(gold.replaceAll(/[~?%]/gu, '')),
    daysOf(date.replaceAll(/[~?%]/gu, '')),
  ];
  if (!one || !other) return gold === date;
  if (one.first === other.first && one.last === other.last) return true;
  const isInside = one.first <= other.first && other.last <= one.last;
  const isNight = one.last - one.first <= 1;
  if ((gold.includes('[') || gold.includes('~') || isNight) && isInside) return true;
  return other.last - other.first <= 1 && other.first <= one.first && one.last <= other.last;
}

function isClaimantRight(gold: string | null, claimant: ProposedParty | null): boolean {
  if (gold === null || claimant === null) return gold === null && claimant === null;
  const [one, other] = [bare(gold), bare(claimant.name)];
  return (
    idsIn(gold, 'actors').includes(claimant.id) ||
    one === other ||
    one.includes(other) ||
    other.includes(one)
  );
}

export interface Score {
  gold: number;
  proposed: number;
  right: number;
  withClaimant: number;
  /** Right by kind and place, whatever the date. */
  placed: number;
}

export const emptyScore = (): Score => ({
  gold: 0,
  proposed: 0,
  right: 0,
  withClaimant: 0,
  placed: 0,
});

export interface Judged {
  readonly proposed: Proposed;
  /** For each event of the gold the proposal that is it, or null. */
  readonly found: readonly (Proposal | null)[];
  readonly spare: readonly Proposal[];
}

export function judge(article: GoldArticle, score: Score): Judged {
  const proposed = proposeEvents(article.text, {
    language: article.lang,
    published: article.published,
  });
  const left = new Set(proposed.events);
  const isPlaced = (gold: GoldEvent, one: Proposal): boolean =>
    isSameFamily(gold.kind, one.kind) && isPlaceRight(gold, one);
  const found = article.events.map((gold) => {
    const rights = [...left].filter(
      (one) => isPlaced(gold, one) && isDateRight(gold.date, one.date),
    );
    const match =
      rights.find((one) => isClaimantRight(gold.claimant, one.claimant)) ?? rights[0] ?? null;
    if (match) {
      left.delete(match);
      score.right++;
      if (isClaimantRight(gold.claimant, match.claimant)) score.withClaimant++;
    }
    return match;
  });
  for (const [at, gold] of article.events.entries()) {
    const isFound = found[at] !== null;
    const other = !isFound && [...left].some((one) => isPlaced(gold, one));
    if (isFound || other) score.placed++;
  }
  score.gold += article.events.length;
  score.proposed += proposed.events.length;
  return { proposed, found, spare: [...left] };
}

export const f1Of = (right: number, { gold, proposed }: Score): number =>
  gold + proposed === 0 ? 1 : (2 * right) / (gold + proposed);
