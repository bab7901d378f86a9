/**
 * What only many events need: their columns, and counts of them by lane. Its code is loaded when there
 * are so many (`datasetOf`).
 */
import type { Article } from '../../article/article';
import type { Dataset } from '../../source/dataset';
import type { TimelineEvent } from '../../event/event';
import { EventList } from '../../source/event-list';
import { LargeDataset } from '../../source/large-dataset';

export { gapsOfMany } from '../../layout/gaps/of-columns';
export { InView } from '../../layout/counts/in-view';
export { LaneDensity } from '../../layout/counts/lane-density';

export function largeDataset(
  articles: readonly Article[],
  events: readonly TimelineEvent[],
): Dataset {
  return new LargeDataset(articles, new EventList(events));
}
