/**
 * Tellings by what they can be looked for by: family of kinds, area, day. Each is numbered, so that a large case
 * is compared by numbers and not by texts.
 */
import { familyOf, isDeed } from './kinds';
import type { Atlas, Telling } from './telling';

/** Longer ones, and what they could be compared with, say too little. */
const WIDEST_DAYS = 10;

/** Tellings with a family, an area and a day in common, by their numbers. */
export type Bucket = number[];

export interface Buckets {
  readonly near: readonly Bucket[];
  /** All of a family on a day, wherever they are. */
  readonly anywhere: readonly Bucket[];
}

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

/** Each day of a telling, and one before; where the day is only inferred, four. */
function daysOf({ when }: Telling): readonly [first: number, last: number] | null {
  if (!when || when.last - when.first > WIDEST_DAYS) return null;
  return [when.first - (when.isInferred ? 4 : 1) + 1, when.last + 1];
}

/** Buckets by area, then by day. */
class Areawise {
  readonly #areas = new Map<string, Map<number, Bucket>>();

  put(area: string, day: number, at: number, isNew: boolean): void {
    let days = this.#areas.get(area);
    if (!days) {
      if (!isNew) return;
      this.#areas.set(area, (days = new Map<number, Bucket>()));
    }
    const bucket = days.get(day);
    if (bucket) bucket.push(at);
    else if (isNew) days.set(day, [at]);
  }

  /** Those with two tellings or more. */
  get shared(): Bucket[] {
    return [...this.#areas.values()].flatMap((days) =>
      [...days.values()].filter(({ length }) => length > 1),
    );
  }
}

/** In the place of a day, of what may have been another day. */
const ODD = Infinity;

/** A telling is in a bucket once, and in several of one area where it took days. */
export function bucketsOf(tellings: readonly Telling[], atlas: Atlas): Buckets {
  const [near, anywhere] = [new Areawise(), new Areawise()];
  const known = new Map<string, Areas>();
  const deeds = tellings.flatMap((telling, at) => {
    if (!isDeed(telling.kind)) return [];
    const family = familyOf(telling.kind);
    const key = JSON.stringify([family, telling.places, telling.around]);
    const areas = known.get(key) ?? within(family, areasOf(telling, atlas));
    known.set(key, areas);
    return [{ at, family, areas, days: daysOf(telling), isOdd: telling.when?.isOdd ?? false }];
  });
  // A date that its own article contradicts is compared with all days.
  for (const isOdd of [true, false]) {
    for (const { at, areas, isOdd: is } of deeds) {
      if (is !== isOdd) continue;
      for (const area of areas.near) near.put(area, ODD, at, isOdd);
    }
  }
  // A country is compared with all in it; without one, nobody is looked for by country.
  for (const isWide of [true, false]) {
    for (const { at, family, areas, days } of deeds) {
      if (areas.isWide !== isWide || !days) continue;
      for (let day = days[0]; day <= days[1]; day += 1) {
        anywhere.put(family, day, at, true);
        for (const area of areas.near) near.put(area, day, at, true);
        for (const area of areas.countries) near.put(area, day, at, isWide);
      }
    }
  }
  return { near: near.shared, anywhere: anywhere.shared };
}

const within = (family: string, { near, countries, isWide }: Areas): Areas => ({
  near: new Set([...near].map((area) => `${family} ${area}`)),
  countries: new Set([...countries].map((area) => `${family} ${area}`)),
  isWide,
});
