import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import { caseText } from '../../case/codec/case-file';
import { type Act, type CaseDocument, perform } from '../../case/document';
import { eventId, firstDocument } from '../../case/testing/cases';
import { runCommand } from '../run';

const folder = mkdtempSync(join(tmpdir(), 'sourceline-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function run(...argv: readonly string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await runCommand(['case', ...argv], {
    stdin: Readable.from([]),
    stdout: { write: (text) => out.push(text) },
    stderr: { write: (text) => err.push(text) },
  });
  return { code, out: out.join(''), err: err.join('') };
}

function written(name: string, content: CaseDocument | object): string {
  const path = join(folder, name);
  const isDocument = 'case' in content && 'history' in content;
  writeFileSync(path, isDocument ? caseText(content as CaseDocument) : JSON.stringify(content));
  return path;
}

const done = (document: CaseDocument, by: string, ...acts: readonly Act[]): CaseDocument =>
  acts.reduce((one, act, at) => {
    const stamp = { at: `2026-11-28T10:00:0${at}.000Z`, by, why: '' };
    const result = perform(one, act, stamp);
    if (!result.ok) throw new Error(result.refusal.key);
    return result.document;
  }, document);

const first = firstDocument();
const ID = '004-conoco-rockets';
const edit = (fields: object): Act => ({ kind: 'edit-event', id: eventId(ID), fields });
type Json = Record<string, Record<string, unknown>[]>;
const plain = (): Json => JSON.parse(caseText(first)) as Json;

describe('sourceline case --check', () => {
  it('says what a sound file holds', async () => {
    const path = written('first.json', done(first, 'Rana', edit({ tags: ['x'] })));
    expect(await run(path, '--check')).toEqual({
      code: 0,
      out: `${path}: case “First case”: 2 articles, 27 events, 0 places, 0 actors, 0 kinds, 1 entry of the history\n`,
      err: '',
    });
  });

  it('names the first fault of a broken one, and where it is', async () => {
    const json = plain();
    Object.assign(json.events?.[3] ?? {}, { kind: 7 });
    const path = written('broken.json', json);
    expect(await run(path, '--check')).toMatchObject({
      code: 1,
      out: '',
      err: `sourceline: ${path}: events.3.kind: is not text\n`,
    });
    writeFileSync(path, '{');
    expect((await run(path, '--check')).code).toBe(1);
  });

  it('lists quotes, hashes and references that lead nowhere', async () => {
    const json = plain();
    const [article] = json.articles ?? [];
    Object.assign(article ?? {}, { sha256: 'f'.repeat(64) });
    const [event, other] = json.events ?? [];
    Object.assign(event ?? {}, { quotes: [{ exact: 'nowhere to be found', start: 0, end: 19 }] });
    Object.assign(other ?? {}, { article: 'gone' });
    const { code, out } = await run(written('loose.json', json), '--check');
    expect(code).toBe(1);
    expect(out).toContain(`events ${String(event?.id)}.quotes.0: article`);
    expect(out).toContain('does not hold “nowhere to be found”');
    expect(out).toContain(`articles ${String(article?.id)}: the SHA-256 of its text is`);
    expect(out).toContain(`events ${String(other?.id)}: no article gone`);
  });
});

describe('sourceline case merge', () => {
  const output = join(folder, 'merged.json');

  it('writes one file of two, whatever their order', async () => {
    const a = written('a.json', done(first, 'Rana', edit({ tags: ['left'] })));
    const b = written('b.json', done(first, 'Omar', edit({ tags: ['right'] })));
    expect(await run('merge', a, b, '-o', output)).toMatchObject({
      code: 0,
      out: `${output}: merged, 0 conflicts\n`,
    });
    const merged = readFileSync(output, 'utf8');
    await run('merge', b, a, '-o', output);
    expect(readFileSync(output, 'utf8')).toBe(merged);
    expect(merged).toContain('"left"');
    expect((await run(output, '--check')).code).toBe(0);
    await run('merge', output, a, '-o', output);
    expect(readFileSync(output, 'utf8')).toBe(merged);
  });

  it('lists the conflicts that are left, and writes them', async () => {
    const a = written('a.json', done(first, 'Rana', edit({ kind: 'strike' })));
    const b = written('b.json', done(first, 'Omar', edit({ kind: 'incident' })));
    const { code, out } = await run('merge', a, b, '-o', output);
    expect(code).toBe(3);
    expect(out).toBe(
      [
        `${output}: merged, 1 conflict`,
        `events/${ID}/kind`,
        '  Omar, 2026-11-28T10:00:00.000Z: {"kind":"incident"}',
        '  Rana, 2026-11-28T10:00:00.000Z: {"kind":"strike"}',
        '',
      ].join('\n'),
    );
    expect(JSON.parse(readFileSync(output, 'utf8'))).toMatchObject({
      conflicts: [{ id: `events/${ID}/kind` }],
    });
    expect((await run(output, '--check')).out).toContain('1 conflict');
  });

  it('refuses a broken file, and what is no call', async () => {
    const a = written('a.json', first);
    const broken = written('broken.json', { events: [{ id: 'x' }] });
    expect((await run('merge', a, broken, '-o', output)).code).toBe(1);
    expect((await run('merge', a, '-o', output)).code).toBe(2);
    expect((await run('merge', a, a)).code).toBe(2);
    expect((await run(a)).code).toBe(2);
    expect((await run()).code).toBe(2);
    expect((await run('merge', a, 'missing.json', '-o', output)).code).toBe(2);
    expect((await run('--help')).out).toContain('merge A B -o C');
  });
});
