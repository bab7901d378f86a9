/** The dialogs of an open case, loaded with the first of them. */
import { Lazy } from '../../desk/lazy.svelte';

export const caseDialogs = new Lazy(() => import('./case-dialogs'));
