/**
 * What the browser remembers from one visit to the next: settings of the screen, never data. The help
 * lists them and can forget them all.
 */

import { TABLE_MEMORY } from '../../desk/tables/table-memory';

/** Each with what it is kept as. */
const NAMES = {
  characterKeys: 'sourceline:character-keys',
  legend: 'sourceline:legend',
  tour: 'sourceline:tour',
  name: 'sourceline:name',
  review: 'sourceline:review',
  tables: TABLE_MEMORY,
} as const;

export type Remembered = keyof typeof NAMES;

/** Null where nothing is remembered, or the browser refuses. */
export function remembered(what: Remembered): string | null {
  try {
    return localStorage.getItem(NAMES[what]);
  } catch {
    return null;
  }
}

/** Null forgets. If the browser stores nothing, a setting applies as long as the page is open. */
export function remember(what: Remembered, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(NAMES[what]);
    else localStorage.setItem(NAMES[what], value);
  } catch {
    // Nothing is lost but the memory.
  }
}

export function forgetAll(): void {
  for (const what of Object.keys(NAMES) as Remembered[]) remember(what, null);
}
