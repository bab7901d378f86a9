/** Sheets of a narrow page. */
export { default as LegendSheet } from '../guide/LegendSheet.svelte';
export { default as UndatedSheet } from './UndatedSheet.svelte';
