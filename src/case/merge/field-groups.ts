/** Which fields of a record are merged together, and which of them nobody edits. */
import type { Fields } from '../changes';
import { jsonText } from '../codec/json-text';
import type { CaseRecord, List } from '../records';

/** Fields that are true only together. */
const TOGETHER: Readonly<Partial<Record<List, readonly (readonly string[])[]>>> = {
  events: [['status', 'reviewer']],
  decisions: [['verdict', 'event']],
  articles: [['text', 'sha256']],
  rulings: [['verdict', 'right', 'why', 'by', 'at']],
  places: [['latitude', 'longitude', 'uncertaintyKm']],
};

/** Nobody edits these: where two copies differ, the earlier one holds. An empty one is later than any. */
export const FIRST_OF: ReadonlySet<string> = new Set(['order', 'came', 'made']);

export function firstOf(a: unknown, b: unknown): unknown {
  if (typeof a === 'number' && typeof b === 'number') return Math.min(a, b);
  const when = (one: unknown): string => {
    const at = typeof one === 'string' ? one : String((one as Fields | null)?.at ?? '');
    return `${at || '~'} ${jsonText(one)}`;
  };
  return when(a) <= when(b) ? a : b;
}

export const fieldsOf = (record: CaseRecord): Fields => record as unknown as Fields;

export const pick = (fields: Fields, keys: readonly string[]): Fields =>
  Object.fromEntries(keys.flatMap((key) => (key in fields ? [[key, fields[key]]] : [])));

/** The fields of two records, those together that are true only together. */
export function groups(list: List, a: Fields, b: Fields): (readonly string[])[] {
  const all = new Set([...Object.keys(a), ...Object.keys(b)]);
  const together = (TOGETHER[list] ?? []).filter((keys) => keys.some((key) => all.has(key)));
  const inGroup = new Set(together.flat());
  return [...together, ...[...all].filter((key) => !inGroup.has(key)).map((key) => [key])];
}
