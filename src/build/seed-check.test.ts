import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SEEDS_FOLDER, SeedError, loadDataset } from '../command/read-seeds';
import { checkSeeds } from './seed-check';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'seeds-'));
  cpSync(SEEDS_FOLDER, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const jsonName = (): string => readdirSync(folder).find((name) => name.endsWith('.json')) ?? '';

interface Loose {
  id: string;
  quotes: unknown[];
  stated: Record<string, unknown>;
  places: { place: string }[];
  relations?: unknown[];
}

/** Breaks the first event of the first file; returns its id. */
function breakEvent(change: (event: Loose) => void): string {
  const path = join(folder, jsonName());
  const seed = JSON.parse(readFileSync(path, 'utf8')) as { events: Loose[] };
  const event = seed.events[0] as Loose;
  change(event);
  writeFileSync(path, JSON.stringify(seed));
  return event.id;
}

describe('checkSeeds', () => {
  it('finds nothing wrong with the seeds', () => {
    expect(checkSeeds()).toBeNull();
    expect(checkSeeds(folder)).toBeNull();
  });

  it.each<[string, (event: Loose) => void, RegExp]>([
    [
      'a quote that is not in the article',
      (e) => e.quotes.push('لم يُكتب هذا قط'),
      /is not in the article/,
    ],
    ['a reading without a basis', (e) => delete e.stated.basis, /stated\.basis/],
    ['a date that is not EDTF', (e) => (e.stated.edtf = '13/12/2023'), /is not EDTF/],
    [
      'an unknown place',
      (e) => (e.places = [{ place: 'atlantis', role: 'at' } as never]),
      /atlantis/,
    ],
    [
      'a relation to nowhere',
      (e) => (e.relations = [{ kind: 'after', event: 'nowhere' }]),
      /nowhere/,
    ],
  ])('names file, event and reason: %s', (_, change, reason) => {
    const id = breakEvent(change);
    const problems = checkSeeds(folder);
    expect(problems).toContain(id);
    expect(problems).toMatch(/1 problem in seeds\/ .*\n {2}[^ ]+\.(json|txt) · /);
    expect(problems).toMatch(reason);
    expect(() => loadDataset(folder)).toThrow(SeedError);
  });

  it('notices a modified text', () => {
    const name = jsonName().replace('.json', '.txt');
    const path = join(folder, name);
    writeFileSync(path, `${readFileSync(path, 'utf8')}\n`);
    expect(checkSeeds(folder)).toMatch(/SHA-256/);
  });

  it('notices a text without events, events without a text, and a text that is not UTF-8', () => {
    rmSync(join(folder, jsonName()));
    expect(checkSeeds(folder)).toMatch(/has no reviewed events/);
    const left = jsonName();
    rmSync(join(folder, left.replace('.json', '.txt')));
    expect(checkSeeds(folder)).toMatch(/has no article text/);
    writeFileSync(join(folder, left.replace('.json', '.txt')), new Uint8Array([0xff, 0xfe]));
    expect(checkSeeds(folder)).toMatch(/is not UTF-8/);
  });
});
