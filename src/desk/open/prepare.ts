/** Computes what the first picture of a desk needs, step by step, so that no task is long. */
import { nextTask } from '../../figure/page/pace';
import type { Desk } from '../desk.svelte';

/** With tens of thousands of lanes, each of these steps takes some 100 ms; the drawing finds them done. */
export async function prepare(desk: Desk): Promise<void> {
  const steps = [() => desk.lanePlan, () => desk.density, () => desk.arrangement];
  for (const step of steps) {
    step();
    await nextTask();
  }
}
