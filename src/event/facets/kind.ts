/** The facet *kind*: what sort of event it is. */
import type { OwnKindId } from '../../gazetteer/gazetteer';
import { type BuiltInKind, EVENT_KINDS, type EventKind } from '../event';
import type { FacetRule } from './rule';

export const kind: FacetRule<EventKind, BuiltInKind> = {
  of: (event) => [event.kind],
  worded: EVENT_KINDS,
  called: (value, { gazetteer }) => ({ name: gazetteer.kindName(value as OwnKindId) }),
};
