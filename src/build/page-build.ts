/**
 * The fourth build: dist/page/page.html, one file with script, styles and typeface in it. A case is put into it
 * later (`case/page/fill-page.ts`); its policy allows the script and the styles by their hashes, and nothing else.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { svelte } from '@sveltejs/vite-plugin-svelte';
import { type Plugin, build } from 'vite';

import { noPreload } from './no-preload.ts';

const fromRoot = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Loaded on demand by the app, and never by a page that only shows what it carries. */
const NEVER_LOADED = [
  'desk/leaving/leaving-figure.ts',
  'view/cases/case-parts.ts',
  'view/figure/ExportDialog.svelte',
  'view/review/review-parts.ts',
  'view/tables/table-parts.ts',
  'words/ar/tables.ts',
  'words/en/tables.ts',
  'words/ar/review.ts',
  'words/en/review.ts',
  'figure/make-figure.ts',
  'figure/type/shaper.ts',
].map((path) => fromRoot(`src/${path}`));

/** A page from a disk may start no worker. */
const INSTEAD: Readonly<Record<string, string>> = {
  [fromRoot('src/desk/dates/read-apart.ts')]: fromRoot('src/desk/dates/read-here.ts'),
};

const onlyWhatIsShown: Plugin = {
  name: 'sourceline:only-what-is-shown',
  enforce: 'pre',
  async resolveId(source, importer) {
    if (!importer || !source.startsWith('.')) return null;
    const found = await this.resolve(source, importer, { skipSelf: true });
    const instead = found && INSTEAD[found.id.split('?')[0] ?? ''];
    return instead && importer.split('?')[0] !== instead ? instead : null;
  },
  load: (id) => (NEVER_LOADED.includes(id.split('?')[0] ?? '') ? 'export default null;' : null),
};

/** Each browser that runs the page reads the first of two forms; in one file the second is weight alone. */
const oneFontForm: Plugin = {
  name: 'sourceline:one-font-form',
  enforce: 'pre',
  transform: (code, id) =>
    /fontsource.*\.css/.test(id)
      ? code.replace(/,\s*url\([^)]*\.woff\)\s*format\('woff'\)/g, '')
      : null,
};

const hash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

/** In a script nothing ends it but its end, and no comment of HTML begins. In code these are in texts alone. */
const inertScript = (code: string): string =>
  code
    .replace(/<\/(script)/gi, '<\\/$1')
    .replace(/<!--/g, '<\\!--')
    // A parser of HTML changes these, and the hash would not hold.
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', '\\0');

const inertStyle = (css: string): string => css.replace(/<\/(style)/gi, '<\\/$1').trim();

const policy = (script: string, style: string): string =>
  [
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${hash(style)}`,
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types svelte-trusted-html sourceline-figure',
  ].join('; ');

/** The hole as it is looked for: white space is the formatter's. */
const HOLE =
  /(<script type="application\/json" id="data">)\s*\{ "schema": "([^"]+)" \}\s*(<\/script>)/;

function composed(html: string, script: string, style: string): string {
  return html
    .replace(
      HOLE,
      (_all, open: string, schema: string, close: string) =>
        `${open}${JSON.stringify({ schema })}${close}`,
    )
    .replace(
      '<meta charset="utf-8" />',
      (charset) =>
        `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy(script, style)}" />`,
    )
    .replace('</head>', () => `  <style>${style}</style>\n  </head>`)
    .replace('</body>', () => `  <script type="module">${script}</script>\n  </body>`);
}

/** Builds the page after the app. @param plugins see what is in it. */
export const buildPage = (...plugins: readonly Plugin[]): Plugin => ({
  name: 'sourceline:page',
  apply: 'build',
  async closeBundle() {
    const built = await build({
      configFile: false,
      root: fromRoot('src'),
      base: './',
      publicDir: false,
      logLevel: 'warn',
      plugins: [
        noPreload,
        onlyWhatIsShown,
        oneFontForm,
        ...plugins,
        svelte({
          configFile: false,
          compilerOptions: { runes: true, cssHash: ({ name }) => `sl-${name}` },
        }),
      ],
      build: {
        write: false,
        assetsInlineLimit: Number.MAX_SAFE_INTEGER,
        cssCodeSplit: false,
        modulePreload: false,
        rolldownOptions: {
          input: fromRoot('src/page.ts'),
          output: { format: 'es', codeSplitting: false },
        },
      },
    });
    const files = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
    const scripts = files.flatMap((file) => (file.type === 'chunk' ? [file.code] : []));
    const styles = files.flatMap((file) =>
      file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : [],
    );
    if (scripts.length !== 1 || files.length !== scripts.length + styles.length) {
      this.error(`the page is not one file: ${files.map(({ fileName }) => fileName).join(', ')}`);
    }
    const html = await readFile(fromRoot('src/page.html'), 'utf8');
    const page = composed(html, inertScript(scripts.join('')), inertStyle(styles.join('\n')));
    await mkdir(fromRoot('dist/page'), { recursive: true });
    await writeFile(fromRoot('dist/page/page.html'), page);
  },
});
