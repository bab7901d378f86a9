/** Parts of the timeline that most who look at one do not need, each loaded when it is first wanted. */
import { Lazy } from '../desk/lazy.svelte';

/** Counts of many events. Asked for before a desk of so many is made, so that nothing is drawn twice. */
export const manyEvents = new Lazy(() => import('./many-events'));

export const laneParts = new Lazy(() => import('./lane-parts'));
export const eventCard = new Lazy(() => import('./EventCard.svelte'));
export const emptyState = new Lazy(() => import('./EmptyState.svelte'));
/** Events without a date. */
export const tray = new Lazy(() => import('./Tray.svelte'));
export const stripDrawing = new Lazy(() => import('./StripDrawing.svelte'));
export const legendEntries = new Lazy(() => import('./LegendEntries.svelte'));
export const clusterList = new Lazy(() => import('./ClusterList.svelte'));
/** The breaks of folded gaps. */
export const breakParts = new Lazy(() => import('./break-parts'));
export const rulerDrawing = new Lazy(() => import('./RulerDrawing.svelte'));
