/** What is written in a format: events may be passed over more than once, and need not all be in memory. */
import type { DatasetContent } from '../event/codec/read';
import type { TimelineEvent } from '../event/event';

export interface OutContent extends Omit<DatasetContent, 'events'> {
  readonly events: Iterable<TimelineEvent>;
}
