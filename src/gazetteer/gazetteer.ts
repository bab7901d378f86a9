/**
 * A gazetteer: who, where and what a dataset speaks of. It holds the built-in places and actors, and the
 * places, actors and kinds that a dataset brings of its own. An id that neither knows is an entry too,
 * named by the id itself: data are never refused because of a name.
 */
import type { Bilingual } from '../article/article';
import { ACTORS, type Actor, type ActorId } from './actors';
import { PLACES, type Place, type PlaceId } from './places';
import { DEFAULT_ZONE } from '../time/zone';

declare const ownKindBrand: unique symbol;
/** A kind of event that is not built in. */
export type OwnKindId = string & { readonly [ownKindBrand]: true };

/** A kind of event that a dataset brings: a word, drawn with a neutral shape. */
export interface OwnKind {
  readonly id: OwnKindId;
  readonly name: Bilingual;
}

/** What a dataset brings of its own. An entry with the id of a built-in one takes its place. */
export interface OwnEntries {
  readonly places: readonly Place[];
  readonly actors: readonly Actor[];
  readonly kinds: readonly OwnKind[];
}

export const NO_ENTRIES: OwnEntries = { places: [], actors: [], kinds: [] };

/** The id as a name in both languages, for want of a better one. */
const named = (id: string): Bilingual => ({ ar: id, en: id });

function unlistedPlace(id: PlaceId): Place {
  return {
    id,
    kind: 'area',
    name: named(id),
    variants: [],
    country: '',
    zone: DEFAULT_ZONE,
    governorate: null,
    latitude: null,
    longitude: null,
    uncertaintyKm: null,
    base: null,
  };
}

export class Gazetteer {
  readonly own: OwnEntries;
  readonly #places: ReadonlyMap<PlaceId, Place>;
  readonly #actors: ReadonlyMap<ActorId, Actor>;
  readonly #kinds: ReadonlyMap<string, OwnKind>;

  constructor(own: OwnEntries = NO_ENTRIES) {
    this.own = own;
    this.#places = new Map(own.places.map((place) => [place.id, place]));
    this.#actors = new Map(own.actors.map((actor) => [actor.id, actor]));
    this.#kinds = new Map(own.kinds.map((kind) => [kind.id, kind]));
  }

  place(id: PlaceId): Place {
    return this.#places.get(id) ?? PLACES.get(id) ?? unlistedPlace(id);
  }

  actor(id: ActorId): Actor {
    const known = this.#actors.get(id) ?? ACTORS.get(id);
    return known ?? { id, kind: 'other', name: named(id), variants: [] };
  }

  /** The name of a kind that is not built in. */
  kindName(id: OwnKindId): Bilingual {
    return this.#kinds.get(id)?.name ?? named(id);
  }
}

/** The built-in entries alone. */
export const BUILT_IN = new Gazetteer();
