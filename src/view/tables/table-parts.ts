/** What is shown of tables of other programs, in and out: loaded with the first of them. */
export { default as EventsOutDialog } from './EventsOutDialog.svelte';
export { default as ReadTableBar } from './ReadTableBar.svelte';
export { default as TableDialog } from './TableDialog.svelte';
export { default as UpdateDialog } from './UpdateDialog.svelte';
