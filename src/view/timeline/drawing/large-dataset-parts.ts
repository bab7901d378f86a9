/** Everything that a large dataset needs on desk and screen, as one piece to load. */
export * from '../../../desk/large/large-desk';
export { default as CountCard } from '../cards/CountCard.svelte';
export { default as DensityDrawing } from './DensityDrawing.svelte';
