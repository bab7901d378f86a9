/**
 * The wide gazetteer: some 900 places and 270 actors beyond the built-in ones. It is data for whoever looks
 * for names in a text; the page's first load does without it. A name of it that is used becomes an entry
 * of the case.
 */
import type { Bilingual } from '../../article/article';
import type { Zone } from '../../time/zone';
import type { Actor, ActorId } from '../actors';
import type { Place, PlaceId, PlaceKind } from '../places';
import { REGION_ACTORS } from './actors/region';
import { WORLD_ACTORS } from './actors/world';
import { agentOf } from './agents/roles';
import { AFRICA } from './places/africa';
import { IRAQ } from './places/iraq';
import { LEVANT } from './places/levant';
import { SYRIA } from './places/syria';
import { UKRAINE } from './places/ukraine';
import { YEMEN_AND_SEAS } from './places/yemen-and-seas';
import {
  type Spellings,
  type WideActor,
  type WidePlace,
  type WidePlaceKind,
  actorsOf,
  placesOf,
} from './table';

export const WIDE_PLACES: ReadonlyMap<string, WidePlace> = new Map(
  [SYRIA, IRAQ, LEVANT, YEMEN_AND_SEAS, UKRAINE, AFRICA]
    .flatMap((table) => placesOf(table))
    .map((place) => [place.id, place]),
);

export const WIDE_ACTORS: ReadonlyMap<string, WideActor> = new Map(
  [REGION_ACTORS, WORLD_ACTORS]
    .flatMap((table) => actorsOf(table))
    .map((actor) => [actor.id, actor]),
);

/** What the timeline makes of a kind: a base has a lane of its own name, a country has none. */
const KINDS: Readonly<Record<WidePlaceKind, PlaceKind>> = {
  country: 'country',
  region: 'region',
  governorate: 'region',
  city: 'town',
  town: 'town',
  village: 'town',
  district: 'area',
  area: 'area',
  base: 'base',
  airbase: 'base',
  airport: 'area',
  port: 'area',
  crossing: 'area',
  field: 'area',
  camp: 'area',
  dam: 'area',
  mountain: 'area',
  river: 'region',
  sea: 'region',
  strait: 'region',
  island: 'area',
};

/** The clocks of a country; of Russia and the United States those of the capital. */
const ZONES: Readonly<Record<string, string>> = {
  SY: 'Asia/Damascus',
  IQ: 'Asia/Baghdad',
  JO: 'Asia/Amman',
  LB: 'Asia/Beirut',
  PS: 'Asia/Gaza',
  IL: 'Asia/Jerusalem',
  YE: 'Asia/Aden',
  IR: 'Asia/Tehran',
  PK: 'Asia/Karachi',
  TR: 'Europe/Istanbul',
  SA: 'Asia/Riyadh',
  KW: 'Asia/Kuwait',
  QA: 'Asia/Qatar',
  AE: 'Asia/Dubai',
  BH: 'Asia/Bahrain',
  EG: 'Africa/Cairo',
  US: 'America/New_York',
  DJ: 'Africa/Djibouti',
  UA: 'Europe/Kyiv',
  RU: 'Europe/Moscow',
  BY: 'Europe/Minsk',
  SD: 'Africa/Khartoum',
  SS: 'Africa/Juba',
  TD: 'Africa/Ndjamena',
  LY: 'Africa/Tripoli',
  TN: 'Africa/Tunis',
  NG: 'Africa/Lagos',
  ML: 'Africa/Bamako',
  NE: 'Africa/Niamey',
  BF: 'Africa/Ouagadougou',
  OM: 'Asia/Muscat',
  SO: 'Africa/Mogadishu',
  ER: 'Africa/Asmara',
  ET: 'Africa/Addis_Ababa',
  CY: 'Asia/Nicosia',
  AF: 'Asia/Kabul',
};

/** When a name or a place existed, and where it is from: what an entry of a case knows besides. */
interface Sourced {
  readonly period: string | null;
  readonly source: string;
}
export type OwnPlace = Omit<Place, 'zone'> & { readonly zone: Zone | null } & Sourced;
export type OwnActor = Actor & Sourced;

const nameOf = ({ ar, en }: Spellings): Bilingual => ({ ar: ar[0] ?? '', en: en[0] ?? '' });
const variantsOf = ({ ar, en }: Spellings): string[] => [...ar.slice(1), ...en.slice(1)];

function sourceOf({ geoName, position }: WidePlace): string {
  if (geoName !== null) return `GeoNames, “${geoName}” (CC BY 4.0)`;
  if (position === null) return 'General knowledge';
  return `General knowledge, within about ${position.uncertaintyKm} km`;
}

/** A place of the wide gazetteer in the form of a case's own; null for any other id. */
export function ownPlace(id: string): OwnPlace | null {
  const place = WIDE_PLACES.get(id);
  if (!place) return null;
  const { position } = place;
  return {
    id: id as PlaceId,
    kind: KINDS[place.kind],
    name: nameOf(place.spellings),
    variants: variantsOf(place.spellings),
    country: place.country,
    zone: (ZONES[place.country] ?? null) as Zone | null,
    governorate: place.governorate,
    latitude: position?.latitude ?? null,
    longitude: position?.longitude ?? null,
    uncertaintyKm: position?.uncertaintyKm ?? null,
    base: place.base as PlaceId | null,
    period: null,
    source: sourceOf(place),
  };
}

/** An actor of the wide gazetteer, or an agent, in the form of a case's own; null for any other id. */
export function ownActor(id: string): OwnActor | null {
  const actor = WIDE_ACTORS.get(id);
  if (actor) {
    return {
      id: id as ActorId,
      kind: actor.kind,
      name: nameOf(actor.spellings),
      variants: variantsOf(actor.spellings),
      period: actor.period,
      source: actor.since === null ? 'General knowledge' : `General knowledge: ${actor.since}`,
    };
  }
  const agent = agentOf(id);
  return (
    agent && {
      id: id as ActorId,
      kind: agent.kind,
      name: agent.name,
      variants: [],
      period: null,
      source: '',
    }
  );
}
