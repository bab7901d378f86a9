import { describe, expect, it } from 'vitest';
import { fold } from '../article/orthography';
import { ACTORS, ACTOR_ROWS } from './actors';
import { PLACES, PLACE_ROWS } from './places';

const repeated = (texts: readonly string[]): string[] =>
  texts.filter((text, index) => texts.indexOf(text) !== index);

describe.each([
  ['places', PLACES, PLACE_ROWS],
  ['actors', ACTORS, ACTOR_ROWS],
])('the %s', (_, table, rows) => {
  const entries = [...table.values()];

  it('each have an id of their own', () => {
    expect(repeated(rows.map(([id]) => id))).toEqual([]);
  });

  it('have an Arabic name and an English one', () => {
    for (const { id, name } of entries) {
      expect(name.ar, id).toMatch(/\p{Script=Arabic}/u);
      expect(name.en, id).toMatch(/[a-z]/i);
    }
  });

  it('share no name and no spelling', () => {
    const spellings = entries.flatMap(({ name, variants }) => [
      ...new Set([name.ar, ...variants].map((text) => fold(text).text)),
    ]);
    expect(repeated(spellings)).toEqual([]);
    expect(repeated(entries.map(({ name }) => name.en))).toEqual([]);
  });
});

describe('a place', () => {
  it('near a base names one that is in the table', () => {
    for (const { id, base } of PLACES.values()) {
      if (base !== null) expect(PLACES.get(base)?.kind, id).toBe('base');
    }
  });

  it('has a position with both coordinates and their uncertainty, or none', () => {
    for (const { id, latitude, longitude } of PLACES.values()) {
      expect(latitude === null, id).toBe(longitude === null);
    }
  });
});
