/** How the columns of a table were read, remembered by its header, so that the next file of its kind opens so. */
import type { Choice } from '../../exchange/read';
import { TARGETS, type Target } from '../../exchange/mapping/targets';

/** Where the browser keeps it. */
export const TABLE_MEMORY = 'sourceline:tables';
/** Headers that are remembered, the latest first. */
const MOST = 30;

type Kept = readonly (readonly [header: string, choice: Choice])[];

const keyOf = (header: readonly string[]): string => JSON.stringify(header);

const isTarget = (one: unknown): one is Target | null =>
  one === null || (TARGETS as readonly unknown[]).includes(one);
const isOrder = (one: unknown): boolean =>
  one === null || one === 'day-first' || one === 'month-first';

/** What is stored may have been written by another version; null where it does not fit. */
function choiceOf(given: unknown, columns: number): Choice | null {
  if (typeof given !== 'object' || given === null) return null;
  const { targets, orders, since1904 } = given as Readonly<Record<string, unknown>>;
  const isList = (list: unknown, is: (one: unknown) => boolean): boolean =>
    Array.isArray(list) && list.length <= columns && list.every(is);
  if (targets !== null && !isList(targets, isTarget)) return null;
  if (orders !== undefined && !isList(orders, isOrder)) return null;
  if (since1904 !== undefined && since1904 !== null && typeof since1904 !== 'boolean') return null;
  return given as Choice;
}

function kept(text: string | null): Kept {
  try {
    const given: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(given) ? (given as Kept).filter((one) => Array.isArray(one)) : [];
  } catch {
    return [];
  }
}

/** What is remembered of a header in the text that is stored; null where nothing is. */
export function choiceIn(text: string | null, header: readonly string[]): Choice | null {
  const found = kept(text).find(([key]) => key === keyOf(header));
  return found ? choiceOf(found[1], header.length) : null;
}

/** The text to store, with what is chosen for a header. */
export function withChoice(text: string | null, header: readonly string[], choice: Choice): string {
  const others = kept(text).filter(([key]) => key !== keyOf(header));
  return JSON.stringify([[keyOf(header), choice], ...others].slice(0, MOST));
}

/** If the browser stores nothing (private windows, strict settings), nothing is remembered. */
export function recallTable(header: readonly string[]): Choice | null {
  try {
    return choiceIn(localStorage.getItem(TABLE_MEMORY), header);
  } catch {
    return null;
  }
}

export function rememberTable(header: readonly string[], choice: Choice): void {
  try {
    const text = withChoice(localStorage.getItem(TABLE_MEMORY), header, choice);
    localStorage.setItem(TABLE_MEMORY, text);
  } catch {
    // The next table of its kind is asked about again.
  }
}
