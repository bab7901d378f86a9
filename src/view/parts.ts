/** Parts of the timeline that most who look at one do not need, each loaded when it is first wanted. */
import { Lazy } from './lazy.svelte';

/** Counts of many events. Asked for before a desk of so many is made, so that nothing is drawn twice. */
export const manyEvents = new Lazy(() => import('./many-events'));

export const laneParts = new Lazy(() => import('./lane-parts'));
export const eventCard = new Lazy(() => import('./EventCard.svelte'));
export const clusterList = new Lazy(() => import('./ClusterList.svelte'));
export const rulerDrawing = new Lazy(() => import('./RulerDrawing.svelte'));
