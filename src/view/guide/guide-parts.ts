/** What explains the timeline beside or above it. */
export { default as LegendColumn } from './LegendColumn.svelte';
export { default as TourBar } from './TourBar.svelte';
