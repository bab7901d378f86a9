/** What explains the timeline beside or above it. */
export { default as LegendColumn } from '../timeline/LegendColumn.svelte';
export { default as TourBar } from './TourBar.svelte';
