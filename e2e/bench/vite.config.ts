/** Builds the benchmark's page separately from the app, which never links to it. */
import { fileURLToPath } from 'node:url';

import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

import { preloadTypeface } from '../../src/build/preload-typeface';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  publicDir: false,
  build: {
    outDir: process.env.BENCH_OUT ?? '../../test-results/bench',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  plugins: [svelte({ configFile: false, compilerOptions: { runes: true } }), preloadTypeface],
});
