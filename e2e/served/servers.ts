/** nginx and Caddy with the sample configurations of docs/serving/, over a folder and a port of this run. */
import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { ensureProgram } from '../runner/install';
import { findProgram } from '../runner/find';
import { freePort } from '../runner/port';

const SAMPLES = fileURLToPath(new URL('../../docs/serving/', import.meta.url));
const PATIENCE_MS = 20_000;

export interface Running {
  readonly origin: string;
  close(): void;
}

export interface WebServer {
  readonly name: string;
  /** Undefined where the program is not here. @param root the folder that it serves. */
  start(root: string, work: string): Promise<Running | undefined>;
}

/** The sample, with the port and the folder of this run. */
async function sample(name: string, changes: readonly [string, string][]): Promise<string> {
  let text = await readFile(join(SAMPLES, name), 'utf8');
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`${name} has no "${from}"`);
    text = text.replaceAll(from, to);
  }
  return text;
}

/** Runs it until it answers. */
async function run(
  program: string,
  args: readonly string[],
  port: number,
  env: NodeJS.ProcessEnv = {},
): Promise<Running> {
  const said: string[] = [];
  const child = spawn(program, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...env },
  });
  child.stderr.on('data', (piece: Buffer) => said.push(piece.toString()));
  let ended = false;
  child.once('error', (error) => said.push(error.message));
  child.once('close', () => (ended = true));
  const origin = `http://127.0.0.1:${port}`;
  const close = (): void => void child.kill('SIGTERM');
  for (const end = performance.now() + PATIENCE_MS; performance.now() < end && !ended;) {
    const isUp = await fetch(origin).then(
      () => true,
      () => false,
    );
    if (isUp) return { origin, close };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  close();
  throw new Error(`${program} does not answer: ${said.join('').trim()}`);
}

const nginx: WebServer = {
  name: 'nginx',
  async start(root, work) {
    if (!(await ensureProgram('nginx', 'nginx'))) return undefined;
    const port = await freePort();
    const server = await sample('nginx.conf', [
      ['listen 80;', `listen 127.0.0.1:${port};`],
      ['/srv/www;', `${root};`],
    ]);
    const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `${name}_temp_path ${join(work, name)};`,
    );
    const config = join(work, 'nginx.conf');
    await writeFile(
      config,
      [
        process.getuid?.() === 0 ? 'user root;' : '',
        'daemon off;',
        `pid ${join(work, 'nginx.pid')};`,
        'events {}',
        // What Debian's own http block has around the files of conf.d/.
        'http {',
        'include /etc/nginx/mime.types;',
        'default_type application/octet-stream;',
        'access_log off;',
        ...places,
        server,
        '}',
      ].join('\n'),
    );
    return run(findProgram('nginx') ?? 'nginx', ['-e', 'stderr', '-c', config], port);
  },
};

const caddy: WebServer = {
  name: 'Caddy',
  async start(root, work) {
    if (!(await ensureProgram('caddy', 'caddy'))) return undefined;
    const port = await freePort();
    const server = await sample('Caddyfile', [
      [':80 {', `http://127.0.0.1:${port} {`],
      ['root * /srv/www', `root * ${root}`],
    ]);
    const config = join(work, 'Caddyfile');
    await writeFile(config, `{\n\tadmin off\n}\n${server}`);
    const args = ['run', '--config', config, '--adapter', 'caddyfile'];
    return run('caddy', args, port, { HOME: work, XDG_DATA_HOME: work, XDG_CONFIG_HOME: work });
  },
};

export const SERVERS: readonly WebServer[] = [nginx, caddy];
