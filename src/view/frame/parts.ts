/** Parts of the timeline that most readers do not need, each loaded on demand. */
import { Lazy } from '../../desk/lazy.svelte';

/**
 * Counts for a large dataset. Loaded before the desk of a large dataset is made, so that nothing is
 * drawn twice.
 */
export const largeDatasetParts = new Lazy(() => import('../timeline/drawing/large-dataset-parts'));

export const laneParts = new Lazy(() => import('../timeline/lanes/lane-parts'));
export const eventCard = new Lazy(() => import('../timeline/cards/EventCard.svelte'));
export const emptyState = new Lazy(() => import('../timeline/EmptyState.svelte'));
/** Events without a date. */
export const tray = new Lazy(() => import('../timeline/Tray.svelte'));
/** What bounds an event without a date. */
export const limitsParts = new Lazy(() => import('../timeline/drawing/limits-parts'));
/** How many events cannot be drawn. */
export const beyondNote = new Lazy(() => import('../timeline/BeyondNote.svelte'));
export const stripDrawing = new Lazy(() => import('../timeline/drawing/StripDrawing.svelte'));
export const legendEntries = new Lazy(() => import('../timeline/LegendEntries.svelte'));
export const clusterList = new Lazy(() => import('../timeline/cards/ClusterList.svelte'));
/** Stepping by keyboard. */
export const walkParts = new Lazy(() => import('../timeline/gestures/walk'));
/** Pills: a small timeline has none. */
export const clustersDrawing = new Lazy(() => import('../timeline/drawing/ClustersDrawing.svelte'));
/** What tallies count over. */
export const backdropsDrawing = new Lazy(
  () => import('../timeline/drawing/BackdropsDrawing.svelte'),
);
/** How many events are out of view; when all is shown, none is. */
export const outOfViewPart = new Lazy(() => import('../timeline/overview/OutOfView.svelte'));
/** The breaks of folded gaps. */
export const breakParts = new Lazy(() => import('../timeline/drawing/break-parts'));
export const rulerDrawing = new Lazy(() => import('../timeline/drawing/RulerDrawing.svelte'));
