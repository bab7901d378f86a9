/**
 * Code for large datasets only: their events as they were given, and counts by lane. Loaded on demand
 * (`datasetOf`).
 */
import type { WordIndex } from '../../source/word-index';
import { LargeDataset } from '../../source/large-dataset';
import { type GivenContents, GivenStore } from '../../source/given/given-store';

export { gapsOfMany } from '../../layout/gaps/of-columns';
export { InView } from '../../layout/counts/in-view';
export { DrawnDensity } from '../../layout/counts/drawn-density';
export { ListedEvents } from '../../source/given/given';
export { Pace } from '../../figure/page/pace';
export { GivenReader } from '../../source/given/read-given';

/** @param words for the search, when they have been collected; otherwise the first search does. */
export function largeDataset(contents: GivenContents, words?: Promise<WordIndex>): LargeDataset {
  const { articles, gazetteer } = contents;
  const store = new GivenStore(contents);
  void words?.then((index) => store.useWords(index));
  return new LargeDataset(articles, store, gazetteer);
}
