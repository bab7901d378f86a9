/** A legend entry keeps its own events clear and dims the rest, so that the layout stays. */
import type { Dataset } from '../../source/dataset';
import type { EventId } from '../../event/event';

/** `claimant:ID` or `kind:KIND`; null dims nothing. */
export function isDimmed(dataset: Dataset, id: EventId, spotlight: string | null): boolean {
  if (spotlight === null) return false;
  const [facet, value] = spotlight.split(':') as ['claimant' | 'kind', string];
  return !dataset.facets(id)[facet].some((own) => own === value);
}
