/**
 * Code for many events only: how they are read as they were given, and counted by lane. Loaded on
 * demand (`largeDatasetOf`).
 */
import type { WordIndex } from '../../source/word-index';
import { Dataset } from '../../source/dataset';
import { type GivenContents, givenStore } from '../../source/given/given-source';

export { gapsOfMany } from '../../layout/gaps/of-columns';
export { InView } from '../../layout/counts/in-view';
export { DrawnDensity } from '../../layout/counts/drawn-density';
export { ListedEvents } from '../../source/given/given';
export { Pace } from '../../figure/page/pace';
export { GivenReader } from '../../source/given/read-given';

/** @param words for the search, when they have been collected; otherwise the first search does. */
export function largeDataset(contents: GivenContents, words?: Promise<WordIndex>): Dataset {
  const { articles, gazetteer } = contents;
  const store = givenStore(contents);
  store.words.coming = words ?? null;
  return new Dataset(articles, store, gazetteer);
}
