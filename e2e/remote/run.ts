/**
 * `npm run test:remote`: two servers of ClickHouse as the two shards of a cluster, from the printed schema and a
 * load that is killed half way to answers that equal the page’s own, and to each way in which a server fails.
 * `--short`, as in the suite, leaves out the same statements in today’s dialect.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { text as literal } from '../../src/source/remote/literals';
import { Connection, type ConnectionOptions } from '../../src/source/remote/connection';
import { RemoteSource } from '../../src/source/remote/remote-source';
import { Dataset } from '../../src/source/dataset';
import { loadAppWords } from '../../src/words/app-words';
import { ensureProgram } from '../runner/install';
import { check, equal, failures, passed } from './check';
import { runStatements, sourceline } from './commands';
import { contentOfFile, datasetFile } from './data';
import { dialects } from './dialects';
import { faults } from './faults';
import { pageChecks } from './page';
import { sameAnswers } from './same-answers';
import { startCluster } from './servers';

const EVENTS = 3000;
const HOSTILE = [
  "'",
  '\\',
  "\\'",
  '\0\b\t\n\r\f',
  '🚁 قصف',
  '`"%_{}',
  "'; SELECT 1 --",
  '\\\\',
  '\u2028',
];

await loadAppWords();
await ensureProgram('clickhouse-server', 'clickhouse-server clickhouse-client');
await ensureProgram('clickhouse-client', 'clickhouse-client');

const folder = await mkdtemp(join(tmpdir(), 'sourceline-remote-'));
const password = 'only reads';
const printed = await sourceline(
  ['serve-schema', '--users', '--seconds', '20', '--before-19'],
  password,
);
const file = datasetFile(EVENTS);
const content = contentOfFile(file);
const events = content.events.length;
const data = Dataset.of(content.articles, content.events, content.gazetteer);
const path = join(folder, 'events.json');
await writeFile(path, JSON.stringify(file));

async function all(): Promise<void> {
  const cluster = await startCluster(folder, 2, printed.out);
  const url = cluster.shards[0]?.url ?? '';
  const reader: ConnectionOptions = {
    url,
    login: { user: 'reader', password },
    database: 'sourceline',
    limits: { seconds: 20, rows: 200_000_000 },
    session: 'test',
  };
  const owner = new Connection({ ...reader, login: { user: 'owner', password: 'owner' } });
  const load = (isEnough?: (err: string) => boolean) =>
    sourceline(['load', path, '--to', url, '--user', 'owner', '--batch', '200'], 'owner', isEnough);
  try {
    await check('the printed schema, run by clickhouse-client; twice does no harm', async () => {
      for (const [at, { tcp }] of cluster.shards.entries()) {
        const { out } = await sourceline(
          ['serve-schema', '--servers', '2', '--server', String(at + 1)],
          '',
        );
        await runStatements(tcp, out);
        await runStatements(tcp, out);
      }
    });
    await check('a value is one value, whatever is in it', async () => {
      const answer = await owner.ask<readonly string[]>(
        `SELECT ${HOSTILE.map((value, at) => `${literal(value)} AS v${at}`).join(', ')}`,
        { subject: 'values' },
      );
      equal(answer.rows, [HOSTILE]);
    });
    await check('a load that is killed half way, started again, and again', async () => {
      const killed = await load((err) => /: (?:[6-9]\d\d|1\d\d\d) of /.test(err));
      equal(killed.code, null, killed.err);
      const again = await load();
      equal(again.code, 0, again.err);
      const once = await load();
      equal(once.err.includes(`${events} of ${events} events, 0 of them new`), true, once.err);
      const answer = await owner.ask<readonly [number, number]>(
        'SELECT count(), uniqExact(id) FROM sourceline.events WHERE reading IN (0, 1)',
        { subject: 'many' },
      );
      equal(answer.rows, [[events, events]]);
    });
    const source = new RemoteSource(reader);
    await check('both servers hold some of it', async () => {
      equal((await source.open()).value, 2);
      for (const shard of cluster.shards) {
        const own = new Connection({ ...owner.options, url: shard.url });
        const said = await own.send('SELECT count() > 1000 FROM sourceline.events_shard', {});
        equal(said.trim(), '1');
      }
    });
    await check('one event leads to its sentence', async () => {
      const { value: event } = await source.event('first');
      const { article, quotes } = event as {
        article: string;
        quotes: { exact: string; start: number }[];
      };
      const { value } = await source.article(article);
      const { text } = value as { text: string };
      const [quote] = quotes;
      equal(text.slice(quote?.start, (quote?.start ?? 0) + 7), 'A text.');
      equal((await source.event("e'1\\")).value === null, !data.hasEvent("e'1\\"));
      equal((await source.event('not there')).value, null);
      const names = await source.names();
      equal(names.value.map(([what]) => what).sort(), ['actor', 'kind', 'place']);
    });
    await sameAnswers(data, source);
    await check('the page', () => pageChecks({ cluster, owner, data }, folder));
    // Today's dialect takes a package of half a gigabyte.
    if (!process.argv.includes('--short')) await dialects(owner, content, folder);
    await faults(cluster, reader, events);
  } finally {
    await cluster.stop();
  }
}

try {
  await check('the servers', all);
} finally {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}
await mkdir('test-results', { recursive: true });
const count = { passed, failed: failures.length, failures };
await writeFile('test-results/remote.json', JSON.stringify(count));
console.log(`\n${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length === 0 ? 0 : 1;
