/** Who set what of a record on one side, by its history: what a conflict says beside each value. */
import type { Fields } from '../changes';
import type { HistoryEntry } from '../history';
import type { List } from '../records';
import { isSame } from '../same';
import { type Side, isMerge } from './sides';

/** Finds who set fields of a record on one side. */
export class Authors {
  readonly #side: Side;
  #touching: Map<string, HistoryEntry[]> | null = null;

  constructor(side: Side) {
    this.#side = side;
  }

  /** @param to the fields as they are; null: the record is gone. */
  of(list: List, id: string, to: Fields | null): { by: string; at: string } {
    const entries = this.#entries().get(`${list}/${id}`) ?? [];
    const setting = entries.filter(({ changes }) =>
      changes.some((change) => {
        if (change.list !== list || change.id !== id) return false;
        if (!change.to || !to) return change.to === to;
        const keys = Object.keys(to).filter((key) => change.to && key in change.to);
        return keys.some((key) => isSame(change.to?.[key], to[key]));
      }),
    );
    const { by = '', at = '' } = setting.at(-1) ?? entries.at(-1) ?? {};
    return { by, at };
  }

  #entries(): Map<string, HistoryEntry[]> {
    if (this.#touching) return this.#touching;
    const touching = (this.#touching = new Map<string, HistoryEntry[]>());
    for (const one of this.#side.told) {
      if (isMerge(one)) continue;
      for (const { list, id } of one.entry.changes) {
        const key = `${list}/${id}`;
        const known = touching.get(key);
        if (known) known.push(one.entry);
        else touching.set(key, [one.entry]);
      }
    }
    return touching;
  }
}
