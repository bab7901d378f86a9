/**
 * What a newer export of the same data changes, by the ids of events: living datasets correct themselves. What
 * a person has edited wins, and is listed beside the newer value.
 */
export type EventFields = { readonly id: string; readonly [field: string]: unknown };

/** A field that both the newer export and a person changed. */
export interface KeptEdit {
  readonly id: string;
  readonly field: string;
  readonly own: unknown;
  readonly newer: unknown;
}

export interface Update {
  readonly added: readonly EventFields[];
  /** Whole, as they are afterwards. */
  readonly changed: readonly EventFields[];
  /** In the older export and not in the newer one. An edited one stays: see `keptGone`. */
  readonly gone: readonly string[];
  readonly keptGone: readonly string[];
  readonly keptEdits: readonly KeptEdit[];
}

const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

const byId = (events: readonly EventFields[]): ReadonlyMap<string, EventFields> =>
  new Map(events.map((event) => [event.id, event]));

const fieldsOf = (...events: readonly EventFields[]): string[] => [
  ...new Set(events.flatMap((event) => Object.keys(event))),
];

/**
 * @param older the export that was read before
 * @param newer the same data, read now
 * @param own what has become of the older one here; what was removed here stays removed
 */
export function updateOf(
  older: readonly EventFields[],
  newer: readonly EventFields[],
  own: readonly EventFields[],
): Update {
  const [was, is, here] = [older, newer, own].map(byId) as [
    ReturnType<typeof byId>,
    ReturnType<typeof byId>,
    ReturnType<typeof byId>,
  ];
  const keptEdits: KeptEdit[] = [];
  const changed = newer.flatMap((event): EventFields[] => {
    const [before, mine] = [was.get(event.id), here.get(event.id)];
    if (!before || !mine) return [];
    const merged: Record<string, unknown> = { ...mine };
    for (const field of fieldsOf(before, event)) {
      if (same(before[field], event[field]) || same(mine[field], event[field])) continue;
      if (same(before[field], mine[field])) merged[field] = event[field];
      else keptEdits.push({ id: event.id, field, own: mine[field], newer: event[field] });
    }
    return same(merged, mine) ? [] : [{ ...merged, id: event.id }];
  });
  const lost = older.filter(({ id }) => !is.has(id) && here.has(id));
  const isEdited = (event: EventFields): boolean => {
    const mine = here.get(event.id);
    return mine !== undefined && fieldsOf(event).some((field) => !same(event[field], mine[field]));
  };
  return {
    added: newer.filter(({ id }) => !was.has(id) && !here.has(id)),
    changed,
    gone: lost.filter((event) => !isEdited(event)).map(({ id }) => id),
    keptGone: lost.filter(isEdited).map(({ id }) => id),
    keptEdits,
  };
}
