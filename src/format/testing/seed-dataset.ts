/** The dataset of the seeds as they ship, for tests. */
import { SEED_FILES } from '../../article/testing/seed-files';
import type { Dataset } from '../../source/dataset';
import { readSeeds } from '../seeds';

/** Throws when the seeds have a problem. */
export function seedDataset(): Dataset {
  const read = readSeeds(SEED_FILES);
  if (!read.ok) throw new Error(JSON.stringify(read.problems, null, 1));
  return read.dataset;
}
