import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import { loadDataset } from './read-seeds';
import { runCommand } from './run';

const folder = mkdtempSync(join(tmpdir(), 'sourceline-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function run(...argv: readonly string[]): Promise<Outcome> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCommand(argv, {
    stdin: Readable.from([]),
    stdout: { write: (text) => out.push(text) },
    stderr: { write: (text) => err.push(text) },
  });
  return { code, out: out.join(''), err: err.join('') };
}

const dataset = loadDataset();

const marked = (svg: string): Set<string> =>
  new Set([...svg.matchAll(/ data-event="([^"]+)"/g)].map((found) => found[1] ?? ''));

describe('sourceline events', () => {
  it('prints every reviewed event, its quotes verbatim', async () => {
    const { code, out } = await run('events');
    expect(code).toBe(0);
    const events = JSON.parse(out) as {
      id: string;
      article: string;
      quotes: { exact: string; start: number; end: number }[];
    }[];
    expect(events.map(({ id }) => id)).toEqual(dataset.events.map(({ id }) => id));
    for (const { article, quotes } of events) {
      const { text } = dataset.article(article as never);
      for (const { exact, start, end } of quotes) expect(text.slice(start, end)).toBe(exact);
    }
  });

  it('keeps to its documented keys', async () => {
    const events = JSON.parse((await run('events')).out) as Record<string, unknown>[];
    for (const event of events) {
      expect(Object.keys(event)).toEqual([
        'id',
        'article',
        'kind',
        'title',
        'places',
        'stated',
        'assessed',
        'claims',
        'means',
        'counts',
        'casualties',
        'breakdown',
        'relations',
        'quotes',
        'note',
      ]);
    }
  });
});

describe('sourceline svg', () => {
  it.each(['ar', 'en'])('writes the figure of both articles, in %s', async (lang) => {
    const { code, out } = await run('svg', '--lang', lang, '--date', '2023-12-20');
    expect(code).toBe(0);
    expect(marked(out)).toEqual(new Set(dataset.events.map(({ id }) => id)));
    expect(Buffer.byteLength(out)).toBeLessThan(400_000);
  });

  it('writes to a file, the same as to the standard output', async () => {
    const file = join(folder, 'figure.svg');
    const options = ['--base', 'conoco,tanf', '--reading', 'assessed', '--date', '2023-12-20'];
    expect(await run('svg', ...options, '-o', file)).toEqual({ code: 0, out: '', err: '' });
    expect(readFileSync(file, 'utf8')).toBe((await run('svg', ...options)).out);
  });

  it('filters by claimant, kind, article, words and range', async () => {
    const count = async (...options: string[]): Promise<number> =>
      marked((await run('svg', ...options)).out).size;
    const all = dataset.events.length;
    for (const options of [
      ['--claimant', 'us-dod'],
      ['--kind', 'tally'],
      ['--article', dataset.articles[0]?.id ?? ''],
      ['--q', 'كونيكو'],
      ['--from', '2023-12-12', '--to', '2023-12-13'],
      ['--to', '2023-10'],
    ]) {
      const shown = await count(...options);
      expect(shown).toBeGreaterThan(0);
      expect(shown).toBeLessThan(all);
    }
  });

  it.each([
    [['svg', '--base', 'nowhere'], /--base: unknown id “nowhere”/],
    [['svg', '--lang', 'fr'], /--lang: unknown value “fr”; use ar, en/],
    [['svg', '--from', 'yesterday'], /--from: “yesterday” is not an EDTF date/],
    [['svg', '--from', '2023-12-13', '--to', '2023-12-01'], /--from 2023-12-13 is not before --to/],
    [['svg', '--from', '2024-06-01'], /lies after all events/],
    [['svg', '--size', 'a0'], /--size: unknown value “a0”/],
    [['svg', '--size', '10x10'], /is not between 120 and 2000 mm/],
    [['svg', '--quote', 'few'], /--quote/],
    [['svg', '--date', '2023-02-30'], /--date/],
    [['svg', '--nonsense'], /--nonsense/],
    [['svg', 'extra'], /extra/],
    [['svg', '-o', join(folder, 'no', 'such', 'folder.svg')], /cannot write .*ENOENT/],
    [['events', '--all'], /--all/],
    [['shout'], /unknown command “shout”/],
    [[], /which command/],
  ])('answers %j with one clear line and exit code 2', async (argv, line) => {
    const { code, out, err } = await run(...argv);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(line);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  it.each([['--help'], ['svg', '--help'], ['events', '-h']])(
    'explains itself: %s %s',
    async (...argv) => {
      const { code, out } = await run(...argv.filter((word) => word !== undefined));
      expect(code).toBe(0);
      expect(out).toContain('sourceline');
    },
  );
});
