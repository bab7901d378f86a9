/** Counts the events in the time range in view. */
import { stretchOf } from '../event/when';
import type { Desk } from './desk.svelte';

export interface CountInView {
  readonly count: number;
  /** Events in several lanes are counted in each, so the true number may be lower. */
  readonly atMost: boolean;
}

/**
 * Events that pass the filters and may be in view. Not for every frame: below the count of `DRAWN_EACH` it
 * examines each event.
 */
export function countInView(desk: Desk): CountInView {
  const { from, to } = desk.viewport;
  if (desk.density) {
    const lanes = desk.density.inView(from, to);
    return { count: lanes.reduce((sum, lane) => sum + lane, 0), atMost: true };
  }
  const inView = desk.events.filter((event) => {
    const stretch = stretchOf(event, desk.reading);
    return stretch !== null && stretch.from < to && stretch.to > from;
  });
  return { count: inView.length, atMost: false };
}
