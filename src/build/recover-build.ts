/** The third build: dist/recover.html with one script of its own, which shares no file with the app. */
import { fileURLToPath } from 'node:url';

import { type Plugin, build } from 'vite';

const fromRoot = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Builds the page beside the app. @param plugins of its build: one puts the page's policy in its head. */
export const buildRecover = (...plugins: Plugin[]): Plugin => ({
  name: 'sourceline:recover',
  apply: 'build',
  async closeBundle() {
    await build({
      configFile: false,
      root: fromRoot('src'),
      base: './',
      publicDir: false,
      logLevel: 'warn',
      plugins,
      build: {
        outDir: fromRoot('dist'),
        emptyOutDir: false,
        modulePreload: false,
        assetsInlineLimit: 0,
        rolldownOptions: {
          input: fromRoot('src/recover.html'),
          output: {
            entryFileNames: 'recover.js',
            chunkFileNames: 'recover-[name].js',
            assetFileNames: 'recover[extname]',
          },
        },
      },
    });
  },
});
