import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import type { TimelineEvent } from '../event/event';
import { readDataset } from '../format/dataset-file';
import { readFigure } from '../format/read-figure';
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
  it('prints what the app opens', async () => {
    const read = readDataset(JSON.parse((await run('events')).out));
    if (!read.ok) throw new Error(`${read.where}: ${read.reason}`);
    const stated = (events: readonly TimelineEvent[]): unknown =>
      events.map(({ id, stated: { date, reference } }) => [id, date?.text, reference]);
    expect(stated(read.value.events)).toEqual(stated(dataset.events));
  });

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

  it('prints the dataset of a file, which comes back the same', async () => {
    const path = join(folder, 'own.json');
    writeFileSync(
      path,
      JSON.stringify({
        places: [{ id: 'kyiv', name: { en: 'Kyiv' } }],
        events: [
          { id: 'a', kind: 'shelling', title: 'A', date: '2023-11', places: [{ place: 'kyiv' }] },
        ],
      }),
    );
    const whole = (await run('events', '--data', path, '--whole')).out;
    expect(JSON.parse(whole)).toMatchObject({
      schema: 'sourceline/dataset/2',
      places: [{ id: 'kyiv', name: { ar: '', en: 'Kyiv' } }],
      events: [{ id: 'a', kind: 'shelling', stated: { edtf: '2023-11' } }],
    });
    writeFileSync(path, whole);
    expect((await run('events', '--data', path, '--whole')).out).toBe(whole);
    const figure = join(folder, 'own.svg');
    expect((await run('svg', '--data', path, '--kind', 'shelling', '-o', figure)).code).toBe(0);
    expect((await run('events', '--data', figure, '--whole')).out).toBe(whole);
  });

  it('names the file and the fault that keeps it from opening', async () => {
    const path = join(folder, 'bad.json');
    const fault = async (content: string) => {
      writeFileSync(path, content);
      return run('svg', '--data', path);
    };
    expect(await fault('[{"id":"a"}]')).toMatchObject({
      code: 2,
      err: expect.stringContaining('bad.json: events.0.kind: is missing') as unknown,
    });
    expect((await fault('{')).err).toContain('bad.json: is neither JSON nor a figure');
    expect((await fault('<svg/>')).err).toContain('bad.json: contains no timeline');
    expect((await run('events', '--data', 'none.json')).err).toContain('cannot read none.json');
  });

  it('prints the events of the chosen facets, which open', async () => {
    const ids = async (...options: string[]): Promise<string[]> => {
      const read = readDataset(JSON.parse((await run('events', ...options)).out));
      if (!read.ok) throw new Error(`${read.where}: ${read.reason}`);
      return read.value.events.map(({ id }) => id);
    };
    expect(await ids('--means', 'missile,aircraft')).toHaveLength(4);
    expect(await ids('--means', 'drone')).toEqual([
      '000-tanf-drone',
      '000-rukban-drone',
      '000-conoco-drone-1',
      '000-conoco-drone-2',
      '004-tanf-drones',
    ]);
    expect(await ids('--means', 'drone', '--base', 'conoco')).toEqual([
      '000-conoco-drone-1',
      '000-conoco-drone-2',
    ]);
    expect(await ids('--means', 'rocket')).toContain('000-baz-rockets');
    // The air defence there is the base's answer, not a means of the attack.
    expect(await ids('--means', 'air-defence')).toEqual(['000-interception', '000-explosions']);
    expect(await ids('--means', 'none')).toHaveLength(12);
  });

  it('keeps to its documented keys', async () => {
    const events = JSON.parse((await run('events')).out) as Record<string, unknown>[];
    const disputed = events.filter((event) => 'contradictions' in event).map(({ id }) => id);
    expect(disputed).toEqual(['000-tanf-drone', '000-rukban-drone', '004-us-strikes']);
    for (const event of events) {
      expect(Object.keys(event).filter((key) => key !== 'contradictions')).toEqual([
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

describe('sourceline png', () => {
  const IHDR_WIDTH = 16;

  it.each([1, 2])(
    'draws the figure at %d×, with ink',
    async (scale) => {
      const file = join(folder, `figure-${scale}.png`);
      const options = ['--size', '120', '--base', 'tanf', '--quote', '0'];
      const { code, err } = await run('png', ...options, '--scale', String(scale), '-o', file);
      expect([code, err]).toEqual([0, '']);
      const png = readFileSync(file);
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect(png.readUInt32BE(IHDR_WIDTH)).toBeCloseTo((120 / 25.4) * 96 * scale, -1);
      // An empty page of that size is far smaller.
      expect(png.length).toBeGreaterThan(20_000);
    },
    30_000,
  );
});

describe('sourceline svg', () => {
  it.each(['ar', 'en'])('writes the figure of both articles, in %s', async (lang) => {
    const { code, out } = await run('svg', '--lang', lang, '--date', '2023-12-20');
    expect(code).toBe(0);
    expect(marked(out)).toEqual(new Set(dataset.events.map(({ id }) => id)));
    // In English each note has the translation of its quote as well.
    expect(Buffer.byteLength(out)).toBeLessThan(560_000);
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

  it('shows only the events that are named, and says so', async () => {
    const [first, , third, fourth] = dataset.events.map(({ id }) => id);
    const named = ['--events', `${third},${first}`, '--events', `${fourth}`];
    const { code, out, err } = await run('svg', '--text', 'editable', ...named);
    expect([code, err]).toEqual([0, '']);
    expect(marked(out)).toEqual(new Set([first, third, fourth]));
    expect(out).toContain(`3 of ${dataset.size} events shown, selected by hand`);
    const result = readFigure(out);
    if (!result.ok) throw new Error(result.problem.kind);
    expect(result.figure.settings.byHand).toBe(true);
    expect(result.figure.events.map(({ id }) => id)).toEqual([first, third, fourth]);
    const all = await run('svg', '--text', 'editable');
    expect(all.out).not.toContain('selected by hand');
  });

  it('shows of the events that are named those that pass the filters', async () => {
    const named = dataset.events.filter(({ kind }) => kind !== 'statement').slice(0, 8);
    const attacks = named.filter(({ kind }) => kind === 'attack').map(({ id }) => id);
    const ids = named.map(({ id }) => id).join(',');
    const { out } = await run('svg', '--kind', 'attack', '--events', ids);
    expect(attacks.length).toBeGreaterThan(0);
    expect(attacks.length).toBeLessThan(named.length);
    expect(marked(out)).toEqual(new Set(attacks));
  });

  it('writes several pages to several files, or says that it needs them', async () => {
    const pages = ['svg', '--flow', 'pages', '--size', '16:9', '--date', '2023-12-20'];
    const { code, err } = await run(...pages);
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(/the figure has \d+ pages: name a file with --out/) as unknown,
    ]);
    const file = join(folder, 'pages.svg');
    expect((await run(...pages, '-o', file)).code).toBe(0);
    const first = readFileSync(join(folder, 'pages-1.svg'), 'utf8');
    expect(first).toContain('height="190.5mm"');
    const result = readFigure(first);
    expect(result.ok && result.figure.dataset.events).toEqual(dataset.events);
  });

  it('accepts every appearance option', async () => {
    const look = ['--labels', 'both', '--tone', 'grey', '--ground', 'transparent', '--quote', '0'];
    const { code, out } = await run('svg', ...look, '--size', '180', '--text', 'editable');
    expect(code).toBe(0);
    const result = readFigure(out);
    expect(result.ok && result.figure.settings).toMatchObject({
      labels: 'both',
      tone: 'grey',
      ground: 'transparent',
      quoteLength: 0,
      text: 'editable',
      page: { widthMm: 180, heightMm: 0 },
    });
  });

  it.each([
    [['svg', '--base', 'nowhere'], /--base: unknown id “nowhere”/],
    [
      ['svg', '--events', 'nobody'],
      /--events: unknown id “nobody”; “sourceline events” prints all/,
    ],
    [['svg', '--events', ','], /--events: which events\?/],
    [['events', '--means', 'tank'], /--means: unknown id “tank”; known are drone, rocket, missile/],
    [
      ['svg', '--events', '000-embassy', '--base', 'conoco'],
      /--events: none of them passes the filters/,
    ],
    [
      ['svg', '--events', '000-embassy', '--to', '2023-12'],
      /--events: shows them wherever they lie; leave out --from and --to/,
    ],
    [['svg', '--lang', 'fr'], /--lang: unknown value “fr”; use ar, en/],
    [['svg', '--from', 'yesterday'], /--from: “yesterday” is not an EDTF date/],
    [['svg', '--from', '2023-12-13', '--to', '2023-12-01'], /--from 2023-12-13 is not before --to/],
    [['svg', '--from', '2024-06-01'], /lies after all events/],
    [['svg', '--size', 'a0'], /--size: unknown value “a0”/],
    [['svg', '--size', '10x10'], /is not between 60 and 2000 mm/],
    [['svg', '--quote', 'few'], /--quote/],
    [['svg', '--size', '59'], /is not between 60 and 2000 mm/],
    [['svg', '--flow', 'wrap'], /--flow: unknown value “wrap”; use pages, grow/],
    [['svg', '--labels', 'fr'], /--labels: unknown value “fr”; use one, both/],
    [['png'], /--out: which file/],
    [['png', '--scale', '5', '-o', 'x.png'], /--scale: unknown value “5”; use 1, 2, 3, 4/],
    [['png', '--text', 'editable', '-o', 'x.png'], /--text/],
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
