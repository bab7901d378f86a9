import { readFileSync, readdirSync } from 'node:fs';

import { expect, it } from 'vitest';

import { ZONE_ROOMS } from './zones';

const src = new URL('../../src/', import.meta.url);
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).map((path) =>
  path.replaceAll('\\', '/'),
);
const roomOf = (path: string): string => path.slice(0, Math.max(0, path.indexOf('/')));

/** What may know the machine's zone. */
const ZONED =
  /\bnew Date\b|\bIntl\.DateTimeFormat\b|\.toLocale(Date|Time)?String\(|'dayjs\b|\b(scale(Time|Utc)|utc(Minute|Hour|Day|Week|Month|Year))\b/u;

it('has a test in each room that is to run in the second zone', () => {
  for (const room of ZONE_ROOMS) {
    const tests = files.filter((path) => roomOf(path) === room && path.endsWith('.test.ts'));
    expect(tests.length, room).toBeGreaterThan(0);
  }
});

it('names every room that asks for the time in a zone', () => {
  const zoned = files
    .filter((path) => /\.(ts|svelte)$/u.test(path) && roomOf(path) !== '')
    .filter((path) => ZONED.test(readFileSync(new URL(path, src), 'utf8')))
    .map(roomOf);
  expect(zoned).toContain('time');
  expect([...new Set(zoned)].filter((room) => !ZONE_ROOMS.includes(room))).toEqual([]);
});
