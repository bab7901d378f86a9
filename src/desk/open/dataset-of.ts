/** Datasets of what was read, with the code needed to show as many events. */
import type { DatasetContent } from '../../event/codec/read';
import { Pace } from '../../figure/page/pace';
import { DRAWN_EACH } from '../../layout/drawn-each';
import { Dataset } from '../../source/dataset';
import type { GivenContents } from '../../source/given/given-source';
import type { WordIndex } from '../../source/word-index';

import type * as ManyEventsModule from '../large/large-desk';

export type ManyEvents = typeof ManyEventsModule;
export type LoadMany = () => Promise<ManyEvents>;

export interface MadeDataset {
  readonly dataset: Dataset;
  /** Null for a small dataset. */
  readonly many: ManyEvents | null;
}

export function smallDataset({ articles, events, gazetteer }: DatasetContent): MadeDataset {
  return { dataset: Dataset.of(articles, events, gazetteer), many: null };
}

/**
 * Reads events that will be drawn at once, each in a task of its own: one may have a hundred thousand claims,
 * or quotes in an article of millions of letters.
 */
async function readEach({ store, size }: Dataset): Promise<void> {
  const pace = new Pace();
  for (let entry = 0; entry < size; entry += 1) {
    store.entry(entry);
    await pace.step(entry / size);
  }
}

/**
 * @param load loads the code for large datasets; the view passes one that loads its own parts too.
 */
export async function largeDatasetOf(
  contents: GivenContents,
  words?: Promise<WordIndex>,
  load: LoadMany = () => import('../large/large-desk'),
): Promise<MadeDataset> {
  const many = await load();
  const dataset = many.largeDataset(contents, words);
  if (dataset.size <= DRAWN_EACH) await readEach(dataset);
  return { dataset, many };
}
