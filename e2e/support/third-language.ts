/** The app with a third language in the table: built into a folder of its own, and served from there. */
import { fileURLToPath } from 'node:url';

import { type Plugin, type PluginOption, build, loadConfigFromFile, preview } from 'vite';

const fromRoot = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const TABLE = fromRoot('src/words/language.ts');
const WITH_THIRD = fromRoot('src/words/testing/three-languages.ts');

const thirdLanguage: Plugin = {
  name: 'sourceline:third-language',
  enforce: 'pre',
  async resolveId(source, importer) {
    if (!source.endsWith('/language')) return null;
    const found = await this.resolve(source, importer, { skipSelf: true });
    return found?.id === TABLE ? WITH_THIRD : null;
  },
};

/** The module for other pages, and the check of the seeds, have tests of their own. */
const LEFT_OUT: readonly unknown[] = ['sourceline:embed', 'sourceline:seed-check'];

const isWanted = (plugin: PluginOption): boolean =>
  !(plugin && 'name' in plugin && LEFT_OUT.includes(plugin.name));

export interface Served {
  readonly origin: string;
  close(): Promise<void>;
}

export async function serveWithThirdLanguage(outDir: string): Promise<Served> {
  const env = { command: 'build', mode: 'production' } as const;
  const loaded = await loadConfigFromFile(env, fromRoot('vite.config.ts'));
  if (!loaded) throw new Error('vite.config.ts is missing');
  const { config } = loaded;
  const own = {
    ...config,
    configFile: false,
    root: fromRoot('src'),
    logLevel: 'error',
    build: { ...config.build, outDir },
    preview: { host: '127.0.0.1', port: 0 },
  } as const;
  await build({ ...own, plugins: [thirdLanguage, ...(config.plugins ?? []).filter(isWanted)] });
  const server = await preview(own);
  const [origin] = server.resolvedUrls?.local ?? [];
  if (!origin) throw new Error('the app with a third language is not served');
  return { origin, close: () => server.close() };
}
