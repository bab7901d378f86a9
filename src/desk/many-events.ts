/**
 * What only many events need: their columns, and counts of them by lane. Its code is loaded when there
 * are so many (`datasetOf`).
 */
import type { Article } from '../article/article';
import type { Dataset } from '../event/dataset';
import type { TimelineEvent } from '../event/event';
import { EventList } from '../event/event-list';
import { LargeDataset } from '../event/large-dataset';

export { gapsOfMany } from '../layout/gaps/of-columns';
export { InView } from '../layout/in-view';
export { LaneDensity } from '../layout/lane-density';

export function largeDataset(
  articles: readonly Article[],
  events: readonly TimelineEvent[],
): Dataset {
  return new LargeDataset(articles, new EventList(events));
}
