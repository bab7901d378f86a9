/** The latest decisions of a case, by its history: what stays in view, and can be taken back. */
import type { CaseDocument } from '../../case/document';
import type { DecisionRecord } from '../../case/records';

/** As many as a reader remembers. */
const MOST = 10;

/** The latest first. A decision that was taken back is not among them. */
export function lastDecisions({ case: one, history }: CaseDocument): DecisionRecord[] {
  const found = new Map<string, DecisionRecord>();
  for (let at = history.entries.length - 1; at >= 0 && found.size < MOST; at -= 1) {
    for (const { list, id, to } of history.entries[at]?.changes ?? []) {
      const decision = list === 'decisions' && to ? one.decisions.get(id) : undefined;
      if (decision && found.size < MOST && !found.has(id)) found.set(id, decision);
    }
  }
  return [...found.values()];
}
