/** Reading pages: its code comes with the first dialog for an article. */
import { Lazy } from '../../../desk/lazy.svelte';

export const pageParts = new Lazy(() => import('./page-parts'));
