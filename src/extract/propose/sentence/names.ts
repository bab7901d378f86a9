/** The names of a text as a sentence needs them: places with how sharp each is, and parties with their kind. */
import { ACTORS, type ActorKind } from '../../../gazetteer/actors';
import { PLACES } from '../../../gazetteer/places';
import { agentOf } from '../../../gazetteer/wide/agents/roles';
import { WIDE_ACTORS, WIDE_PLACES } from '../../../gazetteer/wide/entries';
import { type FoundName, findNames } from '../../../gazetteer/wide/look-up';
import { namedParties } from './party/named-english';
import { quotedParties } from './party/quoted-parties';

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

const PROVINCE = 2;
const OF_PROVINCE = /(?<!\p{L})[وفبل]{0,2}(?:محافظة|محافظه|ولاية|ولايه|لواء)(?: |$)/u;

/** «محافظة صعدة» is wider than the town of that name. */
const isProvince = (text: string, start: number, name: string): boolean =>
  OF_PROVINCE.test(name) || OF_PROVINCE.test(text.slice(Math.max(0, start - 9), start));

const DISTRICT = 3;
const OF_DISTRICT = /(?<!\p{L})[وفبل]{0,2}(?:قضاء|ناحية|ناحيه|مديرية|مديريه)(?: |$)/u;

/** «قضاء العمادية» is wider than its villages and hills. */
const isDistrict = (text: string, start: number, name: string): boolean =>
  OF_DISTRICT.test(name) || OF_DISTRICT.test(text.slice(Math.max(0, start - 8), start));

/** «٨) أوكرانيا: …»: where it happened, not who did it. */
const isLabel = (text: string, { id, start, end }: FoundName): boolean =>
  STATE_IDS.has(id) &&
  /^\s*:/u.test(text.slice(end, end + 2)) &&
  /(?:^|\n)[\s\p{N}\p{P}]{0,6}$/u.test(text.slice(Math.max(0, start - 8), start));
const STATE_IDS = new Set('israel ukraine-state russia turkey iran united-states'.split(' '));
/** States that the gazetteer knows as parties; fired at, they are places. */
const LANDS: Readonly<Record<string, string>> = {
  israel: 'israel',
  'ukraine-state': 'ukraine',
  russia: 'russia',
  turkey: 'turkey',
  iran: 'iran',
};
/** Capitals by which the gazetteer knows their states, and which are hit as cities. */
const CAPITALS: Readonly<Record<string, string>> = {
  أنقرة: 'ankara',
  موسكو: 'moscow',
  طهران: 'tehran',
};
const IN_CITY =
  /(?:^|[^\p{L}])(?:العاصمة|العاصمة ال\p{L}+|مدينة|محيط|وسط|ضواحي|سماء|أجواء|فوق|على|استهدفت|قصفت|ضربت) $/u;
const INTO =
  /(?:^|[^\p{L}])(?:نحو|باتجاه|صوب|داخل|إلى|الى|وسط|شمال|جنوب|شمالي|جنوبي|غربي|شرقي|أراضي|عمق) $/u;
/** Behind a name: it is not the city. */
const IS_PROVINCE = /^ (?:oblast|province|governorate|region|county)(?![\p{L}-])/iu;

/** «كسرت» is no «ك» before a town. */
const isPartOfWord = (text: string, start: number, name: string): boolean =>
  name.length <= 3 && text[start - 1] === 'ك';

/** «عدواناً جوياً», «حاكم الولاية عابدين …», «أبلغ مسؤول «الشرق الأوسط»»: an adverb, a man, a newspaper. */
const isNoPlace = (text: string, start: number, name: string): boolean =>
  (/^جويا|^جوياً/u.test(name) && /(?:ا|اً|ًا) $/u.test(text.slice(Math.max(0, start - 3), start))) ||
  (/^الشرق الأوسط/u.test(name) && /[«"“]$/u.test(text.slice(0, start)));

/** "Saida al-Hanout" is another village than the city that its name begins with. */
const LONGER = /^ (?:al|el|ez|es|ed|er|as|ash|ad|ar|at|an)-\p{Lu}\p{L}{2,}/u;
const isBeginning = (text: string, end: number, name: string): boolean =>
  /[a-z]$/u.test(name) && LONGER.test(text.slice(end, end + 24));

export function namesOf(text: string, on: string | null): Names {
  const found = findNames(text, on === null ? {} : { on });
  const places: NamedPlace[] = [];
  const parties: Party[] = [];
  for (const one of found) {
    const { id, start, end, list, needsCue, hadCue } = one;
    if (needsCue && !hadCue && list !== 'actors') continue;
    const name = text.slice(start, end);
    if (
      list === 'places' &&
      (isNoPlace(text, start, name) ||
        isPartOfWord(text, start, name) ||
        isBeginning(text, end, name))
    )
      continue;
    const city = list === 'actors' ? WIDE_PLACES.get(CAPITALS[name] ?? '') : undefined;
    if (city && IN_CITY.test(text.slice(Math.max(0, start - 24), start))) {
      const [sort, rank] = [city.kind, rankOf(city.kind)];
      places.push({
        id: city.id,
        isKnown: true,
        name,
        start,
        end,
        rank,
        within: withinOf(city.id),
        sort,
      });
      continue;
    }
    const land = LANDS[id];
    if (
      land !== undefined &&
      list === 'actors' &&
      INTO.test(text.slice(Math.max(0, start - 12), start))
    )
      places.push({
        id: land,
        isKnown: true,
        name,
        start,
        end,
        rank: 0,
        within: [],
        sort: 'country',
      });
    if (list === 'places') {
      // "Luhansk Oblast" is not the city.
      const isNamedSo = IS_PROVINCE.test(text.slice(end, end + 14));
      const sort = isNamedSo ? 'governorate' : sortOf(id);
      const within = withinOf(id);
      const own = isDistrict(text, start, name) ? Math.min(DISTRICT, rankOf(sort)) : rankOf(sort);
      const rank = isProvince(text, start, name) ? Math.min(PROVINCE, own) : own;
      places.push({ id, isKnown: true, name, start, end, rank, within, sort });
    } else if (list === 'actors' && isLabel(text, one)) continue;
    else parties.push({ id, isKnown: list === 'actors', name, start, end, kind: partyKind(one) });
  }
  const quoted = [...quotedParties(text, found), ...namedParties(text, found)];
  if (quoted.length === 0) return { places, parties };
  return { places, parties: [...parties, ...quoted].sort((a, b) => a.start - b.start) };
}
