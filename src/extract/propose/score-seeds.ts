/**
 * Scores proposals against the reviewed events of a bundled article. An event is proposed when a proposal has
 * its kind family and one of its places; each counts once.
 */
import { proposeEvents } from './engine';
import { isDateRight, isSameFamily } from './score';
import type { Proposal } from './proposal';

interface SeedEvent {
  readonly kind: string;
  readonly places: readonly { readonly place: string }[];
  readonly stated: { readonly edtf: string } | null;
}

interface Seed {
  readonly article: {
    readonly language: 'ar' | 'en';
    readonly published: { readonly edtf: string };
  };
  readonly events: readonly SeedEvent[];
}

export interface SeedScore {
  reviewed: number;
  found: number;
  /** Of those found, with the days that were reviewed. */
  dated: number;
  proposed: number;
  right: number;
}

const isIt = ({ kind, places }: SeedEvent, one: Proposal): boolean =>
  isSameFamily(kind, one.kind) &&
  (places.length === 0 || places.some(({ place }) => one.places.some(({ id }) => id === place)));

export function judgeSeed(seed: unknown, text: string, score: SeedScore): void {
  const { article, events } = seed as Seed;
  const { events: proposals } = proposeEvents(text, {
    language: article.language,
    published: article.published.edtf.replace('~', ''),
  });
  const left = new Set(proposals);
  for (const event of events) {
    const fits = [...left].filter((one) => isIt(event, one));
    const isDated = (one: Proposal): boolean => isDateRight(event.stated?.edtf ?? null, one.date);
    const match = fits.find(isDated) ?? fits[0];
    if (!match) continue;
    left.delete(match);
    score.found++;
    if (isDated(match)) score.dated++;
  }
  score.reviewed += events.length;
  score.proposed += proposals.length;
  score.right += proposals.length - left.size;
}
