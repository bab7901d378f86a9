import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import { caseText } from '../../case/codec/case-file';
import { newDocument, perform } from '../../case/document';
import { AT, STAMP, firstDocument, newArticle } from '../../case/testing/cases';
import { entriesOf } from '../../ledger/of-document';
import { runCommand } from '../run';

const folder = mkdtempSync(join(tmpdir(), 'sourceline-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function run(input: string, ...argv: readonly string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await runCommand(['contradictions', ...argv], {
    stdin: Readable.from([input]),
    stdout: { write: (text) => out.push(text) },
    stderr: { write: (text) => err.push(text) },
  });
  return { code, out: out.join(''), err: err.join('') };
}

const first = firstDocument();
const text = caseText(first);
const path = join(folder, 'first.json');
writeFileSync(path, text);

interface Written {
  readonly entries: readonly {
    readonly id: string;
    readonly kind: string;
    readonly nature: string;
    readonly decision: object | null;
  }[];
}

describe('sourceline contradictions', () => {
  it('prints each entry with both sentences, of a file or of standard input', async () => {
    const { code, out, err } = await run('', path);
    expect([code, err]).toEqual([3, '']);
    expect(out).toContain('Contradiction · Impossible date · serious');
    expect(out).toContain('وفي 13 تشرين الأول الجاري');
    expect(out).toContain('7 counted, ');
    expect((await run(text, '-')).out).toBe(out);
  });

  it('reads the texts of articles that have no event yet, as the app does', async () => {
    const day = 'Rockets were launched at the base on Tuesday, 15 November 2023, officials said.';
    const article = newArticle('odd', day, { sha256: 'f'.repeat(64) });
    const added = perform(newDocument('Odd', AT), { kind: 'add-article', article }, STAMP);
    if (!added.ok) throw new Error(added.refusal.key);
    const { code, out } = await run(caseText(added.document), '-');
    expect(code).toBe(3);
    expect(out).toContain('Impossible date');
    expect(out).toContain(day);
  });

  it('prints them in Arabic, and as JSON', async () => {
    expect((await run('', path, '--lang', 'ar')).out).toContain('تاريخ مستحيل');
    const { code, out } = await run('', path, '--json', '--kind', 'means,tally');
    expect(code).toBe(3);
    const { entries } = JSON.parse(out) as Written;
    expect(new Set(entries.map(({ kind }) => kind))).toEqual(new Set(['means', 'tally']));
  });

  it('exits with 0 once each contradiction is decided', async () => {
    const decided = entriesOf(first.case)
      .filter(({ nature }) => nature === 'contradiction')
      .reduce((document, { id }) => {
        const ruling = {
          id,
          verdict: 'both',
          right: null,
          events: [],
          why: 'So.',
          by: '',
          at: '',
        } as const;
        const done = perform(document, { kind: 'rule', ruling }, STAMP);
        if (!done.ok) throw new Error(done.refusal.key);
        return done.document;
      }, first);
    const { code, out } = await run(caseText(decided), '-');
    expect(code).toBe(0);
    expect(out).toContain('Decided: Both stand (So.)');
    const left = await run(caseText(decided), '-', '--open', '--json');
    const { entries } = JSON.parse(left.out) as Written;
    expect(entries.every(({ nature }) => nature !== 'contradiction')).toBe(true);
  });

  it('refuses what is no call and no case', async () => {
    expect((await run('')).code).toBe(2);
    expect((await run('', path, '--kind', 'weather')).code).toBe(2);
    expect((await run('{', '-')).code).toBe(2);
    expect((await run('', join(folder, 'missing.json'))).code).toBe(2);
    expect((await run('', '--help')).out).toContain('Exit code');
  });
});
