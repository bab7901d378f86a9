/** The check that stops the build if a seed contradicts its article. */
import { problemLine } from '../format/read-seed';
import { SEEDS_FOLDER, readSeedFolder } from '../command/read-seeds';

/** Every problem of a folder of seeds, one a line (file · event · reason); null when there is none. */
export function checkSeeds(folder: string = SEEDS_FOLDER): string | null {
  const result = readSeedFolder(folder);
  if (result.ok) return null;
  const lines = result.problems.map((problem) => `  ${problemLine(problem)}`);
  const count = lines.length === 1 ? '1 problem' : `${lines.length} problems`;
  return `${count} in seeds/ (file · event · reason)\n${lines.join('\n')}`;
}
