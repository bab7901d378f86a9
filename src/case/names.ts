/** The names of a case: more spellings for one, and two that are one. */
import { ACTORS, type ActorId } from '../gazetteer/actors';
import { PLACES, type PlaceId } from '../gazetteer/places';
import type { ActorRecord, Case, CaseRecord, EventRecord, NameList, PlaceRecord } from './records';

const UNSOURCED = { period: null, source: '' };
const named = (id: string): { ar: string; en: string } => ({ ar: id, en: id });

/** The entry of the case, else what it would be: the built-in one, or the id as a name. */
export function placeOf({ places }: Pick<Case, 'places'>, id: string): PlaceRecord {
  const known = places.get(id);
  if (known) return known;
  const builtIn = PLACES.get(id as PlaceId);
  return {
    ...(builtIn ?? {
      id: id as PlaceId,
      name: named(id),
      kind: 'area',
      variants: [],
      country: '',
      zone: null,
      governorate: null,
      latitude: null,
      longitude: null,
      uncertaintyKm: null,
      base: null,
    }),
    ...UNSOURCED,
  };
}

export function actorOf({ actors }: Pick<Case, 'actors'>, id: string): ActorRecord {
  const known = actors.get(id);
  if (known) return known;
  const builtIn = ACTORS.get(id as ActorId);
  const plain = { id: id as ActorId, kind: 'other' as const, name: named(id), variants: [] };
  return { ...(builtIn ?? plain), ...UNSOURCED };
}

/** The spellings of an entry and more, each once. */
function spellings(
  { id, name, variants }: PlaceRecord | ActorRecord,
  more: readonly string[],
): string[] {
  const known = new Set([name.ar, name.en]);
  const wanted = more.map((one) => one.trim()).filter((one) => one !== '' && one !== id);
  return [...new Set([...variants, ...wanted.filter((one) => !known.has(one))])];
}

export function withSpelling(
  one: Case,
  list: 'places' | 'actors',
  id: string,
  spelling: string,
): PlaceRecord | ActorRecord {
  const entry = list === 'places' ? placeOf(one, id) : actorOf(one, id);
  return { ...entry, variants: spellings(entry, [spelling]) };
}

/** Each once, whatever the order of their fields. */
const unique = <T>(all: readonly T[]): T[] => [
  ...new Map(all.map((one) => [JSON.stringify(one), one])).values(),
];

/** An event that mentions `into` wherever it mentioned `from`. */
function mentioning(event: EventRecord, list: NameList, from: string, into: string): EventRecord {
  const swap = <T extends string | null>(id: T): T => (id === from ? (into as T) : id);
  if (list === 'kinds') return { ...event, kind: swap(event.kind) };
  if (list === 'places') {
    return {
      ...event,
      places: unique(event.places.map(({ place, role }) => ({ place: swap(place), role }))),
      breakdown: event.breakdown.map((share) => ({ ...share, place: swap(share.place) })),
    };
  }
  return {
    ...event,
    claims: event.claims.map((claim) => ({
      ...claim,
      actor: swap(claim.actor),
      to: swap(claim.to),
    })),
    counts: event.counts.map((count) => ({ ...count, by: swap(count.by) })),
    casualties: { ...event.casualties, by: swap(event.casualties.by) },
    contradictions: event.contradictions.map((point) => ({
      ...point,
      accounts: point.accounts.map((account) => ({ ...account, by: swap(account.by) })),
    })),
  };
}

/** `into` with the names and spellings of `from`. */
function mergedEntry(one: Case, list: NameList, from: string, into: string): CaseRecord | null {
  if (list === 'kinds') return null;
  const [gone, kept] =
    list === 'places'
      ? [placeOf(one, from), placeOf(one, into)]
      : [actorOf(one, from), actorOf(one, into)];
  return {
    ...kept,
    variants: spellings(kept, [gone.name.ar, gone.name.en, ...gone.variants]),
  } as CaseRecord;
}

/** The case in which the two names are one; null when they are one already. */
export function mergeNames(one: Case, list: NameList, from: string, into: string): Case | null {
  if (from === into) return null;
  const events = new Map(
    [...one.events].map(([id, event]) => [id, mentioning(event, list, from, into)]),
  );
  const names = new Map<string, CaseRecord>(one[list]);
  names.delete(from);
  const entry = mergedEntry(one, list, from, into);
  if (entry) names.set(into, entry);
  if (list === 'places') {
    for (const place of names.values() as IterableIterator<PlaceRecord>) {
      if (place.base !== from) continue;
      names.set(place.id, { ...place, base: (place.id === into ? null : into) as PlaceId | null });
    }
  }
  return { ...one, [list]: names, events };
}
