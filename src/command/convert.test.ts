import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { runCommand } from './run';

const folder = mkdtempSync(join(tmpdir(), 'sourceline-convert-'));
const at = (name: string): string => join(folder, name);

async function run(argv: readonly string[], input = '') {
  let out = '';
  let err = '';
  const code = await runCommand(argv, {
    stdin: Readable.from([input]),
    stdout: { write: (text: string) => (out += text) },
    stderr: { write: (text: string) => (err += text) },
  });
  return { code, out, err };
}

describe('sourceline convert', () => {
  it('reads standard input, writes standard output, and says what is lost and what failed', async () => {
    const table = 'id,date,title,source\na,2023-11-13,Fire,SOHR\nb,soon,Smoke,SOHR\n';
    const { code, out, err } = await run(['convert', '-', '-', '--to', 'geojson'], table);
    expect(code).toBe(0);
    const { features } = JSON.parse(out) as { features: { properties: object }[] };
    expect(features).toMatchObject([{ id: 'a', properties: { date: '2023-11-13' } }]);
    expect(err).toContain('1 events of 2 rows (50 %), csv');
    expect(err).toContain('line 3, date: is not a date: soon');
    expect(err).toContain('geojson cannot hold quotes: lost of 1 (a)');
  });

  it('goes by the names of files, and saves the faults', async () => {
    writeFileSync(at('in.csv'), 'id,date,title\na,2023-11-13,Fire\nb,soon,Smoke\n');
    const { code } = await run(['convert', at('in.csv'), at('out.jsonl'), '--faults', at('f.csv')]);
    expect(code).toBe(0);
    expect(readFileSync(at('out.jsonl'), 'utf8').split('\n')[1]).toContain('"id":"a"');
    expect(readFileSync(at('f.csv'), 'utf8')).toContain('3,date,is not a date,soon,no');
    const back = await run(['convert', at('out.jsonl'), at('back.csv')]);
    expect(back.err).toBe('sourceline: 1 events of 1 rows (100 %), jsonl\n');
  });

  it('asks which is first, day or month, and exits with 3', async () => {
    const table = 'date,title\n4/11/2023,Fire\n';
    const asked = await run(['convert', '-', '-', '--to', 'jsonl'], table);
    expect(asked).toMatchObject({ code: 3, out: '' });
    expect(asked.err).toContain(
      'line 2: 4/11/2023 is 2023-11-04 day first, 2023-04-11 month first',
    );
    const told = await run(['convert', '-', '-', '--to', 'jsonl', '--month-first'], table);
    expect(told.out).toContain('"edtf":"2023-04-11"');
  });

  it.each([
    [['convert', 'x.csv'], 2, 'name the file to read and the file to write'],
    [['convert', '-', '-'], 2, 'name the format of - with --to'],
    [['convert', '-', 'x.xyz'], 2, 'name the format of x.xyz'],
    [['convert', '-', '-', '--to', 'jsonl', '--from', 'x'], 2, 'unknown value “x”'],
    [['convert', at('none.csv'), '-', '--to', 'jsonl'], 2, 'cannot read'],
    [['convert', '-', '-', '--to', 'jsonl'], 1, 'is empty'],
  ] as const)('%j exits with %i', async (argv, code, message) => {
    const answer = await run(argv);
    expect(answer.code).toBe(code);
    expect(answer.err).toContain(message);
  });
});
