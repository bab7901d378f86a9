/** Datasets of what was read, with the code needed to show as many events. */
import type { DatasetContent } from '../../event/codec/read';
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
 * @param load loads the code for large datasets; the view passes one that loads its own parts too.
 */
export async function largeDatasetOf(
  contents: GivenContents,
  words?: Promise<WordIndex>,
  load: LoadMany = () => import('../large/large-desk'),
): Promise<MadeDataset> {
  const many = await load();
  return { dataset: many.largeDataset(contents, words), many };
}
