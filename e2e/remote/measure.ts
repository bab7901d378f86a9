/**
 * `npm run measure:remote`: how long the questions of a page take at two servers on this machine, for more and more
 * events. The events are made inside the servers, through the same views as loaded ones; prints a table.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { NO_FILTERS } from '../../src/event/facet';
import { cellMs } from '../../src/source/columns/cell-sizes';
import { Connection, type ConnectionOptions } from '../../src/source/remote/connection';
import { RemoteSource } from '../../src/source/remote/remote-source';
import { schemaStatements } from '../../src/source/remote/schema';
import { loadAppWords } from '../../src/words/app-words';
import { ensureProgram } from '../runner/install';
import { madeRows } from './made-rows';
import { type Cluster, startCluster } from './servers';

const TIMES = 20;
/** Rows that a server makes at once. */
const AT_ONCE = 250_000;
const DATABASE = 'sourceline';
const ALL = { ...NO_FILTERS, words: null };
const CROSSED = { ...ALL, base: ['base 3'], kind: ['strike'] };
const DAY_MS = 86_400_000;
/** 2019, in the middle of the made-up ten years. */
const MIDDLE = 17_900 * DAY_MS;

const { values } = parseArgs({ options: { sizes: { type: 'string', default: '1e5,1e6,1e7' } } });
const sizes = values.sizes.split(',').map(Number);

function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Median and 95th percentile of some runs, ms; the first is left out. */
async function timed(work: (run: number) => Promise<unknown>): Promise<string> {
  await work(0);
  const took: number[] = [];
  for (let run = 1; run <= TIMES; run += 1) {
    const start = performance.now();
    await work(run);
    took.push(performance.now() - start);
  }
  took.sort((a, b) => a - b);
  return `${percentile(took, 0.5).toFixed(0)} / ${percentile(took, 0.95).toFixed(0)}`;
}

async function grow(owners: readonly Connection[], from: number, to: number): Promise<number> {
  const start = performance.now();
  const share = (to - from) / owners.length;
  await Promise.all(
    owners.map(async (owner, at) => {
      const first = from + at * share;
      for (let done = 0; done < share; done += AT_ONCE) {
        const count = Math.min(AT_ONCE, share - done);
        await owner.send(madeRows(DATABASE, first + done, count), { max_block_size: AT_ONCE });
      }
    }),
  );
  return (to - from) / ((performance.now() - start) / 1000);
}

async function bytes(owners: readonly Connection[]): Promise<Map<string, number>> {
  const all = new Map<string, number>();
  for (const owner of owners) {
    const said = await owner.send(
      `SELECT table, sum(bytes_on_disk) FROM system.parts WHERE database = '${DATABASE}' AND active GROUP BY table`,
      {},
    );
    for (const line of said.trim().split('\n')) {
      const [table = '', size = '0'] = line.split('\t');
      all.set(table, (all.get(table) ?? 0) + Number(size));
    }
  }
  return all;
}

/** Where a zoom or a pan may be: each run looks elsewhere. */
const at = (run: number): number => MIDDLE + run * 9 * DAY_MS;

async function questions(source: RemoteSource): Promise<[string, string][]> {
  const bins = (level: number, filters = ALL, by: 'base' | 'all' = 'base') =>
    timed((run) =>
      source.bins({
        reading: 'stated',
        by,
        level,
        first: Math.floor(at(run) / cellMs(level)),
        count: 300,
        filters,
      }),
    );
  const stretch = (run: number, ms: number) => ({ from: at(run), to: at(run) + ms });
  const { value: words } = await source.search('convoy');
  return [
    ['bins of ten years (16 days), by base', await bins(12)],
    ['bins of ten months (days), by base', await bins(8)],
    ['bins of two weeks (hours), by base', await bins(4)],
    ['bins of a day (5 minutes), by base', await bins(1)],
    ['bins of ten months, filtered by two facets', await bins(8, CROSSED)],
    ['all facets, no filter', await timed(() => source.counts(ALL))],
    ['all facets, two filtered', await timed(() => source.counts(CROSSED))],
    [
      'lanes by claimant',
      await timed(() => source.lanes({ reading: 'stated', by: 'claimant', within: null })),
    ],
    [
      'first 80 events of a day',
      await timed((run) =>
        source.rows({ reading: 'stated', stretch: stretch(run, DAY_MS), filters: ALL }, 80),
      ),
    ],
    [
      'first 80 events of a year',
      await timed((run) =>
        source.rows({ reading: 'stated', stretch: stretch(run, 365 * DAY_MS), filters: ALL }, 80),
      ),
    ],
    ['one event', await timed((run) => source.event(`made-${run * 997}`))],
    ['search: its words', await timed(() => source.search('convoys'))],
    ['search: how many it finds', await timed(() => source.counts({ ...ALL, words }))],
  ];
}

async function measure(cluster: Cluster): Promise<void> {
  const options: ConnectionOptions = {
    url: cluster.shards[0]?.url ?? '',
    login: { user: 'owner', password: 'owner' },
    database: DATABASE,
    limits: { seconds: 600, rows: 2 ** 50 },
    session: 'measure',
  };
  const owners = cluster.shards.map(({ url }) => new Connection({ ...options, url }));
  for (const [shard, owner] of owners.entries()) {
    const place = {
      database: DATABASE,
      cluster: DATABASE,
      shard: shard + 1,
      shards: owners.length,
    };
    for (const statement of schemaStatements(place)) await owner.send(statement, {});
  }
  const source = new RemoteSource(options);
  let made = 0;
  for (const size of sizes) {
    const rate = await grow(owners, made, size);
    made = size;
    console.log(`\n${size} events, made and counted at ${Math.round(rate)} a second`);
    for (const [name, took] of await questions(source)) console.log(`| ${name} | ${took} |`);
    const on = await bytes(owners);
    const total = [...on.values()].reduce((sum, one) => sum + one, 0);
    console.log(`${(total / size).toFixed(1)} bytes an event on disk:`);
    for (const [table, one] of on) console.log(`  ${table} ${(one / size).toFixed(2)}`);
  }
}

await loadAppWords();
await ensureProgram('clickhouse-server', 'clickhouse-server clickhouse-client');
const folder = await mkdtemp(join(tmpdir(), 'sourceline-measure-'));
const cluster = await startCluster(folder, 2, '<yandex></yandex>');
try {
  await measure(cluster);
} finally {
  await cluster.stop();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}
