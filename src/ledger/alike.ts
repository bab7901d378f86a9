/** How much speaks for two tellings being of one event, with the reasons. */
import { familyOf, isDeed, meansFit, partiesFit } from './kinds';
import type { Atlas, Figure, Telling } from './telling';
import { type Nearness, isAround, isOneGovernorate, isWidePlace, nearest } from './where';
import { daysApart, daysIn, hoursFit } from './when';

/** Why two tellings may be of one event, or may not. */
export type LikeReason =
  | 'same-place'
  | 'place-inside'
  | 'near-place'
  | 'other-place'
  | 'same-day'
  | 'other-day'
  | 'same-hour'
  | 'other-hour'
  | 'same-kind'
  | 'same-means'
  | 'same-count'
  | 'same-casualties'
  | 'same-claimant'
  | 'same-words'
  | 'told-as-another'
  | 'said-by-reader'
  | 'said-in-case';

export interface Likeness {
  readonly score: number;
  readonly reasons: readonly LikeReason[];
}

/** From here on two tellings are compared as one event. */
export const ALIKE = 5;

const exactly = ({ min, max, isAbout }: Figure): number | null =>
  min !== null && min === max && !isAbout ? min : null;

/** The number of a figure, however rough. */
const roughly = (figure: Figure): number | null => exactly(figure) ?? figure.min ?? figure.max;

const isSameNumber = (a: Figure | null, b: Figure | null): number | null => {
  if (!a || !b) return null;
  const one = roughly(a);
  return one !== null && one === roughly(b) ? one : null;
};

/** The largest number that both count of one thing; 0 where there is none. */
function sameCount(a: Telling, b: Telling): number {
  let most = 0;
  for (const one of a.counts) {
    for (const other of b.counts) {
      if (one.of === other.of) most = Math.max(most, isSameNumber(one, other) ?? 0);
    }
  }
  return most;
}

/** A date that its own article contradicts may be of another month. */
const MOST_ODD_DAYS = 35;

const PLACE_SCORE: Readonly<Record<Nearness, number>> = {
  same: 3,
  inside: 1.7,
  near: 2,
  unknown: 0,
  apart: -1.5,
};
const PLACE_REASON: Readonly<Partial<Record<Nearness, LikeReason>>> = {
  same: 'same-place',
  inside: 'place-inside',
  near: 'near-place',
  apart: 'other-place',
};

/** Two names of which no list says how they lie to each other. */
const UNLISTED_SCORE = -0.7;
const WORD_SCORE = 0.6;
const MOST_WORDS = 7;

const sharedWords = (a: Telling, b: Telling): number => {
  const [few, many] = a.words.size <= b.words.size ? [a.words, b.words] : [b.words, a.words];
  let shared = 0;
  for (const word of few) if (many.has(word)) shared += 1;
  return shared;
};

/** By the places of the two, else by what the sentences name around them. */
function placeOf(a: Telling, b: Telling, atlas: Atlas): Nearness {
  const own = nearest(a.places, b.places, atlas);
  if (own === 'same' || own === 'inside') return own;
  const aroundOf = isAround(a, b);
  return aroundOf === 'both' ? 'same' : aroundOf === 'one' ? 'inside' : own;
}

/** @param reasons gets what speaks for it and against it; null: nobody asks. */
function weigh(a: Telling, b: Telling, atlas: Atlas, reasons: LikeReason[] | null): number | null {
  if (!isDeed(a.kind) || !isDeed(b.kind) || familyOf(a.kind) !== familyOf(b.kind)) return null;
  if (!a.when || !b.when) return null;
  let score = 0;
  const add = (points: number, reason: LikeReason | null): void => {
    score += points;
    if (reason) reasons?.push(reason);
  };
  const isInferred = a.when.isInferred || b.when.isInferred;
  const apart = daysApart(a.when, b.when);
  const isOdd = a.when.isOdd === true || b.when.isOdd === true;
  if (apart > (isOdd ? MOST_ODD_DAYS : isInferred ? 4 : 2)) return null;
  const isWide = daysIn(a.when) > 3 || daysIn(b.when) > 3;
  if (isOdd && apart > 0) add(0, 'other-day');
  else if (isInferred) add(apart === 0 ? 1 : 0, apart === 0 ? 'same-day' : null);
  else if (apart === 0) add(isWide ? 0.5 : 2, isWide ? null : 'same-day');
  else add(apart === 1 ? -0.2 : -1.2, 'other-day');
  const hours = hoursFit(a.when, b.when);
  if (hours !== null && !isInferred) add(hours ? 0.7 : -2.5, hours ? 'same-hour' : 'other-hour');

  const place = placeOf(a, b, atlas);
  const bothWide =
    place === 'same' && [...a.places, ...b.places].every((id) => isWidePlace(id, atlas));
  add(bothWide ? 1.2 : PLACE_SCORE[place], PLACE_REASON[place] ?? null);
  const areUnlisted = place === 'unknown' && a.places.length > 0 && b.places.length > 0;
  if (areUnlisted) add(UNLISTED_SCORE, null);
  if (place === 'apart' && isOneGovernorate(a.places, b.places, atlas)) add(1, null);

  if (a.kind === b.kind) add(0.7, 'same-kind');
  else add(0.4, null);
  const words = Math.min(MOST_WORDS, sharedWords(a, b));
  const means = meansFit(a.means, b.means);
  // A base is attacked several times a day: another weapon is another attack, unless the words tell the same.
  if (means !== null) add(means ? 0.7 : words > 1 ? -0.3 : -1.2, means ? 'same-means' : null);

  const count = sameCount(a, b);
  if (count >= 3) add(1.5, 'same-count');
  else if (count > 0) add(0.5, 'same-count');
  const killed = isSameNumber(a.killed, b.killed) ?? 0;
  const wounded = isSameNumber(a.wounded, b.wounded) ?? 0;
  if (killed > 0) add(1.5, 'same-casualties');
  if (wounded > 0) add(1, killed > 0 ? null : 'same-casualties');
  const isSameClaimant =
    a.claimants.length > 0 &&
    a.claimants.some((one) =>
      b.claimants.some((other) => one.id === other.id || partiesFit(one.id, other.id)),
    );
  if (isSameClaimant) add(0.5, 'same-claimant');
  if (words > 0) add(words * WORD_SCORE, words > 1 ? 'same-words' : null);
  if (a.isAnother !== b.isAnother) add(-2.5, 'told-as-another');
  return Math.round(score * 100) / 100;
}

/** Null where they cannot be one event: other kinds of thing, or days apart. */
export const scoreOf = (a: Telling, b: Telling, atlas: Atlas): number | null =>
  weigh(a, b, atlas, null);

/** The score with its reasons; null as of `scoreOf`. */
export function likeness(a: Telling, b: Telling, atlas: Atlas): Likeness | null {
  const reasons: LikeReason[] = [];
  const score = weigh(a, b, atlas, reasons);
  return score === null ? null : { score, reasons };
}
