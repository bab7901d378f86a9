import { describe, expect, it } from 'vitest';
import { CELL_MS } from '../columns/cell-sizes';
import { SPANS_MS, TIERS, schemaStatements } from './schema';
import { readerXml } from './users';

const PLACE = { database: 'd', cluster: 'c', shard: 2, shards: 3 };

describe('the schema', () => {
  it('has a table of each server and one over all, for what is asked for', () => {
    const all = schemaStatements(PLACE).join('\n');
    for (const table of [
      'events',
      'details',
      'bins',
      'totals',
      'words',
      'around',
      'servers',
      'incoming',
    ]) {
      expect(all).toContain(`CREATE TABLE IF NOT EXISTS d.${table}_shard (`);
      expect(all).toContain(`Distributed(c, d, ${table}_shard, `);
    }
    expect(all).toContain('INSERT INTO d.servers_shard VALUES (2, 3, 1)');
  });

  it('counts by an hour, a day, 16 days and 512 days', () => {
    expect(TIERS.map((tier) => (CELL_MS[tier] ?? 0) / 3_600_000)).toEqual([1, 24, 384, 12_288]);
    expect(SPANS_MS.map((ms) => ms / 86_400_000)).toEqual([1 / 24, 1, 32, 732]);
  });

  it('takes plain names only', () => {
    expect(() => schemaStatements({ ...PLACE, database: 'd; DROP' })).toThrow(RangeError);
    expect(() => schemaStatements({ ...PLACE, cluster: 'a b' })).toThrow(RangeError);
  });
});

describe('the user that reads', () => {
  const limits = {
    database: 'd',
    user: 'reader',
    passwordHash: 'a'.repeat(64),
    seconds: 10,
    rows: 5000,
    bytes: 1_000_000,
    questions: 100,
    hasConstraints: true,
  };

  it('only reads one database, within its limits', () => {
    const xml = readerXml(limits);
    expect(xml).toContain('<readonly>2</readonly>');
    expect(xml).toContain('<max_execution_time><min>1</min><max>10</max></max_execution_time>');
    expect(xml).toContain('<queries>100</queries>');
    expect(xml).toContain('<allow_databases><database>d</database></allow_databases>');
    expect(readerXml({ ...limits, hasConstraints: false })).not.toContain('constraints');
  });

  it('has a plain name and a hash', () => {
    expect(() => readerXml({ ...limits, user: '<a/>' })).toThrow(RangeError);
    expect(() => readerXml({ ...limits, passwordHash: 'secret' })).toThrow(RangeError);
  });
});
