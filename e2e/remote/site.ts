/** The page that asks a server: built for one, and served. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text as readText } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

import { Host } from '../support/served-folder';
import { Door } from './door';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What the page allows a question, s. */
export const PAGE_SECONDS = 4;

async function buildPage(server: string, outDir: string): Promise<void> {
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  const own = {
    SOURCELINE_SERVER: server,
    SOURCELINE_SECONDS: String(PAGE_SECONDS),
    SOURCELINE_OUT: outDir,
  };
  const child = spawn(
    process.execPath,
    [vite, 'build', '-c', 'src/build/server.config.ts', '--logLevel', 'error'],
    { cwd: ROOT, stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, ...own } },
  );
  const said = readText(child.stderr);
  await once(child, 'close');
  if (child.exitCode !== 0) throw new Error(`the page is not built: ${(await said).slice(0, 600)}`);
}

export interface Site {
  readonly origin: string;
  readonly door: Door;
  close(): void;
}

/** @param server that it asks. @param folder for the build. */
export async function startSite(server: string, folder: string): Promise<Site> {
  const door = new Door(server);
  const outDir = join(folder, 'page');
  await buildPage(await door.open(), outDir);
  const host = new Host(outDir, '/');
  const origin = await host.open();
  door.origin = new URL(origin).origin;
  return {
    origin,
    door,
    close: () => {
      host.close();
      door.close();
    },
  };
}
