/** The steps of the guided example: which event of the app's own articles each opens, and how it is shown. */
import { DEFAULT_VIEW } from '../../desk/address/url';
import type { Desk } from '../../desk/desk.svelte';
import type { EventId } from '../../event/event';
import type { GuideWords } from '../../words/en/guide';

export interface TourStep {
  readonly id: keyof GuideWords['tour']['steps'];
  /** Null: nothing is open. */
  readonly event: EventId | null;
}

export const TOUR: readonly TourStep[] = [
  { id: 'mark', event: '004-conoco-rockets' as EventId },
  { id: 'claims', event: '004-conoco-rockets' as EventId },
  { id: 'doubt', event: '004-us-strikes' as EventId },
  { id: 'uncertain', event: '000-tanf-drone' as EventId },
  { id: 'undated', event: '004-reinforcements' as EventId },
  { id: 'own', event: null },
];

/** A file that was opened has other events. */
export function hasTour(desk: Desk): boolean {
  return TOUR.every(({ event }) => event === null || desk.dataset.hasEvent(event));
}

/**
 * Shows what a step is about: the whole timeline, no filter, its event open.
 *
 * @param isFirst Back leads from the whole example to what was before it.
 */
export function showStep(desk: Desk, { event }: TourStep, isFirst: boolean): void {
  const { open, published } = desk.view;
  const view = { ...DEFAULT_VIEW, published, event, ...(open === undefined ? {} : { open }) };
  desk.visit(view, event && desk.dataset.event(event).article, isFirst);
}
