import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import { runCommand } from '../run';

const folder = mkdtempSync(join(tmpdir(), 'sourceline-case-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function run(...argv: readonly string[]): Promise<readonly [code: number, said: string]> {
  const said: string[] = [];
  const write = (text: string): void => void said.push(text);
  const streams = { stdin: Readable.from([]), stdout: { write }, stderr: { write } };
  return [await runCommand(argv, streams), said.join('')];
}

const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

describe('sourceline case html', () => {
  it('says what it needs', async () => {
    expect((await run('case', '--help'))[0]).toBe(0);
    expect((await run('case', 'html', '--help'))[1]).toContain('--without PART,PART');
    const some = file('some.json', '{"schema":"sourceline/case/1"}');
    const wrong: readonly (readonly [said: RegExp, ...argv: string[]])[] = [
      [/name one case file/, 'html'],
      [/with -o PAGE/, 'html', some],
      [/--lang: unknown value “fr”/, 'html', some, '-o', join(folder, 'x'), '--lang', 'fr'],
      [/--without: unknown id “all”/, 'html', some, '-o', join(folder, 'x'), '--without', 'all'],
      [/cannot read/, 'html', join(folder, 'none'), '-o', join(folder, 'x')],
    ];
    for (const [said, ...argv] of wrong) {
      const [code, line] = await run('case', ...argv);
      expect(line).toMatch(said);
      expect(line.trimEnd()).not.toContain('\n');
      expect(code).toBe(2);
    }
  });

  it('names the fault of a file, and how one that is encrypted is read', async () => {
    const to = join(folder, 'page.html');
    const cases = [
      ['age-encryption.org/v1\n', /is encrypted; age -d/],
      ['{"schema":"sourceline/case/9"}', /schema: .*sourceline\/case\/9/],
      ['{"events": 7}', /events: /],
      ['no JSON', /JSON/],
    ] as const;
    for (const [text, said] of cases) {
      const [code, line] = await run('case', 'html', file('any', text), '-o', to);
      expect(line).toMatch(said);
      expect(code).toBe(2);
    }
  });
});
