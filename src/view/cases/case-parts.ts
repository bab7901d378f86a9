/** What is shown of cases in the frame: loaded on demand. */
export { default as CaseBar } from './CaseBar.svelte';
export { default as CaseMenu } from './CaseMenu.svelte';
export { default as CaseRefused } from './CaseRefused.svelte';
export { default as CasesSheet } from './CasesSheet.svelte';
export { newCase } from './new-case';
