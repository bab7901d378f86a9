/**
 * Code for large datasets only: their events as they were given, and counts by lane. Loaded on demand
 * (`datasetOf`).
 */
import { LargeDataset } from '../../source/large-dataset';
import { type GivenContents, GivenStore } from '../../source/given/given-store';

export { gapsOfMany } from '../../layout/gaps/of-columns';
export { InView } from '../../layout/counts/in-view';
export { DrawnDensity } from '../../layout/counts/drawn-density';
export { ListedEvents } from '../../source/given/given';
export { Pace } from '../../figure/page/pace';
export { GivenReader } from '../../source/given/read-given';

export function largeDataset(contents: GivenContents): LargeDataset {
  const { articles, gazetteer } = contents;
  return new LargeDataset(articles, new GivenStore(contents), gazetteer);
}
