/** Reading pages, and the list of those that come in. */
export { ACCEPTED, pageOfClipboard, readOnePage } from '../../../desk/pages/one-page';
export { Intake } from '../../../desk/pages/intake.svelte';
export { furnitureIn } from '../../../desk/pages/furniture';
export { default as PagesIn } from './PagesIn.svelte';
export { default as PageText } from './PageText.svelte';
