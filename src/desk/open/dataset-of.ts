/** The dataset class that fits the number of events, with the code needed to show it. */
import type { DatasetContent } from '../../event/codec/read';
import { Dataset } from '../../source/dataset';
import type { GivenContents } from '../../source/given/given-store';
import type { WordIndex } from '../../source/word-index';

import type * as ManyEventsModule from '../large/large-desk';

/**
 * Up to this number of events a dataset is drawn event by event. Above it, the screen has no room
 * for all of them, and the index decides which are drawn as marks and which as counts.
 */
export const FEW_EVENTS = 200;

export type ManyEvents = typeof ManyEventsModule;
export type LoadMany = () => Promise<ManyEvents>;

export interface MadeDataset {
  readonly dataset: Dataset;
  /** Null for a small dataset. */
  readonly many: ManyEvents | null;
}

export function smallDataset({ articles, events, gazetteer }: DatasetContent): MadeDataset {
  return { dataset: new Dataset(articles, events, gazetteer), many: null };
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
