/** The facet *kind*: what sort of event it is. */
import { EVENT_KINDS, type EventKind } from '../event';
import type { FacetRule } from './rule';

export const kind: FacetRule<EventKind, EventKind> = {
  of: (event) => [event.kind],
  worded: EVENT_KINDS,
};
