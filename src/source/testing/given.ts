/** A store of events that a test has made whole, given as data. */
import type { Article } from '../../article/article';
import { eventJson } from '../../event/codec/write';
import type { TimelineEvent } from '../../event/event';
import { BUILT_IN } from '../../gazetteer/gazetteer';
import { ListedEvents } from '../given/given';
import { givenStore } from '../given/given-source';
import { GivenReader } from '../given/read-given';
import type { ColumnStore } from '../store/column-store';

export function storeOf(
  events: readonly TimelineEvent[],
  articles: readonly Article[] = [],
): ColumnStore {
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const given = new ListedEvents(
    events.map((event) => eventJson(event, texts.get(event.article) ?? '')),
  );
  const reader = new GivenReader(given, BUILT_IN);
  const [fault] = reader.read();
  if (fault) throw new Error(JSON.stringify(fault));
  return givenStore({ articles, gazetteer: BUILT_IN, given, read: reader.finish() });
}
