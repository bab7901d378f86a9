/** What many events need on desk and screen, as one piece to load. */
export * from '../desk/many-events';
export { default as CountCard } from './CountCard.svelte';
export { default as DensityDrawing } from './DensityDrawing.svelte';
