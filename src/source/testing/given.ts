/** A store of events that a test has made whole. */
import type { Article } from '../../article/article';
import { eventJson } from '../../event/codec/write';
import type { TimelineEvent } from '../../event/event';
import { BUILT_IN } from '../../gazetteer/gazetteer';
import { ListedEvents } from '../given/given';
import { GivenStore } from '../given/given-store';
import { GivenReader } from '../given/read-given';

export function givenStore(
  events: readonly TimelineEvent[],
  articles: readonly Article[] = [],
): GivenStore {
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const given = new ListedEvents(
    events.map((event) => eventJson(event, texts.get(event.article) ?? '')),
  );
  const reader = new GivenReader(given, BUILT_IN);
  const [fault] = reader.read();
  if (fault) throw new Error(JSON.stringify(fault));
  return new GivenStore({ articles, gazetteer: BUILT_IN, given, read: reader.finish() });
}
