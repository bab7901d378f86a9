/** What is asked about the events of a server: the settings on which its counts depend. */
import type { ReadingChoice } from '../../event/event';
import { type Chosen, FACETS, type Facet, chosenOf } from '../../event/facet';
import { OTHERS_LANE } from '../../layout/lanes/view';
import type { RemoteFilters } from '../../source/remote/statements/where';

/** As the reader has set it. */
export interface Settings {
  readonly reading: ReadingChoice;
  readonly by: Facet;
  readonly chosen: Chosen;
  /** The text of the search. */
  readonly query: string;
}

/** As it is asked: the words that the search finds are known. */
export interface Question {
  readonly settings: Settings;
  readonly filters: RemoteFilters;
}

export const keyOf = ({ reading, by, chosen, query }: Settings): string =>
  JSON.stringify([reading, by, FACETS.map((facet) => chosen[facet]), query.trim()]);

/** What of the settings decides which events pass. */
export const filterKeyOf = ({ chosen, query }: Settings): string =>
  JSON.stringify([FACETS.map((facet) => chosen[facet]), query.trim()]);

export const settingsOf = (desk: {
  readonly reading: ReadingChoice;
  readonly lanesBy: Facet;
  readonly filters: Chosen;
  readonly query: string;
}): Settings => ({
  reading: desk.reading,
  by: desk.lanesBy,
  chosen: chosenOf(desk.filters),
  query: desk.query,
});

/** The values that have lanes of their own where others share one; null where each has its own. */
export function namedIn(order: readonly string[]): readonly string[] | null {
  if (!order.includes(OTHERS_LANE)) return null;
  const named = order.filter((id) => id !== OTHERS_LANE);
  return named.length > 0 ? named : null;
}
