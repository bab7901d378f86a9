/**
 * What is remembered of a table by its header: how its columns were read, so that the next file of its kind opens
 * so, and the case that it became, which the next file may update.
 */
import type { Choice } from '../../exchange/read';
import { TARGETS, type Target } from '../../exchange/mapping/targets';

/** Where the browser keeps it. */
export const TABLE_MEMORY = 'sourceline:tables';
/** Where the browser keeps which case a table became. */
export const TABLE_CASES = 'sourceline:table-cases';
/** Headers that are remembered, the latest first. */
const MOST = 30;

type Kept<T> = readonly (readonly [header: string, kept: T])[];

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

function kept<T>(text: string | null): Kept<T> {
  try {
    const given: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(given) ? (given as Kept<T>).filter((one) => Array.isArray(one)) : [];
  } catch {
    return [];
  }
}

/** What is remembered of a header in the text that is stored; null where nothing is. */
export function choiceIn(text: string | null, header: readonly string[]): Choice | null {
  const found = kept<Choice>(text).find(([key]) => key === keyOf(header));
  return found ? choiceOf(found[1], header.length) : null;
}

/** The text to store, with what is chosen for a header, or the case that it became. */
export function withChoice(
  text: string | null,
  header: readonly string[],
  choice: Choice | string,
): string {
  const others = kept<unknown>(text).filter(([key]) => key !== keyOf(header));
  return JSON.stringify([[keyOf(header), choice], ...others].slice(0, MOST));
}

/** The id of the case that a table with this header became last; null where none is remembered. */
export function caseIn(text: string | null, header: readonly string[]): string | null {
  const found = kept<unknown>(text).find(([key]) => key === keyOf(header))?.[1];
  return typeof found === 'string' ? found : null;
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

export function recallTableCase(header: readonly string[]): string | null {
  try {
    return caseIn(localStorage.getItem(TABLE_CASES), header);
  } catch {
    return null;
  }
}

export function rememberTableCase(header: readonly string[], id: string): void {
  try {
    localStorage.setItem(TABLE_CASES, withChoice(localStorage.getItem(TABLE_CASES), header, id));
  } catch {
    // The next table of its kind becomes a case of its own.
  }
}
