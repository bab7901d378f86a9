/** The names of a text as a sentence needs them: places with how sharp each is, and parties with their kind. */
import { ACTORS, type ActorKind } from '../../../gazetteer/actors';
import { PLACES } from '../../../gazetteer/places';
import { agentOf } from '../../../gazetteer/wide/agents/roles';
import { WIDE_ACTORS, WIDE_PLACES } from '../../../gazetteer/wide/entries';
import { type FoundName, findNames } from '../../../gazetteer/wide/look-up';

export interface NamedPlace {
  /** An id of the gazetteer; a name that it does not know is its own. */
  readonly id: string;
  readonly isKnown: boolean;
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** 0 a country … 4 a base or a village. */
  readonly rank: number;
  /** The places that it is in, as ids. */
  readonly within: readonly string[];
  /** What it is: a definite noun later speaks of the last one of its kind. */
  readonly sort: string;
  /** The text says that the city is meant, not the province that is called like it. */
  readonly isCity?: boolean;
}

export interface Party {
  readonly id: string;
  readonly isKnown: boolean;
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly kind: ActorKind;
}

export interface Names {
  readonly places: readonly NamedPlace[];
  readonly parties: readonly Party[];
}

const RANKS: Readonly<Record<string, number>> = {
  country: 0,
  region: 1,
  sea: 1,
  strait: 2,
  governorate: 2,
  river: 2,
  area: 3,
  mountain: 3,
  island: 3,
  city: 3,
  district: 3,
};
const SHARPEST = 4;

const sortOf = (id: string): string =>
  WIDE_PLACES.get(id)?.kind ?? PLACES.get(id as never)?.kind ?? 'base';

const rankOf = (sort: string): number => RANKS[sort] ?? SHARPEST;

const byName = new Map<string, string>();

/** The id of a governorate by its English name. */
function governorateId(name: string): string {
  if (byName.size === 0)
    for (const { id, kind, spellings } of WIDE_PLACES.values())
      if (kind === 'governorate' || kind === 'city')
        for (const spelling of spellings.en) if (!byName.has(spelling)) byName.set(spelling, id);
  return byName.get(name) ?? name.toLowerCase().replaceAll(/[^a-z]+/gu, '-');
}

const COUNTRIES: Readonly<Record<string, string>> = {
  SY: 'syria',
  IQ: 'iraq',
  JO: 'jordan',
  LB: 'lebanon',
  PS: 'palestine',
  IL: 'israel',
  YE: 'yemen',
  IR: 'iran',
  UA: 'ukraine',
  RU: 'russia',
  TR: 'turkey',
  SA: 'saudi-arabia',
  EG: 'egypt',
  SD: 'sudan',
  LY: 'libya',
  PK: 'pakistan',
};

function withinOf(id: string): string[] {
  const place = WIDE_PLACES.get(id) ?? PLACES.get(id as never);
  if (!place) return [];
  const { governorate, country, base } = place;
  const own = governorate ? [governorateId(governorate.en)] : [];
  return [
    ...own,
    ...country.split('/').flatMap((one) => COUNTRIES[one] ?? []),
    ...(base === null ? [] : [base]),
  ];
}

function partyKind({ id, list }: FoundName): ActorKind {
  if (list === 'agents') return agentOf(id)?.kind ?? 'unnamed';
  return WIDE_ACTORS.get(id)?.kind ?? ACTORS.get(id as never)?.kind ?? 'other';
}

const PROVINCE = /^ (?:oblast|province|governorate|region|county)(?![\p{L}-])/iu;

export function namesOf(text: string, on: string | null): Names {
  const found = findNames(text, on === null ? {} : { on });
  const places: NamedPlace[] = [];
  const parties: Party[] = [];
  for (const one of found) {
    const { id, start, end, list, needsCue, hadCue } = one;
    if (needsCue && !hadCue && list !== 'actors') continue;
    const name = text.slice(start, end);
    if (list === 'places') {
      // "Luhansk Oblast" is not the city.
      const isProvince = PROVINCE.test(text.slice(end, end + 14));
      const sort = isProvince ? 'governorate' : sortOf(id);
      const within = withinOf(id);
      places.push({ id, isKnown: true, name, start, end, rank: rankOf(sort), within, sort });
    } else parties.push({ id, isKnown: list === 'actors', name, start, end, kind: partyKind(one) });
  }
  return { places, parties };
}
