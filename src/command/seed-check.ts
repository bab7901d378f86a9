/** Stops the build when a seed says what its article does not. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { problemLine } from '../import/seed';
import { SEEDS_FOLDER, readSeedFolder } from './read-seeds';

/** A Vite plugin: checks `seeds/` at the start of a build. */
export function seedCheck(folder: string = SEEDS_FOLDER): Plugin {
  return {
    name: 'sourceline:seed-check',
    apply: 'build',
    buildStart() {
      for (const name of readdirSync(folder)) this.addWatchFile(join(folder, name));
      const result = readSeedFolder(folder);
      if (result.ok) return;
      const lines = result.problems.map((problem) => `  ${problemLine(problem)}`);
      const count = lines.length === 1 ? '1 problem' : `${lines.length} problems`;
      this.error(`${count} in seeds/ (file · event · reason)\n${lines.join('\n')}`);
    },
  };
}
