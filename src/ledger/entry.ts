/** An entry of the ledger: two or more passages that do not agree, or that may tell one event. */
import type { Reason } from '../extract/reason';
import type { LikeReason } from './alike';
import type { Figure, Passage } from './telling';

export const ENTRY_KINDS = [
  'date',
  'place',
  'means',
  'count',
  'casualties',
  'actor',
  'claimant',
  'claim-denial',
  'tally',
  'stated-date',
  'recorded',
  'same-event',
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/**
 * What an entry is: sources that contradict each other, a later figure in the place of an earlier one, events
 * that a count has and the case has not, or two tellings that may be of one event.
 */
export const NATURES = ['contradiction', 'update', 'gap', 'suggestion'] as const;
export type Nature = (typeof NATURES)[number];

export const LEVELS = ['high', 'medium', 'low'] as const;
export type Level = (typeof LEVELS)[number];

/** A number, without the words that say it. */
export type Range = Omit<Figure, 'passage'>;

/** What a side says, as data; null where its words alone do. */
export type Says =
  | { readonly of: 'date'; readonly edtf: string }
  | { readonly of: 'places'; readonly places: readonly string[] }
  | { readonly of: 'means'; readonly means: readonly string[] }
  | { readonly of: 'count' | 'killed' | 'wounded' | 'counted'; readonly range: Range }
  | { readonly of: 'documented'; readonly range: Range }
  | { readonly of: 'shares'; readonly sum: number }
  | { readonly of: 'actor' | 'claim' | 'denial'; readonly party: string; readonly name: string }
  | { readonly of: 'account'; readonly party: string };

export interface Side {
  /** Null where only the article says it. */
  readonly event: string | null;
  readonly article: string;
  /** The sentence first. */
  readonly quotes: readonly Passage[];
  /** The words inside it that differ. */
  readonly marks: readonly Passage[];
  readonly says: Says | null;
}

/** Why an entry weighs what it does. */
export type WeightReason =
  | { readonly key: LikeReason }
  | { readonly key: 'days-apart'; readonly days: number }
  | { readonly key: 'times-as-many'; readonly times: number }
  | { readonly key: 'close-figures' }
  | { readonly key: 'none-against-some' }
  | { readonly key: 'dead-counted' }
  | { readonly key: 'no-place-in-common' }
  | { readonly key: 'other-weapon' }
  | { readonly key: 'other-party' }
  | { readonly key: 'two-claim' }
  | { readonly key: 'denied' }
  | { readonly key: 'later-figure' }
  | {
      readonly key: 'more-than-counted' | 'fewer-than-counted';
      readonly counted: number;
      /** Certain, and at most. */
      readonly documented: readonly [number, number];
    }
  | { readonly key: 'shares-do-not-add'; readonly counted: number; readonly sum: number }
  | { readonly key: 'after-publication'; readonly published: string }
  | { readonly key: 'dates'; readonly reason: Reason }
  | { readonly key: 'recorded' };

export interface Entry {
  /** The same for the same passages, in whatever order they are given. */
  readonly id: string;
  readonly kind: EntryKind;
  readonly nature: Nature;
  readonly weight: Level;
  readonly reasons: readonly WeightReason[];
  /** At least two. */
  readonly sides: readonly Side[];
  /** What the sides differ on, where a person has said so. */
  readonly about: { readonly ar: string; readonly en: string } | null;
  /** How likely the sides are of one event; null where that is not the question. */
  readonly score: number | null;
}

/** As long as the id of a record may be. */
const LONGEST_ID = 200;

/** Two numbers of 32 bits, enough to tell the passages of a case apart. */
function hash(text: string): string {
  let [a, b] = [0x811c9dc5, 0x1000193];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 0x01000193) >>> 0;
    b = (Math.imul(b, 31) + code) >>> 0;
  }
  return a.toString(16).padStart(8, '0') + b.toString(16).padStart(8, '0');
}

/** Made of what an entry is about, in an order of its own. */
export function entryId(kind: EntryKind, parts: readonly string[]): string {
  const inOrder = [...parts].sort();
  const plain = [kind, ...inOrder].join(':');
  const isPlain = inOrder.every((part) => /^[\w.@-]+$/u.test(part));
  return isPlain && plain.length <= LONGEST_ID ? plain : `${kind}:${hash(JSON.stringify(inOrder))}`;
}

const orderOf = <T extends string>(all: readonly T[]) =>
  Object.fromEntries(all.map((one, at) => [one, at])) as Readonly<Record<T, number>>;
const NATURE_ORDER = orderOf(NATURES);
const LEVEL_ORDER = orderOf(LEVELS);
const KIND_ORDER = orderOf(ENTRY_KINDS);

/** What weighs most first; contradictions before what may be one. */
export const byWeight = (a: Entry, b: Entry): number =>
  NATURE_ORDER[a.nature] - NATURE_ORDER[b.nature] ||
  LEVEL_ORDER[a.weight] - LEVEL_ORDER[b.weight] ||
  KIND_ORDER[a.kind] - KIND_ORDER[b.kind] ||
  (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
