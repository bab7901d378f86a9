/**
 * Code for large datasets only: their columns and counts by lane. Loaded on demand (`datasetOf`).
 */
import type { Article } from '../../article/article';
import type { Dataset } from '../../source/dataset';
import type { TimelineEvent } from '../../event/event';
import type { Gazetteer } from '../../gazetteer/gazetteer';
import { EventList } from '../../source/event-list';
import { LargeDataset } from '../../source/large-dataset';

export { gapsOfMany } from '../../layout/gaps/of-columns';
export { InView } from '../../layout/counts/in-view';
export { DrawnDensity } from '../../layout/counts/drawn-density';

export function largeDataset(
  articles: readonly Article[],
  events: readonly TimelineEvent[],
  gazetteer: Gazetteer,
): Dataset {
  return new LargeDataset(articles, new EventList(events, gazetteer), gazetteer);
}
