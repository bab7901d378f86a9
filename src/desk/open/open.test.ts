import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Opening, openDataset, ownAddress } from './open';

const PAGE = 'https://news.example/sourceline/index.html';

/** Without a worker, which Node has none of: the file is read here. */
const OPENING: Opening = {
  lanesBy: 'base',
  read: (bytes) =>
    Promise.resolve({ kind: 'few', given: JSON.parse(new TextDecoder().decode(bytes)) as unknown }),
};

afterEach(() => {
  vi.unstubAllGlobals();
});

function answer(body: string, init: ResponseInit = {}): void {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, init)));
}

describe('ownAddress', () => {
  it.each(['data.json', './a/data.json', '/data.json', 'https://news.example/x'])(
    '%s is of this site',
    (path) => {
      expect(ownAddress(path, PAGE)).not.toBeNull();
    },
  );

  it.each([
    'https://elsewhere.example/x',
    '//elsewhere.example/x',
    'javascript:1',
    'data:,[]',
    'http://[',
  ])('%s is not', (path) => {
    expect(ownAddress(path, PAGE)).toBeNull();
  });
});

describe('openDataset', () => {
  it('makes no request for a file on another site', async () => {
    const fetched = vi.fn();
    vi.stubGlobal('fetch', fetched);
    const opened = await openDataset('//elsewhere.example/x', OPENING, PAGE);
    expect(opened).toMatchObject({ ok: false, fault: { kind: 'foreign' } });
    expect(fetched).not.toHaveBeenCalled();
  });

  it('opens a list of events', async () => {
    answer('[{"id":"a","kind":"attack","title":"t","date":"2023-11-13"}]');
    const opened = await openDataset('x.json', OPENING, PAGE);
    expect(opened.ok && opened.dataset.size).toBe(1);
  });

  it('rejects a file that is too large, whether declared or not', async () => {
    answer('[]', { headers: { 'content-length': '1000' } });
    expect(await openDataset('x', OPENING, PAGE, 999)).toMatchObject({ fault: { kind: 'large' } });
    answer(' '.repeat(1000));
    expect(await openDataset('x', OPENING, PAGE, 999)).toMatchObject({ fault: { kind: 'large' } });
  });

  it('reports where a file is invalid', async () => {
    answer('[{"id":"a","kind":"attack","title":"t"},{"id":"a","kind":"attack","title":"t"}]');
    expect(await openDataset('x', OPENING, PAGE)).toMatchObject({
      fault: { kind: 'malformed', where: 'events.1.id' },
    });
  });

  it('says that a file is missing when nobody answers', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
    expect(await openDataset('x', OPENING, PAGE)).toMatchObject({ fault: { kind: 'missing' } });
  });

  it('says why a value is wrong, as data', async () => {
    answer('[{"id":"a","kind":"attack","title":"t","date":"2023-11-31"}]');
    expect(await openDataset('x', OPENING, PAGE)).toMatchObject({
      fault: {
        kind: 'malformed',
        where: 'events.0.date',
        fault: { kind: 'dataset', because: { key: 'date' } },
      },
    });
  });

  it('answers when the reading itself fails', async () => {
    answer('[]');
    const broken: Opening = { ...OPENING, read: () => Promise.reject(new Error('no memory')) };
    expect(await openDataset('x', broken, PAGE)).toMatchObject({
      fault: { kind: 'malformed', fault: { kind: 'failed', reason: 'no memory' } },
    });
  });
});
