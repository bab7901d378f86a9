/** Why the numbers of filters and lanes differ: what has no date is counted, and in no lane. */
import type { Filters } from '../event/facet';
import type { ReadingChoice } from '../event/event';
import type { Undated } from '../source/undated';
import type { Desk } from './desk.svelte';
import { Lazy } from './lazy.svelte';

/** Loaded with the filters, whose numbers it explains. */
export const undatedCounter = new Lazy(() => import('../source/undated'));

/** The groups of filters and the lanes ask for the same counts. */
const counted = new WeakMap<Filters, Map<ReadingChoice, Undated>>();

/** Null until the code for it is loaded. */
export function undatedOf({ dataset, filters, reading }: Desk): Undated | null {
  const counter = undatedCounter.here;
  if (!counter) return null;
  const known = counted.get(filters) ?? new Map<ReadingChoice, Undated>();
  counted.set(filters, known);
  const result = known.get(reading) ?? counter.undatedOf(dataset.index, filters, reading);
  known.set(reading, result);
  return result;
}
