/** A legend entry keeps its own events clear and dims the rest, so that the layout stays. */
import type { Dataset } from '../../source/dataset';
import type { EventId } from '../../event/event';

/** The entry of the dates that a reviewer doubts. */
export const DOUBTED = 'doubted';

/** @param spotlight `claimant:ID`, `kind:KIND` or the doubted dates; null dims nothing. */
export function isDimmed(
  dataset: Dataset,
  { event: id, doubted }: { readonly event: EventId; readonly doubted: boolean },
  spotlight: string | null,
): boolean {
  if (spotlight === null) return false;
  if (spotlight === DOUBTED) return !doubted;
  const [facet, value] = spotlight.split(':') as ['claimant' | 'kind', string];
  return !dataset.facets(id)[facet].some((own) => own === value);
}
