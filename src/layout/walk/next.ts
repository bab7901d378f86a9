/** Where keyboard stepping goes next. Loaded on the first step, unlike what is drawn. */
import type { Instant } from '../../time/civil';
import type { DrawnDensity } from '../counts/drawn-density';
import type { Arrangement } from '../lanes/arrange';
import type { Stop } from './stop';
import { type WalkEnd, liesAhead } from './walk-end';

/** Each event once, where it is drawn first: a tally is in the lane of each base that it counts. */
export function eventsOnce(stops: readonly Stop[]): Stop[] {
  const met = new Set<string>();
  return stops.filter(({ event }) => {
    if (event === null) return true;
    const isNew = !met.has(event);
    met.add(event);
    return isNew;
  });
}

/** When the next event begins that is out of view. */
export function nextBeyond(
  arrangement: Arrangement,
  density: DrawnDensity | null,
  end: WalkEnd,
): Instant | null {
  if (density) return density.next(end);
  const starts = arrangement.lanes
    .filter(({ form = 'lane' }) => form === 'lane')
    .flatMap(({ items }) => items)
    .flatMap(({ extent, ghost }) => {
      const { segments = [] } = extent ?? ghost ?? {};
      const [first, last] = [segments[0], segments.at(-1)];
      const from = first?.earliest ?? first?.latest ?? null;
      const to = last?.latest ?? last?.earliest ?? null;
      return from !== null && to !== null && liesAhead(from, to, end) ? [from] : [];
    })
    .sort((a, b) => (a - b) * end.by);
  return starts[0] ?? null;
}
