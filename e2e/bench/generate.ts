/** Generated events: five years, twelve bases, seeded, so that every run draws the same. */
import type { TimelineArticle, TimelineEntry } from '../../src/embed-types';
import {
  type Columns,
  type FacetColumn,
  LASTING,
  type RawColumns,
  certaintyOfTraits,
  endOf,
  traitsAt,
  traitsOf,
} from '../../src/source/columns/columns';
import { sortColumns } from '../../src/source/columns/sort';
import { type BuiltInKind, EVENT_KINDS, MEANS } from '../../src/event/event';
import { type Facet, NONE, eachFacet } from '../../src/event/facet';
import type { ActorId } from '../../src/gazetteer/actors';
import { BUILT_IN } from '../../src/gazetteer/gazetteer';
import type { PlaceId } from '../../src/gazetteer/places';
import { vocabulary } from '../../src/words/vocabulary';
import {
  type Instant,
  MS_PER_DAY,
  MS_PER_MINUTE,
  civilDay,
  dayOf,
  daysInMonth,
  fromCivilDay,
  isoDay,
  isoMinute,
} from '../../src/time/civil';

export const BASES: readonly PlaceId[] = [
  'conoco',
  'tanf',
  'rukban',
  'shaddadi',
  'omar',
  'rubariya',
  'kharab-al-jir',
  'tal-baydar',
  'qasrak',
  'ain-al-asad',
  'harir',
  'victoria',
];
const CLAIMANTS: readonly ActorId[] = [
  'islamic-resistance-iraq',
  'kataib-hizballah',
  'iran-backed-iraqi-militias',
  'iranian-militias',
  'irgc',
  'us-forces',
  'coalition',
  'hamas',
];
const MEANS_OR_NONE = [...MEANS, NONE] as const;
/** Each article covers about a week of events. */
const ARTICLES = 1500;
const YEARS = 5;
const FIRST_DAY = civilDay(2019, 1, 1);
const DAYS = civilDay(2019 + YEARS, 1, 1) - FIRST_DAY;
const DAY = MS_PER_DAY;
/** Minutes of a day, of which one is chosen. */
const MINUTES = DAY / MS_PER_MINUTE;

/** Tommy Ettinger's mulberry32: small, even enough, the same everywhere. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const column = (values: readonly string[], codes: Uint8Array | Uint16Array): FacetColumn => ({
  values,
  sets: values.map((_, value) => [value]),
  codes,
});

/** Unsorted columns of the given number of events. */
function generate(count: number, seed = 4): RawColumns {
  const random = randomFrom(seed);
  // A sequence of its own, so that the other columns are those of earlier runs.
  const randomMeans = randomFrom(seed + 1);
  const start = new Float64Array(count);
  const end = new Float64Array(count);
  const traits = new Uint8Array(count);
  const base = new Uint8Array(count);
  const claimant = new Uint8Array(count);
  const kind = new Uint8Array(count);
  const means = new Uint8Array(count);
  const article = new Uint16Array(count);
  for (let row = 0; row < count; row += 1) {
    // Some months are busier than others, as in real data.
    const share = random();
    const day = FIRST_DAY + Math.floor((share + 0.05 * Math.sin(share * 40)) * (DAYS - 40)) + 5;
    const precision = random();
    const doubted = random() < 0.05;
    start[row] = day * DAY;
    end[row] = (day + 1) * DAY;
    traits[row] = traitsOf(doubted ? 'doubted' : 'exact', false);
    if (precision < 0.4) {
      start[row] = day * DAY + Math.floor(random() * MINUTES) * MS_PER_MINUTE;
      end[row] = (start[row] as number) + MS_PER_MINUTE;
    } else if (precision < 0.47) {
      const { year, month } = fromCivilDay(day as never);
      start[row] = civilDay(year, month, 1) * DAY;
      end[row] = (civilDay(year, month, 1) + daysInMonth(year, month)) * DAY;
    } else if (precision < 0.53) {
      start[row] = day * DAY - DAY / 2;
      end[row] = (day + 1) * DAY + DAY / 2;
      traits[row] = traitsOf('about', false);
    } else if (precision < 0.54) {
      end[row] = (day + 2 + Math.floor(random() * 12)) * DAY;
      traits[row] = traitsOf('exact', true);
    }
    // Earlier entries of a list occur more often, as with real parties and places.
    base[row] = Math.floor(random() ** 1.5 * BASES.length);
    claimant[row] = Math.floor(random() ** 2 * CLAIMANTS.length);
    kind[row] = Math.floor(random() ** 2 * 6);
    means[row] = Math.floor(randomMeans() ** 1.5 * MEANS_OR_NONE.length);
    article[row] = Math.floor((share * 0.98 + random() * 0.02) * ARTICLES);
  }
  const articleIds = Array.from({ length: ARTICLES }, (_, index) => `bench-${index}`);
  return {
    start,
    end,
    traits,
    facets: {
      ...eachFacet(() => column([NONE], new Uint8Array(count))),
      base: column(BASES, base),
      claimant: column(CLAIMANTS, claimant),
      kind: column(EVENT_KINDS, kind),
      means: column(MEANS_OR_NONE, means),
      article: column(articleIds, article),
    },
    stances: CLAIMANTS.map(() => [1, 0]),
  };
}

function articles(): TimelineArticle[] {
  return Array.from({ length: ARTICLES }, (_, index) => ({
    id: `bench-${index}`,
    language: 'en',
    publisher: { ar: `وكالة ${index % 40}`, en: `Agency ${index % 40}` },
    headline: `Report ${index}`,
  }));
}

/** The date of a row as its source would state it. */
function edtfOf(columns: Columns, row: number): string {
  const from = columns.start[row] as Instant;
  const to = endOf(columns, row);
  const traits = traitsAt(columns, row);
  const certainty = certaintyOfTraits(traits);
  const mark = certainty === 'doubted' ? '?' : certainty === 'about' ? '~' : '';
  const first = dayOf(from);
  if ((traits & LASTING) !== 0) {
    return `${isoDay(first)}/${isoDay(dayOf((to - 1) as Instant))}`;
  }
  if (to - from === MS_PER_MINUTE) return isoMinute(from) + mark;
  if (certainty === 'about') return `${isoDay(dayOf((from + DAY) as Instant))}~`;
  return (to - from === DAY ? isoDay(first) : isoDay(first).slice(0, 7)) + mark;
}

/** An event as a host page, or a file, gives it. */
function entryOf(columns: Columns, row: number): TimelineEntry {
  const { facets } = columns;
  const of = (facet: Facet): string =>
    facets[facet].values[facets[facet].codes[row] as number] as string;
  const kind = of('kind') as BuiltInKind;
  const place = of('base') as PlaceId;
  const { name } = BUILT_IN.place(place);
  return {
    id: `n${row}`,
    article: of('article'),
    kind,
    title: {
      ar: `${vocabulary('ar').kinds[kind]} في ${name.ar}، رقم ${row}`,
      en: `${vocabulary('en').kinds[kind]} at ${name.en}, number ${row}`,
    },
    date: edtfOf(columns, row),
    places: [{ place }],
    claims: [{ role: 'claims-responsibility', actor: of('claimant') }],
    means: MEANS.filter((means) => means === of('means')),
  };
}

/** So many events in columns alone, in order of time. */
export const generatedColumns = (count: number): Columns => sortColumns(generate(count)).columns;

export interface Generated {
  readonly articles: readonly TimelineArticle[];
  readonly events: readonly TimelineEntry[];
  /** The same events in columns, for pages that are given nothing else. */
  readonly columns: Columns;
}

/** So many events, in order of time. */
export function generated(count: number): Generated {
  const columns = generatedColumns(count);
  return {
    articles: articles(),
    events: Array.from({ length: count }, (_, row) => entryOf(columns, row)),
    columns,
  };
}
