/** The names that an event can mention: finds one by any of its spellings, and makes one that is missing. */
import { foldKey } from '../../article/orthography';
import { labelDirection } from '../../article/written-in';
import type { Bilingual } from '../../article/article';
import { freshId } from '../../case/fresh-id';
import { actorOf, placeOf } from '../../case/names';
import type { ActorRecord, Case, PlaceRecord } from '../../case/records';
import { ACTORS, type Actor, type ActorId } from '../../gazetteer/actors';
import type { Gazetteer } from '../../gazetteer/gazetteer';
import { WIDE_ACTORS, WIDE_PLACES, ownActor, ownPlace } from '../../gazetteer/wide/entries';
import { PLACES, type Place, type PlaceId } from '../../gazetteer/places';

export type NamedList = 'places' | 'actors';
export type Named = Place | Actor;

/** Every name that can be mentioned: the built-in ones, and those of the case in their place. */
export function namesIn({ own }: Gazetteer, list: NamedList): readonly Named[] {
  const all: readonly Named[] =
    list === 'places' ? [...PLACES.values(), ...own.places] : [...ACTORS.values(), ...own.actors];
  return [...new Map(all.map((one) => [one.id, one])).values()];
}

/** The name with one of these spellings; those of the case count first. */
export function findName(gazetteer: Gazetteer, list: NamedList, words: string): Named | null {
  const key = foldKey(words);
  if (key === '') return null;
  const has = ({ name, variants }: Named, spelled: boolean): boolean =>
    (spelled ? variants : [name.ar, name.en]).some((one) => foldKey(one) === key);
  const names = [...namesIn(gazetteer, list)].reverse();
  return names.find((one) => has(one, false)) ?? names.find((one) => has(one, true)) ?? null;
}

/** The words in the language of their script. */
export const nameOf = (words: string): Bilingual =>
  labelDirection(words) === 'rtl' ? { ar: words, en: '' } : { ar: '', en: words };

type Spelled = ReadonlyMap<
  string,
  { readonly spellings: Readonly<Record<'ar' | 'en', readonly string[]>> }
>;

/** The one entry of the wide gazetteer with this spelling; null where there is none, or more than one. */
function wideId(entries: Spelled, words: string): string | null {
  const key = foldKey(words);
  const found = [...entries].filter(
    ([
      ,
      {
        spellings: { ar, en },
      },
    ]) => [...ar, ...en].some((one) => foldKey(one) === key),
  );
  return found.length === 1 ? (found[0]?.[0] ?? null) : null;
}

/**
 * A new entry of the case: with what the wide gazetteer knows of it, else with nothing but the name.
 * @param isTaken whether the case has an entry with this id, which must not be overwritten.
 * @param chosen the entry of the wide gazetteer that is meant; null: the one with this spelling, if there is one.
 */
export function newPlace(
  words: string,
  isTaken: (id: string) => boolean = () => false,
  chosen: string | null = null,
): PlaceRecord {
  const wide = chosen ?? wideId(WIDE_PLACES, words);
  const known = wide === null || isTaken(wide) ? null : ownPlace(wide);
  if (known) return known;
  const id = freshId('n') as PlaceId;
  const record = placeOf({ places: new Map() }, id);
  return { ...record, name: nameOf(words.trim()) };
}

/** As `newPlace`. */
export function newActor(
  words: string,
  isTaken: (id: string) => boolean = () => false,
  chosen: string | null = null,
): ActorRecord {
  const wide = chosen ?? wideId(WIDE_ACTORS, words);
  const known = wide === null || isTaken(wide) ? null : ownActor(wide);
  if (known) return known;
  const id = freshId('n') as ActorId;
  const record = actorOf({ actors: new Map() }, id);
  return { ...record, name: nameOf(words.trim()) };
}

/** The entry of a name as it is edited: that of the case, else what the built-in one would be there. */
export const recordOf = (one: Case, list: NamedList, id: string): PlaceRecord | ActorRecord =>
  list === 'places' ? placeOf(one, id) : actorOf(one, id);
