/** What an event refers to: its article, the places, parties and kinds that it names, other events. */
import type { EventRecord, List } from '../records';

type Ref = `${List}/${string}`;

export function refsOf(event: EventRecord): Set<Ref> {
  const { article, kind, places, breakdown, claims, counts, casualties, contradictions } = event;
  const actors = [
    ...claims.flatMap(({ actor, to }) => [actor, to]),
    ...counts.map(({ by }) => by),
    casualties.by,
    ...contradictions.flatMap(({ accounts }) => accounts.map(({ by }) => by)),
  ];
  return new Set<Ref>([
    `articles/${article}`,
    `kinds/${kind}`,
    ...[...places, ...breakdown].map(({ place }): Ref => `places/${place}`),
    ...actors.flatMap((id): Ref[] => (id === null ? [] : [`actors/${id}`])),
    ...event.relations.map((relation): Ref => `events/${relation.event}`),
  ]);
}
