/**
 * Places, actors and kinds that rows name: those of the gazetteer by any spelling, others as entries of the
 * dataset's own. An id follows from the name alone, so that a newer export of the same data has the same.
 */
import { fold } from '../../article/orthography';
import { EVENT_KINDS, type Means } from '../../event/event';
import { ACTORS } from '../../gazetteer/actors';
import { PLACES } from '../../gazetteer/places';
import { owned } from './cells';
import type { DraftPlace } from './draft';

const keyOf = (name: string): string => fold(name, 'search').text.toLowerCase().trim();

const MAX_SLUG = 120;

/** An id that an address can hold: letters, digits and hyphens. */
export function slugOf(name: string): string {
  const slug = keyOf(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, MAX_SLUG)
    .replace(/^-|-$/g, '');
  return slug === '' ? 'x' : slug;
}

interface Named {
  readonly id: string;
  readonly name: { readonly ar: string; readonly en: string };
  readonly variants: readonly string[];
}

const byName = <T extends Named>(entries: Iterable<T>): ReadonlyMap<string, T> =>
  new Map(
    [...entries].flatMap((entry) =>
      [entry.name.ar, entry.name.en, ...entry.variants].map(
        (name) => [keyOf(name), entry] as const,
      ),
    ),
  );

const BUILT_IN_ACTORS = byName(ACTORS.values());
const BUILT_IN_PLACES = byName(PLACES.values());

/** Names of the built-in kinds as tables write them. */
const KIND_NAMES: Readonly<Record<string, string>> = {
  هجوم: 'attack',
  هجمات: 'attack',
  استهداف: 'attack',
  غارة: 'strike',
  'غارة جوية': 'strike',
  ضربة: 'strike',
  'ضربة جوية': 'strike',
  'قصف جوي': 'strike',
  airstrike: 'strike',
  'air strike': 'strike',
  اطلاق: 'launch',
  اعتراض: 'interception',
  تحليق: 'overflight',
  حادث: 'incident',
  حادثة: 'incident',
  بيان: 'statement',
  تصريح: 'statement',
  انتشار: 'deployment',
  هدنة: 'pause',
};
const KINDS = new Map<string, string>([
  ...EVENT_KINDS.map((kind) => [kind, kind] as const),
  ...Object.entries(KIND_NAMES).map(([name, kind]) => [keyOf(name), kind] as const),
]);

const MEANS_WORDS: readonly (readonly [Means, RegExp])[] = [
  ['drone', /\bdrones?\b|\buavs?\b|مسير|درون|طائرات? بدون طيار/iu],
  ['rocket', /\brockets?\b|قذيف|قذائف|راجم/iu],
  ['missile', /\bmissiles?\b|صاروخ|صواريخ/iu],
  ['aircraft', /\baircraft\b|\bwarplanes?\b|\bairstrikes?\b|طيران|طائرة حربية|غارة/iu],
  ['air-defence', /\bair[- ]defen[cs]e\b|دفاع جوي|دفاعات جوية/iu],
];

export const meansIn = (text: string): Means[] =>
  text === '' ? [] : MEANS_WORDS.filter(([, words]) => words.test(text)).map(([means]) => means);

/** Degrees within which a name and a position are the place of the gazetteer. */
const NEAR = 0.5;

const isSamePlace = (one: DraftPlace, other: DraftPlace): boolean =>
  one.latitude === other.latitude &&
  one.longitude === other.longitude &&
  one.uncertaintyKm === other.uncertaintyKm;

/** What is known of a text, or is made of it once. */
function once(known: Map<string, string>, text: string, make: (text: string) => string): string {
  const found = known.get(text);
  if (found !== undefined) return found;
  const own = owned(text);
  const made = make(own);
  known.set(own, made);
  return made;
}

export class Names {
  readonly #places = new Map<string, object>();
  readonly #actors = new Map<string, object>();
  readonly #kinds = new Map<string, object>();
  /** The ids of names that came before. */
  readonly #known = {
    places: new Map<string, string>(),
    actors: new Map<string, string>(),
    kinds: new Map<string, string>(),
  } as const;
  /** The latest place of each name: most names have one position. */
  readonly #latest = new Map<string, { readonly place: DraftPlace; readonly id: string }>();

  get places(): Record<string, unknown>[] {
    return [...this.#places.values()] as Record<string, unknown>[];
  }

  get actors(): Record<string, unknown>[] {
    return [...this.#actors.values()] as Record<string, unknown>[];
  }

  get kinds(): Record<string, unknown>[] {
    return [...this.#kinds.values()] as Record<string, unknown>[];
  }

  place(place: DraftPlace): string {
    const { latitude, longitude, uncertaintyKm } = place;
    const latest = this.#latest.get(place.name);
    if (latest && isSamePlace(latest.place, place)) return latest.id;
    const name = owned(place.name);
    const key = `${name} ${latitude ?? ''} ${longitude ?? ''} ${uncertaintyKm ?? ''}`;
    const id = once(this.#known.places, key, () => {
      const known = BUILT_IN_PLACES.get(keyOf(name));
      const isNear =
        latitude === null ||
        longitude === null ||
        (known !== undefined &&
          known.latitude !== null &&
          known.longitude !== null &&
          Math.abs(known.latitude - latitude) < NEAR &&
          Math.abs(known.longitude - longitude) < NEAR);
      if (known && isNear) return known.id;
      const at = latitude === null || longitude === null ? '' : `@${latitude}_${longitude}`;
      const within = uncertaintyKm === null ? '' : `~${uncertaintyKm}`;
      const id = `${slugOf(name)}${at}${within}`;
      this.#places.set(id, {
        id,
        name,
        kind: 'area',
        variants: [],
        ...(at !== '' && { latitude, longitude }),
        ...(uncertaintyKm !== null && { uncertaintyKm }),
      });
      return id;
    });
    this.#latest.set(name, { place: { ...place, name }, id });
    return id;
  }

  actor(given: string): string {
    return once(this.#known.actors, given, (name) => {
      const known = BUILT_IN_ACTORS.get(keyOf(name));
      if (known) return known.id;
      const id = slugOf(name);
      if (!ACTORS.has(id as never)) this.#actors.set(id, { id, name, kind: 'other', variants: [] });
      return id;
    });
  }

  kind(given: string): string {
    return once(this.#known.kinds, given, (name) => {
      const known = KINDS.get(keyOf(name));
      if (known !== undefined) return known;
      const id = slugOf(name);
      if (KINDS.get(id) === id) return id;
      this.#kinds.set(id, { id, name });
      return id;
    });
  }
}
