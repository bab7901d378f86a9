import { describe, expect, it } from 'vitest';
import { Connection } from './connection';
import { RemoteFault } from './fault';

interface Asked {
  readonly statement: string;
  readonly query: URLSearchParams;
}

const rows = (data: unknown[]): Response =>
  Response.json({ data, statistics: { elapsed: 0.01, rows_read: 1 } });
const deadServer = (): Response =>
  new Response('Code: 279, e.displayText() = DB::NetException: All connection tries failed', {
    status: 500,
  });

/** A connection to a server that answers as given; a thrown answer is a failure of the network. */
function connect(answer: (asked: Asked, number: number) => Response): {
  readonly connection: Connection;
  readonly asked: Asked[];
} {
  const asked: Asked[] = [];
  const connection = new Connection({
    url: 'http://server.example/',
    login: { user: 'reader', password: 'p' },
    database: 'd',
    limits: { seconds: 10, rows: 1000 },
    session: 's',
    fetch: (input, init) => {
      const one = { statement: String(init?.body), query: new URL(String(input)).searchParams };
      asked.push(one);
      return Promise.resolve().then(() => answer(one, asked.length));
    },
  });
  return { connection, asked };
}

describe('a connection', () => {
  it('asks all servers, and takes an answer as whole only then', async () => {
    const { connection, asked } = connect(() => rows([[7]]));
    const answer = await connection.ask('SELECT 7', { subject: 'bins' });
    expect(answer).toMatchObject({ rows: [[7]], part: { kind: 'whole' } });
    expect(asked).toHaveLength(1);
    expect(asked[0]?.query.get('skip_unavailable_shards')).toBe('0');
    expect(asked[0]?.query.get('query_id')).toBe('s-bins');
    expect(asked[0]?.query.get('replace_running_query')).toBe('1');
  });

  it('asks the others where one is dead, and says how many are missing', async () => {
    const { connection } = connect(({ statement, query }) => {
      if (query.get('skip_unavailable_shards') === '0') return deadServer();
      return statement.includes('d.servers')
        ? rows([
            [1, 3, 1],
            [3, 3, 1],
          ])
        : rows([[4]]);
    });
    const answer = await connection.ask('SELECT 7', { subject: 'bins' });
    expect(answer).toMatchObject({ rows: [[4]], part: { kind: 'servers', missing: 1, of: 3 } });
  });

  it('is partial also when all servers are back before they are counted', async () => {
    const { connection } = connect(({ statement, query }) => {
      if (query.get('skip_unavailable_shards') === '0') return deadServer();
      return statement.includes('d.servers') ? rows([[1, 1, 1]]) : rows([[4]]);
    });
    const { part } = await connection.ask('SELECT 7', { subject: 'bins' });
    expect(part).toEqual({ kind: 'servers', missing: 1, of: 1 });
  });

  it('sends a question again once when the network fails', async () => {
    const { connection, asked } = connect((_, number) => {
      if (number === 1) throw new TypeError('fetch failed');
      return rows([[7]]);
    });
    expect((await connection.ask('SELECT 7', { subject: 'a' })).rows).toEqual([[7]]);
    expect(asked).toHaveLength(2);
  });

  it('is dead when it fails again', async () => {
    const { connection } = connect(() => {
      throw new TypeError('fetch failed', { cause: new Error('refused') });
    });
    const asked = connection.ask('SELECT 7', { subject: 'a' });
    await expect(asked).rejects.toMatchObject({ kind: 'dead', message: 'fetch failed: refused' });
  });

  it('tells the server to stop what is no longer wanted', async () => {
    const stop = new AbortController();
    const { connection, asked } = connect(({ statement }) => {
      if (statement === 'SELECT 1') return rows([]);
      stop.abort(new Error('no longer wanted'));
      throw new TypeError('aborted');
    });
    const answer = connection.ask('SELECT 7', { subject: 'a', signal: stop.signal });
    await expect(answer).rejects.toThrow('no longer wanted');
    expect(asked.map(({ statement }) => statement)).toContain('SELECT 1');
    expect(asked.every(({ query }) => query.get('query_id') === 's-a')).toBe(true);
  });

  it('passes on a fault that is no dead server', async () => {
    const { connection, asked } = connect(
      () => new Response('Code: 60. DB::Exception: no table', { status: 404 }),
    );
    await expect(connection.ask('SELECT 7', { subject: 'a' })).rejects.toBeInstanceOf(RemoteFault);
    expect(asked).toHaveLength(1);
  });

  it('names nobody where no login was given', async () => {
    const headers: HeadersInit[] = [];
    const connection = new Connection({
      url: 'http://server.example',
      login: null,
      database: 'd',
      limits: { seconds: 10, rows: 1000 },
      session: 's',
      fetch: (_, init) => {
        headers.push(init?.headers ?? []);
        return Promise.resolve(rows([]));
      },
    });
    await connection.ask('SELECT 7', { subject: 'bins' });
    expect(headers).toEqual([{}]);
  });
});
