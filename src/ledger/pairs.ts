/**
 * Finds the pairs of tellings that may be of one event: an index by day and by place, in which each is compared
 * with a bounded number of others, and of what is found one partner for each telling in each other article.
 */
import { ALIKE, type Likeness, likeness } from './alike';
import { familyOf, isDeed } from './kinds';
import { type Said, pairKey } from './said';
import type { Atlas, Telling, Told } from './telling';

export interface Pair {
  readonly a: Telling;
  readonly b: Telling;
  readonly likeness: Likeness;
}

const byId = (a: Telling, b: Telling): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** A telling is compared with so many of those after it in a bucket. */
const MOST_NEIGHBOURS = 24;
/** Longer ones, and what they could be compared with, say too little. */
const WIDEST_DAYS = 10;

interface Areas {
  /** The places themselves, and their governorates. */
  readonly near: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
  /** It names no more than a country. */
  readonly isWide: boolean;
}

function areasOf({ places, around }: Telling, atlas: Atlas): Areas {
  const [near, countries] = [new Set<string>(), new Set<string>()];
  let isWide = false;
  for (const id of places) {
    const place = atlas(id);
    isWide ||= place?.kind === 'country';
    near.add(place?.base ?? id);
    near.add(`in ${place?.governorate?.en ?? place?.name.en ?? id}`);
    for (const country of place?.country.split('/') ?? []) countries.add(`of ${country}`);
  }
  for (const id of around) near.add(atlas(id)?.base ?? id);
  if (near.size === 0) near.add('nowhere');
  return { near, countries, isWide };
}

const ANYWHERE = 'anywhere';
/** In the place of a day, of what may have been another day. */
const ODD = 'odd';

/** Each day of a telling, and one before; where the day is only inferred, four. */
function daysOf({ when }: Telling): number[] {
  if (!when || when.last - when.first > WIDEST_DAYS) return [];
  const reach = when.isInferred ? 4 : 1;
  return Array.from(
    { length: when.last - when.first + 1 + reach },
    (_, at) => when.first - reach + at + 1,
  );
}

/** Tellings by what they can be looked for by: family, area, day. */
function bucketsOf(tellings: readonly Telling[], atlas: Atlas): Map<string, Telling[]> {
  const buckets = new Map<string, Telling[]>();
  const put = (key: string, telling: Telling, isNew: boolean): void => {
    const bucket = buckets.get(key);
    if (bucket) bucket.push(telling);
    else if (isNew) buckets.set(key, [telling]);
  };
  const deeds = tellings
    .filter(({ kind }) => isDeed(kind))
    .map((telling) => ({ telling, areas: areasOf(telling, atlas), days: daysOf(telling) }));
  // A date that its own article contradicts is compared with all days.
  for (const isOdd of [true, false]) {
    for (const { telling, areas } of deeds) {
      if ((telling.when?.isOdd ?? false) !== isOdd) continue;
      for (const area of areas.near)
        put(`${familyOf(telling.kind)} ${area} ${ODD}`, telling, isOdd);
    }
  }
  // A country is compared with all in it; without one, nobody is looked for by country.
  for (const isWide of [true, false]) {
    for (const { telling, areas, days } of deeds) {
      if (areas.isWide !== isWide) continue;
      const family = familyOf(telling.kind);
      for (const day of days) {
        put(`${family} ${ANYWHERE} ${day}`, telling, true);
        for (const area of areas.near) put(`${family} ${area} ${day}`, telling, true);
        for (const area of areas.countries) put(`${family} ${area} ${day}`, telling, isWide);
      }
    }
  }
  return buckets;
}

/** On a day with so few events each is compared with each, wherever they are: sources differ on places, too. */
const FEW_IN_A_DAY = 40;

/** In a crowded bucket neighbours are those that say the same, not those that come in first. */
const crowdKey = ({ places, counts, means, when, id }: Telling): string =>
  [places[0] ?? '', when?.first ?? '', counts[0]?.min ?? '', means[0] ?? '', id].join('\u0000');

function candidates({ tellings, atlas }: Told): Pair[] {
  const buckets = bucketsOf(tellings, atlas);
  const numbers = new Map(tellings.map((telling, at) => [telling, at]));
  const seen = new Set<number>();
  const found: Pair[] = [];
  for (const [name, bucket] of buckets) {
    if (bucket.length < 2) continue;
    if (bucket.length > FEW_IN_A_DAY && name.includes(` ${ANYWHERE} `)) continue;
    const isCrowded = bucket.length > MOST_NEIGHBOURS;
    const keys = isCrowded ? new Map(bucket.map((one) => [one, crowdKey(one)])) : null;
    const inOrder = keys
      ? bucket.sort((x, y) => ((keys.get(x) ?? '') < (keys.get(y) ?? '') ? -1 : 1))
      : bucket;
    const places = inOrder.map((one) => numbers.get(one) ?? 0);
    for (const [at, one] of inOrder.entries()) {
      const last = Math.min(inOrder.length - 1, at + MOST_NEIGHBOURS);
      for (let next = at + 1; next <= last; next += 1) {
        const other = inOrder[next];
        if (!other || one.article === other.article) continue;
        const [x, y] = [places[at] ?? 0, places[next] ?? 0];
        const key = Math.min(x, y) * tellings.length + Math.max(x, y);
        if (seen.has(key)) continue;
        seen.add(key);
        const [a, b] = byId(one, other) <= 0 ? [one, other] : [other, one];
        const like = likeness(a, b, atlas);
        if (like && like.score >= ALIKE) found.push({ a, b, likeness: like });
      }
    }
  }
  return found;
}

const SAID: Likeness = { score: 10, reasons: ['said-by-reader'] };
const IN_CASE: Likeness = { score: 9, reasons: ['said-in-case'] };

/** Pairs that a person has joined, in the case or in the ledger. */
function joined({ tellings }: Told, said: Said): Pair[] {
  const byEvent = new Map(tellings.map((telling) => [telling.id, telling]));
  const found = new Map<string, Pair>();
  const put = (one: Telling | undefined, other: Telling | undefined, like: Likeness): void => {
    if (!one || !other || one === other) return;
    const [a, b] = byId(one, other) <= 0 ? [one, other] : [other, one];
    found.set(pairKey(a.id, b.id), { a, b, likeness: like });
  };
  for (const telling of tellings) {
    for (const other of telling.sameAs) put(telling, byEvent.get(other), IN_CASE);
  }
  for (const [key, verdict] of said) {
    const [one = '', other = ''] = JSON.parse(key) as readonly string[];
    if (verdict === 'same') put(byEvent.get(one), byEvent.get(other), SAID);
  }
  return [...found.values()];
}

const byScore = (x: Pair, y: Pair): number =>
  y.likeness.score - x.likeness.score || byId(x.a, y.a) || byId(x.b, y.b);

/** The pairs, the likeliest first, whatever the order in which the tellings are given. */
export function pairsOf(told: Told, said: Said): Pair[] {
  const chosen: Pair[] = [];
  const taken = new Set<string>();
  const all = [...joined(told, said), ...candidates(told).sort(byScore)];
  const known = new Set<string>();
  for (const pair of all) {
    const { a, b } = pair;
    const key = pairKey(a.id, b.id);
    if (known.has(key) || said.get(key) === 'not-same') continue;
    const ends = [`${a.id} ${b.article}`, `${b.id} ${a.article}`];
    const isSaid = pair.likeness.reasons[0]?.startsWith('said') ?? false;
    if (!isSaid && ends.some((end) => taken.has(end))) continue;
    ends.forEach((end) => taken.add(end));
    known.add(key);
    chosen.push(pair);
  }
  return chosen.sort(byScore);
}

/** Joins the tellings of one event: for each its group, by id. */
export function groupsOf(
  tellings: readonly Telling[],
  pairs: readonly Pair[],
): Map<string, string> {
  const parents = new Map(tellings.map(({ id }) => [id, id]));
  const rootOf = (id: string): string => {
    let at = id;
    for (let up = parents.get(at); up !== undefined && up !== at; up = parents.get(at)) at = up;
    return at;
  };
  for (const { a, b } of pairs) {
    const [x, y] = [rootOf(a.id), rootOf(b.id)];
    if (x !== y) parents.set(x < y ? y : x, x < y ? x : y);
  }
  return new Map(tellings.map(({ id }) => [id, rootOf(id)]));
}
