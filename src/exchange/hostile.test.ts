import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { writeOds } from 'hucre/ods';
import { describe, expect, inject, it } from 'vitest';
import { Refusal } from './format';
import { type FormatId, READABLE, WRITABLE, formatOf } from './formats';
import { checkedZip } from './guard/unzip';
import { contentOf } from './model';
import { readAny } from './read';
import { contentOfEvents } from './testing/datasets';
import { bytesOf, reading, written } from './testing/files';

/** What any file has to be answered within, ms of work: other work on the machine is no fault of the file. */
const WITHIN = 1000;

/** The best of three counts: a first run also compiles the program. */
async function timed<T>(run: () => Promise<T> | T): Promise<T> {
  let least = Infinity;
  for (let attempt = 1; ; attempt += 1) {
    const start = process.cpuUsage();
    const answer = await run();
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
    if (least < WITHIN) return answer;
    if (attempt === 3) expect(least).toBeLessThan(WITHIN);
  }
}

describe('a bomb is refused within a second', () => {
  it('of the ratio', async () => {
    const zip = zipSync({ 'xl/workbook.xml': new Uint8Array(20_000_000) });
    expect(zip.length).toBeLessThan(100_000);
    for (const name of ['x.xlsx', 'x.ods']) {
      const answer = await timed(() => readAny(zip, reading(name)));
      expect(answer).toMatchObject({ kind: 'refused', why: 'inflates' });
    }
  });

  it('of entries', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 1500 }, (_, at) => [`${at}.xml`, new Uint8Array(1)]),
    );
    const zip = zipSync(many);
    await timed(() => expect(() => checkedZip(zip)).toThrow(Refusal));
  });

  it.each([
    ['brackets', '['.repeat(5_000_000), 'x.json', 'too-deep'],
    ['objects', '{"a":'.repeat(1_000_000), 'x.json', 'too-deep'],
    ['one line', `date,title\n"${'x'.repeat(20_000_000)}`, 'x.csv', 'long-line'],
    ['one line of JSON Lines', `{"a":"${'x'.repeat(20_000_000)}`, 'x.jsonl', 'long-line'],
    ['columns', `${','.repeat(100_000)}\n`, 'x.csv', 'too-many-columns'],
  ])('of %s', async (_, text, name, why) => {
    const bytes = bytesOf(text);
    expect(await timed(() => readAny(bytes, reading(name)))).toMatchObject({ why });
  });
});

/** Repeatable numbers from 0 to below 1 (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A file with some of its bytes changed, dropped, doubled or exchanged. */
function mutant(bytes: Uint8Array, next: () => number): Uint8Array {
  let made = bytes.slice();
  const at = (): number => Math.floor(next() * made.length);
  for (let times = Math.ceil(next() * 4); times > 0; times -= 1) {
    const [from, to] = [at(), at()].sort((a, b) => a - b) as [number, number];
    const kind = Math.floor(next() * 4);
    if (kind === 0) made[at()] = Math.floor(next() * 256);
    else if (kind === 1) made = Uint8Array.from([...made.slice(0, from), ...made.slice(to)]);
    else if (kind === 2) {
      const end = Math.min(to, from + 200);
      made = Uint8Array.from([...made.slice(0, end), ...made.slice(from)]);
    } else made[from] = made[to] ?? 0;
  }
  return made;
}

const content = contentOfEvents([
  {
    article: 'one',
    kind: 'attack',
    title: 'Fire, "here"',
    date: '2023-11-13',
    places: [{ place: 'own-mill' }],
    note: 'One\ntwo',
  },
  { article: 'one', kind: 'shelling', title: 'حريق', date: '2023-11-13/2023-11-15' },
  { article: 'two', kind: 'attack', title: '=x', date: '2023-11', quotes: ['second'] },
]);
const MUTANTS = inject('long') ? 10_000 : 60;
const isWritten = (id: FormatId): boolean => (WRITABLE as readonly FormatId[]).includes(id);

/** A file of a format: of those that are only read, made by other programs. */
async function wholeOf(id: FormatId): Promise<Uint8Array> {
  if (isWritten(id)) return written(content, id);
  if (id === 'ods') {
    const rows = [
      ['date', 'title', 'place'],
      ['2023-11-13', 'Fire, "here"', 'Mill'],
      ['2023-11-14', 'حريق', 'Bridge'],
    ];
    return writeOds({ sheets: [{ name: 'Sheet', rows }] });
  }
  return new Uint8Array(
    readFileSync(new URL('testing/parquet/incidents.parquet', import.meta.url)),
  );
}

describe('mutants of a file', () => {
  it.each(READABLE)(
    'of %s are answered, within a second, and what is read of them is sound',
    async (id: FormatId) => {
      const whole = await wholeOf(id);
      const next = random(36);
      const name = `x.${formatOf(id).extensions[0] ?? ''}`;
      for (let count = 0; count < MUTANTS; count += 1) {
        const bytes = mutant(whole, next);
        const answer = await timed(() => readAny(bytes, reading(name, { dayOrder: 'day-first' })));
        if (answer.kind !== 'read') continue;
        const read = contentOf(answer.model);
        expect(read.ok ? '' : `${read.where}: ${read.reason}`).toBe('');
      }
    },
  );
});
