/** What each failure of a server comes to: a partial answer, or a fault of its kind. */
import { setTimeout as pause } from 'node:timers/promises';

import { NO_FILTERS } from '../../src/event/facet';
import { Connection, type ConnectionOptions } from '../../src/source/remote/connection';
import { type FaultKind, RemoteFault } from '../../src/source/remote/fault';
import { RemoteSource } from '../../src/source/remote/remote-source';
import { check, equal } from './check';
import { runStatements } from './commands';
import type { Cluster } from './servers';

const ALL = { reading: 'stated', stretch: null, filters: { ...NO_FILTERS, words: null } } as const;
/** Nobody waits for its end. */
const ENDLESS = 'SELECT count() FROM system.numbers WHERE number % 7 = 8';

async function faultOfWork(work: Promise<unknown>): Promise<FaultKind | 'none'> {
  try {
    await work;
    return 'none';
  } catch (error) {
    if (error instanceof RemoteFault) return error.kind;
    throw error;
  }
}

async function isRunning(owner: Connection, id: string): Promise<boolean> {
  const said = await owner.send(
    `SELECT count() FROM system.processes WHERE query_id = '${id}'`,
    {},
  );
  return said.trim() !== '0';
}

async function until(is: () => Promise<boolean>): Promise<void> {
  for (const end = performance.now() + 20_000; performance.now() < end;) {
    if (await is()) return;
    await pause(20);
  }
  throw new Error('not in 20 s');
}

/** @param reader how the page asks, of the first server. @param events how many there are. */
export async function faults(
  cluster: Cluster,
  reader: ConnectionOptions,
  events: number,
): Promise<void> {
  const [one, two] = cluster.shards;
  if (!one || !two) throw new Error('two servers are needed');
  const source = new RemoteSource(reader);
  const asOwner = {
    ...reader,
    login: { user: 'owner', password: 'owner' },
    limits: { seconds: 60, rows: 2 ** 50 },
  };
  const owner = new Connection(asOwner);
  const idOf = (subject: string): string => `${reader.session}-${subject}`;

  await check('a dead server of two: the answers of the other, said to be partial', async () => {
    await two.kill();
    const counts = await source.counts(ALL.filters);
    equal(counts.part, { kind: 'servers', missing: 1, of: 2 });
    equal(counts.value.passing > 0 && counts.value.passing < events, true, 'fewer than all');
    equal((await source.open()).part, { kind: 'servers', missing: 1, of: 2 });
    await two.start();
    const again = await source.counts(ALL.filters);
    equal(again.part, { kind: 'whole' }, 'when it is back');
    equal(again.value.passing, events);
  });

  await check('a server that hangs: no answer in time', async () => {
    two.pause();
    const hasty = new RemoteSource({ ...reader, limits: { ...reader.limits, seconds: 1 } });
    try {
      equal(await faultOfWork(hasty.counts(ALL.filters)), 'slow');
    } finally {
      two.resume();
    }
    await until(async () => (await faultOfWork(source.counts(ALL.filters))) === 'none');
  });

  await check(
    'a question that takes too long: what was read until then, said to be partial',
    async () => {
      const hasty = new Connection({ ...asOwner, limits: { seconds: 1, rows: 2 ** 50 } });
      const answer = await hasty.ask<readonly [number]>(ENDLESS, { subject: 'long' });
      equal(answer.part, { kind: 'limit' });
    },
  );

  await check('a question that reads too many rows: likewise', async () => {
    const narrow = new RemoteSource({ ...reader, limits: { ...reader.limits, rows: 100 } });
    const answer = await narrow.count({ ...ALL, stretch: { from: -1e14, to: 1e14 } });
    equal(answer.part, { kind: 'limit' });
  });

  await check('a question that an operator ends', async () => {
    const kind = faultOfWork(owner.ask(ENDLESS, { subject: 'killed' }));
    await until(() => isRunning(owner, idOf('killed')));
    await runStatements(one.tcp, `KILL QUERY WHERE query_id = '${idOf('killed')}' SYNC`);
    equal(await kind, 'killed');
  });

  await check('a newer question ends the older one of its subject', async () => {
    const kind = faultOfWork(owner.ask(ENDLESS, { subject: 'again' }));
    await until(() => isRunning(owner, idOf('again')));
    const newer = await owner.ask<readonly [number]>('SELECT 7', { subject: 'again' });
    equal(newer.rows, [[7]]);
    equal(await kind, 'killed');
  });

  await check('a question that is no longer wanted ends at the server too', async () => {
    const stop = new AbortController();
    const asked = owner.ask(ENDLESS, { subject: 'stopped', signal: stop.signal });
    const ended = asked.then(
      () => 'answered',
      (error: unknown) => (error instanceof Error ? error.name : ''),
    );
    await until(() => isRunning(owner, idOf('stopped')));
    stop.abort();
    equal(await ended, 'AbortError');
    await until(async () => !(await isRunning(owner, idOf('stopped'))));
  });

  await check('a refused login', async () => {
    const wrong = { user: 'reader', password: 'wrong' };
    equal(await faultOfWork(new RemoteSource({ ...reader, login: wrong }).open()), 'login');
    const nobody = { user: 'nobody', password: '' };
    equal(await faultOfWork(new RemoteSource({ ...reader, login: nobody }).open()), 'login');
  });

  await check('the user that reads writes nothing and sees nothing else', async () => {
    const asReader = new Connection(reader);
    const statements: [string, FaultKind][] = [
      [`INSERT INTO sourceline.around VALUES ('a', 'b', 'c')`, 'login'],
      ['DROP TABLE sourceline.events', 'login'],
      ['SELECT * FROM private.secrets', 'login'],
    ];
    await owner.send('CREATE DATABASE private', {});
    await owner.send('CREATE TABLE private.secrets (a String) ENGINE = Memory', {});
    for (const [statement, kind] of statements)
      equal(await faultOfWork(asReader.send(statement, {})), kind, statement);
  });

  await check('no tables, and tables of another version', async () => {
    const nowhere = new RemoteSource({ ...asOwner, database: 'nowhere' });
    equal(await faultOfWork(nowhere.open()), 'schema');
    await owner.send('CREATE DATABASE later', {});
    await owner.send(
      'CREATE TABLE later.servers (number UInt32, of UInt32, version UInt32) ENGINE = Memory',
      {},
    );
    await owner.send('INSERT INTO later.servers VALUES (1, 1, 999)', {});
    const later = new RemoteSource({ ...asOwner, database: 'later' });
    equal(await faultOfWork(later.open()), 'schema');
  });

  await check('a server that is not there at all', async () => {
    await one.kill();
    equal(await faultOfWork(source.open()), 'dead');
    await one.start();
    equal((await source.open()).value, 2);
  });
}
