/** Parts of entering and editing: articles, events, names. */
export { default as ArticleRecordTools } from './article/ArticleRecordTools.svelte';
export { default as EventEditor } from './event/EventEditor.svelte';
export { default as EventRecordView } from './event/EventRecordView.svelte';
export { default as ReviewButtons } from './ReviewButtons.svelte';
export { default as ReviewHost } from './ReviewHost.svelte';
export { default as SelectionBar } from './SelectionBar.svelte';
export { selecting } from './selecting.svelte';
