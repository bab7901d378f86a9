/** The review of proposals and what puts them on the timeline, loaded with the first of them. */
export { default as Provisional } from './Provisional.svelte';
export { default as ReviewDialog } from './ReviewDialog.svelte';
