/**
 * Code for many events only: how they are read as they were given, and counted by lane. Loaded on
 * demand (`largeDatasetOf`).
 */
import type { WordIndex } from '../../source/word-index';
import { Dataset } from '../../source/dataset';
import { type GivenContents, givenStore } from '../../source/given/given-source';
import type { Facet } from '../../event/facet';
import { countWhole, keepWhole } from '../../layout/counts/whole-counts';

export { gapsOfMany } from '../../layout/gaps/of-columns';
export { InView } from '../../layout/counts/in-view';
export { DrawnDensity } from '../../layout/counts/drawn-density';
export { ListedEvents } from '../../source/given/given';
export { Pace } from '../../figure/page/pace';
export { GivenReader } from '../../source/given/read-given';
export { sortRead } from '../../source/store/row-writer';

/** Counts the events by the lanes that are shown first, so that drawing them need not. */
export function countFirst({ store }: Dataset, by: Facet): void {
  const columns = store.columns('stated');
  keepWhole(columns, by, countWhole(columns, by));
}

/** @param words for the search, when they have been collected; otherwise the first search does. */
export function largeDataset(contents: GivenContents, words?: Promise<WordIndex>): Dataset {
  const { articles, gazetteer } = contents;
  const store = givenStore(contents);
  store.words.coming = words ?? null;
  return new Dataset(articles, store, gazetteer);
}
