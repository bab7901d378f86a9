import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseText } from '../../case/codec/case-file';
import { firstDocument } from '../../case/testing/cases';
import { loadAppWords } from '../../words/app-words';
import { runCommand } from '../run';

const folder = mkdtempSync(join(tmpdir(), 'chronology-'));
afterAll(() => rmSync(folder, { recursive: true }));
beforeAll(loadAppWords);

const file = join(folder, 'case.json');
writeFileSync(file, caseText(firstDocument()));

async function run(
  argv: readonly string[],
  isTTY = false,
): Promise<{ code: number; out: string | Uint8Array; err: string }> {
  const out: (string | Uint8Array)[] = [];
  const err: string[] = [];
  const stdout = {
    write: (chunk: string | Uint8Array) => out.push(chunk),
    isTTY,
  };
  const code = await runCommand(['case', 'chronology', ...argv], {
    stdin: Readable.from([]),
    stdout,
    stderr: { write: (text) => err.push(text) },
  });
  return { code, out: out.length === 1 ? (out[0] ?? '') : out.join(''), err: err.join('') };
}

describe('sourceline case chronology', () => {
  it('writes each form, the same for the same day', async () => {
    const options = [file, '--lang', 'both', '--date', '2026-11-28'];
    const md = await run([...options, '--format', 'md']);
    expect(md.code).toBe(0);
    expect(md.out).toMatch(/^# تسلسل زمني: ⁨First case⁩\n\n\*\*Chronology: First case\*\*\n/u);
    expect((await run([...options, '--format', 'md'])).out).toBe(md.out);
    expect((await run([...options, '--format', 'html'])).out).toMatch(/^<!doctype html>\n/);
    const path = join(folder, 'out.docx');
    expect((await run([...options, '--format', 'docx', '-o', path])).code).toBe(0);
    const parts = unzipSync(readFileSync(path));
    expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain(
      '<w:footnoteReference',
    );
    // Into a pipe go the same bytes.
    expect((await run([...options, '--format', 'docx'])).out).toEqual(
      new Uint8Array(readFileSync(path)),
    );
  });

  it('says what keeps it from writing', async () => {
    const told = async (argv: readonly string[], isTTY = false): Promise<string> => {
      const { code, err } = await run(argv, isTTY);
      expect(code).toBe(2);
      return err;
    };
    expect(await told([])).toContain('which file?');
    expect(await told([file])).toContain('--format: which one? md, html, docx');
    expect(await told([file, '--format', 'docx'], true)).toContain('not for a terminal');
    expect(await told([file, '--format', 'md', '--lang', 'fr'])).toContain('use ar, en, both');
    expect(await told([file, '--format', 'md', '--status', 'done'])).toContain('unknown id “done”');
    expect(await told(['none.json', '--format', 'md'])).toContain('cannot read none.json');
    const damaged = join(folder, 'damaged.json');
    writeFileSync(damaged, JSON.stringify({ schema: 'sourceline/case/99' }));
    expect(await told([damaged, '--format', 'md'])).toContain('damaged.json: schema:');
  });

  it('leaves out records that cannot be read, and says so there and in the document', async () => {
    const given = JSON.parse(caseText(firstDocument())) as { events: Record<string, unknown>[] };
    const path = join(folder, 'broken.json');
    const events = given.events.map((event, index) =>
      index === 0 ? { ...event, kind: 5 } : event,
    );
    writeFileSync(path, JSON.stringify({ ...given, events }));
    const { code, out, err } = await run([path, '--format', 'md']);
    expect(code).toBe(0);
    expect(err).toContain('1 records cannot be read');
    expect(out).toContain('One record of the file could not be read, and is left out.');
    expect(out).toContain('26 events');
  });
});
