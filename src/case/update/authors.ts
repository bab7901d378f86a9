/** Who edited a field of a record last, by the history. */
import { type History, UPDATE, eachOf } from '../history';

interface Author {
  readonly by: string;
  /** ISO 8601, UTC; empty when not known. */
  readonly at: string;
}

const NOBODY: Author = { by: '', at: '' };

/** The history is read when the first author is asked for. */
export function lastEdits(history: History): (list: string, id: string, field: string) => Author {
  let authors: Map<string, Author> | null = null;
  const read = (): Map<string, Author> => {
    const found = new Map<string, Author>();
    for (const { entry } of eachOf(history.entries)) {
      if (entry.kind === UPDATE) continue;
      const { by, at, changes } = entry;
      for (const { list, id, to } of changes) {
        for (const field of Object.keys(to ?? {})) found.set(`${list}/${id}/${field}`, { by, at });
      }
    }
    return found;
  };
  return (list, id, field) => (authors ??= read()).get(`${list}/${id}/${field}`) ?? NOBODY;
}
