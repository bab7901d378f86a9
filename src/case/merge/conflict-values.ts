/** The values of a conflict: each once, in the same order whichever copy is named first. */
import { jsonText } from '../codec/json-text';
import type { ConflictRecord, ConflictValue } from '../records';
import { isSame } from '../same';

/** The later one; where the clocks say nothing, the same one whichever is named first. */
export const isLater = (a: ConflictValue, b: ConflictValue): boolean =>
  a.at !== b.at ? a.at > b.at : jsonText([a.by, a.to]) > jsonText([b.by, b.to]);

/** Each value once, the earliest first. */
export function valuesOf(all: readonly ConflictValue[]): ConflictValue[] {
  const byText = new Map<string, ConflictValue>();
  for (const one of all) {
    const text = jsonText(one.to);
    const known = byText.get(text);
    if (!known || isLater(known, one)) byText.set(text, one);
  }
  return [...byText.values()].sort((a, b) => (isLater(a, b) ? 1 : isLater(b, a) ? -1 : 0));
}

/** Two conflicts of one field as one. */
export const together = (a: ConflictRecord, b: ConflictRecord): ConflictRecord => ({
  ...a,
  base: isSame(a.base, b.base) ? a.base : null,
  values: valuesOf([...a.values, ...b.values]),
});
