/** The command line and Debian’s client, as an operator runs them. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text as readText } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** @param isEnough looks at what it has said so far; the program is killed when it returns true. */
export async function sourceline(
  args: readonly string[],
  password: string,
  isEnough: (err: string) => boolean = () => false,
): Promise<Ran> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/command/sourceline.ts', ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, SOURCELINE_PASSWORD: password },
  });
  let err = '';
  child.stderr.on('data', (piece: Buffer) => {
    err += piece.toString();
    if (isEnough(err)) child.kill('SIGKILL');
  });
  const out = readText(child.stdout);
  await once(child, 'close');
  return { code: child.exitCode, out: await out, err };
}

/** Runs statements with `clickhouse-client`, as the owner. */
export async function runStatements(tcp: number, statements: string): Promise<void> {
  const child = spawn(
    'clickhouse-client',
    ['--host=127.0.0.1', `--port=${tcp}`, '--user=owner', '--password=owner', '--multiquery'],
    { stdio: ['pipe', 'ignore', 'pipe'] },
  );
  const err = readText(child.stderr);
  child.stdin.end(statements);
  await once(child, 'close');
  if (child.exitCode !== 0) throw new Error(`clickhouse-client: ${(await err).trim()}`);
}
