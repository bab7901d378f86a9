/** What is shown of tables of other programs: loaded with the first of them. */
export { default as ReadTableBar } from './ReadTableBar.svelte';
export { default as TableDialog } from './TableDialog.svelte';
