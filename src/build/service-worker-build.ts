/** The last build: dist/sw.js, the service worker with the list of what the other builds have written. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

import { type Plugin, build } from 'vite';

import type { AppFile } from '../store/app-files';

const fromRoot = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The module is for other pages. A browser that has service workers reads woff2. */
const NOT_KEPT = /^embed\/|^sw\.js$|\.woff$/;

/** The files of a folder that the app needs without a network. */
function appFiles(folder: string): AppFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.split(sep).join('/'))
    .filter((path) => !NOT_KEPT.test(path))
    .sort()
    .map((path) => {
      const hash = createHash('sha256').update(readFileSync(join(folder, path)));
      return { path, integrity: `sha256-${hash.digest('base64')}` };
    });
}

/** Two builds with the same files are the same build. */
const versionOf = (files: readonly AppFile[]): string =>
  createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 16);

/** Writes the service worker of a folder: to be done when all its other files are there. */
export async function writeServiceWorker(folder: string): Promise<void> {
  const files = appFiles(folder);
  await build({
    configFile: false,
    root: fromRoot('src'),
    publicDir: false,
    logLevel: 'warn',
    define: { BUILD: JSON.stringify({ version: versionOf(files), files }) },
    build: {
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: {
        input: fromRoot('src/service-worker.ts'),
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  });
}

export const buildServiceWorker: Plugin = {
  name: 'sourceline:service-worker',
  apply: 'build',
  closeBundle: {
    // After every other build.
    order: 'post',
    sequential: true,
    handler: () => writeServiceWorker(fromRoot('dist')),
  },
};
