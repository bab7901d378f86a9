/** The second build: dist/embed/, an ES module with its style sheet and types for other pages. */
import { copyFile, cp, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { svelte } from '@sveltejs/vite-plugin-svelte';
import { type InlineConfig, type Plugin, build } from 'vite';

import { noPreload } from './no-preload.ts';

const fromRoot = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/**
 * The theme is written for a page of its own; in the module it must affect nothing outside the
 * timeline.
 */
const scopedTheme: Plugin = {
  name: 'sourceline:scoped-theme',
  enforce: 'pre',
  transform(code, id) {
    if (!id.split('?')[0]?.endsWith('/view/frame/theme.css')) return null;
    const scoped = code
      .replace(/html,\s*body,\s*#app/g, '&')
      .replace(/:root/g, '&')
      .replace(/^(\s*)body(\s*\{)/gm, '$1&$2');
    return `.sourceline {\n${scoped}\n}`;
  },
};

const configOf = (plugins: readonly Plugin[]): InlineConfig => ({
  configFile: false,
  root: fromRoot('src'),
  base: './',
  publicDir: false,
  logLevel: 'warn',
  plugins: [
    noPreload,
    svelte({
      configFile: false,
      compilerOptions: {
        runes: true,
        // A style's class is its component's name, of which there is one: a hash for each does not compress.
        cssHash: ({ name }) => `sl-${name}`,
        // No page asks for the version of Svelte.
        discloseVersion: false,
      },
    }),
    scopedTheme,
    ...plugins,
  ],
  build: {
    outDir: fromRoot('dist/embed'),
    emptyOutDir: true,
    // Nested rules are written out: the page that embeds may serve older browsers.
    cssTarget: ['chrome110', 'firefox115', 'safari16'],
    cssCodeSplit: false,
    rolldownOptions: {
      // Not Vite's library mode, which keeps white space.
      input: fromRoot('src/embed.svelte.ts'),
      preserveEntrySignatures: 'strict',
      output: {
        format: 'es',
        entryFileNames: 'sourceline.js',
        chunkFileNames: 'sourceline-[name].js',
        assetFileNames: 'sourceline[extname]',
        // What is always loaded is one file: several files compress worse.
        codeSplitting: { groups: [{ name: 'timeline', tags: ['$initial'] }] },
      },
    },
    modulePreload: false,
    // Chunks find each other beside the module, wherever it is served from.
  },
});

/** Builds the module after the app, so that one command makes all of dist/. @param plugins of its build. */
export const buildEmbed = (...plugins: Plugin[]): Plugin => ({
  name: 'sourceline:embed',
  apply: 'build',
  async closeBundle() {
    await build(configOf(plugins));
    await copyFile(fromRoot('src/embed-types.ts'), fromRoot('dist/embed/sourceline-types.d.ts'));
    // Fonts and shaper of the figure; they are beside the module, wherever it is served from.
    await cp(fromRoot('static/fonts'), fromRoot('dist/embed/fonts'), { recursive: true });
    await writeTypes();
  },
});

async function writeTypes(): Promise<void> {
  await writeFile(
    fromRoot('dist/embed/sourceline.d.ts'),
    [
      "import type { MountTimeline } from './sourceline-types';",
      "export type * from './sourceline-types';",
      'export declare const mountTimeline: MountTimeline;',
      '',
    ].join('\n'),
  );
}
