/**
 * The build of the page that shows the events of a server, into dist-server/:
 * `SOURCELINE_SERVER=https://… npm run build:server`. The ordinary build has nothing of it.
 */
import { fileURLToPath } from 'node:url';

import { svelte } from '@sveltejs/vite-plugin-svelte';
import { type Plugin, type UserConfig, defineConfig } from 'vite';

import { Licences } from './licences.ts';
import { policyPlugin, serverPolicy } from './policy.ts';
import { preloadTypeface } from './preload-typeface.ts';
import { serverAddress } from './server-address.ts';

const fromRoot = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The page is what a host serves first. */
const asIndex: Plugin = {
  name: 'sourceline:as-index',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const page = bundle['server.html'];
      if (page) page.fileName = 'index.html';
    },
  },
};

function addressOrEnd(): ReturnType<typeof serverAddress> {
  try {
    return serverAddress(process.env);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(2);
  }
}

/** Tells the page its server. In a plugin, since other tools read this file without one. */
const toldServer: Plugin = {
  name: 'sourceline:told-server',
  apply: 'build',
  config: () => ({ define: { SERVER: JSON.stringify(addressOrEnd().address) } }),
};

export default defineConfig((): UserConfig => {
  const outDir = process.env.SOURCELINE_OUT ?? fromRoot('dist-server');
  const licences = new Licences(outDir);
  return {
    root: 'src',
    base: './',
    publicDir: '../static',
    cacheDir: fromRoot('node_modules/.vite-server'),
    build: {
      outDir,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: fromRoot('src/server.html'),
        // What is loaded in any case is one file.
        output: { codeSplitting: { groups: [{ name: 'app', tags: ['$initial'] }] } },
      },
    },
    plugins: [
      toldServer,
      policyPlugin(() => serverPolicy(addressOrEnd().origin)),
      svelte({ configFile: false, compilerOptions: { runes: true } }),
      preloadTypeface,
      licences.collect,
      asIndex,
      licences.write,
    ],
    worker: { plugins: () => [licences.collect] },
  };
});
