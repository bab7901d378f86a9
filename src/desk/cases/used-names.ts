/** How many events of a case mention each name. */
import type { Case } from '../../case/records';
import type { NamedList } from './own-names';

export function usedNames(one: Case, list: NamedList): ReadonlyMap<string, number> {
  const used = new Map<string, number>();
  for (const event of one.events.values()) {
    const ids =
      list === 'places'
        ? [...event.places, ...event.breakdown].map(({ place }) => place)
        : [
            ...event.claims.flatMap(({ actor, to }) => [actor, to]),
            ...event.counts.map(({ by }) => by),
            event.casualties.by,
            ...event.contradictions.flatMap(({ accounts }) => accounts.map(({ by }) => by)),
          ];
    for (const id of new Set<string | null>(ids)) {
      if (id !== null) used.set(id, (used.get(id) ?? 0) + 1);
    }
  }
  return used;
}
