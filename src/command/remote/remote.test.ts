import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { runCommand } from '../run';

async function run(argv: readonly string[]) {
  let out = '';
  let err = '';
  const code = await runCommand(argv, {
    stdin: Readable.from(['']),
    stdout: { write: (text: string) => (out += text) },
    stderr: { write: (text: string) => (err += text) },
  });
  return { code, out, err };
}

afterEach(() => void vi.unstubAllEnvs());

describe('sourceline serve-schema', () => {
  it('prints statements that a client can run', async () => {
    const { code, out } = await run([
      'serve-schema',
      '--servers',
      '2',
      '--server',
      '1',
      '--cluster',
      'two',
    ]);
    expect(code).toBe(0);
    expect(out.startsWith('CREATE DATABASE IF NOT EXISTS sourceline;\n')).toBe(true);
    expect(out).toContain('Distributed(two, sourceline, events_shard, hash);');
  });

  it('prints the user with the hash of its password, never the password', async () => {
    vi.stubEnv('SOURCELINE_PASSWORD', 'secret');
    const { out } = await run(['serve-schema', '--users', '--user', 'page']);
    expect(out).toContain('2bb80d537b1da3e38bd30361aa855686bde0eacd7162fef6a25fe97bf527a25b');
    expect(out).not.toContain('secret');
  });

  it('refuses wrong calls', async () => {
    vi.stubEnv('SOURCELINE_PASSWORD', '');
    for (const wrong of [
      ['--servers', '0'],
      ['--servers', '2', '--server', '3'],
      ['--database', 'a-b'],
      ['--users'],
    ])
      expect((await run(['serve-schema', ...wrong])).code, wrong.join(' ')).toBe(2);
  });
});

describe('sourceline load', () => {
  it('refuses wrong calls', async () => {
    for (const wrong of [
      [],
      ['--to', 'http://a.example'],
      ['a.csv'],
      ['a.csv', '--to', 'ftp://a.example'],
      ['a.csv', '--to', 'x'],
    ])
      expect((await run(['load', ...wrong])).code, wrong.join(' ')).toBe(2);
  });

  it('says in one line that no server answers', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'sourceline-load-')), 'a.csv');
    writeFileSync(path, 'id,date,title\na,2023-11-13,Fire\n');
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const address = server.address();
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
    // The port is free again, so that nothing answers there.
    await new Promise((resolve) => server.close(resolve));
    const { code, err } = await run(['load', path, '--to', `http://127.0.0.1:${port}`]);
    expect(code).toBe(1);
    expect(err).toContain('sourceline: the server does not answer: fetch failed');
  });
});
