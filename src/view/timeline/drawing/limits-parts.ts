/** What shows the limits of an event without a date. */
export { default as LimitsDrawing } from './LimitsDrawing.svelte';
export { showLimits } from '../../commands/show-limits';
