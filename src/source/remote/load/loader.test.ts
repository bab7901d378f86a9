import { describe, expect, it } from 'vitest';
import { readDataset } from '../../../format/dataset-file';
import { Connection } from '../connection';
import { Loader } from './loader';

/** A server that keeps ids, and fails as a test wants it to. */
function serverOf(fails: (insert: number) => { readonly keeps: number } | null) {
  const ids: string[] = [];
  let inserts = 0;
  const answer = (data: unknown[]): Response =>
    Response.json({ data, statistics: { elapsed: 0.01, rows_read: 1 } });
  const connection = new Connection({
    url: 'http://server.example',
    login: { user: 'owner', password: '' },
    database: 'd',
    limits: { seconds: 60, rows: 2 ** 50 },
    session: 's',
    fetch: (_, init) => {
      const statement = String(init?.body);
      if (statement.startsWith('INSERT INTO d.incoming ')) {
        inserts += 1;
        const lines = statement.trim().split('\n').slice(1);
        const given = lines.map((line) => (JSON.parse(line) as { id: string }).id);
        const failure = fails(inserts);
        ids.push(...given.slice(0, failure?.keeps ?? given.length));
        return failure
          ? Promise.reject(new TypeError('fetch failed'))
          : Promise.resolve(answer([]));
      }
      if (statement.includes('system.processes')) return Promise.resolve(answer([[0]]));
      if (statement.includes('d.details'))
        return Promise.resolve(
          answer(ids.filter((id) => statement.includes(`'${id}'`)).map((id) => [id])),
        );
      return Promise.resolve(answer([]));
    },
  });
  return { ids, loader: new Loader(connection, 2) };
}

function contentOf(ids: readonly string[]) {
  const read = readDataset({
    schema: 'sourceline/dataset/2',
    articles: [{ id: 'one', publisher: 'One', text: 'Fire.' }],
    events: ids.map((id) => ({
      id,
      article: 'one',
      kind: 'attack',
      title: 'Fire',
      stated: { edtf: '2023-11-13', basis: '' },
      quotes: [{ exact: 'Fire.', start: 0, end: 5 }],
    })),
  });
  if (!read.ok) throw new Error(read.reason);
  return read.value;
}

describe('Loader', () => {
  it('leaves out what is there already', async () => {
    const { ids, loader } = serverOf(() => null);
    await loader.load(contentOf(['a', 'b', 'c']));
    const told: number[] = [];
    await loader.load(contentOf(['b', 'd', 'e']), ({ added }) => told.push(added));
    expect(ids).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(told).toEqual([1, 2]);
  });

  it('writes the rest of a batch whose connection failed half way', async () => {
    const { ids, loader } = serverOf((insert) => (insert === 1 ? { keeps: 1 } : null));
    await loader.load(contentOf(['a', 'b', 'c']));
    expect(ids).toEqual(['a', 'b', 'c']);
  });

  it('gives up when it fails again; a new load goes on from there', async () => {
    const { ids, loader } = serverOf((insert) => (insert > 1 && insert < 4 ? { keeps: 0 } : null));
    await expect(loader.load(contentOf(['a', 'b', 'c']))).rejects.toMatchObject({ kind: 'dead' });
    expect(ids).toEqual(['a', 'b']);
    await loader.load(contentOf(['a', 'b', 'c']));
    expect(ids).toEqual(['a', 'b', 'c']);
  });
});
