/** Draws the breaks of folded gaps. Most timelines fold none. */
export { breakOutline } from '../../../layout/gaps/outline';
export { default as BreaksDrawing } from './BreaksDrawing.svelte';
