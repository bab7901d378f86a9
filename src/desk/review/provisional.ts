/**
 * A case with the events that nobody has reviewed, for the timeline, where a reader asks for them: each says that it
 * is proposed, and has an id by which it can be drawn otherwise. The case itself is not touched.
 */
import type { NewEvent } from '../../case/command';
import { apply } from '../../case/command';
import { contentOf } from '../../case/read-events';
import { type Case, articlesOf } from '../../case/records';
import type { EventId } from '../../event/event';
import { withUnknown } from '../../format/dataset-file';
import type { Gazetteer } from '../../gazetteer/gazetteer';
import { Dataset } from '../../source/dataset';
import { LANGUAGE_IDS } from '../../words/language-choice';
import { reviewWords } from '../../words/review-words';
import { isSettled, itemsOf } from './items';
import type { Proposals } from './proposals.svelte';
import { type MadeEvent, eventIdOf, madeEvent } from './proposed-event';

/** The ids of what is only proposed begin so. */
const PROPOSED = 'p~';

export const isProposed = (id: string): boolean => id.startsWith(PROPOSED);

/** The decision that an event of this kind waits for. */
export const decisionOf = (id: string): string => id.slice(`${PROPOSED}${eventIdOf('')}`.length);

function marked({ event, ...names }: MadeEvent): MadeEvent {
  const { title } = event;
  const titles = { ...title };
  for (const language of LANGUAGE_IDS) {
    const { provisional } = reviewWords(language).proposals;
    if (titles[language] !== '') titles[language] = provisional(titles[language]);
  }
  const id = `${PROPOSED}${event.id}`.slice(0, 200) as EventId;
  const open: NewEvent = { ...event, id, title: titles, status: 'unreviewed', reviewer: '' };
  return { event: open, ...names };
}

/** Null where nothing is open. */
export function withProposed(
  one: Case,
  proposals: Pick<Proposals, 'of'>,
  gazetteer: Gazetteer,
): Dataset | null {
  const made = articlesOf(one).flatMap((article) => {
    const state = proposals.of(article);
    if (state.kind !== 'proposed') return [];
    return itemsOf(one, article, state.events)
      .filter((item) => !isSettled(item) && item.twin === null)
      .map(({ id, proposal }) => marked(madeEvent(id, article, proposal, gazetteer, '')));
  });
  if (made.length === 0) return null;
  const each = <T extends { readonly id: string }>(all: readonly T[]): T[] => [
    ...new Map(all.map((entry) => [entry.id, entry])).values(),
  ];
  const applied = apply(one, {
    kind: 'review',
    events: each(made.map(({ event }) => event)),
    places: each(made.flatMap(({ places }) => places)),
    actors: each(made.flatMap(({ actors }) => actors)),
    kinds: each(made.flatMap(({ kinds }) => kinds)),
  });
  if (!applied.ok) return null;
  const content = contentOf(applied.case);
  const articles = withUnknown(
    content.articles,
    new Set(content.events.map(({ article }) => article)),
  );
  return Dataset.of(articles, content.events, content.gazetteer);
}
