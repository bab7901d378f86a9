/** Writes dist/licences.txt: every package of which something is in dist/, with the text of its licence. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Plugin } from 'vite';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const LICENCE_FILE = /^(licen[cs]e|copying|notice|ofl)\b/i;

/** What the tools of the build add of their own, by the names that they give to it. */
const OF_TOOLS: readonly (readonly [start: string, name: string])[] = [
  ['\0vite/', 'vite'],
  ['\0rolldown/', 'rolldown'],
];

/** A tool's file goes on with the licences of what runs only in the build. */
const OF_THE_BUILD = /^# Licenses of bundled dependencies[\s\S]*/m;

/** What is in no package of its own. */
const OTHERS: readonly (readonly [name: string, file: string])[] = [
  ['HarfBuzz, in harfbuzzjs · Old MIT', 'src/build/third-party/harfbuzz.txt'],
  ['IBM Plex Sans Arabic, in fonts/ · OFL-1.1', 'static/fonts/OFL.txt'],
];

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

const manifestOf = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

/** The folder of a package; the packages of a copy of this folder may be those of the folder around it. */
function installed(name: string): string {
  for (let above = ROOT; ; above = dirname(above)) {
    const folder = join(above, 'node_modules', name);
    if (existsSync(folder)) return folder;
    if (above === dirname(above)) throw new Error(`${name} is not installed`);
  }
}

/** The folder of the package that a module belongs to; null: it is not of a package. */
export function packageFolder(id: string): string | null {
  const tool = OF_TOOLS.find(([start]) => id.startsWith(start));
  if (tool) return installed(tool[1]);
  const path = id.replace(/^\0/, '').split('?')[0] ?? '';
  if (!path.includes('/node_modules/')) return null;
  let folder = dirname(path);
  // Some packages have a package.json without a name in the folders of their parts.
  while (!existsSync(join(folder, 'package.json')) || !manifestOf(folder).name) {
    if (folder.endsWith('/node_modules')) return null;
    folder = dirname(folder);
  }
  return folder;
}

/** One package, as the file has it. Throws where its licence is not to be found. */
function entryOf(folder: string): string {
  const { name, version, license = '' } = manifestOf(folder);
  const texts = readdirSync(folder)
    .filter((file) => LICENCE_FILE.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').replace(OF_THE_BUILD, '').trim());
  if (texts.length === 0) throw new Error(`${name} has no text of its licence (${license})`);
  return [`${name} ${version} · ${license}`, ...texts].join('\n\n');
}

const RULE = `\n\n${'─'.repeat(78)}\n\n`;

const INTRODUCTION =
  'Sourceline is made of these packages, each under its own licence. Its own licence comes first.\n' +
  'The two articles belong to their publishers, and are quoted as evidence.';

/** The whole file. @param folders of packages. */
export function licencesText(folders: Iterable<string>): string {
  const own = [['Sourceline · MIT', 'LICENSE'], ...OTHERS].map(
    ([name = '', file = '']) => `${name}\n\n${readFileSync(join(ROOT, file), 'utf8').trim()}`,
  );
  const packages = [...folders].sort().map(entryOf);
  return `${[INTRODUCTION, ...own, ...packages].join(RULE)}\n`;
}

/** Collects the packages of every build that it is a plugin of. */
export class Licences {
  readonly #folders = new Set<string>();
  readonly #outDir: string;

  constructor(outDir = join(ROOT, 'dist')) {
    this.#outDir = outDir;
  }

  /** To be a plugin of each build, those of the workers too. */
  readonly collect: Plugin = {
    name: 'sourceline:collect-licences',
    apply: 'build',
    generateBundle: (_options, bundle) => {
      for (const output of Object.values(bundle)) {
        // Styles, typefaces and WebAssembly come from packages too.
        const from = output.type === 'chunk' ? output.moduleIds : output.originalFileNames;
        for (const id of from) {
          const folder = packageFolder(output.type === 'chunk' ? id : join(ROOT, 'src', id));
          if (folder !== null) this.#folders.add(folder);
        }
      }
    },
  };

  /** To come after the plugins that run the other builds. */
  readonly write: Plugin = {
    name: 'sourceline:licences',
    apply: 'build',
    closeBundle: {
      order: 'post',
      sequential: true,
      handler: () => writeFile(join(this.#outDir, 'licences.txt'), licencesText(this.#folders)),
    },
  };
}
