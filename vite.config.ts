import { fileURLToPath } from 'node:url';

import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defaultClientConditions, runnerImport } from 'vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

import { LONG } from './e2e/runner/long.ts';
import { buildEmbed } from './src/build/embed-build.ts';
import { Licences } from './src/build/licences.ts';
import { buildPage } from './src/build/page-build.ts';
import { contentSecurityPolicy } from './src/build/policy.ts';
import { preloadTypeface } from './src/build/preload-typeface.ts';
import { WORDS, preloadWords } from './src/build/preload-words.ts';
import { buildRecover } from './src/build/recover-build.ts';
import { buildServiceWorker } from './src/build/service-worker-build.ts';

import type * as SeedCheck from './src/build/seed-check';

const DEFAULT_PORT = 4173;

/**
 * Stops the build when a seed says what its article does not. The check is loaded through Vite when
 * it is needed: imported here it would have to be written in Node's own dialect of modules.
 */
const seedCheck: Plugin = {
  name: 'sourceline:seed-check',
  apply: 'build',
  async buildStart() {
    const { module } = await runnerImport<typeof SeedCheck>(fromRoot('src/build/seed-check.ts'));
    const problems = module.checkSeeds();
    if (problems !== null) this.error(problems);
  },
};

/** The port that `npm start` serves on; a wrong PORT is the user's to mend, so it gets a line, not a stack. */
function startPort(): number {
  const text = process.env.PORT?.trim();
  if (!text) return DEFAULT_PORT;
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65535) return port;
  process.stderr.write(`PORT must be a whole number from 1 to 65535, not "${text}".\n`);
  process.exit(2);
}

const forBrowser = { conditions: [...defaultClientConditions] };

const fromRoot = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig(({ isPreview }) => {
  const licences = new Licences();
  const underTest = process.env.VITEST !== undefined;
  // Dates must not depend on whose machine runs the tests. Whoever sets TZ (the runner does, to try a
  // second zone) is heard.
  if (underTest) process.env.TZ ??= 'Asia/Damascus';

  // `npm start` builds first: a wrong PORT is said before the build, not after it.
  const willServe = isPreview === true || process.env.npm_lifecycle_event === 'start';

  return {
    root: 'src',
    base: './',
    publicDir: '../static',
    // Absolute, because Vite and Vitest have different roots here.
    cacheDir: fromRoot('node_modules/.vite'),
    build: {
      outDir: '../dist',
      emptyOutDir: true,
      // Fonts and pictures stay files of the origin: the policy allows no data: fonts.
      assetsInlineLimit: 0,
      // Every browser that runs this page preloads modules by itself.
      modulePreload: { polyfill: false },
      // What is loaded in any case is one file: forty compress worse, and each is asked for.
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              { name: 'app', tags: ['$initial'] },
              // The module loads them on demand, the app awaits them before anything else.
              { name: WORDS, test: /\/src\/words\/(?!(?:.*\/)?(?:guide|case|review))/ },
            ],
          },
        },
      },
    },
    plugins: [
      contentSecurityPolicy,
      // The one place of the Svelte options; svelte-check reads them from here too.
      svelte({
        configFile: false,
        compilerOptions: { runes: true },
        // Tests in Node would otherwise get code for a server, in which effects do not run.
        ...(underTest ? { dynamicCompileOptions: () => ({ generate: 'client' as const }) } : {}),
      }),
      // A quote that does not match its article fails the build.
      seedCheck,
      preloadTypeface,
      preloadWords,
      licences.collect,
      buildEmbed(licences.collect),
      buildPage(licences.collect),
      buildRecover(contentSecurityPolicy, licences.collect),
      licences.write,
      buildServiceWorker,
    ],
    worker: { plugins: () => [licences.collect] },
    // 127.0.0.1 and not "localhost", which may be one of two addresses: the same page must have the same
    // origin each time, or the work it keeps in the browser seems lost. A busy port gets the next free one.
    preview: { host: '127.0.0.1', port: willServe ? startPort() : DEFAULT_PORT, strictPort: false },
    // The same for Svelte's own code, for tests in jsdom and in Node.
    ...(underTest ? { resolve: forBrowser, ssr: { resolve: forBrowser } } : {}),
    test: {
      // Not "src", Vite's root: the runner's own tests are in e2e.
      root: fromRoot('.'),
      include: ['src/**/*.test.ts', 'e2e/**/*.test.ts'],
      // A test of a component says so itself: // @vitest-environment jsdom
      environment: 'node',
      // No measure of the code: a busy machine may take many times as long.
      testTimeout: LONG ? 1_200_000 : 60_000,
      // The modules of a file are kept for the next one: nothing here keeps a state that a test could
      // leave behind, but for what it puts in the place of a global or a method.
      isolate: false,
      unstubGlobals: true,
      restoreMocks: true,
      // Vitest would leave one processor free.
      maxWorkers: '100%',
      provide: { long: LONG },
      setupFiles: [
        'src/words/testing/load-app-words.ts',
        ...(LONG ? ['e2e/runner/many-runs.ts'] : []),
      ],
    },
  };
});
