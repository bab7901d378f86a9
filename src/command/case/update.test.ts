/** Made-up tables. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import { caseText, readCaseText } from '../../case/codec/case-file';
import { perform } from '../../case/document';
import type { EventId } from '../../event/event';
import { runCommand } from '../run';

const folder = mkdtempSync(join(tmpdir(), 'sourceline-update-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);

async function run(...argv: readonly string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await runCommand([...argv], {
    stdin: Readable.from([]),
    stdout: { write: (text) => out.push(text) },
    stderr: { write: (text) => err.push(text) },
  });
  return { code, out: out.join(''), err: err.join('') };
}

const HEAD = 'id,date,title,killed\n';
const MAY = `${HEAD}a,2023-11-13,Shelling,2\nb,2023-11-14,Fire,0\nc,2023-11-15,Rocket,0\n`;
const JUNE = `${HEAD}a,2023-11-13,Heavy shelling,4\nb,2023-11-14,Fire,1\nd,2023-11-16,Convoy,0\n`;

/** The case of the older table, in which the title of one event was edited. */
async function edited(): Promise<string> {
  writeFileSync(at('may.csv'), MAY);
  writeFileSync(at('june.csv'), JUNE);
  expect((await run('convert', at('may.csv'), at('may.json'))).code).toBe(0);
  const read = readCaseText(readFileSync(at('may.json'), 'utf8'));
  if (!read.ok) throw new Error(read.reason);
  const fields = { title: { ar: 'قصف', en: 'Mine' } };
  const done = perform(
    read.document,
    { kind: 'edit-event', id: 'a' as EventId, fields },
    { at: '2026-11-27T10:00:00.000Z', by: 'Rana', why: '' },
  );
  if (!done.ok) throw new Error(done.refusal.key);
  writeFileSync(at('case.json'), caseText(done.document));
  return at('case.json');
}

const eventsIn = (name: string) => {
  const read = readCaseText(readFileSync(at(name), 'utf8'), 'strict');
  if (!read.ok) throw new Error(read.reason);
  return read.document.case.events;
};

describe('sourceline update', () => {
  it('adds, corrects and marks, and lists what was edited beside the newer value', async () => {
    const { code, out } = await run('update', await edited(), at('june.csv'), at('out.json'));
    expect(code).toBe(3);
    expect(out).toContain('1 added, 2 corrected, 1 gone, 1 edited here and in the table');
    expect(out).toContain('events/a/title\n  here: {"title":{"ar":"قصف","en":"Mine"}}');
    expect(out).toContain('table: {"title":{"ar":"Heavy shelling","en":"Heavy shelling"}}');
    const events = eventsIn('out.json');
    expect([...events.keys()].sort()).toEqual(['a', 'b', 'c', 'd']);
    expect(events.get('a')?.title.en).toBe('Mine');
    expect(events.get('a')?.casualties.killed?.min).toBe(4);
    expect(events.get('c')?.tags).toEqual(['gone from the source']);
  });

  it('removes what is gone on request', async () => {
    await run('update', await edited(), at('june.csv'), at('out.json'), '--remove-gone');
    expect([...eventsIn('out.json').keys()].sort()).toEqual(['a', 'b', 'd']);
  });

  it('refuses a table of other data, and what is no call', async () => {
    const path = await edited();
    writeFileSync(at('other.csv'), `${HEAD}x,2024-01-01,Flood,0\n`);
    const other = await run('update', path, at('other.csv'), at('out2.json'));
    expect([other.code, other.err]).toEqual([2, expect.stringContaining('has no event of')]);
    expect((await run('update', path)).code).toBe(2);
    expect((await run('update', '--help')).out).toContain('Exit code');
  });
});
