/** A store of events that are whole already: of a seed, a small file, or somebody's own. */
import type { TimelineEvent } from '../../event/event';
import type { Gazetteer } from '../../gazetteer/gazetteer';
import { searchText } from '../search-text';
import { ColumnStore } from './column-store';
import { drawnOf } from './drawn-of';
import { RowWriter } from './row-writer';

/** Throws when two events have the same id. */
export function listedStore(events: readonly TimelineEvent[], gazetteer: Gazetteer): ColumnStore {
  const writer = new RowWriter(
    events.length,
    gazetteer,
    (index) => (events[index] as TimelineEvent).id,
  );
  events.forEach((event, index) => {
    if (!writer.add(drawnOf(event), index)) throw new RangeError(`two events are ${event.id}`);
  });
  return new ColumnStore({
    gazetteer,
    read: writer.finish(),
    source: {
      event: (index) => events[index] as TimelineEvent,
      related: (index) => (events[index] as TimelineEvent).relations.map(({ event }) => event),
      text: (index) => searchText(events[index] as TimelineEvent, gazetteer),
    },
  });
}
