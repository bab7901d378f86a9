/** What is drawn and looked up of a whole event: what `DrawnReader` reads of one that was given. */
import type { DrawnEvent } from '../../event/codec/drawn';
import type { TimelineEvent } from '../../event/event';

export function drawnOf(event: TimelineEvent): DrawnEvent {
  const { id, kind, article, places, means, claims, relations, stated, assessed } = event;
  return {
    ...{ id, kind, article, places, means, claims },
    stated: stated.extent,
    ...(assessed && { assessed: assessed.extent }),
    isCounted:
      stated.reference.kind === 'publication' || stated.after !== null || stated.before !== null,
    related: relations.map((relation) => relation.event),
  };
}
