/** The seeds from disk: for the command line, the build and tests. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Dataset } from '../source/dataset';
import { type Problem, problemLine } from '../format/read-seed';
import { type SeedsResult, type SeedFile, readSeeds } from '../format/seeds';

/** `seeds/` of this project. */
export const SEEDS_FOLDER = fileURLToPath(new URL('../../seeds', import.meta.url));

/** Every problem of the seeds, one per line: file · event · reason. */
export class SeedError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(problemLine).join('\n'));
    this.name = 'SeedError';
    this.problems = problems;
  }
}

function readFile(folder: string, name: string): SeedFile | Problem {
  const bytes = readFileSync(join(folder, name));
  try {
    // Not fatal would put U+FFFD into a quote, and ignoreBOM false would shift every offset by one.
    const content = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { name, content, sha256: createHash('sha256').update(bytes).digest('hex') };
  } catch {
    return { file: name, event: null, reason: 'is not UTF-8' };
  }
}

/** Reads and checks a folder of seeds. */
export function readSeedFolder(folder: string = SEEDS_FOLDER): SeedsResult {
  const names = readdirSync(folder).filter((name) => /\.(json|txt)$/.test(name));
  const files: SeedFile[] = [];
  const problems: Problem[] = [];
  for (const name of names.sort()) {
    const file = readFile(folder, name);
    if ('reason' in file) problems.push(file);
    else files.push(file);
  }
  return problems.length > 0 ? { ok: false, problems } : readSeeds(files);
}

/** The dataset of a folder of seeds. Throws a `SeedError` that names every problem. */
export function loadDataset(folder: string = SEEDS_FOLDER): Dataset {
  const result = readSeedFolder(folder);
  if (!result.ok) throw new SeedError(result.problems);
  return result.dataset;
}
